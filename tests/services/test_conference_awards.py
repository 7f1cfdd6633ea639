"""Who is given what at a conference: from the register, in the order of the decree, whatever stands in the list."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import conference_awards, history, lists, subject_merging, subjects
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings
from tests.services.conference_office import add, conference
from tests.services.test_lists import add as register


@pytest.fixture
def conference_id(office: Office) -> str:
    return conference(office, 150)


def someone(office: Office, name: str, kind: str = "people") -> str:
    (found,) = register(office, kind, {"full_name": name})
    return found


def give(office: Office, conference_id: str, name: str, award: str | None, kind: str = "people") -> str:
    (new,) = conference_awards.add(office, conference_id, [someone(office, name, kind)], award)
    return new


def order(office: Office, conference_id: str) -> list[str]:
    return [one.full_name for one in conference_awards.in_order(office, conference_id)]


def test_higher_first_titles_before_forms_collectives_before_individuals_living_before_dead(
    office: Office, conference_id: str
) -> None:
    give(office, conference_id, "Người ngoài danh mục", None)
    dead = give(office, conference_id, "Đã mất", "commune_certificate")
    give(office, conference_id, "Cá nhân", "commune_certificate")
    give(office, conference_id, "Hộ", "commune_certificate", "households")
    give(office, conference_id, "Lao động", "advanced_worker")
    give(office, conference_id, "Bằng khen tỉnh", "provincial_merit")
    give(office, conference_id, "Chiến sĩ tỉnh", "provincial_emulator")
    lists.edit(office, "conference_awards", [CellChange(dead, "posthumous", "x")])
    wanted = ["Chiến sĩ tỉnh", "Bằng khen tỉnh", "Lao động", "Hộ", "Cá nhân", "Đã mất", "Người ngoài danh mục"]
    assert order(office, conference_id) == wanted
    assert [one.full_name for one in conference_awards.awards(office, conference_id)] != wanted
    conference_awards.put_in_order(office, conference_id)
    assert [one.full_name for one in conference_awards.awards(office, conference_id)] == wanted
    history.undo(office)
    assert [one.full_name for one in conference_awards.awards(office, conference_id)] != wanted


def test_models_come_with_what_they_did_and_the_collective_stands_for_itself(
    office: Office, conference_id: str
) -> None:
    collective = someone(office, "Chi hội 1", "collectives")
    add(
        office,
        conference_id,
        [
            {"name": "Lò Văn Ân", "state": "chosen", "achievement": "Giữ rừng"},
            {"name": "Chi hội trưởng", "state": "chosen", "represents_id": collective},
            {"name": "Khách", "state": "chosen", "kind": "guest"},
            {"name": "Dự bị", "state": "reserve"},
        ],
    )
    assert len(conference_awards.add_models(office, conference_id)) == 2
    assert conference_awards.add_models(office, conference_id) == ()
    found = {one.full_name: one.achievement for one in conference_awards.awards(office, conference_id)}
    assert found == {"Chi hội 1": "", "Lò Văn Ân": "Giữ rừng"}


def test_an_award_of_the_catalogue_or_in_words_and_what_is_odd(office: Office, conference_id: str) -> None:
    row = give(office, conference_id, "Chi hội 1", None, "collectives")
    told = [findings.sentence(one) for one in conference_awards.problems(office, conference_id)]
    assert told == ["1 người, tập thể chưa ghi được khen gì."]
    lists.edit(office, "conference_awards", [CellChange(row, "award", "Lao động tiên tiến")])
    (one,) = conference_awards.awards(office, conference_id)
    assert one.award == "advanced_worker"
    told = [findings.sentence(one) for one in conference_awards.problems(office, conference_id)]
    assert told == ["Lao động tiên tiến không dành cho tập thể: Chi hội 1.", "1 phần thưởng chưa ghi quyết định."]
    lists.edit(office, "conference_awards", [CellChange(row, "award", "Biểu trưng vàng")])
    (one,) = conference_awards.awards(office, conference_id)
    assert (one.award, one.award_name) == (None, "Biểu trưng vàng")


def test_rows_move_and_close_up(office: Office, conference_id: str) -> None:
    first, second, third = (give(office, conference_id, name, None) for name in ("Một", "Hai", "Ba"))
    assert conference_awards.move(office, conference_id, [third], -1)
    assert not conference_awards.move(office, conference_id, [first], -1)
    lists.retire(office, "conference_awards", [first])
    assert [one.id for one in conference_awards.awards(office, conference_id)] == [third, second]


def test_a_table_in_another_order_than_they_are_handed_over_is_told(office: Office, conference_id: str) -> None:
    """Else the printed list would stand otherwise than the table, and nobody would know why."""
    give(office, conference_id, "Lò Văn Ân", "commune_certificate")
    give(office, conference_id, "Chi hội 1", "commune_certificate", "collectives")
    assert "conference_award.out_of_order" in [one.code for one in conference_awards.problems(office, conference_id)]
    conference_awards.put_in_order(office, conference_id)
    told = [one.code for one in conference_awards.problems(office, conference_id)]
    assert "conference_award.out_of_order" not in told
    history.undo(office)
    assert [one.full_name for one in conference_awards.awards(office, conference_id)] == ["Lò Văn Ân", "Chi hội 1"]
    history.redo(office)
    assert [one.full_name for one in conference_awards.awards(office, conference_id)] == ["Chi hội 1", "Lò Văn Ân"]


def test_merged_records_are_given_what_both_had_and_undo_parts_them(office: Office, conference_id: str) -> None:
    kept, gone = someone(office, "Lò Văn Ân"), someone(office, "Lò Văn Ấn")
    conference_awards.add(office, conference_id, [kept, gone], "commune_certificate")
    subject_merging.merge(office, kept, gone)
    assert [one.subject_id for one in conference_awards.awards(office, conference_id)] == [kept, kept]
    assert "conference_award.twice" in [one.code for one in conference_awards.problems(office, conference_id)]
    history.undo(office)
    assert [one.subject_id for one in conference_awards.awards(office, conference_id)] == [kept, gone]


def test_an_erased_person_is_given_nothing(office: Office, conference_id: str) -> None:
    subject = someone(office, "Lò Văn Ân")
    conference_awards.add(office, conference_id, [subject, subject], "commune_certificate")
    assert "conference_award.twice" in [one.code for one in conference_awards.problems(office, conference_id)]
    subjects.erase(office, [subject])
    assert conference_awards.awards(office, conference_id) == ()
