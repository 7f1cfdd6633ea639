"""What the officer can do: verbs, each one transaction, written as functions `verb(office, …)`.

Who comes in: ui and cli, which pass the office; it is never imported.
It must not know Qt, SQL, nor who is asking.
"""
