"""The office's own rows laid over the shipped ones: on every day the override wins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from khenthuong_desktop.catalogues.rows import CatalogueRow, Override
from khenthuong_desktop.domain.validity import Validity

# Where the office changed a row, the row rests on the office's own source.
OFFICE_MARK = "office"
# What only says on which document a row rests: an override rests on a source of its own.
_OF_ITS_SOURCE = frozenset({"instrument"})


def laid_over(shipped: Sequence[CatalogueRow], overrides: Iterable[Override]) -> tuple[CatalogueRow, ...]:
    """The rows that hold once the overrides are in: codes in catalogue order, new ones last, each by date."""
    by_code: dict[str, list[CatalogueRow]] = {}
    for row in shipped:
        by_code.setdefault(row.code, []).append(row)
    for rows in by_code.values():
        rows.sort(key=_first_day)
    originals = {code: tuple(rows) for code, rows in by_code.items()}
    for override in overrides:
        left = [
            _dated(row, piece)
            for row in by_code.get(override.code, [])
            for piece in row.validity.without(override.validity)
        ]
        own = own_rows(originals.get(override.code, ()), override)
        by_code[override.code] = sorted([*left, *own], key=_first_day)
    return tuple(row for rows in by_code.values() for row in rows)


def own_rows(shipped: Sequence[CatalogueRow], override: Override) -> tuple[CatalogueRow, ...]:
    """The rows an override makes of the shipped rows of its code, which come by date.

    An override says what differs. It is cut where the shipped rows change, so that a new note on an award
    does not carry the decider of one time into another; days no shipped row covers take after the nearest.
    """
    made: list[CatalogueRow] = []
    uncovered: list[Validity] = [override.validity]
    for row in shipped:
        common = row.validity.overlap(override.validity)
        if common is not None:
            made.append(_merged(override, row, common))
            uncovered = [piece for rest in uncovered for piece in rest.without(row.validity)]
    made.extend(_merged(override, _nearest(shipped, piece), piece) for piece in uncovered)
    return tuple(sorted(made, key=_first_day))


def _merged(override: Override, row: CatalogueRow | None, days: Validity) -> CatalogueRow:
    inherited = {key: value for key, value in row.data.items() if key not in _OF_ITS_SOURCE} if row else {}
    data = {**inherited, **override.data}
    return CatalogueRow(
        code=override.code,
        label=str(data.get("name", "")),
        valid_from=days.first_day,
        valid_to=days.last_day,
        source=override.source,
        mark=OFFICE_MARK,
        overridden=True,
        data=data,
    )


def _nearest(rows: Sequence[CatalogueRow], days: Validity) -> CatalogueRow | None:
    """The last shipped row before these days, or else the first after them."""
    before = [row for row in rows if row.valid_to and days.first_day is not None and row.valid_to < days.first_day]
    return before[-1] if before else rows[0] if rows else None


def _dated(row: CatalogueRow, days: Validity) -> CatalogueRow:
    return replace(row, valid_from=days.first_day, valid_to=days.last_day)


def _first_day(row: CatalogueRow) -> str:
    return row.valid_from.isoformat() if row.valid_from else ""
