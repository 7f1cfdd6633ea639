"""The kinds of value a row may hold, each checked as strictly as the file format allows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

Check = Callable[[object], bool]

CODE = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
SUBJECT_KINDS = ("individual", "household", "collective")
_DECIMAL = re.compile(r"(?:0|[1-9]\d*)(?:\.\d{1,2})?")


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a row: how its value is checked, and the catalogue whose codes it names, if it does."""

    name: str
    check: Check
    required: bool = True
    refers: str = ""


def text(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip() and _composed(value)


def texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(text(item) for item in value)


def code(value: object) -> bool:
    return isinstance(value, str) and CODE.fullmatch(value) is not None


def codes(value: object) -> bool:
    return isinstance(value, list | tuple) and all(code(item) for item in value)


def flag(value: object) -> bool:
    return isinstance(value, bool)


def whole(value: object) -> bool:
    # bool is an int to Python, and never an amount to an office.
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def decimal(value: object) -> bool:
    """A decimal as text, since a float of the file would already have lost its exact value."""
    return isinstance(value, str) and _DECIMAL.fullmatch(value) is not None


def day(value: object) -> bool:
    return parse_day(value) is not None


def factors(value: object) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and all(key in SUBJECT_KINDS and (item is None or decimal(item)) for key, item in value.items())
    )


def one_of(*options: str) -> Check:
    return lambda value: value in options


def nullable(check: Check) -> Check:
    return lambda value: value is None or check(value)


def parse_day(value: object) -> date | None:
    if not isinstance(value, str) or len(value) != 10:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _composed(value: str) -> bool:
    return unicodedata.is_normalized("NFC", value)
