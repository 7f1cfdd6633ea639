"""Conditions of a list in words, and the condition that a cell suggests."""

from __future__ import annotations

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.wording import grid as words


def sentence(model: ListModel, condition: Filter) -> str:
    """A condition as its chip says it."""
    if condition.kind == "rejected" and not condition.column:
        return words.FILTER_RED
    heading, values = model.heading(model.number(condition.column)), condition.values
    match condition.kind:
        case "contains":
            return words.FILTER_CONTAINS.format(heading=heading, value=values[0])
        case "empty":
            return words.FILTER_EMPTY.format(heading=heading)
        case "filled":
            return words.FILTER_FILLED.format(heading=heading)
        case "rejected":
            return words.FILTER_REJECTED.format(heading=heading)
        case "current":
            return words.FILTER_CURRENT.format(heading=heading)
        case "age":
            first, last = condition.values
            form = words.FILTER_AGES if first and last else words.FILTER_AGE_FROM if first else words.FILTER_AGE_TO
            return form.format(first=first, last=last)
        case "between":
            first, last = (shown_value(model, condition.column, value) for value in (*values, "", "")[:2])
            form = words.FILTER_BETWEEN
            if not (first and last):
                form = words.FILTER_FROM if first else words.FILTER_TO
            return form.format(heading=heading, first=first, last=last)
    labels = dict(model.source.choices(condition.column))
    shown = [labels.get(value, value) for value in values]
    told = ", ".join(shown)
    if len(shown) > 2:
        told = words.MORE_VALUES.format(first=shown[0], n=len(shown) - 1)
    return words.FILTER_IS.format(heading=heading, values=told)


def from_cell(model: ListModel, row: int, column: int) -> Filter | None:
    """Rows that have the same in this column; None where that would tell what is masked, or is no value at all."""
    if model.problem(row, column) is not None:
        return None
    spec, text = model.columns[column], model.text(row, column)
    if not text:
        return Filter(spec.key, "empty")
    if spec.sensitive and not model.query.reveal:
        return None
    if spec.kind in ("choice", "unit", "body", "flag"):
        code = next((code for code, label in model.source.choices(spec.key) if label == text), None)
        return Filter(spec.key, "is", (code,)) if code is not None else None
    if spec.kind == "latest_award":
        return Filter(spec.key, "filled")
    return Filter(spec.key, "contains", (text,))


def shown_value(model: ListModel, column: str, stored: str) -> str:
    """An end of a range as people write it."""
    if stored and model.columns[model.number(column)].kind in ("partial_date", "day"):
        return PartialDate.parse_stored(stored).display()
    return stored
