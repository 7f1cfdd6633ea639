"""Khen Thưởng Desktop: emulation and commendation work of a commune, on one PC and without a network.

`app` wires the rooms together; each room's `__init__` says what it is for and what it must not know.
"""

__version__ = "0.3.0"
