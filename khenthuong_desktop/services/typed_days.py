"""Days typed without their year into the lists of a conference: the year is the one nearest to its day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.typed_dates import with_year
from khenthuong_desktop.services.list_definition import ListDefinition


def with_years(definition: ListDefinition, changes: Sequence[CellChange], near: date) -> list[CellChange]:
    """'5/12' of a conference in August 2025 is not this year's; what is no day without a year stays as it is."""
    days = {column.key for column in definition.columns if column.kind == "day"}
    return [one._replace(text=with_year(one.text, near)) if one.column in days else one for one in changes]
