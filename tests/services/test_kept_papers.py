"""Papers that are kept: a signed one prints what it said, in the form it was signed in, whatever the office does."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from docx import Document

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, backup, history, paper_forms, paper_texts, papers
from khenthuong_desktop.services import office as offices
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from khenthuong_desktop.system.paths import DataFolder
from tests.services.paper_office import set_up

SAID = Inputs("gửi danh sách", ("Khu phố 1",), "Một.", {"unit": "Khu phố 9"})
SIGNED = date(2026, 11, 18)
ENDINGS = (".pdf", ".docx", ".xlsx")


@pytest.fixture
def letter(office: Office) -> str:
    set_up(office)
    return papers.draft(office, "letter", SAID)


def form(folder: Path, *lines: str) -> Path:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(folder / "mẫu.docx"))
    return folder / "mẫu.docx"


def exported(office: Office, paper_id: str, folder: Path) -> list[bytes]:
    made = [papers.export(office, "letter", folder / f"ra{ending}", id=paper_id).path for ending in ENDINGS]
    return [path.read_bytes() for path in made]


@pytest.mark.parametrize("with_form", [False, True])
def test_a_signed_paper_is_the_same_bytes_whatever_changes(
    office: Office, letter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_form: bool
) -> None:
    if with_form:
        lines = ("«cơ quan», «xã, phường», «hội đồng», «chừa ngày tháng»", "Gửi «đơn vị»", "«nội dung»", "«người ký»")
        paper_forms.hang(office, "letter", form(tmp_path, *lines))
    papers.sign(office, letter, "5", SIGNED)
    before = exported(office, letter, tmp_path)
    paper_forms.hang(office, "letter", form(tmp_path, "Mẫu mới «nội dung»"))
    paper_texts.put(office, "letter", "closing", "Lời khác «đơn vị»./.")
    with office.database.write("Đổi tên") as w:
        for table, column in (("bodies", "name"), ("letterheads", "issuing_line"), ("signers", "full_name")):
            w.execute(f"UPDATE {table} SET {column} = 'Khác'")
        w.execute("UPDATE office SET commune_name = 'Phường Khác', place_name = 'Khác'")
    monkeypatch.setattr(office, "clock", lambda: offices.local_clock().replace(year=2031))
    assert exported(office, letter, tmp_path) == before
    assert check(office) == []


def test_a_form_that_misses_something_stops_sending_and_signing(office: Office, letter: str, tmp_path: Path) -> None:
    paper_forms.hang(office, "letter", form(tmp_path, "Hạn «thời hạn»"))
    for deed in (lambda: papers.send(office, letter), lambda: papers.sign(office, letter, "5", SIGNED)):
        with pytest.raises(UserError, match=r"paper\.place_empty"):
            deed()
    assert papers.paper(office, letter).state == "draft"


@pytest.mark.parametrize(
    "said", [Inputs("gửi", ("KP 1",), "Theo số ……"), Inputs("gửi", ("KP 1",), "Một.", {"unit": "[đơn vị]"})]
)
def test_nothing_half_filled_gets_past_by_way_of_a_form(
    office: Office, letter: str, tmp_path: Path, said: Inputs
) -> None:
    paper_forms.hang(office, "letter", form(tmp_path, "«nội dung» «đơn vị»"))
    with pytest.raises(UserError, match=r"paper\.left_over|paper\.place_empty"):
        papers.export(office, "letter", tmp_path / "ra.docx", id=papers.draft(office, "letter", said))
    assert not (tmp_path / "ra.docx").exists()


def test_the_form_of_a_signature_goes_with_it_when_it_is_undone(office: Office, letter: str, tmp_path: Path) -> None:
    paper_forms.hang(office, "letter", form(tmp_path, "Cũ «nội dung»"))
    papers.sign(office, letter, "5", SIGNED)
    history.undo(office)
    assert attachments.of_record(office, letter) == () and papers.paper(office, letter).state == "draft"
    paper_forms.hang(office, "letter", form(tmp_path, "Mới «nội dung»"))
    papers.export(office, "letter", tmp_path / "ra.docx", id=letter)
    assert Document(str(tmp_path / "ra.docx")).paragraphs[0].text == "Mới Một."


def test_the_signed_pdf_and_the_form_travel_with_the_backup(office: Office, letter: str, tmp_path: Path) -> None:
    paper_forms.hang(office, "letter", form(tmp_path, "«nội dung»"))
    pdf = tmp_path / "bản ký.pdf"
    pdf.write_bytes(b"%PDF-1.7 signed")
    papers.sign(office, letter, "5", SIGNED, pdf)
    before = exported(office, letter, tmp_path)
    backup.back_up(office, tmp_path / "a.ktbackup")
    folder = DataFolder(tmp_path / "máy khác")
    new_id = offices.id_source(office.clock)
    backup.restore(folder, tmp_path / "a.ktbackup", clock=office.clock, user="An", new_id=new_id)
    other = offices.open_office(folder, clock=office.clock, user="An", resources=office.resources)
    try:
        kept = papers.signed_file(other, letter)
        assert kept and attachments.copy_to_open(other, kept, tmp_path / "mở").read_bytes() == pdf.read_bytes()
        assert exported(other, letter, tmp_path) == before and check(other) == []
    finally:
        other.close()


def test_a_change_is_not_signed_by_somebody_who_has_left(office: Office, letter: str) -> None:
    body = papers.paper(office, letter).body_id
    with office.database.write("Người ký cũ") as w:
        old = {"full_name": "Lò Văn Cũ", "position": "Chủ tịch", "form": "personal", "valid_to": "2026-11-19"}
        old_signer = w.insert("signers", {"body_id": body, **old})
    papers.change(office, letter, SAID, signer_id=old_signer)
    papers.sign(office, letter, "5", SIGNED)
    assert papers.signer_name(office, papers.paper(office, letter)) == "Lò Văn Cũ"
    assert office.today - SIGNED == timedelta(days=2)
    assert papers.amendment(office, letter)[1] is None
