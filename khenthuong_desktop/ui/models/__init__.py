"""Qt item models: they page through rows that a service gives and carry edits back.

Who comes in: pages and dialogs, which set them into lists.
A model must not know widgets, SQL, nor keep more rows than the screen is near to.
"""
