"""Moving delegates: what was decided by hand must hold, and every move must be taken back by one undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, delegates, history, invitations, lists, speeches
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import errors
from tests.services.delegate_office import Made, last_step, made, people, record, state_of


@pytest.fixture
def made_one(office: Office) -> Made:
    return made(office)


@pytest.fixture
def three(office: Office, made_one: Made) -> list[str]:
    names = people(office, "Nguyễn Thị Ánh", "Trần Văn Bình", "Lê Văn Cường", unit_id=made_one.unit_ids[0])
    return list(delegates.add(office, made_one.conference_id, names).ids)


def held_today(office: Office, delegate_id: str) -> None:
    with office.database.write("Ngày") as w:
        conference_id = w.still_there("delegates", delegate_id)["conference_id"]
        w.update("conferences", conference_id, {"held_on": office.today.isoformat()})


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        act()
    assert str(errors.sentence(refused.value)), "a sentence, not a code"
    return refused.value.code


def test_a_choice_taken_back_leaves_everybody_what_he_was(office: Office, three: list[str]) -> None:
    delegates.set_state(office, [three[1]], "eligible")
    delegates.set_reserve(office, [three[2]])
    before = [state_of(office, one) for one in three]
    delegates.choose(office, three)
    assert [state_of(office, one) for one in three] == ["chosen"] * 3
    delegates.unchoose(office, three)
    assert [state_of(office, one) for one in three] == before == ["nominated", "eligible", "reserve"]


def test_one_choice_is_one_step_and_says_who(office: Office, three: list[str]) -> None:
    delegates.choose(office, [three[0]])
    assert record(office, three[0])["by_hand"] == 1
    assert last_step(office).reason == "Chọn Nguyễn Thị Ánh"
    history.undo(office)
    assert (state_of(office, three[0]), record(office, three[0])["by_hand"]) == ("nominated", 0)


def test_choosing_who_is_chosen_writes_nothing(office: Office, three: list[str]) -> None:
    delegates.choose(office, three)
    revision = record(office, three[0])["revision"]
    delegates.choose(office, three)
    assert record(office, three[0])["revision"] == revision


def test_choosing_somebody_confirmed_does_not_unsay_that_he_comes(office: Office, three: list[str]) -> None:
    delegates.choose(office, three)
    delegates.confirm(office, three)
    delegates.release(office, three)
    delegates.choose(office, three)
    assert state_of(office, three[0]) == "confirmed" and record(office, three[0])["by_hand"] == 1


def test_who_said_that_he_comes_is_not_dropped_by_a_slip(office: Office, three: list[str]) -> None:
    delegates.choose(office, three)
    delegates.confirm(office, three[:1])
    assert delegates.unchoose(office, three).ids == tuple(three[1:])
    assert refusal(lambda: delegates.unchoose(office, three[:1])) == "delegate.has_confirmed"
    assert state_of(office, three[0]) == "confirmed"
    held_today(office, three[0])
    delegates.mark_present(office, three[:1])
    delegates.set_state(office, three[:1], "chosen")
    delegates.unchoose(office, three[:1])
    assert state_of(office, three[0]) == "nominated"


def test_nobody_is_there_before_the_day(office: Office, made_one: Made, three: list[str]) -> None:
    """A hundred people stood in the report as present five weeks before the conference."""
    delegates.choose(office, three)
    delegates.confirm(office, three)
    settings = conferences.settings_of(conferences.conference(office, made_one.conference_id))
    conferences.change(office, made_one.conference_id, replace(settings, held_on=None))
    assert refusal(lambda: delegates.mark_present(office, three)) == "delegate.present_without_day"
    conferences.change(office, made_one.conference_id, replace(settings, held_on=office.today + timedelta(days=1)))
    with pytest.raises(UserError, match=r"delegate\.present_ahead") as refused:
        delegates.mark_present(office, three, even_so=True)
    day = f"{office.today + timedelta(days=1):%d/%m/%Y}"
    assert day in errors.sentence(refused.value).what
    assert [state_of(office, one) for one in three] == ["confirmed"] * 3
    for back in (0, 3):
        day_held = office.today - timedelta(days=back)
        conferences.change(office, made_one.conference_id, replace(settings, held_on=day_held))
        assert delegates.mark_present(office, three).ids == tuple(three)


def test_released_ones_may_be_moved_by_a_proposal(office: Office, three: list[str]) -> None:
    delegates.choose(office, three)
    delegates.release(office, three[:1])
    assert [record(office, one)["by_hand"] for one in three] == [0, 1, 1]
    assert state_of(office, three[0]) == "chosen"


def test_of_many_those_who_can_are_moved_and_the_others_are_told(office: Office, three: list[str]) -> None:
    delegates.withdraw(office, three[1], "ốm")
    moved = delegates.choose(office, three)
    assert moved.ids == (three[0], three[2])
    assert [str(errors.sentence(one)) for one in moved.refused] == [
        "Trần Văn Bình đã rút tên hoặc đã được thay. Hãy đưa trở lại tình trạng “Được giới thiệu” trước khi chọn."
    ]
    assert last_step(office).reason == "Chọn 2 đại biểu"


def test_one_person_gets_one_seat(office: Office, made_one: Made) -> None:
    (person,) = people(office, "Nguyễn Thị Ánh", unit_id=made_one.unit_ids[0])
    first = delegates.add(office, made_one.conference_id, [person], unit_id=made_one.unit_ids[0]).ids
    second = delegates.add(office, made_one.conference_id, [person], unit_id=made_one.unit_ids[1]).ids
    assert len(delegates.choose(office, [*first, *second]).ids) == 1, "not even both in one go"
    assert refusal(lambda: delegates.choose(office, second)) == "delegate.seated_twice"
    assert refusal(lambda: delegates.set_state(office, second, "chosen")) == "delegate.seated_twice"
    assert state_of(office, second[0]) == "nominated"


def test_who_left_the_register_is_not_chosen(office: Office, three: list[str]) -> None:
    lists.retire(office, "people", [record(office, three[0])["subject_id"]])
    assert refusal(lambda: delegates.choose(office, three[:1])) == "delegate.retired"


@pytest.mark.parametrize(
    ("state", "new"), [("nominated", "present"), ("withdrawn", "chosen"), ("eligible", "replaced")]
)
def test_a_state_is_not_jumped_over(office: Office, three: list[str], state: str, new: str) -> None:
    delegates.set_state(office, three[:1], state)  # type: ignore[arg-type]
    assert refusal(lambda: delegates.set_state(office, three[:1], new)) == "delegate.no_step"  # type: ignore[arg-type]
    assert state_of(office, three[0]) == state


def test_withdrawing_keeps_the_row_its_reason_and_its_day(office: Office, three: list[str]) -> None:
    delegates.choose(office, three)
    delegates.withdraw(office, three[0], "  đi công tác ", date(2026, 11, 18))
    row = record(office, three[0])
    assert (row["state"], row["left_on"], row["left_reason"]) == ("withdrawn", "2026-11-18", "đi công tác")
    delegates.set_state(office, three[:1], "nominated")
    row = record(office, three[0])
    assert (row["state"], row["left_on"], row["left_reason"]) == ("nominated", None, "")


def test_a_replacement_leaves_a_trail_that_one_undo_takes_back(office: Office, three: list[str]) -> None:
    first, second, third = three
    delegates.choose(office, [first])
    delegates.withdraw(office, first, "ốm", date(2026, 11, 19))
    delegates.replace(office, first, second)
    delegates.replace(office, second, third)
    for one in three:
        told = [(place.name, place.state) for place in delegates.trail(office, one)]
        assert told == [("Nguyễn Thị Ánh", "replaced"), ("Trần Văn Bình", "replaced"), ("Lê Văn Cường", "chosen")]
    assert delegates.trail(office, first)[0].left_on == date(2026, 11, 19), (
        "the day on which he left, not of the change"
    )
    history.undo(office)
    assert [state_of(office, one) for one in three] == ["replaced", "chosen", "nominated"]
    history.undo(office)
    assert [state_of(office, one) for one in three] == ["withdrawn", "nominated", "nominated"]


def test_the_reason_of_a_replacement_is_in_its_trail_and_an_older_one_is_not_lost(
    office: Office, three: list[str]
) -> None:
    first, second, third = three
    delegates.choose(office, [first])
    delegates.replace(office, first, second, "  bận công tác ")
    assert [one.left_reason for one in delegates.trail(office, first)] == ["bận công tác", ""]
    delegates.withdraw(office, second, "ốm")
    delegates.replace(office, second, third)
    assert [one.left_reason for one in delegates.trail(office, first)] == ["bận công tác", "ốm", ""]
    delegates.set_state(office, [first], "nominated")
    assert record(office, first)["left_reason"] == ""


def test_what_still_names_somebody_who_left_is_told(office: Office, made_one: Made, three: list[str]) -> None:
    first, second, _ = three
    delegates.choose(office, [first, second])
    assert delegates.still_his(office, first) == delegates.Left("", 0)
    (speech_id,) = speeches.add(office, made_one.conference_id, [first])
    speeches.set_state(office, made_one.conference_id, [speech_id], "chosen")
    invitations.invite_delegates(office, made_one.conference_id)
    assert delegates.still_his(office, first) == delegates.Left("written", 1)
    invitations.mark_printed(office, made_one.conference_id)
    assert delegates.still_his(office, second) == delegates.Left("printed", 0)
    (his,) = [one for one in invitations.invitations(office, made_one.conference_id) if one.delegate_id == first]
    invitations.mark_sent(office, [his.id])
    speeches.set_state(office, made_one.conference_id, [speech_id], "withdrawn")
    assert delegates.still_his(office, first) == delegates.Left("sent", 0)


def test_nobody_is_replaced_by_himself_or_by_who_has_a_seat(office: Office, three: list[str]) -> None:
    delegates.choose(office, three[:2])
    assert refusal(lambda: delegates.replace(office, three[0], three[0])) == "delegate.replaced_by_whom"
    assert refusal(lambda: delegates.replace(office, three[0], three[1])) == "delegate.no_step"
    assert refusal(lambda: delegates.replace(office, three[2], three[1])) == "delegate.no_step"
    assert [state_of(office, one) for one in three] == ["chosen", "chosen", "nominated"]


def test_reserves_stand_in_the_order_given_and_others_behind(office: Office, three: list[str]) -> None:
    delegates.set_reserve(office, three)
    delegates.set_reserve(office, [three[2]])
    ordered = sorted(three, key=lambda one: record(office, one)["reserve_order"])
    assert ordered == [three[2], three[0], three[1]]
    history.undo(office)
    assert [record(office, one)["reserve_order"] for one in three] == [1, 2, 3]


def test_the_kind_of_many_is_changed_in_one_step(office: Office, three: list[str]) -> None:
    delegates.set_kind(office, three, "guest")
    assert {record(office, one)["kind"] for one in three} == {"guest"}
    assert last_step(office).reason == "Đổi thành phần của 3 đại biểu thành “Khách mời”"
    history.undo(office)
    assert {record(office, one)["kind"] for one in three} == {"model"}


VERBS: dict[str, Callable[[Office, list[str]], object]] = {
    "choose": lambda office, ids: delegates.choose(office, ids[1:]),
    "unchoose": lambda office, ids: delegates.unchoose(office, ids[:1]),
    "release": lambda office, ids: delegates.release(office, ids[:1]),
    "reserve": lambda office, ids: delegates.set_state(office, ids, "reserve"),
    "confirm": lambda office, ids: delegates.confirm(office, ids[:1]),
    "present": lambda office, ids: delegates.mark_present(office, ids[:1]),
    "withdraw": lambda office, ids: delegates.withdraw(office, ids[0], "ốm"),
    "withdraw many": lambda office, ids: delegates.set_state(office, ids, "withdrawn", "ốm"),
    "replace": lambda office, ids: delegates.replace(office, ids[0], ids[1], "ốm"),
    "order reserves": lambda office, ids: delegates.set_reserve(office, ids[1:]),
    "kind": lambda office, ids: delegates.set_kind(office, ids, "leader"),
    "remove": lambda office, ids: lists.retire(office, "delegates", ids),
}


@pytest.mark.parametrize("verb", VERBS)
def test_one_undo_takes_back_a_whole_move_and_redo_does_it_again(office: Office, three: list[str], verb: str) -> None:
    delegates.choose(office, three[:1])
    held_today(office, three[0])
    before = _rows(office)
    VERBS[verb](office, three)
    after = _rows(office)
    assert after != before
    history.undo(office)
    assert _rows(office) == before
    history.redo(office)
    assert _rows(office) == after


def _rows(office: Office) -> list[dict[str, object]]:
    """All delegates as they are stored, but for the revision, which only grows."""
    with office.database.read() as r:
        rows = [dict(row) for row in r.rows("SELECT * FROM delegates ORDER BY id")]
    return [{key: value for key, value in row.items() if key != "revision"} for row in rows]


def test_a_row_that_is_gone_is_told(office: Office) -> None:
    assert refusal(lambda: delegates.choose(office, ["không có"])) == "record.gone"


class TestCollectives:
    """A collective is sent as one person: both are kept and shown."""

    @pytest.fixture
    def sent_one(self, office: Office, made_one: Made) -> str:
        (group,) = people(office, "Chi hội Phụ nữ 3", kind="collective", unit_id=made_one.unit_ids[0])
        return delegates.add(office, made_one.conference_id, [group]).ids[0]

    def test_the_person_counts_and_the_collective_is_kept(self, office: Office, made_one: Made, sent_one: str) -> None:
        (person,) = people(office, "Bùi Thị Hạnh", gender="female", birth_date="1990")
        delegates.set_person(office, sent_one, person)
        (one,) = delegates.candidates(office, made_one.conference_id)
        assert (one.name, one.kind, one.values["gender"]) == ("Bùi Thị Hạnh", "model", "female")
        assert one.values["represents"] == "collective"
        row = lists.row(office, "delegates", sent_one)
        assert row is not None
        shown = dict(zip(lists.DEFINITIONS["delegates"].keys, row.texts, strict=True))
        assert (shown["full_name"], shown["represents"]) == ("Bùi Thị Hạnh", "Chi hội Phụ nữ 3")
        assert last_step(office).reason == "Cử Bùi Thị Hạnh đại diện cho Chi hội Phụ nữ 3"
        history.undo(office)
        assert delegates.candidates(office, made_one.conference_id)[0].name == "Chi hội Phụ nữ 3"

    def test_who_is_a_delegate_already_does_not_come_twice(
        self, office: Office, three: list[str], sent_one: str
    ) -> None:
        there = record(office, three[0])["subject_id"]
        assert refusal(lambda: delegates.set_person(office, sent_one, there)) == "delegate.already_there"

    def test_nobody_represents_a_person(self, office: Office, three: list[str], sent_one: str) -> None:
        (other,) = people(office, "Bùi Thị Hạnh")
        assert refusal(lambda: delegates.set_person(office, three[0], other)) == "delegate.nobody_to_represent"
        group = record(office, sent_one)["represents_id"]
        assert refusal(lambda: delegates.set_person(office, sent_one, group)) == "delegate.nobody_to_represent"


def test_who_comes_back_after_withdrawing_may_be_proposed_again(office: Office, three: list[str]) -> None:
    """His seat was given by hand; nobody ever took it away by hand, so no proposal may pass him over for that."""
    delegates.choose(office, three[:1])
    delegates.withdraw(office, three[0], "Ốm")
    delegates.set_state(office, three[:1], "nominated")
    assert record(office, three[0])["by_hand"] == 0


def test_who_was_replaced_may_be_named_again_and_even_take_his_place_back(office: Office, three: list[str]) -> None:
    """Told to change the state of that row, the officer must be able to; and the trail must not run in a circle."""
    delegates.choose(office, three[:1])
    delegates.replace(office, three[0], three[1])
    assert delegates.set_state(office, three[:1], "nominated").ids == (three[0],)
    delegates.replace(office, three[1], three[0])
    assert [one.id for one in delegates.trail(office, three[0])] == [three[1], three[0]]
    assert [one.id for one in delegates.trail(office, three[1])] == [three[1], three[0]]
    assert [state_of(office, one) for one in three[:2]] == ["chosen", "replaced"]
    for _ in range(3):
        history.undo(office)
    assert [state_of(office, one) for one in three[:2]] == ["chosen", "nominated"]
