"""A conference with units, numbers, rules and delegates, as the tests of its papers need it; and what a paper says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from fractions import Fraction

from khenthuong_desktop.documents.model import Paper, Table
from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import allotments, composition_rules, conferences
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from tests.services.conference_office import add, quarters, rule
from tests.services.paper_office import set_up

SETTINGS = Settings(
    occasion="models",
    form="Hội nghị điển hình tiên tiến",
    name="Hội nghị điển hình tiên tiến phường Tân Lập lần thứ I",
    held_on=date(2026, 12, 15),
    starts_at="7 giờ 30",
    place="Hội trường UBND phường",
    cap=10,
    models_share=Fraction(70),
    guests_share=Fraction(30),
    attention=("women", "direct_workers"),
    source="Kế hoạch số 9/KH-UBND ngày 01/10/2026",
)


@dataclass(frozen=True, slots=True)
class Prepared:
    conference_id: str
    unit_ids: list[str]
    bodies: dict[str, str]
    delegate_ids: list[str]


def prepared(office: Office, settings: Settings = SETTINGS) -> Prepared:
    """KP 1 is asked for three, KP 2 for two, KP 3 for one; KP 3 has named nobody."""
    bodies = set_up(office)
    units = quarters(office, 3)
    conference_id = conferences.create(office, settings, rules=False)
    composition_rules.save(
        office, conference_id, [rule("women", 3, hard=True), replace(rule("men", 2, bound="most"), label="Nam giới")]
    )
    wanted = [Wanted(units[0], 3, {"women": 1, "direct_worker": 1}), Wanted(units[1], 2), Wanted(units[2], 1)]
    allotments.save(office, conference_id, wanted)
    people: list[dict[str, object]] = [
        {"name": "Lò Thị An", "gender": "female", "unit_id": units[0], "state": "chosen", "number": 2},
        {"name": "Bùi Văn Bình", "gender": "male", "unit_id": units[0], "state": "confirmed", "number": 1},
        {"name": "Lê Văn Cường", "gender": "male", "unit_id": units[1], "state": "chosen", "kind": "guest"},
        {"name": "Đỗ Thị Dung", "gender": "female", "unit_id": units[0], "state": "reserve", "reserve_order": 2},
        {"name": "Vàng Thị Hoa", "gender": "female", "unit_id": units[1], "state": "reserve", "reserve_order": 1},
        {"name": "Ma Văn Khánh", "gender": "male", "unit_id": units[1], "state": "nominated"},
        {"name": "Phóng viên", "gender": "male", "unit_id": None, "state": "chosen", "kind": "press"},
    ]
    return Prepared(conference_id, units, bodies, add(office, conference_id, people))


def tell(office: Office, delegate_id: str, **values: object) -> None:
    """Say more of the person who is a delegate."""
    with office.database.write("Sửa") as w:
        subject = (w.record("delegates", delegate_id) or {})["subject_id"]
        w.update("subjects", subject, values)


def ask_by(office: Office, conference_id: str, day: date) -> None:
    """The units are asked until before a day."""
    allotments.send(office, conference_id, Deadline(day, inclusive=False), "Kế hoạch số 9/KH-UBND")


def said(paper: Paper) -> str:
    """Every word of a paper, line by line, the rows of its tables among them."""
    return "\n".join(_texts(paper.blocks)).replace("\u00a0", " ")


def tables(paper: Paper) -> list[list[list[object]]]:
    """The cells of its tables, row by row."""
    return [[list(row.cells) for row in block.rows] for block in paper.blocks if isinstance(block, Table)]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Sequence):
        for one in value:
            yield from _texts(one)
