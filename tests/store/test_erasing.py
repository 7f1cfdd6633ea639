"""An erased person leaves no trace in the file, and everything else of the history stays what it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store import erasing, history
from khenthuong_desktop.store.check import check
from khenthuong_desktop.store.database import Database, Writer
from khenthuong_desktop.store.erasing import without_names
from tests.store.filing import add, filed, names, person, rename

NAME, KEPT = "Phạm Thị Xuân Quỳnh", "Trần Văn Bình"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(filed(tmp_path / "khenthuong.db")) as database:
        yield database


def erase(database: Database, *ids: str) -> None:
    with database.write("Xóa vĩnh viễn dữ liệu cá nhân của 1 đối tượng", kind="erase") as w:
        erasing.erase(w, ids)
    with database.read() as r:
        assert check(r) == []


def traces(database: Database, *texts: str) -> list[str]:
    database.close()
    content = b"".join(file.read_bytes() for file in database.path.parent.iterdir())
    return [text for text in texts if text.encode() in content]


def reasons(database: Database) -> list[str]:
    with database.read() as r:
        return [row[0] for row in r.rows("SELECT reason FROM history_steps WHERE kind <> 'upgrade' ORDER BY id")]


def red_cell(w: Writer, record_id: str, column: str, text: str) -> str:
    cell = {"list": "people", "column_key": column, "text": text, "problem": f"“{text}” không đọc được."}
    return w.insert("rejected_cells", {**cell, "record_id": record_id})


def test_no_trace_of_the_person_is_in_the_file(database: Database) -> None:
    [one, two] = add(database, NAME, KEPT)
    with database.write(f"Sửa cá nhân: {NAME}") as w:
        w.update("subjects", one, {"notes": f"{NAME} xin nghỉ", "national_id": "079184001234"})
    with database.write("Sửa ghi chú") as w:
        w.update("subjects", one, {"notes": "khác"})
        w.update("subjects", two, {"notes": "giữ lại"})
    with database.write("Đổi họ tên: Phạm thị  XUÂN quỳnh") as w:
        rename(w, one, "Phạm Xuân Hương")
    erase(database, one)
    assert traces(database, NAME, "079184001234", "quynh", "Quỳnh", "quỳnh", "Hương", "xin nghỉ") == []
    assert names(database) == [KEPT]


def test_red_cells_and_their_past_go_too(database: Database) -> None:
    [one, two] = add(database, NAME, KEPT)
    with database.write("Dán 2 dòng") as w:
        mended = red_cell(w, one, "national_id", "SECRET-1")
        red_cell(w, one, "birth_date", "SECRET-2")
        red_cell(w, two, "phone", "giữ ô đỏ")
    with database.write("Sửa số CCCD") as w:
        w.delete("rejected_cells", mended)
    erase(database, one)
    with database.read() as r:
        assert r.value("SELECT group_concat(text) FROM rejected_cells") == "giữ ô đỏ"
    assert traces(database, "SECRET-1", "SECRET-2") == []


def test_person_who_stands_only_in_the_history_can_be_erased(database: Database) -> None:
    [one] = add(database, NAME)
    history.undo(database)
    erase(database, one)
    assert traces(database, NAME, "quynh") == []


def test_person_erased_already_is_gone(database: Database) -> None:
    [one, two] = add(database, NAME, KEPT)
    erase(database, one)
    for ids in ((one,), (two, one), ("nobody",)):
        with pytest.raises(UserError) as caught:
            erase(database, *ids)
        assert caught.value.code == "record.gone"
    assert names(database) == [KEPT]


def test_sentences_keep_everything_but_the_name(database: Database) -> None:
    with database.write(f"Thêm {NAME}, {KEPT}") as w:
        one, _ = person(w, NAME), person(w, KEPT)
    with database.write("Dán 20 dòng") as w:
        w.update("subjects", one, {"notes": "x"})
    history.undo(database)
    with database.write(f"Sửa điện thoại: {NAME}") as w:
        w.update("subjects", one, {"phone": "0912345678"})
    erase(database, one)
    assert reasons(database) == [
        f"Thêm (tên đã xóa), {KEPT}",
        "Dán 20 dòng",
        "Hoàn tác: Dán 20 dòng",
        "Sửa điện thoại: (tên đã xóa)",
        "Xóa vĩnh viễn dữ liệu cá nhân của 1 đối tượng",
    ]


def test_undo_after_an_erasure_is_named_for_what_it_takes_back(database: Database) -> None:
    with database.write("Dán 2 dòng") as w:
        one, _ = person(w, NAME), person(w, KEPT)
    with database.write(f"Sửa ghi chú: {NAME}") as w:
        w.update("subjects", one, {"notes": "x"})
    step = w.step
    erase(database, one)
    with database.read() as r:
        following = history.next_undo(r)
    assert following is not None and following.reason == "Dán 2 dòng", "the edit has nothing left to take back"
    with pytest.raises(UserError) as caught:
        history.undo(database, step)
    assert caught.value.code == "undo.erased"
    history.undo(database)
    assert names(database) == []
    with database.read() as r:
        assert history.next_undo(r) is None and check(r) == []


def test_older_step_is_not_held_by_what_was_erased(database: Database) -> None:
    [one, two] = add(database, NAME, KEPT)
    with database.write("Sửa hai người") as w:
        w.update("subjects", one, {"notes": "a"})
        w.update("subjects", two, {"notes": "a"})
    older = w.step
    with database.write("Sửa một người") as w:
        w.update("subjects", one, {"notes": "b"})
    erase(database, one)
    history.undo(database, older)
    with database.read() as r:
        assert (r.record("subjects", two) or {})["notes"] == ""
        assert check(r) == []


def test_undo_of_a_step_with_an_erased_person_brings_back_the_others_only(database: Database) -> None:
    [one, two] = add(database, NAME, KEPT)
    with database.write("Xóa hai người") as w:
        w.delete("subjects", two)
        rename(w, one, "Phạm Quỳnh")
    step = w.step
    erase(database, one)
    history.undo(database, step)
    assert names(database) == [KEPT]
    with database.read() as r:
        assert check(r) == []


def test_a_saved_filter_that_looks_for_the_person_goes_and_others_stay(database: Database) -> None:
    [one, _] = add(database, NAME, KEPT)
    with database.write("Lưu bộ lọc") as w:
        for name, text in (("Hồ sơ", "pham thi xuan quynh"), (f"Tìm {NAME}", ""), ("Nữ", "tran van binh")):
            query = json.dumps({"text": text, "filters": [["gender", "is", ["female"]]]})
            w.insert("saved_filters", {"list": "people", "name": name, "query": query})
    erase(database, one)
    with database.read() as r:
        assert [row[0] for row in r.rows("SELECT name FROM saved_filters")] == ["Nữ"]
    assert traces(database, NAME, "pham thi xuan quynh") == []


@pytest.mark.parametrize(
    ("sentence", "names", "left"),
    [
        ("Sửa tên: Lê Văn An", {"Lê Văn An"}, "Sửa tên: (tên đã xóa)"),
        ("Sửa tên: LÊ VĂN  AN", {"Lê Văn An"}, "Sửa tên: (tên đã xóa)"),
        ("Hoàn tác: Xóa “Lê Văn An”", {"Lê Văn An"}, "Hoàn tác: Xóa “(tên đã xóa)”"),
        ("Sửa tên: Lê Văn Anh", {"Lê Văn An"}, "Sửa tên: Lê Văn Anh"),
        ("Sửa ban an ninh: An", {"An"}, "Sửa ban an ninh: (tên đã xóa)"),
        ("Gộp Lê Văn An và Lê Văn An", {"Lê Văn An", ""}, "Gộp (tên đã xóa) và (tên đã xóa)"),
        ("Dán 20 dòng", {"Lê Văn An"}, "Dán 20 dòng"),
    ],
)
def test_name_is_taken_out_however_it_was_typed(sentence: str, names: set[str], left: str) -> None:
    assert without_names(sentence, names) == left


def test_what_came_in_workbooks_goes_with_the_person(database: Database) -> None:
    [one, two] = add(database, NAME, KEPT)
    with database.write("Nhập 2 dòng từ KP3.xlsx") as w:
        w.update("subjects", one, {"national_id": "079184001234", "birth_date": "1984"})
        file_id = w.insert(
            "import_files",
            {
                "name": "KP3.xlsx",
                "sha256": "ab" * 32,
                "size": 9,
                "format": "xlsx",
                "imported_at": "2026-11-20T10:00:00",
            },
        )
        for number, subject in enumerate((one, two), start=5):
            row = {"file_id": file_id, "sheet": "Sheet", "row": number, "outcome": "new"}
            w.insert("import_rows", {**row, "subject_id": subject})
            w.insert("nominations", {"subject_id": subject, "award_name": "Giấy khen", "achievement": f"của {subject}"})
            w.insert("commendations", {"subject_id": subject, "award_name": "Giấy khen", "year": 2025})
        w.insert("different_subjects", {"first_id": one, "second_id": two})
        w.insert("attachments", attachment("import_files", file_id, "KP3.xlsx", "ab" * 32))
        waiting = {"file_id": file_id, "sheet": "Sheet", "kind": "individual"}
        w.insert("parked_rows", waiting | parked(7, NAME, "1984-02-03"))
        w.insert("parked_rows", waiting | parked(8, "Phạm Xuân", "1990", national_id="079184001234"))
        namesake = w.insert("parked_rows", waiting | parked(9, NAME.upper(), "1951"))
        other = w.insert("parked_rows", waiting | parked(10, KEPT, "1970", problem=f"Số này đang là của {NAME}."))
    with database.write("Sửa dòng chờ sửa") as w:
        w.update("parked_rows", other, {"state": "returned"})
    with database.write("Xóa vĩnh viễn dữ liệu cá nhân của 1 đối tượng", kind="erase") as w:
        assert erasing.erase(w, [one]) == ["ab" * 32]
    with database.read() as r:
        assert check(r) == []
        for table in ("import_rows", "nominations", "commendations"):
            assert [row[0] for row in r.rows(f"SELECT subject_id FROM {table}")] == [two]
        assert r.value("SELECT count(*) FROM different_subjects") == 0
        assert r.value("SELECT count(*) FROM attachments") == 0
        assert [row[0] for row in r.rows("SELECT id FROM parked_rows ORDER BY row")] == [namesake, other]
    assert traces(database, NAME, "079184001234", "Phạm Xuân") == []
    assert reasons(database)[1] == "Nhập 2 dòng từ KP3.xlsx"


def attachment(table: str, record_id: str, name: str, digest: str) -> dict[str, object]:
    row = {"record_table": table, "record_id": record_id, "name": name, "sha256": digest}
    return {**row, "size": 9, "purpose": "original", "added_at": "2026-11-20T10:00:00"}


def parked(row: int, name: str, born: str, problem: str = "", **more: str) -> dict[str, object]:
    fields = json.dumps({"fields": {"full_name": name, "birth_date": born, **more}, "stood": {}}, ensure_ascii=False)
    problems = json.dumps([{"code": "unit.unknown", "facts": {"typed": problem}}], ensure_ascii=False)
    return {"row": row, "full_name": name, "fields": fields, "problems": problems}
