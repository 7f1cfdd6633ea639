"""What comes from and goes to other PCs: office files read into rows, packages written and merged.

Who comes in: services, with a file and the lists to match against.
It must not know the database, Qt, nor decide for the officer what becomes of a row.
"""
