"""Lists of chosen subjects in the two shapes that provincial systems take, so that nobody types them again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import provincial_lists as stored
from khenthuong_desktop.store import units
from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.system.files import write_whole
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import unit_forms as words

if TYPE_CHECKING:
    from khenthuong_desktop.exchange.provincial_template import Template

TITLES: Final = words.PROVINCIAL_TITLES


def write(office: Office, template: Template, subject_ids: Sequence[str], path: Path) -> int:
    """Write subjects in the order given, each with the award it was last nominated for; gives how many rows.

    The people's list takes individuals alone: the systems refuse anything else in it.
    """
    from khenthuong_desktop.exchange import provincial_template

    with office.database.read() as r:
        records = [record for one in subject_ids if (record := r.record("subjects", one)) is not None]
        if template == "people":
            records = [record for record in records if record["kind"] == "individual"]
        if not records:
            raise UserError("subjects.none_chosen")
        rows = _rows(office, r, records)
    write_whole(path, partial(provincial_template.write, template, words.PROVINCIAL_SHEET, rows))
    return len(rows)


def _rows(office: Office, r: Reader, records: Sequence[Record]) -> list[Mapping[str, str]]:
    names = units.names(r, [row["unit_id"] for row in records if row["unit_id"]])
    wanted = stored.latest_nominations(r, [row["id"] for row in records])
    provincial = _codes(office)
    return [_row(office, row, names, wanted.get(row["id"]), provincial) for row in records]


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
    is_title = award is not None and office.catalogues.award(award, office.today).kind == "title"
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
