"""What the officer sees: the window, its pages, dialogs and lists.

Who comes in: app alone, with an open office; everything done here is asked of services.
It must not know SQL nor the document libraries, and no other room knows Qt.
"""

from khenthuong_desktop.ui.lasting_none import make_none_last

make_none_last()  # before any widget, whoever comes in first
