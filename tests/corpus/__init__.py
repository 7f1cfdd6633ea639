"""Messy workbooks made from invented people, with what must come out of them.

The expected rows are made from the people before anything is written to a file: nothing here reads with the program.
"""
