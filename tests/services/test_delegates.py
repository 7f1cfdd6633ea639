"""The list of delegates and what is to be looked at in it; merging and erasing people who are delegates."""

from __future__ import annotations

from fractions import Fraction

import pytest

from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    cell_editing,
    check,
    delegates,
    history,
    lists,
    rows,
    subject_merging,
    subjects,
    units,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings
from tests.services.delegate_office import Made, last_step, made, people, record, state_of


@pytest.fixture
def made_one(office: Office) -> Made:
    return made(office)


def shown(office: Office, made_one: Made, column: str, **query: object) -> list[str]:
    """One column of the list of a conference."""
    asked = Query(**query)._replace(  # type: ignore[arg-type]
        filters=(Filter("conference_id", "is", (made_one.conference_id,)), *query.get("filters", ()))  # type: ignore[misc]
    )
    place = lists.DEFINITIONS["delegates"].keys.index(column)
    return [row.texts[place] for row in lists.page(office, "delegates", asked, 0, 99)]


def codes(office: Office, made_one: Made) -> list[str]:
    return [one.code for one in delegates.problems(office, made_one.conference_id)]


class TestList:
    @pytest.fixture
    def listed(self, office: Office, made_one: Made) -> list[str]:
        others = made(office, ["Khu phố 9"])
        delegates.add(office, others.conference_id, people(office, "Ai Đó"))
        first = people(office, "Đỗ Văn Yên", gender="male", ethnicity="tay", unit_id=made_one.unit_ids[1])
        second = people(office, "Vũ Thị Ánh", gender="female", national_id="022183004417", unit_id=made_one.unit_ids[0])
        group = people(office, "Chi hội Phụ nữ", kind="collective", unit_id=made_one.unit_ids[0])
        return list(delegates.add(office, made_one.conference_id, [*first, *second, *group]).ids)

    def test_only_those_of_the_conference_by_given_name(
        self, office: Office, made_one: Made, listed: list[str]
    ) -> None:
        assert shown(office, made_one, "full_name") == ["Vũ Thị Ánh", "Chi hội Phụ nữ", "Đỗ Văn Yên"]
        assert shown(office, made_one, "represents") == ["", "Chi hội Phụ nữ", ""]
        assert shown(office, made_one, "unit_id") == ["Khu phố 1", "Khu phố 1", "Khu phố 2"]
        assert shown(office, made_one, "kind") == ["Điển hình"] * 3

    def test_what_is_private_is_masked_until_asked_for(self, office: Office, made_one: Made, listed: list[str]) -> None:
        assert shown(office, made_one, "ethnicity") == ["", "", "•••"]
        assert "022183004417" not in shown(office, made_one, "national_id")
        assert shown(office, made_one, "ethnicity", reveal=True) == ["", "", "Tày"]

    def test_names_units_and_merits_are_found(self, office: Office, made_one: Made, listed: list[str]) -> None:
        lists.edit(office, "delegates", [CellChange(listed[0], "achievement", "Hiến đất làm đường")])
        assert shown(office, made_one, "full_name", text="anh") == ["Vũ Thị Ánh"]
        assert shown(office, made_one, "full_name", text="hien dat") == ["Đỗ Văn Yên"]
        assert shown(office, made_one, "full_name", text="kp 2") == []
        assert shown(office, made_one, "full_name", text="khu 2") == ["Đỗ Văn Yên"]

    def test_states_sort_as_they_follow_and_filter_as_chips_ask(
        self, office: Office, made_one: Made, listed: list[str]
    ) -> None:
        delegates.choose(office, listed[:1])
        by_state = shown(office, made_one, "state", sort=(Sort("state", True),))
        assert by_state == ["Đã chọn", "Được giới thiệu", "Được giới thiệu"]
        seated = (Filter("state", "is", ("chosen", "confirmed", "present")),)
        assert shown(office, made_one, "full_name", filters=seated) == ["Đỗ Văn Yên"]
        query = Query(filters=(Filter("conference_id", "is", (made_one.conference_id,)),))
        assert lists.value_counts(office, "delegates", query, "state") == {"chosen": 1, "nominated": 2}
        assert lists.position(office, "delegates", query, listed[0]) == 2
        assert lists.totals(office, "delegates", query)["number"] == "3 đại biểu"

    def test_what_is_of_the_delegate_is_typed_and_what_is_of_the_person_is_not(
        self, office: Office, made_one: Made, listed: list[str]
    ) -> None:
        before = record(office, listed[0])
        lists.edit(
            office, "delegates", [CellChange(listed[0], "full_name", "Khác"), CellChange(listed[0], "state", "x")]
        )
        assert record(office, listed[0]) == before
        outcome = lists.edit(office, "delegates", [CellChange(listed[0], "kind", "Khách mời")])
        assert not outcome.rejected and record(office, listed[0])["kind"] == "guest"
        assert last_step(office).reason == "Sửa thành phần: Đỗ Văn Yên"
        assert lists.edit(office, "delegates", [CellChange(listed[0], "kind", "Chẳng rõ")]).rejected
        assert record(office, listed[0])["kind"] == "guest"
        lists.edit(office, "delegates", [CellChange(listed[0], "title", "Phó Chủ tịch HĐND")])
        assert "Phó Chủ tịch HĐND" in shown(office, made_one, "position")

    def test_a_name_typed_into_the_list_makes_nobody_a_delegate(self, office: Office, made_one: Made) -> None:
        with pytest.raises(UserError) as refused:
            lists.edit(office, "delegates", [CellChange(None, "achievement", "Ai đó giỏi")])
        assert refused.value.code == "delegate.who"
        assert shown(office, made_one, "full_name") == []

    def test_scripts_get_the_rows_of_one_conference_or_of_all(
        self, office: Office, made_one: Made, listed: list[str]
    ) -> None:
        delegates.choose(office, listed[:2])
        delegates.number(office, made_one.conference_id, "name")
        found = list(rows.rows(office, "delegates", rows.of_owner(office, "delegates", made_one.conference_id)))
        keys = ("conference_id", "full_name", "kind", "state", "number", "unit")
        conference = made_one.conference_id
        assert [tuple(row[key] for key in keys) for row in found] == [
            (conference, "Vũ Thị Ánh", "model", "chosen", 1, "Khu phố 1"),
            (conference, "Chi hội Phụ nữ", "model", "nominated", None, "Khu phố 1"),
            (conference, "Đỗ Văn Yên", "model", "chosen", 2, "Khu phố 2"),
        ]
        assert len(list(rows.rows(office, "delegates"))) == 4
        with pytest.raises(UserError, match=r"conference\.gone"):
            rows.of_owner(office, "delegates", "không có")

    def test_a_unit_that_sent_somebody_is_ended_and_not_deleted(
        self, office: Office, made_one: Made, listed: list[str]
    ) -> None:
        unit = units.add_many(office, ["Khu phố 7"], "khu_pho").ids[0]
        delegates.add(office, made_one.conference_id, people(office, "Lê Văn Cường"), unit_id=unit)
        lists.retire(office, "units", [unit])
        with office.database.read() as r:
            assert r.record("units", unit) is not None


