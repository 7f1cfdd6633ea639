"""The Word file to start a form from: hung back as it is, it gives a whole paper; a form that holds comes out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from khenthuong_desktop.services import paper_form_start, paper_forms, papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from tests.services.paper_office import set_up

SAID = Inputs("gửi danh sách", ("Khu phố 1", "Khu phố 2"), "1. Một việc.\n2. Hai việc.", {"deadline": "ngày 10/12"})


def texts(path: Path) -> list[str]:
    paragraphs = Document(str(path)).element.body.iter(qn("w:p"))
    return ["".join(piece.text or "" for piece in one.iter(qn("w:t"))) for one in paragraphs]


@pytest.mark.parametrize("kind", ["letter", "submission", "report", "work-plan", "decision"])
def test_hung_back_as_it_is_it_gives_the_whole_paper(office: Office, tmp_path: Path, kind: str) -> None:
    set_up(office)
    start = paper_form_start.save(office, kind, office.today, tmp_path / "mẫu.docx").path
    addressed = kind in ("letter", "submission", "report")
    assert "«nơi nhận»" in texts(start) and ("Kính gửi: «kính gửi»" in texts(start)) is addressed
    paper_forms.hang(office, kind, start)
    paper_id = papers.draft(office, kind, SAID)
    papers.export(office, kind, tmp_path / "ra.docx", id=paper_id)
    filled = texts(tmp_path / "ra.docx")
    assert not [text for text in filled if "«" in text]
    named = ("- Khu phố 1;", "- Khu phố 2.") if addressed else ()
    for line in ("ỦY BAN NHÂN DÂN", *named, "1. Một việc.", "2. Hai việc.", "Tạ Quang Luận"):
        assert line in filled
    recipients = filled[filled.index("Nơi nhận:") + 1 :]
    assert recipients[0].startswith("- ") and recipients[0].endswith(";") and recipients[1].startswith("- ")


def test_its_text_looks_as_on_any_paper(office: Office, tmp_path: Path) -> None:
    set_up(office)
    paper_forms.hang(
        office, "submission", paper_form_start.save(office, "submission", office.today, tmp_path / "m.docx").path
    )
    said = Inputs("khen thưởng", ("Chủ tịch UBND",), "I. KẾT QUẢ\nĐã họp.\nII. ĐỀ NGHỊ\n1. Tặng Giấy khen.")
    paper_id = papers.draft(office, "submission", said)
    papers.export(office, "submission", tmp_path / "ra.docx", id=paper_id)
    found = {one.text: one for one in Document(str(tmp_path / "ra.docx")).paragraphs}
    assert "Kính gửi: Chủ tịch UBND" in found, "a single recipient stays beside its words"
    for heading in ("I. KẾT QUẢ", "II. ĐỀ NGHỊ"):
        assert found[heading]._p.style == "Heading1"
    for line in ("Đã họp.", "I. KẾT QUẢ"):
        assert not found[line].paragraph_format.keep_with_next, "the text would move to page 2 as one piece"
    several = papers.draft(office, "submission", Inputs("khen thưởng", ("A", "B"), "Một."))
    papers.export(office, "submission", tmp_path / "hai.docx", id=several)
    listed = Document(str(tmp_path / "hai.docx")).paragraphs
    place = next(at for at, one in enumerate(listed) if one.text.strip() == "Kính gửi:")
    first, second = listed[place + 1 : place + 3]
    assert [first.text, second.text] == ["- A;", "- B."]
    assert first.paragraph_format.left_indent == second.paragraph_format.left_indent


def test_what_the_office_hung_is_what_it_goes_on_from(office: Office, tmp_path: Path) -> None:
    set_up(office)
    own = Document()
    own.add_paragraph("Mẫu của văn phòng: «nội dung»")
    own.save(str(tmp_path / "own.docx"))
    paper_forms.hang(office, "letter", tmp_path / "own.docx")
    start = paper_form_start.save(office, "letter", office.today, tmp_path / "lấy.docx").path
    assert texts(start) == ["Mẫu của văn phòng: «nội dung»"]
