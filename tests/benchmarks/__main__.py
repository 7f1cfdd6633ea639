"""Runs all benchmarks, or those whose name contains a word given on the command line."""

from __future__ import annotations

import importlib
import sys

BENCHMARKS = (
    "store",
    "window",
    "million",
    "search",
    "imports",
    "papers",
    "papers_office",
    "rosters",
    "conferences",
    "conference_day",
    "conference_set",
    "selection",
)


def main(words: list[str]) -> int:
    chosen = [name for name in BENCHMARKS if not words or any(word in name for word in words)]
    over = 0
    for name in chosen:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        for figure in module.figures():
            print(figure.line(), flush=True)
            over += not figure.kept
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
