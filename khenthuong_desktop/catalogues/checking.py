"""Strict checks of rows: keys, values, sources, dates, references; the same for files and for overrides."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from khenthuong_desktop.catalogues.rows import MARKS, CatalogueRow, Override, Problem
from khenthuong_desktop.catalogues.shapes import SHAPES, Shape

CodesOf = Callable[[str], Collection[str]]


def row_problems(shape: Shape, row: CatalogueRow) -> tuple[Problem, ...]:
    """What is wrong with one row by itself."""
    return (*_frame_problems(shape, row), *_data_problems(shape, row.data))


def _frame_problems(shape: Shape, row: CatalogueRow) -> Iterable[Problem]:
    if not shape.codes.fullmatch(row.code):
        yield Problem("code_bad", "code")
    if not row.source.strip():
        yield Problem("source_missing", "source")
    if row.mark not in MARKS:
        yield Problem("mark_unknown", "mark")
    if row.validity.is_reversed:
        yield Problem("dates_reversed", "to")


def _data_problems(shape: Shape, data: Mapping[str, object]) -> Iterable[Problem]:
    fields = {field.name: field for field in shape.all_fields()}
    for key in data:
        if key not in fields:
            yield Problem("key_unknown", key)
    for field in fields.values():
        if field.name not in data:
            if field.required:
                yield Problem("key_missing", field.name)
        elif not field.check(data[field.name]):
            yield Problem("value_bad", field.name)


def overlapping(rows: Sequence[CatalogueRow]) -> CatalogueRow | None:
    """The first row that shares a day with an earlier row of the same code."""
    earlier: dict[str, list[CatalogueRow]] = {}
    for row in rows:
        same_code = earlier.setdefault(row.code, [])
        if any(row.validity.overlap(other.validity) for other in same_code):
            return row
        same_code.append(row)
    return None


def reference_problem(shape: Shape, row: CatalogueRow, codes_of: CodesOf) -> Problem | None:
    """A key of the row that names a code no catalogue has."""
    for field in shape.all_fields():
        if not field.refers:
            continue
        value = row.data.get(field.name)
        named = value if isinstance(value, list | tuple) else [] if value is None else [value]
        if named and not set(named) <= set(codes_of(field.refers)):
            return Problem("reference_unknown", field.name)
    return None


def override_frame_problems(override: Override, others: Iterable[Override]) -> tuple[Problem, ...]:
    """What is wrong with an override before its keys are looked at."""
    if override.catalogue not in SHAPES:
        return (Problem("unknown", "catalogue"),)
    if override.validity.is_reversed:
        return (Problem("dates_reversed", "to"),)
    for other in others:
        if (other.catalogue, other.code) == (override.catalogue, override.code) and override.validity.overlap(
            other.validity
        ):
            return (Problem("dates_overlap", "from"),)
    return ()
