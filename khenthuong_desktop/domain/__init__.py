"""What is true in emulation and commendation work: names, dates, money, units, subjects, awards.

Who comes in: every other room, for values and rules; numbers, names and dates are passed in.
It must not know anything outside the standard library, the clock, nor any sentence shown to a person.
"""
