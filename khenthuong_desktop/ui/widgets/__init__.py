"""Parts of a screen that more than one page or dialog uses, the list of the whole program first.

Who comes in: pages, dialogs, the main window, and forms by promotion.
A widget must not know services' verbs, pages, dialogs nor what its rows mean.
"""
