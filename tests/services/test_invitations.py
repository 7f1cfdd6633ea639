"""Invitations and gifts: one a person, nobody forgotten, nobody who left printed, spare copies without a name."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.domain.vietnamese import person_sort_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegates, gifts, history, invitations, lists, subjects, tasks
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings
from tests.services.conference_office import add, conference

PEOPLE = (
    {"name": "Lò Thị Ân", "gender": "female", "state": "chosen"},
    {"name": "Bùi Văn Bình", "gender": "male", "state": "confirmed", "kind": "guest"},
    {"name": "Chưa chọn", "state": "nominated"},
)


@pytest.fixture
def conference_id(office: Office) -> str:
    made = conference(office, 150)
    add(office, made, [dict(one) for one in PEOPLE])
    return made


def query(conference_id: str) -> Query:
    return Query(filters=(Filter("conference_id", "is", (conference_id,)),))


def test_every_seat_gets_one_and_only_one(office: Office, conference_id: str) -> None:
    with office.database.write("Khóa sắp xếp như sổ đối tượng") as w:
        for row in w.rows("SELECT id, full_name FROM subjects"):
            w.update("subjects", row["id"], {"sort_key": person_sort_key(row["full_name"])})
    assert invitations.invite_delegates(office, conference_id) == 2
    assert invitations.invite_delegates(office, conference_id) == 0
    invitations.invite(office, conference_id, " Trần  Quốc Hưng ", title="Ông", position="Phó Giám đốc Sở")
    invitations.add_spare(office, conference_id, 3)
    found = invitations.invitations(office, conference_id)
    assert [(one.title, one.full_name, one.kind) for one in found] == [
        ("Bà", "Lò Thị Ân", "model"),
        ("Ông", "Bùi Văn Bình", "guest"),
        ("Ông", "Trần Quốc Hưng", "outside"),
        *[("", "", "spare")] * 3,
    ]
    add(office, conference_id, [{"name": "Mới", "state": "chosen"}])
    known = invitations.counted(office, conference_id)
    assert (known.people, known.spare, known.lacking) == (3, 3, 1)


def test_who_withdraws_is_told_and_neither_printed_nor_counted(office: Office, conference_id: str) -> None:
    invitations.invite_delegates(office, conference_id)
    gone = next(one for one in invitations.invitations(office, conference_id) if one.kind == "model")
    assert gone.delegate_id is not None
    delegates.withdraw(office, gone.delegate_id, "ốm", date(2026, 11, 20))
    assert invitations.counted(office, conference_id).people == 1
    told = [findings.sentence(one) for one in invitations.problems(office, conference_id)]
    assert told == ["Lò Thị Ân đã rút tên, được thay hoặc bỏ chọn nhưng còn giấy mời; giấy này không in, không đếm."]
    assert invitations.mark_printed(office, conference_id, date(2026, 11, 21)) == 1
    assert invitations.mark_printed(office, conference_id) == 0
    history.undo(office)
    assert invitations.counted(office, conference_id).printed == 0


def test_a_delegate_is_called_as_the_list_has_him(office: Office, conference_id: str) -> None:
    invitations.invite_delegates(office, conference_id)
    one = invitations.invitations(office, conference_id)[0]
    with pytest.raises(UserError, match=r"invitation\.named_by_list"):
        invitations.edit(office, conference_id, [CellChange(one.id, "full_name", "Khác")])
    invitations.edit(
        office, conference_id, [CellChange(one.id, "position", "Bí thư"), CellChange(one.id, "answer", "sẽ dự")]
    )
    found = invitations.invitations(office, conference_id)[0]
    assert (found.full_name, found.position, found.answer) == ("Bùi Văn Bình", "Bí thư", "coming")


def test_names_are_typed_into_spare_copies_and_at_the_end(office: Office, conference_id: str) -> None:
    (spare,) = invitations.add_spare(office, conference_id, 1)
    invitations.edit(office, conference_id, [CellChange(spare, "full_name", "Đỗ Thị Khách")])
    invitations.edit(office, conference_id, [CellChange(None, "full_name", "Đỗ Thị Khách")])
    assert [one.kind for one in invitations.invitations(office, conference_id)] == ["outside", "outside"]
    assert [one.code for one in invitations.problems(office, conference_id)] == ["invitation.twice"]
    assert lists.count(office, "invitations", query(conference_id)._replace(text="do thi khach")) == 2


def test_a_word_of_address_without_its_marks_is_told_before_it_is_printed(office: Office, conference_id: str) -> None:
    invitations.invite(office, conference_id, "Đỗ Văn Khách", title="ong")
    invitations.invite(office, conference_id, "Đỗ Thị Khách", title="bà")
    (told,) = invitations.problems(office, conference_id)
    assert (told.code, told.mend) == ("invitation.title", "Ông")


@pytest.mark.parametrize("number", [0, -1, 501, 10**9])
def test_a_number_of_spare_copies_nobody_means_is_refused(office: Office, conference_id: str, number: int) -> None:
    with pytest.raises(UserError, match=r"invitation\.spare_impossible"):
        invitations.add_spare(office, conference_id, number)


def test_sent_is_written_once(office: Office, conference_id: str) -> None:
    ids = invitations.add_spare(office, conference_id, 2)
    assert invitations.mark_sent(office, ids, date(2026, 11, 1)) == 2 and invitations.mark_sent(office, ids) == 0
    assert {one.sent_on for one in invitations.invitations(office, conference_id)} == {date(2026, 11, 1)}


def test_the_invitation_of_an_erased_person_goes(office: Office, conference_id: str) -> None:
    invitations.invite_delegates(office, conference_id)
    with office.database.read() as r:
        subject = r.value("SELECT id FROM subjects WHERE full_name = 'Lò Thị Ân'")
    subjects.erase(office, [subject])
    assert [one.full_name for one in invitations.invitations(office, conference_id)] == ["Bùi Văn Bình"]


def test_gifts_count_the_kinds_they_are_for(office: Office, conference_id: str) -> None:
    first = gifts.add(office, conference_id, "Sổ tay", for_kinds=("model", "guest"), value=60_000)
    gifts.edit(office, conference_id, [CellChange(None, "name", "Hoa")])
    assert [(one.name, one.number, one.value) for one in gifts.gifts(office, conference_id)] == [
        ("Sổ tay", 2, 60_000),
        ("Hoa", 1, None),
    ]
    assert lists.totals(office, "gifts", query(conference_id))["amount"] == "120.000"
    outcome = gifts.edit(office, conference_id, [CellChange(first, "for_kinds", "Điển hình; bạn bè")])
    assert outcome.rejected and gifts.gifts(office, conference_id)[0].number == 2
    gifts.edit(office, conference_id, [CellChange(first, "for_kinds", "")])
    assert gifts.gifts(office, conference_id)[0].number == 0
    assert gifts.given(office, conference_id, gifts.gifts(office, conference_id)[0]) == ()


def test_guests_of_no_list_stand_by_their_given_names_like_everybody(office: Office, conference_id: str) -> None:
    for name in ("Lương Văn Hạ", "Chu Thị Ngân", "Vũ Văn Ánh", "H'Hen Niê"):
        invitations.invite(office, conference_id, name)
    invitations.add_spare(office, conference_id, 1)
    told = [one.full_name for one in invitations.invitations(office, conference_id)]
    assert told == ["Vũ Văn Ánh", "Lương Văn Hạ", "Chu Thị Ngân", "H'Hen Niê", ""]


def test_who_has_left_is_not_marked_as_sent_and_days_to_come_are_refused(office: Office, conference_id: str) -> None:
    invitations.invite_delegates(office, conference_id)
    everybody = invitations.invitations(office, conference_id)
    gone = next(one for one in everybody if one.kind == "model")
    assert gone.delegate_id is not None
    delegates.withdraw(office, gone.delegate_id, "ốm", date(2026, 11, 20))
    assert invitations.mark_sent(office, [one.id for one in everybody]) == 1
    row = next(one.id for one in everybody if one.kind != "model")
    outcome = invitations.edit(office, conference_id, [CellChange(row, "printed_on", "25/12/2026")])
    assert [one.column for one in outcome.rejected] == ["printed_on"] and "chưa đến" in outcome.rejected[0].problem
    assert not invitations.edit(office, conference_id, [CellChange(row, "printed_on", "19/11")]).rejected
    found = next(one for one in invitations.invitations(office, conference_id) if one.id == row)
    assert found.printed_on == date(2026, 11, 19)


def test_a_guest_typed_besides_the_list_though_he_is_on_it_is_told(office: Office, conference_id: str) -> None:
    invitations.invite_delegates(office, conference_id)
    invitations.invite(office, conference_id, "bùi văn bình", position="Bí thư")
    told = [findings.sentence(one) for one in invitations.problems(office, conference_id)]
    assert told == ["bùi văn bình được ghi thêm ngoài danh sách, trùng tên một đại biểu của hội nghị."]


def test_guests_of_no_list_get_gifts_when_somebody_says_so(office: Office, conference_id: str) -> None:
    """Four superiors were invited by hand and stood on no list of gifts, whatever was chosen."""
    for name in ("Trần Hưng", "Vũ Ánh"):
        invitations.invite(office, conference_id, name, position="Sở Nội vụ")
    away = invitations.invite(office, conference_id, "Không Đến")
    invitations.edit(office, conference_id, [CellChange(away, "answer", "không dự")])
    invitations.add_spare(office, conference_id, 3)
    row = gifts.add(office, conference_id, "Sổ tay", for_kinds=("guest",), value=10)
    assert gifts.gifts(office, conference_id)[0].number == 1
    assert not gifts.edit(office, conference_id, [CellChange(row, "for_kinds", "khách mời; ngoài danh sách")]).rejected
    (gift,) = gifts.gifts(office, conference_id)
    assert gift.for_kinds == ("guest", "outside") and gift.number == 3
    told = [(one.full_name, one.kind, one.position) for one in gifts.given(office, conference_id, gift)]
    assert told[1:] == [("Vũ Ánh", "outside", "Sở Nội vụ"), ("Trần Hưng", "outside", "Sở Nội vụ")]
    assert lists.totals(office, "gifts", query(conference_id))["amount"] == "30"


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        *((("Trần Hưng", ""), ("TRẦN  HƯNG", ""), "twice"), (("Trần Hưng", "Sở Nội vụ"), ("trần hưng", ""), "twice")),
        *((("Trần Hưng", ""), ("Tran Hung", ""), "alike"), (("Trần Hưng", ""), ("Ông Trần Hưng", ""), "alike")),
        (("Trần Hưng", "Sở Nội vụ"), ("Trần Hưng", "Trường Tiểu học số 1"), "alike"),
        (("Trần Hưng", ""), ("Trần Hưng Đạo", ""), ""),
    ],
)
def test_one_guest_typed_twice_is_told(
    office: Office, conference_id: str, first: tuple[str, str], second: tuple[str, str], told: str
) -> None:
    for name, position in (first, second):
        invitations.invite(office, conference_id, name, position=position)
    assert [one.code for one in invitations.problems(office, conference_id)] == [f"invitation.{told}"] * bool(told)


def test_a_guest_of_no_list_who_is_a_delegate_is_told_before_the_delegates_are_invited(
    office: Office, conference_id: str
) -> None:
    invitations.invite(office, conference_id, "BUI VAN BINH")
    assert [one.code for one in invitations.problems(office, conference_id)] == ["invitation.listed"]


def test_who_stands_on_the_list_twice_is_invited_once(office: Office, conference_id: str) -> None:
    with office.database.read() as r:
        subject = str(r.value("SELECT id FROM subjects WHERE full_name = 'Lò Thị Ân'"))
    add(office, conference_id, [{"name": "", "subject_id": subject, "state": "chosen", "kind": "guest"}])
    assert invitations.counted(office, conference_id).lacking == 2
    assert invitations.invite_delegates(office, conference_id) == 2
    assert invitations.counted(office, conference_id).lacking == 0


def test_who_takes_the_place_of_an_invited_delegate_needs_one_of_his_own(office: Office, conference_id: str) -> None:
    """The old one was sent; nobody saw that the new delegate had none."""
    invitations.invite_delegates(office, conference_id)
    everybody = invitations.invitations(office, conference_id)
    invitations.mark_printed(office, conference_id)
    invitations.mark_sent(office, [one.id for one in everybody])
    gone = next(one for one in everybody if one.kind == "model")
    (by,) = add(office, conference_id, [{"name": "Hà Thị Mới", "gender": "female"}])
    assert gone.delegate_id is not None
    delegates.replace(office, gone.delegate_id, by, "ốm")
    known = invitations.counted(office, conference_id)
    assert (known.people, known.gone, known.lacking) == (1, 1, 1)
    assert [one.code for one in invitations.problems(office, conference_id)] == ["invitation.gone"]
    assert invitations.invite_delegates(office, conference_id) == 1
    assert invitations.mark_printed(office, conference_id) == 1


def test_another_person_for_a_collective_gets_an_invitation_of_his_own(office: Office, conference_id: str) -> None:
    """The name changed under the marks of the old one: the new representative counted as printed and sent."""
    with office.database.write("Tập thể và người đi họp") as w:
        group = w.insert("subjects", {"kind": "collective", "full_name": "Chi bộ 3", "search_key": "", "sort_key": ""})
        known = {"kind": "individual", "search_key": "", "sort_key": ""}
        first = w.insert("subjects", {**known, "full_name": "Hà Văn Một", "gender": "male"})
        second = w.insert("subjects", {**known, "full_name": "Hà Thị Hai", "gender": "female"})
        of = {"conference_id": conference_id, "represents_id": group, "state": "chosen"}
        delegate = w.insert("delegates", of)
    invitations.invite_delegates(office, conference_id)
    (one,) = (one for one in invitations.invitations(office, conference_id) if one.delegate_id == delegate)
    assert one.full_name == "Chi bộ 3"
    delegates.set_person(office, delegate, first)
    assert invitations.invite_delegates(office, conference_id) == 0
    invitations.edit(
        office, conference_id, [CellChange(one.id, "position", "Bí thư"), CellChange(one.id, "answer", "sẽ dự")]
    )
    invitations.mark_printed(office, conference_id)
    invitations.mark_sent(office, [one.id], date(2026, 11, 18))
    delegates.set_person(office, delegate, first)
    (one,) = (one for one in invitations.invitations(office, conference_id) if one.delegate_id == delegate)
    assert one.sent_on == date(2026, 11, 18) and one.title == "Ông"
    delegates.set_person(office, delegate, second)
    (one,) = (one for one in invitations.invitations(office, conference_id) if one.delegate_id == delegate)
    assert (one.title, one.full_name, one.position, one.answer) == ("Bà", "Hà Thị Hai", "", "")
    assert one.printed_on is None and one.sent_on is None
    notes = lists.row(office, "invitations", one.id)
    assert notes is not None and "Giấy gửi người trước ngày 18/11/2026 không còn dùng." in notes.texts
    history.undo(office)
    (one,) = (one for one in invitations.invitations(office, conference_id) if one.delegate_id == delegate)
    assert (one.full_name, one.sent_on) == ("Hà Văn Một", date(2026, 11, 18))


def test_a_delegate_who_answers_that_he_stays_away_is_told(office: Office, conference_id: str) -> None:
    invitations.invite_delegates(office, conference_id)
    one = invitations.invitations(office, conference_id)[0]
    invitations.edit(office, conference_id, [CellChange(one.id, "answer", "không dự")])
    assert [each.code for each in invitations.problems(office, conference_id)] == ["invitation.declined"]


def test_who_is_not_chosen_any_more_is_not_invited_and_keeps_no_task_open(office: Office, conference_id: str) -> None:
    tasks.add(office, conference_id, "In giấy mời", product="invitations_printed")
    invitations.invite_delegates(office, conference_id)
    model = next(one for one in invitations.invitations(office, conference_id) if one.kind == "model")
    assert model.delegate_id is not None
    delegates.unchoose(office, [model.delegate_id])
    assert [one.kind for one in invitations.invitations(office, conference_id) if one.id == model.id] == ["gone"]
    assert invitations.counted(office, conference_id).people == 1
    invitations.mark_printed(office, conference_id)
    assert tasks.tasks(office, conference_id)[0].is_done
    history.undo(office)
    assert not tasks.tasks(office, conference_id)[0].is_done
