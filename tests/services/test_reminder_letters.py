"""The letter that reminds a unit: a right letterhead, true numbers, and a day that is still open."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import list_calls, reminder_letters, units
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.services.office import Office


@pytest.fixture
def unit_id(office: Office) -> str:
    with office.database.write("Khai báo") as w:
        w.insert("office", {"commune_name": "Phường Tân Lập", "place_name": "Tân Lập"})
        body = w.insert("bodies", {"kind": "people_committee", "name": "Ủy ban nhân dân phường Tân Lập"})
        head = {"issuing_line": "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP", "number_suffix": "UBND"}
        w.insert("letterheads", {"body_id": body, **head})
        signer = {"full_name": "Tạ Quang Luận", "position": "Phó Chủ tịch", "form": "kt", "on_behalf": "Chủ tịch"}
        w.insert("signers", {"body_id": body, **signer})
    return str(units.add_many(office, ["Khu phố 3"], "khu_pho").ids[0])


def _texts(path: Path) -> list[str]:
    paper = Document(str(path))
    cells = [cell for table in paper.tables for row in table.rows for cell in row.cells]
    found = [paragraph for cell in cells for paragraph in cell.paragraphs]
    return [one.text for one in [*found, *paper.paragraphs] if one.text.strip(" _")]


def test_a_letter_names_what_is_missing_and_until_when(office: Office, unit_id: str, tmp_path: Path) -> None:
    deadline = Deadline(date(2026, 12, 10), inclusive=True)
    said = {"deadline": deadline, "what": "đại biểu", "source": "Kế hoạch số 34/KH-UBND"}
    call = list_calls.create(office, "Đại biểu dự Hội nghị", {unit_id: Demand(3, 1)}, **said)  # type: ignore[arg-type]
    (path,) = reminder_letters.write_letters(office, call, [unit_id], tmp_path)
    texts = _texts(path)
    assert texts[:2] == ["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP"]
    assert "Số:       /UBND" in texts
    assert "Tân Lập, ngày     tháng     năm 2026" in texts
    assert "Kính gửi: Khu phố 3." in texts
    assert {"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Tạ Quang Luận"} <= set(texts)
    body = " ".join(texts)
    assert "(theo Kế hoạch số 34/KH-UBND)" in body
    assert "đơn vị chưa gửi danh sách." in body
    assert "đến hết ngày 10/12/2026 để tổng hợp./." in body
    assert "03 đại biểu, trong đó ít nhất 01 nữ." in body, "how many are asked"
    assert "bổ sung" not in body and "chỉnh sửa" not in body, "nothing was sent that could be mended"


def test_a_day_that_is_over_is_not_asked_for_again(office: Office, unit_id: str, tmp_path: Path) -> None:
    past = Deadline(date(2026, 11, 20), inclusive=False)  # the 20th itself is too late
    call = list_calls.create(office, "Danh sách", {unit_id: Demand(3)}, deadline=past)
    (path,) = reminder_letters.write_letters(office, call, [unit_id], tmp_path)
    body = " ".join(_texts(path))
    assert "20/11/2026 để tổng hợp" not in body
    assert "trong thời gian sớm nhất" in body


def test_a_letter_goes_to_none_who_owes_nothing(office: Office, unit_id: str, tmp_path: Path) -> None:
    other = units.add_many(office, ["Khu phố 4"], "khu_pho").ids[0]
    call = list_calls.create(office, "Danh sách", {unit_id: Demand(1), other: Demand(1)})
    with office.database.write("Nhập") as w:
        file = {"name": "a.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20"}
        file_id = w.insert("import_files", {**file, "unit_id": unit_id, "call_id": call})
        subject = w.insert("subjects", {"kind": "individual", "full_name": "A B", "search_key": "", "sort_key": ""})
        line = {"file_id": file_id, "sheet": "1", "row": 1, "subject_id": subject, "outcome": "new"}
        w.insert("import_rows", line)
    with pytest.raises(UserError) as refused:
        reminder_letters.write_letters(office, call, [unit_id], tmp_path)
    assert refused.value.code == "list_call.nothing_owed" and not list(tmp_path.glob("*.docx"))
    (path,) = reminder_letters.write_letters(office, call, [unit_id, other], tmp_path)
    assert "Kính gửi: Khu phố 4." in _texts(path)


def test_a_letter_that_was_changed_in_word_is_not_overwritten(office: Office, unit_id: str, tmp_path: Path) -> None:
    call = list_calls.create(office, "Danh sách", {unit_id: Demand(1)})
    (first,) = reminder_letters.write_letters(office, call, [unit_id], tmp_path)
    first.write_bytes(b"changed")
    (second,) = reminder_letters.write_letters(office, call, [unit_id], tmp_path)
    assert first.read_bytes() == b"changed" and second.name.endswith("(2).docx")
