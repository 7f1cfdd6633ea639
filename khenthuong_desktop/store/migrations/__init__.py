"""The schema, one module a step, in order: append only, never renamed, never edited once released.

store.schema comes in and applies what is missing. A migration imports nothing of ours, because
what it would import will change. NAME, STATEMENTS and HISTORY ('kept' or 'closed': whether earlier
steps can still be undone) are all there is to one.
"""
