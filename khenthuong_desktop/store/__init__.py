"""Keeps what the office is given: one SQLite file, its history, its backups.

Services come in, with a database they were handed: `read()`, `write(reason)`, one module a noun.
It must not know Qt, documents, catalogues or sentences; SQL is written nowhere else.
"""
