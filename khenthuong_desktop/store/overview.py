"""The few numbers of the first page, asked without the machinery of lists."""

from __future__ import annotations

from khenthuong_desktop.store import rejected_cells
from khenthuong_desktop.store.database import Reader, Record


def counts(r: Reader, today: str) -> dict[str, int]:
    """How many there are of each kind of subject and of units at work, and how many cells and rows wait."""
    kinds = {row[0]: row[1] for row in r.rows("SELECT kind, sum(number) FROM subject_counts GROUP BY kind")}
    return kinds | {
        "units": r.value("SELECT count(*) FROM units WHERE valid_to IS NULL OR valid_to >= ?", (today,)),
        "rejected_cells": rejected_cells.count(r),
        "parked_rows": r.value("SELECT count(*) FROM parked_rows WHERE state = 'waiting'"),
    }


def calls_with_debts(r: Reader) -> list[Record]:
    """The open calls, the nearest deadline first, with how many units still owe something in each."""
    if not r.value("SELECT EXISTS (SELECT 1 FROM list_calls WHERE closed_on IS NULL)"):
        return []  # nearly always at start: nothing more is imported or asked
    from khenthuong_desktop.store import list_calls

    return list_calls.debts(r)
