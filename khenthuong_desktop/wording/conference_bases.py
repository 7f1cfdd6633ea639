"""Words of the documents behind the rows of a conference: the plan they stand in, the model plan they were taken from."""

from __future__ import annotations

import re
from typing import Final

_ALONE: Final = "Theo mẫu: "
_BESIDE: Final = " (theo mẫu: "
_END: Final = ")"
_SHORT: Final = "mẫu {number}"
WHOSE: Final = " của "
_PLAN_WORD: Final = "kế hoạch"
_NUMBER: Final = re.compile(r"số\s*:?\s*(\w+)(?:/([\w-]+))?", re.IGNORECASE)
PLAN: Final = "Kế hoạch số {number} {day} của {body}"


def is_plan(source: str) -> bool:
    """Whether a document is called a plan."""
    return source.casefold().startswith(_PLAN_WORD)


def names_number(source: str, number: str) -> bool:
    """Whether a document has this number: '215' or '215/KH-UBND' of 'Kế hoạch số 215/KH-UBND …'."""
    found = _NUMBER.search(source)
    plain, _, rest = number.strip().partition("/")
    if found is None or not plain or found[1].lstrip("0").casefold() != plain.lstrip("0").casefold():
        return False
    return not rest or (found[2] or "").casefold() == rest.casefold()


def joined(plan: str, model: str) -> str:
    """'Kế hoạch số 12/KH-UBND … (theo mẫu: Kế hoạch số 34/KH-UBND …)', 'Theo mẫu: …' while there is no plan yet."""
    if not model:
        return plan
    return f"{plan}{_BESIDE}{model}{_END}" if plan else f"{_ALONE}{model}"


def parts(source: str) -> tuple[str, str]:
    """The plan and the model of a row; '' for what is not named."""
    if source.startswith(_ALONE):
        return "", source.removeprefix(_ALONE)
    plan, beside, model = source.partition(_BESIDE)
    return (plan, model.removesuffix(_END)) if beside else (source, "")


def origin(source: str) -> str:
    """The document that the program took a row from."""
    plan, model = parts(source)
    return model or plan


def short(source: str, number: str) -> str:
    """'mẫu 34/KH-UBND' for a narrow column, where only the model is known."""
    return _SHORT.format(number=number) if source.startswith(_ALONE) else number
