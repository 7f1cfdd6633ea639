"""One module a page of the left bar: it shows a part of the register and calls the verbs.

Who comes in: the main window, which opens a page when it is first chosen.
A page must not know another page; they meet in the change hub.
"""
