"""Merging two records: nothing of either is lost, one step takes it back, and erasing finds what was merged."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, check, commendations, duplicates, history, lists, subject_merging
from khenthuong_desktop.services import subjects as register
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store.database import Record
from tests.services.test_lists import add

CARD = "022183004417"


@pytest.fixture
def two(office: Office) -> tuple[str, str]:
    left = add(office, "people", {"full_name": "Bùi Thị Hạnh", "birth_date": "14/3/1983", "phone": "0912"})[0]
    cells = {"full_name": "Bui Thi Hanh", "birth_date": "1983", "national_id": CARD, "phone": "0987"}
    right = add(office, "people", {**cells, "ethnicity": "Tày"})[0]
    return left, right


def record(office: Office, table: str, record_id: str) -> Record | None:
    with office.database.read() as r:
        return r.record(table, record_id)


def named_by(office: Office, table: str) -> set[str]:
    with office.database.read() as r:
        column = "record_id" if table == "attachments" else "subject_id"
        return {row[0] for row in r.rows(f"SELECT {column} FROM {table}")}


def linked(office: Office, right: str, tmp_path: Path) -> None:
    """Everything that can name a subject."""
    commendations.edit(office, right, [CellChange(None, "award", "LĐTT"), CellChange(None, "year", "2024")])
    with office.database.write("Nhập") as w:
        file = {"name": "kp3.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-01-01"}
        file_id = w.insert("import_files", file)
        w.insert("import_rows", {"file_id": file_id, "sheet": "1", "row": 7, "subject_id": right, "outcome": "new"})
        w.insert("nominations", {"subject_id": right, "award": "advanced_worker", "file_id": file_id})
    paper = tmp_path / "quyết định.txt"
    paper.write_text("x", encoding="utf-8")
    attachments.attach(office, "subjects", right, paper)


def test_the_filled_one_is_proposed_then_the_whole_date_then_the_newer(office: Office, two: tuple[str, str]) -> None:
    told = subject_merging.compare(office, *two)
    fields = {one.column: one for one in told.fields}
    assert fields["national_id"].proposed == "right", "the filled one"
    assert fields["birth_date"].proposed == "left", "the whole date"
    assert fields["phone"].proposed == "right", "the newer one"
    assert not fields["gender"].differs and fields["full_name"].differs
    assert CARD not in fields["national_id"].right and fields["ethnicity"].right == "•••"
    revealed = {one.column: one for one in subject_merging.compare(office, *two, reveal=True).fields}
    assert (revealed["national_id"].right, revealed["ethnicity"].right) == (CARD, "Tày")


@pytest.mark.parametrize(
    ("column", "older", "newer", "wanted"),
    [
        ("full_name", "Phạm Thị Lan", "Pham Thi Lan", "left"),
        ("full_name", "Phạm Thị Lan", "PHẠM THỊ LAN", "left"),
        ("full_name", "PHAM THI LAN", "Phạm Thị Lan", "right"),
        ("full_name", "Phạm Thị Lan", "Phạm Thị Lân", "right"),
        ("full_name", "Phạm Thị Lan", "Phạm Thị Loan", "right"),
        ("birth_date", "14/3/1983", "1984", "left"),
        ("position", "Trưởng khu phố", "", "left"),
    ],
)
def test_what_was_typed_in_haste_later_is_not_proposed_over_what_was_written_with_care(
    office: Office, column: str, older: str, newer: str, wanted: str
) -> None:
    texts = [{"full_name": "Phạm Thị Lan", column: text} for text in (older, newer)]
    left, right = (add(office, "people", {key: text for key, text in one.items() if text})[0] for one in texts)
    told = subject_merging.compare(office, left, right)
    assert next(one.proposed for one in told.fields if one.column == column) == wanted


def test_one_step_merges_all_and_takes_all_back(office: Office, two: tuple[str, str], tmp_path: Path) -> None:
    left, right = two
    linked(office, right, tmp_path)
    before = {
        table: named_by(office, table) for table in ("commendations", "nominations", "import_rows", "attachments")
    }
    told = subject_merging.compare(office, left, right)
    assert told.right_linked == {"attachments": 1, "commendations": 1, "import_rows": 1, "nominations": 1}
    subject_merging.merge(office, left, right, {"full_name": "left"})
    kept = record(office, "subjects", left)
    assert kept is not None and record(office, "subjects", right) is None
    assert (kept["full_name"], kept["national_id"], kept["birth_date"]) == ("Bùi Thị Hạnh", CARD, "1983-03-14")
    assert (kept["phone"], kept["ethnicity"]) == ("0987", "tay")
    assert all(named_by(office, table) == {left} for table in before)
    assert lists.count(office, "people", Query()) == 1 and lists.count(office, "people", Query(text="hanh")) == 1
    assert check.check(office) == []
    assert "Bùi Thị Hạnh" in history.undo(office).reason
    assert {table: named_by(office, table) for table in before} == before
    again = record(office, "subjects", right)
    assert again is not None and again["full_name"] == "Bui Thi Hanh"
    assert lists.count(office, "people", Query()) == 2 and check.check(office) == []
    history.redo(office)
    assert lists.count(office, "people", Query()) == 1 and check.check(office) == []


def test_the_officer_chooses_every_field(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    subject_merging.merge(office, left, right, {"full_name": "right", "phone": "left", "national_id": "left"})
    kept = record(office, "subjects", left)
    assert kept is not None
    assert (kept["full_name"], kept["phone"], kept["national_id"]) == ("Bui Thi Hanh", "0912", None)


def test_an_award_both_have_is_one_award(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    for subject, number in ((left, "198/QĐ-UBND"), (right, "")):
        cells = {"award": "LĐTT", "year": "2024", "decision_number": number}
        commendations.edit(office, subject, [CellChange(None, key, text) for key, text in cells.items() if text])
    commendations.edit(office, right, [CellChange(None, "award", "LĐTT"), CellChange(None, "year", "2023")])
    subject_merging.merge(office, left, right)
    assert [(one.year, one.decision) for one in commendations.lines(office, left)] == [
        (2024, "198/QĐ-UBND"),
        (2023, ""),
    ]


def test_identical_records_are_merged_too(office: Office) -> None:
    left, right = (add(office, "people", {"full_name": "Lò Văn Ân"})[0] for _ in range(2))
    subject_merging.merge(office, left, right)
    assert lists.count(office, "people", Query()) == 1


def test_red_cells_go_with_the_side_they_belong_to(office: Office) -> None:
    left = add(office, "people", {"full_name": "Lò Văn Ân", "birth_date": "31/2/1980"})[0]
    right = add(office, "people", {"full_name": "Lò Văn Ân", "birth_date": "1980", "national_id": "12"})[0]
    subject_merging.merge(office, left, right, {"national_id": "right", "birth_date": "right"})
    assert {one.column for one in lists.rejected(office, "people", [left])} <= {"birth_date", "national_id"}
    assert lists.rejected(office, "people", [right]) == ()


def test_who_was_told_apart_from_the_one_is_told_apart_from_both(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    third = add(office, "people", {"full_name": "Bùi Thị Hanh", "birth_date": "1983"})[0]
    duplicates.tell_apart(office, right, third)
    duplicates.tell_apart(office, left, right)
    subject_merging.merge(office, left, right)
    assert duplicates.find(office).count == 0
    assert check.check(office) == []


def test_two_kinds_are_never_merged(office: Office, two: tuple[str, str]) -> None:
    home = add(office, "households", {"full_name": "Hộ bà Hạnh"})[0]
    with pytest.raises((UserError, KeyError)):
        subject_merging.merge(office, two[0], home)
    with pytest.raises(UserError):
        subject_merging.merge(office, two[0], two[0])
    assert lists.count(office, "people", Query()) == 2


def test_erasing_the_kept_one_erases_what_was_merged_into_it(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    third = add(office, "people", {"full_name": "Hạnh Bùi", "phone": "0999"})[0]
    subject_merging.merge(office, right, third)
    subject_merging.merge(office, left, right)
    register.erase(office, [left])
    with office.database.read() as r:
        images = [row[0] for row in r.rows("SELECT before FROM history_changes WHERE before IS NOT NULL")]
        reasons = " ".join(row[0] for row in r.rows("SELECT reason FROM history_steps"))
    assert not [image for image in images if "0999" in image or CARD in image or "Hanh" in image]
    assert "Hạnh" not in reasons


def test_a_merge_that_was_taken_back_leaves_two_to_be_erased_apart(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    subject_merging.merge(office, left, right)
    history.undo(office)
    register.erase(office, [left])
    assert record(office, "subjects", right) is not None


def test_erasing_after_a_merge_was_undone_and_redone_leaves_nothing_of_the_other(
    office: Office, two: tuple[str, str]
) -> None:
    left, right = two
    subject_merging.merge(office, left, right)
    history.undo(office)
    history.redo(office)
    register.erase(office, [left])
    with office.database.read() as r:
        images = [row[0] for row in r.rows("SELECT before FROM history_changes WHERE before IS NOT NULL")]
    assert not [image for image in images if CARD in image or "Hanh" in image]


def test_what_only_one_of_two_equal_awards_says_is_kept(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    for subject, notes in ((left, ""), (right, "Trao ngày 20/11 tại hội trường")):
        cells = {"award": "LĐTT", "year": "2024", "notes": notes}
        commendations.edit(office, subject, [CellChange(None, key, text) for key, text in cells.items() if text])
    subject_merging.merge(office, left, right)
    with office.database.read() as r:
        kept = [row[0] for row in r.rows("SELECT notes FROM commendations WHERE subject_id = ?", (left,))]
    assert "Trao ngày 20/11 tại hội trường" in kept


def test_one_proposal_that_both_had_is_one_proposal(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    call = {"award": "advanced_worker", "achievement": "Giúp dân"}
    with office.database.write("Đề nghị") as w:
        w.insert("nominations", {**call, "subject_id": left})
        w.insert("nominations", {**call, "subject_id": right})
        w.insert("nominations", {**call, "subject_id": right, "achievement": "Hiến đất"})
    subject_merging.merge(office, left, right)
    told = sorted(one.achievement for one in commendations.nominations(office, left))
    assert told == ["Giúp dân", "Hiến đất"]
    history.undo(office)
    assert len(commendations.nominations(office, right)) == 2


def test_one_paper_that_both_had_is_one_paper(office: Office, two: tuple[str, str], tmp_path: Path) -> None:
    paper = tmp_path / "quyết định.txt"
    paper.write_text("x", encoding="utf-8")
    for subject in two:
        attachments.attach(office, "subjects", subject, paper)
    subject_merging.merge(office, *two)
    assert len(attachments.of_record(office, two[0])) == 1


def test_every_column_of_a_subject_is_merged_or_known_to_belong_to_the_record(office: Office) -> None:
    own = {"id", "revision", "origin", "kind", "retired_on", "search_key", "sort_key", "photo"}
    with office.database.read() as r:
        columns = {row["name"] for row in r.rows("PRAGMA table_info(subjects)")}
    for name in ("people", "collectives", "households"):
        assert set(subject_merging.mergeable(name)) <= columns
    assert columns - own == {column for name in ("people", "collectives", "households")
                             for column in subject_merging.mergeable(name)}  # fmt: skip


def test_what_a_kind_does_not_show_is_not_lost(office: Office) -> None:
    left, right = (add(office, "collectives", {"full_name": "Chi hội Phụ nữ"})[0] for _ in range(2))
    with office.database.write("Cột của loại khác") as w:
        w.update("subjects", right, {"honours": "Tập thể Anh hùng", "education": "đại học"})
    subject_merging.merge(office, left, right)
    kept = record(office, "subjects", left)
    assert kept is not None and (kept["honours"], kept["education"]) == ("Tập thể Anh hùng", "đại học")


def test_the_journal_names_both(office: Office, two: tuple[str, str]) -> None:
    subject_merging.merge(office, *two, {"full_name": "right"})
    assert history.undo(office).reason == "Gộp hồ sơ trùng: Bùi Thị Hạnh và Bui Thi Hanh"


def test_two_merges_in_a_row_are_taken_back_one_by_one(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    third = add(office, "people", {"full_name": "Bùi Thị Hạnh", "birth_date": "1983", "address": "Khu 1"})[0]
    subject_merging.merge(office, left, right)
    subject_merging.merge(office, left, third)
    assert lists.count(office, "people", Query()) == 1 and check.check(office) == []
    history.undo(office)
    assert lists.count(office, "people", Query()) == 2 and record(office, "subjects", third) is not None
    history.undo(office)
    assert lists.count(office, "people", Query()) == 3 and check.check(office) == []


def test_removed_ones_are_compared_and_merged_like_any(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    lists.retire(office, "people", [left, right])
    fields = {one.column: one for one in subject_merging.compare(office, left, right).fields}
    assert fields["full_name"].left == "Bùi Thị Hạnh" and fields["phone"].right == "0987"
    subject_merging.merge(office, left, right)
    kept = record(office, "subjects", left)
    assert kept is not None and kept["retired_on"] and kept["national_id"] == CARD
    assert check.check(office) == []


def test_the_chosen_name_is_found_and_sorted_by(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    lists.edit(office, "people", [CellChange(right, "full_name", "Đặng Thị Yến")])
    add(office, "people", {"full_name": "Lê Thị Thu"})
    subject_merging.merge(office, left, right, {"full_name": "right"})
    assert [row.id for row in lists.page(office, "people", Query(text="yen dang"), 0, 9)] == [left]
    assert lists.count(office, "people", Query(text="hanh")) == 0
    assert [row.id for row in lists.page(office, "people", Query(), 0, 9)][-1] == left


def test_of_two_equal_awards_the_one_that_says_more_stays(office: Office, two: tuple[str, str]) -> None:
    left, right = two
    for subject, number in ((left, ""), (right, "198/QĐ-UBND")):
        cells = {"award": "LĐTT", "year": "2024", "decision_number": number}
        commendations.edit(office, subject, [CellChange(None, key, text) for key, text in cells.items() if text])
    subject_merging.merge(office, left, right)
    assert [(one.year, one.decision) for one in commendations.lines(office, left)] == [(2024, "198/QĐ-UBND")]


def red(office: Office, subject_id: str) -> dict[str, str]:
    return {one.column: one.text for one in lists.rejected(office, "people", [subject_id])}


def test_a_value_that_was_taken_is_not_hidden_by_the_red_text_of_the_other(office: Office) -> None:
    left = add(office, "people", {"full_name": "Lò Văn Ân", "birth_date": "31/2/1980", "national_id": "12"})[0]
    right = add(office, "people", {"full_name": "Lò Văn Ân", "birth_date": "1980"})[0]
    assert set(red(office, left)) == {"birth_date", "national_id"}
    subject_merging.merge(office, left, right)
    kept = record(office, "subjects", left)
    assert kept is not None and kept["birth_date"] == "1980"
    assert red(office, left) == {"national_id": "12"}
    history.undo(office)
    assert red(office, left) == {"birth_date": "31/2/1980", "national_id": "12"}


def test_what_waits_in_red_where_the_kept_one_has_nothing_goes_along(office: Office) -> None:
    left = add(office, "people", {"full_name": "Lò Văn Ân", "phone": "0912"})[0]
    right = add(office, "people", {"full_name": "Lò Văn Ân", "national_id": "12", "birth_date": "31/2/1980"})[0]
    subject_merging.merge(office, left, right)
    assert red(office, left) == {"national_id": "12", "birth_date": "31/2/1980"}
    assert red(office, right) == {}
    assert check.check(office) == []
