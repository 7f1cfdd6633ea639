"""A conference of a plan that was held: delegates came, speeches were heard, awards given, money was spent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from khenthuong_desktop.services import allotments, conferences, programme, report_parts, tasks
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from tests.services import paper_office
from tests.services.conference_office import add, quarters

HELD = date(2025, 6, 20)
OWN_PLAN = "Kế hoạch số 15/KH-UBND ngày 02/5/2025 của UBND phường Tân Lập"
DEPUTY = {"full_name": "Ma Thị Khuê", "position": "Phó Chủ tịch", "form": "kt"}
PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "Lò Thị An", "gender": "female", "direct_worker": 1, "state": "present"},
    {"name": "Bùi Văn Bình", "gender": "male", "direct_worker": 1, "state": "present"},
    {"name": "Vàng Thị Hoa", "gender": "female", "direct_worker": 0, "state": "confirmed"},
    {"name": "Lê Văn Cường", "gender": "male", "direct_worker": 0, "state": "present", "kind": "guest"},
    {"name": "Nông Văn Đạt", "gender": "male", "direct_worker": 0, "state": "present", "kind": "leader"},
    {"name": "Phóng viên", "gender": "male", "state": "present", "kind": "press"},
)


def prepare(office: Office, tier: str, *, pilot: bool = False, source: str = OWN_PLAN) -> str:
    """An empty conference of a plan, on a day on which its bodies have their names."""
    paper_office.set_up(office)
    with office.database.write("Tên ngày trước") as w:
        for row in list(w.rows("SELECT id, valid_to FROM office")):
            if row["valid_to"] is not None:
                w.delete("office", row["id"])
            else:
                w.update("office", row["id"], {"valid_from": None})
        for row in list(w.rows("SELECT id, valid_to FROM letterheads")):
            if row["valid_to"] is not None:
                w.delete("letterheads", row["id"])
            else:
                w.update("letterheads", row["id"], {"valid_from": None})
    office.clock = lambda: datetime(2025, 7, 2, 9, tzinfo=timezone(timedelta(hours=7)))
    settings = replace(conferences.draft_from_tier(office, tier), pilot=pilot, held_on=HELD, starts_at="7 giờ 30")
    settings = replace(settings, place="Hội trường lớn", delegation_size=2, size=settings.seats or 6)
    return conferences.create(office, replace(settings, source=source))


def fill(office: Office, conference_id: str) -> list[str]:
    """Everything that a report counts; gives the delegates."""
    units = quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(units[0], 2), Wanted(units[1], 1)])
    people = [dict(person) | {"unit_id": units[place % 2]} for place, person in enumerate(PEOPLE)]
    ids = add(office, conference_id, people)
    programme.from_template(office, conference_id)
    tasks.from_template(office, conference_id)
    of: dict[str, Any] = {"conference_id": conference_id}
    with office.database.write("Ngày hội nghị") as w:
        subjects = [str((w.record("delegates", one) or {})["subject_id"]) for one in ids]
        for place, subject in enumerate(subjects):
            known = {"ethnicity": "tay" if place else "kinh", "religion": "khong", "economic_sector": "state"}
            w.update("subjects", subject, {**known, "field": "education", "birth_date": f"19{70 + place}-02-03"})
        for place, (topic, speaker) in enumerate((("Giữ rừng", ids[0]), ("Lớp học đêm", ids[1])), start=1):
            values = {"topic": topic, "delegate_id": speaker, "position": place}
            w.insert("speeches", {**of, **values, "state": "chosen"})
        for place, subject in enumerate(subjects[:3], start=1):
            w.insert(
                "conference_awards", {**of, "subject_id": subject, "award": "commune_certificate", "position": place}
            )
        for place in (0, 1):
            member = {"delegate_id": ids[place], "subject_id": subjects[place], "position": place + 1}
            w.insert("delegation_members", {**of, **member})
        w.insert("adoptions", {**of, "present": 4, "agreed": 3, "against": 1})
        for place, content in enumerate(("Nước uống", "Hoa"), start=1):
            line = {"position": place, "content": content, "norm": 100_000, "number": 10}
            w.insert("budget_lines", {**of, **line, "approved": 900_000, "spent": 850_000})
        for title in ("Tin về hội nghị", "Gương người tốt"):
            w.insert("propaganda_entries", {**of, "day": "2025-06-10", "title": title})
        for place, unit in enumerate(units):
            held = {"held_on": "2025-05-10", "report_received_on": "2025-05-20" if place == 0 else None}
            w.insert("subordinate_conferences", {**of, "unit_id": unit, **held})
    return ids


def write(office: Office, conference_id: str, report: str) -> None:
    """Begin a report and say something in every part without figures."""
    report_parts.begin(office, conference_id, report)  # type: ignore[arg-type]
    for part in report_parts.parts(office, conference_id, report):  # type: ignore[arg-type]
        if not part.figures:
            report_parts.write(office, part.id, body=f"Lời văn của phần {part.heading.lower()}.")


def deputy_signs(office: Office, conference_id: str) -> None:
    """As the special zone's plan was signed: by a deputy for the chairman, in the name of the committee."""
    body = conferences.conference(office, conference_id).body_id
    with office.database.write("Người ký") as w:
        signer = w.insert("signers", {"body_id": body, **DEPUTY})
        w.update("conferences", conference_id, {"signer_id": signer})
