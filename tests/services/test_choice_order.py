"""Who is taken of people who count for the same: by merit and spread over the units, not because the name begins so."""

from __future__ import annotations

from dataclasses import replace

from khenthuong_desktop.services import delegates, suggestions
from khenthuong_desktop.services.choice_order import ordered
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.suggestions import Proposal
from tests.services import conference_office as made

NAMES = ("An", "Ánh", "Bảo", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Yên")


def in_order(office: Office, conference_id: str) -> list[str]:
    found = ordered(office, conference_id, delegates.candidates(office, conference_id))
    return [one.name for one in found.candidates]


def proposed(office: Office, conference_id: str) -> Proposal:
    found = suggestions.proposal(office, conference_id)
    assert isinstance(found, Proposal)
    return found


def test_who_was_commended_of_late_or_has_an_achievement_comes_before_who_is_first_by_name(office: Office) -> None:
    conference_id = made.conference(office, 3, shares=False)
    ids = made.add(office, conference_id, [{"name": name} for name in NAMES])
    with office.database.write("Khen thưởng") as w:
        subjects = {name: w.still_there("delegates", one)["subject_id"] for name, one in zip(NAMES, ids, strict=True)}
        w.insert("commendations", {"subject_id": subjects["Yên"], "year": office.today.year - 1})
        w.insert("commendations", {"subject_id": subjects["An"], "year": 2001})
        w.insert("commendations", {"subject_id": subjects["Ánh"], "year": office.today.year, "state": "cancelled"})
        w.update("delegates", ids[NAMES.index("Khoa")], {"achievement": "Hiến 200 m² đất làm đường"})
    assert in_order(office, conference_id)[:2] == ["Yên", "Khoa"]
    found = proposed(office, conference_id)
    assert {ids[NAMES.index("Yên")], ids[NAMES.index("Khoa")]} < set(found.choose)
    assert "số lần khen thưởng từ năm 2021, có ghi thành tích, trải đều các đơn vị" in found.ordered


def test_without_merit_each_unit_has_its_turn_and_no_name_is_before_another_for_its_letter(office: Office) -> None:
    """Every «An», «Ánh» and «Bảo» of the district was chosen, and nobody of the end of the alphabet."""
    conference_id = made.conference(office, 4, shares=False)
    units = made.quarters(office, 2)
    made.add(office, conference_id, [{"name": name, "unit_id": units[place < 9]} for place, name in enumerate(NAMES)])
    found = in_order(office, conference_id)
    assert found != sorted(found) and found == in_order(office, conference_id), "mixed, and the same every time"
    of_second = [name in NAMES[9:] for name in found[:6]]
    assert sum(of_second) == 3, "the three of the small unit have their turn as those of the large one"
    assert "khen thưởng" not in proposed(office, conference_id).ordered, "what nobody has decides nothing"


def test_what_nobody_chosen_stands_for_is_told(office: Office) -> None:
    """«Người học tập» stayed at 0, and the proposal spoke of everything else."""
    conference_id = made.conference(office, 2, shares=False)
    made.ask(office, conference_id, replace(made.rule("women", 1), label="Người học tập"))
    made.add(office, conference_id, [{"name": name, "gender": "male"} for name in NAMES[:3]])
    assert "Vẫn chưa có ai trong danh sách chọn:\n• Người học tập (≥ 1): được giới thiệu 00 người" in (
        proposed(office, conference_id).sentence
    )
