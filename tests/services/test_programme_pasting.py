"""A programme that stands in Excel or Word comes in as its items: nobody types twenty rows a second time."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.programme import Item
from khenthuong_desktop.services import conferences, history, lists, programme
from khenthuong_desktop.services.office import Office
from tests.services import delegate_office


@pytest.fixture
def conference_id(office: Office) -> str:
    return delegate_office.made(office, starts_at="8 giờ").conference_id


def pasted(office: Office, conference_id: str, *lines: str, after: str | None = None) -> tuple[Item, ...]:
    programme.paste(office, conference_id, [line.split("|") for line in lines], after=after)
    return programme.items(office, conference_id)


def test_content_minutes_and_leader_become_items_in_one_step(office: Office, conference_id: str) -> None:
    found = pasted(
        office, conference_id, "Đón tiếp đại biểu|15|Văn phòng", "", "Khai mạc|10 phút|Chủ tịch", "Giải lao|20'|"
    )
    assert [(one.content, one.minutes, one.lead) for one in found] == [
        ("Đón tiếp đại biểu", 15, "Văn phòng"),
        ("Khai mạc", 10, "Chủ tịch"),
        ("Giải lao", 20, ""),
    ]
    step = history.next_undo(office)
    assert step is not None and step.reason == "Dán 3 mục chương trình"
    history.undo(office)
    assert programme.items(office, conference_id) == ()


def test_headings_of_other_tables_say_which_column_is_which(office: Office, conference_id: str) -> None:
    (first, second) = pasted(
        office,
        conference_id,
        "STT|Thời gian|Nội dung|Chủ trì|Ghi chú",
        "1|8h00 - 8h15|Chào cờ|Đoàn Thanh niên|Mời đứng dậy",
        "2|8h15|Khai mạc|Chủ tịch|",
    )
    assert (first.content, first.minutes, first.lead, first.chair_notes) == (
        *("Chào cờ", 15, "Đoàn Thanh niên"),
        "Mời đứng dậy",
    )
    assert (first.fixed_at, second.fixed_at, second.minutes) == (None, None, 0)  # they follow from 8 giờ by themselves


def test_times_that_do_not_follow_stay_as_they_were_pasted(office: Office, conference_id: str) -> None:
    """Where the table leaves a pause, the pause is told and not closed in silence."""
    pasted(office, conference_id, "7h30|Đón tiếp", "8h00|Khai mạc", "9h00 đến 9h30|Báo cáo", "10h00|Bế mạc")
    work = programme.programme(office, conference_id)
    assert [(slot.start, slot.item.minutes) for slot in work.line.slots] == [
        ("07:30", 30),
        ("08:00", 60),
        ("09:00", 30),
        ("10:00", 0),
    ]
    assert [slot.item.fixed_at for slot in work.line.slots] == ["07:30", None, None, "10:00"]
    assert "programme.gap" in [one.code for one in work.findings]


def test_two_columns_of_times_are_beginning_and_end(office: Office, conference_id: str) -> None:
    found = pasted(office, conference_id, "8h00|8h20|Khai mạc", "8h20|9h00|Báo cáo")
    assert [(one.minutes, one.fixed_at) for one in found] == [(20, None), (40, None)]


def test_a_word_among_the_minutes_does_not_make_them_words(office: Office, conference_id: str) -> None:
    first, second = pasted(office, conference_id, "Đón tiếp|15|Văn phòng", "Khai mạc|mười|Chủ tịch")
    assert (first.minutes, second.minutes, second.lead) == (15, 0, "Chủ tịch")
    (red,) = lists.rejected(office, "programme_items", [second.id])
    assert (red.column, red.text) == ("minutes", "mười")


def test_numbers_in_front_of_the_items_are_left_out(office: Office, conference_id: str) -> None:
    found = pasted(office, conference_id, "1. Chào cờ", "2. Khai mạc")
    assert [one.content for one in found] == ["Chào cờ", "Khai mạc"]
    assert programme.items(office, conference_id)[0].minutes == 0
    more = pasted(office, conference_id, "1|Báo cáo|20", "2|Bế mạc|5")
    assert [(one.content, one.minutes) for one in more[2:]] == [("Báo cáo", 20), ("Bế mạc", 5)]


def test_they_stand_below_the_item_that_was_current(office: Office, conference_id: str) -> None:
    first, _ = pasted(office, conference_id, "A|5", "B|5")
    found = pasted(office, conference_id, "C|1", "D|2", after=first.id)
    assert [one.content for one in found] == ["A", "C", "D", "B"]
    with office.database.read() as r:
        assert [row[0] for row in r.rows("SELECT position FROM programme_items ORDER BY position")] == [1, 2, 3, 4]


def test_what_is_no_number_and_no_time_is_kept_red_and_nothing_is_lost(office: Office, conference_id: str) -> None:
    found = pasted(
        office,
        conference_id,
        "Nội dung|Số phút|Giờ",
        "Khai mạc|khoảng 15|đầu giờ",
        "Bế mạc|99999|",
        "|10|",
    )
    red = {(one.column, one.text) for one in lists.rejected(office, "programme_items", [one.id for one in found])}
    assert red == {("minutes", "khoảng 15"), ("fixed_at", "đầu giờ"), ("minutes", "99999"), ("content", "")}
    assert [one.minutes for one in found] == [0, 0, 10]
    history.undo(office)
    assert lists.all_rejected(office) == 0


def test_more_columns_than_a_programme_has_go_into_the_notes(office: Office, conference_id: str) -> None:
    (one,) = pasted(office, conference_id, "Khai mạc|Chủ tịch|Diễn văn|Mời đứng|Micro 1|10")
    assert (one.content, one.lead, one.papers, one.chair_notes, one.minutes) == (
        *("Khai mạc", "Chủ tịch", "Diễn văn", "Mời đứng; Micro 1"),
        10,
    )
    assert pasted(office, conference_id, "", " | ") == (one,)


def test_what_was_printed_here_comes_back_as_it_was(office: Office, conference_id: str) -> None:
    """The columns of our own running order, copied out of Excel."""
    (one,) = pasted(
        office,
        conference_id,
        "TT|Thời gian|Phút|Nội dung|Người thực hiện|Cần chuẩn bị|Lời dẫn, ghi chú điều hành",
        "1|08:00 - 08:15|15|Chào cờ|Đoàn|Cờ|Mời đứng dậy",
    )
    assert (one.minutes, one.fixed_at, one.lead) == (15, None, "Đoàn")
    assert (one.papers, one.chair_notes) == ("Cờ", "Mời đứng dậy")


def test_without_a_time_to_begin_with_the_pasted_one_is_kept(office: Office) -> None:
    conference_id = delegate_office.made(office).conference_id
    assert not conferences.conference(office, conference_id).starts_at
    first, second = pasted(office, conference_id, "7h30|Đón tiếp|15", "7h45|Khai mạc|10")
    assert (first.fixed_at, second.fixed_at) == ("07:30", None)


def test_times_written_out_as_papers_write_them_are_times_and_no_minutes(office: Office, conference_id: str) -> None:
    """'8 giờ 15 phút' of a plan came in as an item of eight hours."""
    found = pasted(
        office,
        conference_id,
        "TT|Thời gian|Nội dung",
        "1|Từ 8 giờ 00 đến 8 giờ 15 phút|Đón tiếp",
        "2|8 giờ 15 phút|Khai mạc",
        "3|Lúc 9 giờ 45 phút|Bế mạc",
    )
    assert [(one.content, one.minutes) for one in found] == [("Đón tiếp", 15), ("Khai mạc", 90), ("Bế mạc", 0)]
    (longer,) = pasted(office, conference_id, "Thảo luận tổ|1 giờ 30 phút", after=found[-1].id)[3:]
    assert longer.minutes == 90


def test_an_end_before_its_start_is_not_lost(office: Office, conference_id: str) -> None:
    """It waits red as the minutes that nobody can tell."""
    found = pasted(office, conference_id, "8h00 - 8h30|Khai mạc", "8h50 - 8h40|Thảo luận", "9h00|Bế mạc")
    red = {(one.column, one.text) for one in lists.rejected(office, "programme_items", [one.id for one in found])}
    assert red == {("minutes", "08:40")}
