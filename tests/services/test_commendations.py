"""Awards of a subject: written down by hand or by paste, told by year, and the latest one in the list."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import check, commendations, history, lists
from khenthuong_desktop.services.office import Office
from tests.services.test_lists import add


@pytest.fixture
def hanh(office: Office) -> str:
    return add(office, "people", {"full_name": "Bùi Thị Hạnh"})[0]


def write_down(office: Office, subject: str, **cells: str) -> str:
    outcome = commendations.edit(office, subject, [CellChange(None, key, text) for key, text in cells.items()])
    assert outcome.rejected == ()
    return outcome.new_rows[0]


def latest(office: Office, subject: str, name: str = "people") -> str:
    row = lists.row(office, name, subject)
    assert row is not None
    return row.texts[lists.DEFINITIONS[name].keys.index("latest_commendation")]


def test_by_year_the_newest_first(office: Office, hanh: str) -> None:
    write_down(office, hanh, year="2023", award="LĐTT", decision_number="170")
    write_down(office, hanh, year="2025", award="CSTĐCS", decision_number="212")
    write_down(office, hanh, year="2024", award="Giấy khen của Công an tỉnh")
    told = [(one.year, one.name, one.decision) for one in commendations.lines(office, hanh)]
    assert told == [
        (2025, "Chiến sĩ thi đua cơ sở", "212"),
        (2024, "Giấy khen của Công an tỉnh", ""),
        (2023, "Lao động tiên tiến", "170"),
    ]
    assert latest(office, hanh) == "CSTĐCS 2025"
    assert check.check(office) == []


def test_one_step_for_a_row_named_after_its_subject(office: Office, hanh: str) -> None:
    write_down(office, hanh, year="2025", award="LĐTT", decided_on="15/1/2026", period_to="31/12/2025")
    line = history.undo(office)
    assert "Bùi Thị Hạnh" in line.reason
    assert commendations.of_subject(office, hanh) == []
    history.redo(office)
    assert len(commendations.of_subject(office, hanh)) == 1


def test_the_year_comes_from_the_achievement_before_the_decision(office: Office, hanh: str) -> None:
    write_down(office, hanh, award="LĐTT", decided_on="15/1/2026", period_to="31/12/2025")
    write_down(office, hanh, award="Giấy khen", decided_on="20/5/2024")
    assert [one.year for one in commendations.of_subject(office, hanh)] == [2025, 2024]


def test_a_cancelled_award_stays_and_is_no_longer_the_latest(office: Office, hanh: str) -> None:
    write_down(office, hanh, year="2023", award="Giấy khen")
    row = write_down(office, hanh, year="2025", award="Bằng khen tỉnh")
    assert latest(office, hanh) == "Bằng khen tỉnh 2025"
    commendations.edit(office, hanh, [CellChange(row, "state", "đã hủy")])
    assert latest(office, hanh) == "Giấy khen 2023"
    assert [one.cancelled for one in commendations.lines(office, hanh)] == [True, False]
    _, found = lists.judge(office, "commendations", "cancelled_by", "", row_id=row)
    assert [one.code for one in found] == ["commendation.cancelled_by"]


def test_what_cannot_be_stays_red_in_its_cell(office: Office, hanh: str) -> None:
    outcome = commendations.edit(
        office,
        hanh,
        [
            CellChange(None, "award", "LĐTT"),
            CellChange(None, "year", "năm ngoái"),
            CellChange(None, "period_from", "2025"),
            CellChange(None, "period_to", "2024"),
        ],
    )
    assert {one.column for one in outcome.rejected} == {"year", "period_to"}
    nameless = commendations.edit(office, hanh, [CellChange(None, "year", "2024")])
    assert [one.column for one in nameless.rejected] == ["award"]


def test_a_year_of_two_digits_and_a_whole_date_are_years(office: Office, hanh: str) -> None:
    write_down(office, hanh, award="LĐTT", year="24")
    write_down(office, hanh, award="LĐTT", year="20/11/2023")
    assert [one.year for one in commendations.of_subject(office, hanh)] == [2024, 2023]
    assert lists.page(office, "commendations", Query(), 0, 1)[0].texts[0] == "2024", "no 2.024"


def test_nobody_adds_an_award_of_nobody(office: Office) -> None:
    with pytest.raises(UserError) as raised:
        lists.edit(office, "commendations", [CellChange(None, "award", "LĐTT")])
    assert raised.value.code == "commendation.whose"


def test_households_and_collectives_have_awards_too(office: Office) -> None:
    home = add(office, "households", {"full_name": "Hộ ông Lò Văn Ân"})[0]
    write_down(office, home, year="2024", award="Gia đình văn hóa")
    assert latest(office, home, "households") == "GĐVH 2024"


def test_the_list_is_sorted_and_narrowed_by_the_latest_award(office: Office, hanh: str) -> None:
    an = add(office, "people", {"full_name": "Lê Văn An"})[0]
    binh = add(office, "people", {"full_name": "Đỗ Đức Bình"})[0]
    write_down(office, an, year="2021", award="Giấy khen")
    write_down(office, hanh, year="2025", award="Giấy khen")
    query = Query(sort=(Sort("latest_commendation", descending=True),))
    assert [row.id for row in lists.page(office, "people", query, 0, 9)] == [hanh, an, binh]
    without = Query(filters=(Filter("latest_commendation", "empty"),))
    assert [row.id for row in lists.page(office, "people", without, 0, 9)] == [binh]


def test_the_list_is_narrowed_to_those_who_are_proposed(office: Office, hanh: str) -> None:
    an = add(office, "people", {"full_name": "Lê Văn An"})[0]
    with office.database.write("Đề nghị") as w:
        w.insert("nominations", {"subject_id": hanh, "award": "advanced_worker", "received_on": "2026-10-01"})
    proposed = Query(filters=(Filter("latest_nomination", "filled"),))
    assert [row.id for row in lists.page(office, "people", proposed, 0, 9)] == [hanh]
    others = Query(filters=(Filter("latest_nomination", "empty"),))
    assert [row.id for row in lists.page(office, "people", others, 0, 9)] == [an]


def test_mistakes_are_taken_out_and_come_back(office: Office, hanh: str) -> None:
    row = write_down(office, hanh, year="2021", award="Giấy khen")
    commendations.remove(office, [row])
    assert commendations.of_subject(office, hanh) == []
    history.undo(office)
    assert [one.id for one in commendations.of_subject(office, hanh)] == [row]


def test_nominations_are_told_by_the_name_of_the_award(office: Office, hanh: str) -> None:
    with office.database.write("Nhận đề nghị") as w:
        w.insert("nominations", {"subject_id": hanh, "award": "advanced_worker", "received_on": "2026-10-01"})
        w.insert("nominations", {"subject_id": hanh, "award_name": "Giấy khen đột xuất", "achievement": "Cứu người"})
    told = [(one.award, one.achievement, str(one.received_on or "")) for one in commendations.nominations(office, hanh)]
    assert told == [("Lao động tiên tiến", "", "2026-10-01"), ("Giấy khen đột xuất", "Cứu người", "")]