class TestProblems:
    def test_a_list_in_order_has_none(self, office: Office, made_one: Made) -> None:
        added = delegates.add(office, made_one.conference_id, people(office, "Vũ Thị Ánh"))
        delegates.choose(office, added.ids)
        assert codes(office, made_one) == []

    def test_more_chosen_by_hand_than_the_plan_allows(self, office: Office) -> None:
        made_one = made(office, cap=2)
        added = delegates.add(office, made_one.conference_id, people(office, "A Một", "B Hai", "C Ba"))
        delegates.choose(office, added.ids)
        (found,) = delegates.problems(office, made_one.conference_id)
        assert findings.sentence(found).startswith("Đã chọn tay 3 đại biểu, quá số tối đa 2: cần bỏ bớt 1.")
        delegates.release(office, added.ids)
        assert codes(office, made_one) == ["delegate.over_cap"]
        delegates.set_kind(office, added.ids[:1], "press")
        assert codes(office, made_one) == [], "press sits outside the cap"

    def test_somebody_in_two_kinds_and_units(self, office: Office, made_one: Made) -> None:
        (one,) = people(office, "Vũ Thị Ánh")
        delegates.add(office, made_one.conference_id, [one], unit_id=made_one.unit_ids[0])
        delegates.add(office, made_one.conference_id, [one], unit_id=made_one.unit_ids[1], kind="guest")
        told = [findings.sentence(found) for found in delegates.problems(office, made_one.conference_id)]
        assert told == [
            "Vũ Thị Ánh được giới thiệu ở hai nơi (Khu phố 1; Khu phố 2). Hãy bỏ một dòng.",
            "Vũ Thị Ánh vừa là “Điển hình” vừa là “Khách mời”. Hãy bỏ một dòng.",
        ]

    def test_who_retired_since(self, office: Office, made_one: Made) -> None:
        (one,) = people(office, "Vũ Thị Ánh")
        added = delegates.add(office, made_one.conference_id, [one])
        lists.retire(office, "people", [one])
        (found,) = delegates.problems(office, made_one.conference_id)
        assert (found.code, found.severity, found.fact("delegate")) == ("delegate.retired", "warns", added.ids[0])

    def test_a_collective_without_a_person_and_units_without_anybody(self, office: Office, made_one: Made) -> None:
        with office.database.write("Phân bổ") as w:
            line = {"conference_id": made_one.conference_id, "unit_id": made_one.unit_ids[1], "number": 3}
            w.insert("allotments", line)
        (group,) = people(office, "Chi hội 3", kind="collective")
        delegates.choose(office, delegates.add(office, made_one.conference_id, [group]).ids)
        assert codes(office, made_one) == ["delegate.no_person", "delegate.unit_without_people"]

    def test_a_unit_with_more_chosen_than_it_was_allotted(self, office: Office, made_one: Made) -> None:
        with office.database.write("Phân bổ") as w:
            line = {"conference_id": made_one.conference_id, "unit_id": made_one.unit_ids[1], "number": 1}
            w.insert("allotments", line)
        both = people(office, "Vũ Thị Ánh", "Vũ Văn Bình", unit_id=made_one.unit_ids[1])
        delegates.choose(office, delegates.add(office, made_one.conference_id, both).ids)
        told = [findings.sentence(found) for found in delegates.problems(office, made_one.conference_id)]
        assert "Khu phố 2: chọn 2, phân bổ 1. Hãy bỏ bớt hoặc sửa số phân bổ." in told

    def test_a_red_cell_of_the_register(self, office: Office, made_one: Made) -> None:
        """The list shows the date from before; the card would be printed with it."""
        (one,) = people(office, "Vũ Thị Ánh")
        delegates.add(office, made_one.conference_id, [one])
        lists.edit(office, "people", [CellChange(one, "birth_date", "31/2/1980")])
        told = [findings.sentence(found) for found in delegates.problems(office, made_one.conference_id)]
        assert told == ["Vũ Thị Ánh: ô “Ngày sinh” ở Đối tượng còn chữ đỏ “31/2/1980”. Hãy sửa trước khi in danh sách."]


