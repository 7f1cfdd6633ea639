"""Typing and pasting into lists: one step, one undo, the same rules for all, and no text lost."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.services import history, lists
from khenthuong_desktop.services.office import Office
from tests.services.test_lists import add, column


def one(office: Office, **cells: str) -> str:
    return add(office, "people", cells)[0]


def typed(office: Office, row_id: str, key: str, text: str) -> None:
    lists.edit(office, "people", [CellChange(row_id, key, text)])


def cell(office: Office, row_id: str, key: str) -> str:
    return lists.edit_text(office, "people", row_id, key)


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [
        ("full_name", "  Nguyễn Thị  Hạnh ", "Nguyễn Thị Hạnh"),
        ("full_name", "Ðỗ Thị Bé", "Đỗ Thị Bé"),
        ("gender", "nu", "Nữ"),
        ("birth_date", "20.11.85", "20/11/1985"),
        ("birth_date", "1985", "1985"),
        ("national_id", "'22184004417", "022184004417"),
        ("ethnicity", "H'Mông", "Mông"),
        ("ethnicity", "Mông Hoa", "Mông Hoa"),
        ("direct_worker", "x", "Có"),
        ("unit_id", "kp 3", "Khu phố 3"),
        ("phone", "0912 345 678", "0912 345 678"),
        ("notes", "=SUM(A1)", "=SUM(A1)"),
    ],
)
def test_a_cell_keeps_what_the_text_means(office: Office, key: str, text: str, kept: str) -> None:
    add(office, "units", {"name": "Khu phố 3", "kind": "Khu phố", "aliases": "KP 3"})
    person = one(office, full_name="Ai Đó")
    typed(office, person, key, text)
    assert cell(office, person, key) == kept
    assert lists.rejected(office, "people", [person]) == ()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("full_name", "  "),
        ("gender", "Nam giới?"),
        ("birth_date", "31/02/1980"),
        ("birth_date", "2091"),
        ("national_id", "12345"),
        ("unit_id", "Khu phố 99"),
        ("direct_worker", "có thể"),
    ],
)
def test_what_a_cell_cannot_take_stays_there_red_and_the_old_value_below_it(
    office: Office, key: str, text: str
) -> None:
    person = one(office, full_name="Ai Đó", gender="Nữ", birth_date="1980")
    before = cell(office, person, key)
    typed(office, person, key, text)
    assert cell(office, person, key) == before
    (red,) = lists.rejected(office, "people", [person])
    assert (red.column, red.text) == (key, text)
    assert red.problem.endswith((".", "?"))
    history.undo(office)
    assert lists.rejected(office, "people", [person]) == ()


def test_usual_abbreviations_mean_the_unit_though_nobody_wrote_them_down(office: Office) -> None:
    add(office, "units", {"name": "Khu phố 3", "kind": "Khu phố"}, {"name": "Tổ dân phố 3", "kind": "Tổ dân phố"})
    person = one(office, full_name="Ai Đó")
    for text, unit in (("KP 3", "Khu phố 3"), ("kp3", "Khu phố 3"), ("TDP 3", "Tổ dân phố 3")):
        typed(office, person, "unit_id", text)
        assert cell(office, person, "unit_id") == unit
    typed(office, person, "unit_id", "KP 4")
    assert [red.text for red in lists.rejected(office, "people", [person])] == ["KP 4"]


@pytest.mark.parametrize(
    ("text", "kept"), [("22184004417", "022184004417"), ("7920012345", ""), ("79200123456", "079200123456")]
)
def test_a_forgotten_digit_is_not_taken_for_a_lost_zero(office: Office, text: str, kept: str) -> None:
    person = one(office, full_name="Ai Đó", national_id=text)
    assert cell(office, person, "national_id") == kept
    assert bool(lists.rejected(office, "people", [person])) is not bool(kept)


def test_a_step_whose_data_were_erased_says_so(office: Office) -> None:
    from khenthuong_desktop.errors import UserError
    from khenthuong_desktop.services import subjects

    person = one(office, full_name="Ai Đó")
    step = history.next_undo(office)
    subjects.erase(office, [person])
    assert step is not None
    with pytest.raises(UserError) as refused:
        history.undo_step(office, step.id)
    assert refused.value.code == "undo.erased"
    assert column(office, "history", "state")[:2] == ["xóa vĩnh viễn", "đã xóa vĩnh viễn"]


def test_a_red_cell_is_mended_by_typing_again(office: Office) -> None:
    person = one(office, full_name="Ai Đó", birth_date="31/02/1980")
    assert lists.all_rejected(office) == 1
    typed(office, person, "birth_date", "28/02/1980")
    assert (cell(office, person, "birth_date"), lists.all_rejected(office)) == ("28/02/1980", 0)


def test_a_thousand_rows_pasted_are_one_undo_and_one_redo(office: Office) -> None:
    add(office, "units", {"name": "Khu phố 3", "kind": "Khu phố"})
    block = [
        CellChange(None, key, text, n)
        for n in range(1000)
        for key, text in (
            ("full_name", f"Lê Văn {n}"),
            ("gender", "Nam" if n % 100 else "không rõ"),
            ("birth_date", "1/2/1980"),
            ("unit_id", "Khu phố 3"),
            ("position", "Nông dân"),
            ("national_id", "000000000000"),
            ("phone", "0900000000"),
            ("notes", "dán"),
        )
    ]
    outcome = lists.edit(office, "people", block)
    assert (len(outcome.new_rows), len(outcome.rejected), lists.count(office, "people", Query())) == (1000, 10, 1000)
    history.undo(office)
    assert (lists.count(office, "people", Query()), lists.all_rejected(office)) == (0, 0)
    history.redo(office)
    assert (lists.count(office, "people", Query()), lists.all_rejected(office)) == (1000, 10)


def test_a_pasted_row_without_a_name_keeps_the_rest_of_it(office: Office) -> None:
    row = one(office, full_name="", gender="Nữ", position="Y sĩ")
    assert cell(office, row, "position") == "Y sĩ"
    assert [red.column for red in lists.rejected(office, "people", [row])] == ["full_name"]


def test_saying_the_same_again_is_no_step(office: Office) -> None:
    person = one(office, full_name="Ai Đó")
    last = history.next_undo(office)
    outcome = lists.edit(office, "people", [CellChange(person, "full_name", "Ai Đó")])
    assert outcome.step is None
    assert history.next_undo(office) == last


def test_steps_read_as_sentences(office: Office) -> None:
    person = one(office, full_name="Bùi Thị Hạnh")
    typed(office, person, "position", "Giáo viên")
    reasons = column(office, "history", "reason")
    assert reasons[:2] == ["Sửa chức vụ, nghề nghiệp: Bùi Thị Hạnh", "Thêm cá nhân: Bùi Thị Hạnh"]
    history.undo(office)
    assert column(office, "history", "reason")[0] == "Hoàn tác: Sửa chức vụ, nghề nghiệp: Bùi Thị Hạnh"


def test_a_new_name_is_found_and_sorted_at_once(office: Office) -> None:
    person = one(office, full_name="Trần Văn Yên")
    one(office, full_name="Trần Văn Bình")
    typed(office, person, "full_name", "Trần Văn An")
    assert column(office, "people", "full_name") == ["Trần Văn An", "Trần Văn Bình"]
    assert column(office, "people", "full_name", Query("tran yen")) == []


def test_removing_keeps_the_record_for_the_papers_that_name_it(office: Office) -> None:
    person = one(office, full_name="Ai Đó")
    lists.retire(office, "people", [person])
    assert column(office, "people", "full_name") == []
    assert column(office, "retired_subjects", "full_name") == ["Ai Đó"]
    assert column(office, "history", "reason")[0] == "Bỏ khỏi danh sách: Ai Đó"


def test_a_unit_nobody_names_is_deleted_and_a_used_one_ends(office: Office) -> None:
    unused, used = add(
        office, "units", {"name": "Gõ nhầm", "kind": "Khu phố", "aliases": "gn"}, {"name": "Khu 1", "kind": "Khu"}
    )
    one(office, full_name="Ai Đó", unit_id="Khu 1")
    lists.retire(office, "units", [unused, used])
    assert column(office, "units", "name") == ["Khu 1"]
    assert column(office, "history", "reason")[0] == "Kết thúc 1 đơn vị, xóa 1 đơn vị"
    assert lists.count(office, "units", Query(filters=(Filter("valid_to", "filled"),))) == 1


def test_one_deed_has_one_word_and_numbers_are_grouped(office: Office) -> None:
    people = add(office, "people", *({"full_name": f"Lê Văn {n}"} for n in range(1200)))
    assert column(office, "history", "reason")[0] == "Thêm 1.200 cá nhân"
    lists.retire(office, "people", people[:1100])
    assert column(office, "history", "reason")[0] == "Bỏ 1.100 cá nhân khỏi danh sách"
    (unit,) = add(office, "units", {"name": "Gõ nhầm", "kind": "Khu phố"})
    lists.retire(office, "units", [unit])
    assert column(office, "history", "reason")[0] == "Xóa đơn vị: Gõ nhầm"
    (unit,) = add(office, "units", {"name": "Khu phố 1", "kind": "Khu phố"})
    typed(office, people[-1], "unit_id", "Khu phố 1")
    lists.retire(office, "units", [unit])
    assert column(office, "history", "reason")[0] == "Kết thúc đơn vị: Khu phố 1"
