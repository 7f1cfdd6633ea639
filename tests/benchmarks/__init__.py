"""Benchmarks, run by `python3 dev.py bench`: ratios against named alternatives measured in the same run.

Who comes in: dev.py. pytest does not collect these, and no test of the suite is timed.
"""