class TestMerging:
    def test_the_kept_record_is_the_delegate(self, office: Office, made_one: Made) -> None:
        kept, gone = people(office, "Vũ Thị Ánh", "Vũ Thị Anh")
        (one,) = delegates.add(office, made_one.conference_id, [gone]).ids
        subject_merging.merge(office, kept, gone)
        assert record(office, one)["subject_id"] == kept
        history.undo(office)
        assert record(office, one)["subject_id"] == gone

    def test_two_places_that_become_one_persons_are_told(self, office: Office, made_one: Made) -> None:
        both = people(office, "Vũ Thị Ánh", "Vũ Thị Anh", unit_id=made_one.unit_ids[0])
        added = delegates.add(office, made_one.conference_id, both)
        delegates.choose(office, added.ids)
        subject_merging.merge(office, both[0], both[1])
        (found,) = delegates.problems(office, made_one.conference_id)
        assert (found.code, found.severity) == ("delegate.twice", "blocks")
        lists.retire(office, "delegates", added.ids[1:])
        assert codes(office, made_one) == []


class TestErasing:
    def test_no_trace_of_a_delegate_stays(self, office: Office, made_one: Made) -> None:
        gone, other = people(office, "Vũ Thị Xuân Quỳnh", "Trần Văn Bình")
        first, second = delegates.add(office, made_one.conference_id, [gone, other]).ids
        lists.edit(office, "delegates", [CellChange(first, "achievement", "Dệt thổ cẩm giỏi")])
        delegates.choose(office, [first])
        delegates.replace(office, first, second)
        with office.database.write("Đoàn") as w:
            member = {"conference_id": made_one.conference_id, "delegate_id": first, "position": 1}
            mine = w.insert("delegation_members", {**member, "subject_id": gone})
            theirs = w.insert("delegation_members", {**member, "subject_id": other})
        subjects.erase(office, [gone])
        with office.database.read() as r:
            assert r.record("delegates", first) is None and r.record("delegation_members", mine) is None
            assert r.record("delegation_members", theirs)["delegate_id"] is None  # type: ignore[index]
            told = " ".join(str(row[0]) for row in r.rows("SELECT reason FROM history_steps"))
            images = " ".join(str(row[0]) for row in r.rows("SELECT before FROM history_changes"))
        assert (state_of(office, second), record(office, second)["replaces_id"]) == ("chosen", None)
        assert "Quỳnh" not in told and first not in images and "Dệt" not in images
        assert check.check(office) == []

    def test_the_place_of_a_collective_stays_unnamed(self, office: Office, made_one: Made) -> None:
        (group,) = people(office, "Chi hội 3", kind="collective")
        gone, later = people(office, "Vũ Thị Xuân Quỳnh", "Trần Văn Bình")
        (one,) = delegates.add(office, made_one.conference_id, [group]).ids
        delegates.set_person(office, one, gone)
        lists.edit(office, "delegates", [CellChange(one, "title", "Nghệ nhân")])
        delegates.set_person(office, one, later)
        delegates.set_person(office, one, gone)
        subjects.erase(office, [gone])
        row = record(office, one)
        assert (row["subject_id"], row["represents_id"], row["title"]) == (None, group, "")
        with office.database.read() as r:
            told = " ".join(str(row[0]) for row in r.rows("SELECT reason FROM history_steps"))
            images = " ".join(str(row[0]) for row in r.rows("SELECT before FROM history_changes"))
        assert "Quỳnh" not in told and gone not in images
        assert check.check(office) == []

    def test_erasing_a_collective_takes_its_place_along(self, office: Office, made_one: Made) -> None:
        (group,) = people(office, "Chi hội 3", kind="collective")
        (person,) = people(office, "Trần Văn Bình")
        delegates.add(office, made_one.conference_id, [person], represents_id=group)
        subjects.erase(office, [group])
        assert shown(office, made_one, "full_name") == []
        assert check.check(office) == []


