"""Every Vietnamese sentence that is not in a form: labels of codes, findings, errors, steps.

Everybody above may come in and ask for the words of a code.
It must not know Qt or SQL, and it decides nothing: a code goes in, words come out.
"""
