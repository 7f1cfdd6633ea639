"""Papers: one model of a paper, one layout by Decree 30/2020, and renderers to PDF, Word and Excel.

Who comes in: services, with content already gathered and a file to write.
It must not know the database, Qt, nor the prose of an office, which comes in as text.
"""