class TestRemoving:
    @pytest.mark.parametrize("table", ["invitations", "conference_awards"])
    def test_who_is_invited_or_awarded_is_withdrawn_instead(self, office: Office, made_one: Made, table: str) -> None:
        """The invitation names the row: deleting it stopped with an error nobody could understand."""
        (person,) = people(office, "Nguyễn Thị Ánh")
        (one,) = delegates.add(office, made_one.conference_id, [person]).ids
        values = {"conference_id": made_one.conference_id, "delegate_id": one}
        with office.database.write("Mời") as w:
            w.insert(table, values | ({"subject_id": person} if table == "conference_awards" else {}))
        cell_editing.remove(office, delegates.DELEGATES, [one])
        assert state_of(office, one) == "withdrawn"


def test_two_rows_of_nobodys_unit_are_told_in_a_sentence(office: Office, made_one: Made) -> None:
    """Merged guests have no unit: 'hai dòng của cùng chưa rõ đơn vị' is no Vietnamese."""
    first, second = people(office, "Lê Văn Cường", "Lê Văn Cường")
    delegates.add(office, made_one.conference_id, [first, second], kind="guest")
    with office.database.write("Gộp") as w:
        for row in w.rows("SELECT id FROM delegates WHERE subject_id = ?", (second,)):
            w.update("delegates", row["id"], {"subject_id": first})
    (told,) = delegates.problems(office, made_one.conference_id)
    assert findings.sentence(told) == "Lê Văn Cường có hai dòng (chưa rõ đơn vị). Hãy bỏ một dòng."


@pytest.mark.parametrize(
    ("leaders", "told"), [("guests", []), ("apart", ["delegate.leaders_over"]), ("unsaid", ["delegate.leaders_over"])]
)
def test_leaders_on_neither_side_leave_too_few_seats_for_the_shares(
    office: Office, leaders: str, told: list[str]
) -> None:
    """70 and 30 of ten are all ten: a leader beside them is the eleventh, and no bar says why it cannot be green."""
    one = made(office, ["Khu phố 9"], models_share=Fraction(70), guests_share=Fraction(30), leaders=leaders)
    (person,) = people(office, "Lê Văn Cường")
    delegates.choose(office, delegates.add(office, one.conference_id, [person], kind="leader").ids)
    assert codes(office, one) == told
    for found in delegates.problems(office, one.conference_id):
        assert "1 lãnh đạo" in findings.sentence(found)
