"""Changing a catalogue: rows the office adds of its own, or lays over a row the program comes with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta

from khenthuong_desktop.catalogues import Override
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.catalogue_rows import override_of
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import catalogue_overrides
from khenthuong_desktop.wording import steps


def override(
    office: Office,
    catalogue: str,
    code: str,
    data: Mapping[str, object],
    *,
    valid_from: date | None,
    valid_to: date | None,
    source: str,
    override_id: str | None = None,
) -> str:
    """Add a row of the office's own, or change one; the source must be said, for the next official will ask."""
    wanted = Override(catalogue, code, dict(data), valid_from, valid_to, source)
    replacing = None
    if override_id:
        with office.database.read() as r:
            replacing = override_of(catalogue_overrides.one(r, override_id))
    problems = office.catalogues.check_override(wanted, replacing)
    if problems:
        raise UserError(f"catalogue.{problems[0].code}", catalogue=office.catalogues.title(catalogue), row=code)
    values = {
        "catalogue": catalogue,
        "code": code,
        "data": json.dumps(dict(data), ensure_ascii=False, sort_keys=True),
        "valid_from": valid_from.isoformat() if valid_from else None,
        "valid_to": valid_to.isoformat() if valid_to else None,
        "source": source,
    }
    with office.database.write(steps.CATALOGUE_ROW_SET.format(catalogue=office.catalogues.title(catalogue))) as w:
        if override_id is None:
            return w.insert("catalogue_overrides", values)
        w.update("catalogue_overrides", override_id, values)
        return override_id


def begin(
    office: Office,
    catalogue: str,
    code: str,
    data: Mapping[str, object],
    *,
    valid_from: date,
    valid_to: date | None,
    source: str,
) -> str:
    """What is one thing from day to day gets its next value: the one before ends the day before, in the same step.

    A value that is known to follow later is left to follow.
    """
    with office.database.read() as r:
        own = [(row["id"], override_of(row)) for row in catalogue_overrides.all_overrides(r)]
    own = [(row_id, one) for row_id, one in own if (one.catalogue, one.code) == (catalogue, code)]
    former = next(((row_id, one) for row_id, one in own if _began_before(one, valid_from)), None)
    if valid_to is None:
        later = [one.valid_from for _, one in own if one.valid_from is not None and one.valid_from > valid_from]
        valid_to = min(later) - timedelta(days=1) if later else None
    title = office.catalogues.title(catalogue)
    wanted = Override(catalogue, code, dict(data), valid_from, valid_to, source)
    found = office.catalogues.check_override(wanted, former[1] if former else None)
    if found:
        raise UserError(f"catalogue.{found[0].code}", catalogue=title, row=code)
    with office.database.write(steps.CATALOGUE_ROW_SET.format(catalogue=title)) as w:
        if former is not None:
            day_before = (valid_from - timedelta(days=1)).isoformat()
            w.update("catalogue_overrides", former[0], {"valid_to": day_before})
        values = {
            "catalogue": catalogue,
            "code": code,
            "data": json.dumps(dict(data), ensure_ascii=False, sort_keys=True),
            "valid_from": valid_from.isoformat(),
            "valid_to": valid_to.isoformat() if valid_to else None,
            "source": source,
        }
        return w.insert("catalogue_overrides", values)


def _began_before(one: Override, day: date) -> bool:
    """A row that began before a day and still holds on it."""
    return one.validity.covers(day) and (one.valid_from is None or one.valid_from < day)


def drop_override(office: Office, override_id: str) -> None:
    """Go back to the row the program came with."""
    with office.database.read() as r:
        title = office.catalogues.title(catalogue_overrides.one(r, override_id)["catalogue"])
    with office.database.write(steps.CATALOGUE_ROW_DROPPED.format(catalogue=title)) as w:
        w.delete("catalogue_overrides", override_id)
