"""Lists of chosen subjects in the two shapes that provincial systems take, so that nobody types them again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal, NamedTuple

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.store import provincial_lists as stored
from khenthuong_desktop.store import units
from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.system.files import write_whole
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import unit_forms as words

Template = Literal["people", "mixed"]
TITLES: Final = words.PROVINCIAL_TITLES
_AT_ONCE: Final = 500  # rows between two looks at whether somebody wants to stop


class Written(NamedTuple):
    """What was written: how many rows, how many of them nobody has nominated, and in how many the name of an award or
    of a class of leaders stands where the province has a code that the office has not written down."""

    rows: int
    without_award: int
    uncoded: int


def ids_in_list(office: Office, name: str, query: Query) -> list[str]:
    """All subjects of a list as it is filtered and ordered."""
    places = lists.answer(office, name, query).places
    with office.database.read() as r:
        return stored.ids_at(r, places)


def write(
    office: Office,
    template: Template,
    subject_ids: Sequence[str],
    path: Path,
    progress: Progress = unwatched,
) -> Written:
    """Write subjects in the order given, each with the award it was last nominated for.

    The people's list takes individuals alone: the systems refuse anything else in it. Nothing that is sensitive by
    law is in either: no CCCD, ethnicity, religion or Party membership.
    """
    from khenthuong_desktop.exchange import provincial_template

    counts = [0, 0, 0]
    with office.database.read() as r:
        wanted = stored.of_kind(r, subject_ids, "individual") if template == "people" else list(subject_ids)
        if not wanted:
            raise UserError("subjects.none_chosen")

        def fill(target: BinaryIO) -> None:
            rows = _rows(office, r, wanted, template, counts)
            counts[0] = provincial_template.write(
                template, words.PROVINCIAL_SHEET, rows, target, lambda done: _told(progress, done, len(wanted))
            )

        write_whole(path, fill)
    return Written(*counts)


def _told(progress: Progress, done: int, of: int) -> None:
    if done % _AT_ONCE == 0 or done == of:
        progress(done, of)


def _rows(
    office: Office, r: Reader, subject_ids: Sequence[str], template: Template, counts: list[int]
) -> Iterator[Mapping[str, str]]:
    provincial = _codes(office)
    for start in range(0, len(subject_ids), _AT_ONCE):
        records = stored.records(r, subject_ids[start : start + _AT_ONCE])
        names = units.names(r, [row["unit_id"] for row in records if row["unit_id"]])
        wanted = stored.latest_nominations(r, [row["id"] for row in records])
        for record in records:
            nomination = wanted.get(record["id"])
            row = _row(office, record, names, nomination, provincial)
            counts[1] += not row["award"]
            counts[2] += template == "people" and _lacks_code(record, nomination, provincial)
            yield row


def _lacks_code(record: Record, nomination: Record | None, provincial: Mapping[tuple[str, str], str]) -> bool:
    award, leader = nomination["award"] if nomination else None, record["leader_class"]
    by_name = nomination is not None and not award and bool(nomination["award_name"])
    return (
        by_name
        or bool(award and ("award", award) not in provincial)
        or bool(leader and ("leader_class", leader) not in provincial)
    )


def _row(
    office: Office,
    record: Record,
    names: Mapping[str, str],
    nomination: Record | None,
    provincial: Mapping[tuple[str, str], str],
) -> Mapping[str, str]:
    award = nomination["award"] if nomination else None
    name = (nomination["award_name"] if nomination else "") or (office.labels("awards").get(award, "") if award else "")
    leader = record["leader_class"]
    # Whatever the day: one that is no longer given may still stand in an older nomination.
    known = office.catalogues.awards.latest(award) if award else None
    is_title = known is not None and known.kind == "title"
    coded = provincial.get(("award", award), name) if award else name
    return {
        "full_name": record["full_name"],
        "title": record["title"] or _address(record),
        "gender": codes.GENDERS.get(record["gender"] or "", ""),
        "birth_date": PartialDate.parse_stored(record["birth_date"]).display() if record["birth_date"] else "",
        "position": record["position"],
        "unit": names.get(record["unit_id"] or "", ""),
        "address": record["address"],
        "leader_class": provincial.get(("leader_class", leader), office.labels("leader_classes").get(leader, leader))
        if leader
        else "",
        "award": name,
        "award_form": "" if is_title else coded,
        "award_title": coded if is_title else "",
        "commendation_kind": _label(office, "commendation_kinds", nomination, "commendation_kind"),
        "kind": codes.SUBJECT_KINDS[record["kind"]],
        "field": office.labels("fields_of_work").get(record["field"] or "", record["field"] or ""),
    }


def _address(record: Record) -> str:
    """Ông or Bà by the sex that is known; nothing is guessed."""
    return codes.TITLE_OF_GENDER.get(record["gender"] or "", "") if record["kind"] == "individual" else ""


def _label(office: Office, catalogue: str, record: Mapping[str, Any] | None, key: str) -> str:
    code = record[key] if record else None
    return office.labels(catalogue).get(code, code) if code else ""


def _codes(office: Office) -> dict[tuple[str, str], str]:
    """What the province calls our awards and classes of leaders, where the office has written it down."""
    found: dict[tuple[str, str], str] = {}
    for row in office.catalogues.rows("provincial_codes"):
        own = row.data.get("province_code")
        if isinstance(own, str) and own and row.validity.covers(office.today):
            found[str(row.data["of"]), str(row.data["ours"])] = own
    return found
