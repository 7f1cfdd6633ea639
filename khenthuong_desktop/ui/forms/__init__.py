"""Forms compiled from forms/*.ui by `python3 dev.py forms`; never edited by hand.

Who comes in: the page, dialog or main window of the same name, and nobody else.
A form must not know connections, icons or styles: it is layout, names and static text.
"""
