"""Word forms of the office: hung by date, checked when they are hung, taking the place of the program's Word file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, paper_forms, papers
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from tests.services.paper_office import set_up

SAID = Inputs("gửi danh sách", ("Khu phố 1", "A & B <Chi nhánh>"), "1. Một «thời hạn».", {"deadline": "ngày 10/12"})


@pytest.fixture
def letter(office: Office) -> str:
    set_up(office)
    return papers.draft(office, "letter", SAID)


def form(folder: Path, *lines: str, name: str = "mẫu.docx") -> Path:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(folder / name))
    return folder / name


def exported(office: Office, letter: str, folder: Path) -> list[str]:
    papers.export(office, "letter", folder / "ra.docx", id=letter)
    return [paragraph.text for paragraph in Document(str(folder / "ra.docx")).paragraphs]


def test_the_form_takes_the_place_of_the_layout_in_word_only(office: Office, letter: str, tmp_path: Path) -> None:
    lines = (
        "«tên cơ quan in hoa»",
        "Số: «số»",
        "«kính gửi»",
        "«căn cứ»",
        "«nội dung»",
        "Hạn: «thời hạn»",
        "«người ký»",
    )
    paper_forms.hang(office, "letter", form(tmp_path, *lines))
    assert exported(office, letter, tmp_path) == [
        *("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP", "Số:       /UBND", "- Khu phố 1;", "- A & B <Chi nhánh>."),
        *("1. Một ngày 10/12.", "Hạn: ngày 10/12", "Tạ Quang Luận"),
    ]
    papers.sign(office, letter, "5", date(2026, 11, 18))
    assert "Số: 05/UBND" in exported(office, letter, tmp_path)
    assert papers.export(office, "letter", tmp_path / "a.pdf", id=letter).path.read_bytes().startswith(b"%PDF")


def test_a_place_without_value_stops_the_form(office: Office, letter: str, tmp_path: Path) -> None:
    paper_forms.hang(office, "letter", form(tmp_path, "Gửi «đơn vị»"))
    with pytest.raises(UserError, match=r"paper\.place_empty"):
        exported(office, letter, tmp_path)
    assert not (tmp_path / "ra.docx").exists()


@pytest.mark.parametrize(
    ("line", "code"), [("Gửi «don vi»", "paper.form_refused"), ("Gửi {{ unit }}", "paper.left_over")]
)
def test_a_form_that_could_never_be_filled_is_refused_at_once(
    office: Office, letter: str, tmp_path: Path, line: str, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        paper_forms.hang(office, "letter", form(tmp_path, line))
    assert refused.value.code == code
    assert paper_forms.forms(office, "letter") == ()


def test_forms_follow_each_other_by_date_and_can_be_taken_off_and_back(
    office: Office, letter: str, tmp_path: Path
) -> None:
    paper_forms.hang(office, "letter", form(tmp_path, "Cũ", name="cũ.docx"))
    paper_forms.hang(office, "letter", form(tmp_path, "Sai", name="sai.docx"), valid_from=date(2026, 11, 1))
    new = paper_forms.hang(office, "letter", form(tmp_path, "Mới", name="mới.docx"), valid_from=date(2026, 11, 1))
    assert [one.name for one in paper_forms.forms(office, "letter")] == ["cũ.docx", "mới.docx"]
    before = paper_forms.form(office, "letter", date(2026, 10, 31))
    assert before and before.name == "cũ.docx"
    assert exported(office, letter, tmp_path) == ["Mới"]
    paper_forms.remove(office, new)
    assert exported(office, letter, tmp_path)[0] != "Mới"
    assert check(office) == []
    history.undo(office)
    assert exported(office, letter, tmp_path) == ["Mới"]
    assert check(office) == []
