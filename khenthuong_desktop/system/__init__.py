"""The PC itself: folders, whole files, the lock on the data, drives, fonts, settings and logs.

Who comes in: services, ui, cli and app; whatever depends on the operating system is decided here once.
Must not know: what the data means, Qt, SQL, and its neighbours store, documents, exchange and catalogues.
"""
