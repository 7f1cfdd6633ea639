"""Numbers that must come out right: seats by proportion, a choice under rules, the smallest loosening.

Who comes in: services, with what they read from the store; it answers in ids and heads.
It must not know the database, Qt, sentences, nor choose anything: it proposes. The solver is imported when first asked.
"""
