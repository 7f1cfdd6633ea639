"""Word forms from anywhere: none brings a program, fetches a file behind the officer's back, or fills the memory."""

from __future__ import annotations

import contextlib
import random
import zipfile
from pathlib import Path

import pytest
from docx import Document

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_forms
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_form_safety import LARGEST, LARGEST_PART

RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}" '
    'TargetMode="External"/></Relationships>'
)
SETTINGS = "word/_rels/settings.xml.rels"
HEADER = "word/_rels/header9.xml.rels"


def form(folder: Path, parts: dict[str, bytes], *, old: bytes = b"", new: bytes = b"") -> Path:
    """A form of one place with further parts, and a text in all its parts put for another."""
    plain, made = folder / "plain.docx", folder / "mẫu.docx"
    document = Document()
    document.add_paragraph("«nội dung»")
    document.save(str(plain))
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new) if old else content)
        for name, content in parts.items():
            target.writestr(name, content)
    return made


def refusal(office: Office, made: Path) -> str:
    with pytest.raises(UserError) as refused:
        paper_forms.hang(office, "letter", made)
    assert refused.value.code == "paper.form_refused" and paper_forms.forms(office, "letter") == ()
    return str(refused.value.facts["problem"])


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/embeddings/a.bin", "word/activeX/activeX1.xml"])
def test_programs_are_refused(office: Office, tmp_path: Path, name: str) -> None:
    assert "macro" in refusal(office, form(tmp_path, {name: b"x"}))


def test_a_form_with_macros_under_another_name_is_refused(office: Office, tmp_path: Path) -> None:
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    assert "macro" in refusal(office, form(tmp_path, {}, old=plain, new=macros))


@pytest.mark.parametrize(("part", "kind"), [(SETTINGS, "attachedTemplate"), (HEADER, "image"), (HEADER, "frame")])
def test_what_word_would_fetch_when_it_opens_the_paper_is_refused(
    office: Office, tmp_path: Path, part: str, kind: str
) -> None:
    relation = RELATION.format(kind=kind, target="http://vi.du/x.dotm").encode()
    assert "nơi khác" in refusal(office, form(tmp_path, {part: relation}))
    assert "nơi khác" in refusal(office, form(tmp_path, {part: b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}))


@pytest.mark.parametrize("field", ["DDEAUTO c:\\\\a", ' INCLUDEPICTURE "http://vi.du/a.png" '])
def test_fields_that_fetch_are_refused(office: Office, tmp_path: Path, field: str) -> None:
    end = b"</w:body>"
    told = f"<w:p><w:r><w:instrText>{field}</w:instrText></w:r></w:p>".encode()
    assert "nơi khác" in refusal(office, form(tmp_path, {}, old=end, new=told + end))


def test_links_to_click_and_page_numbers_are_no_harm(office: Office, tmp_path: Path) -> None:
    link = RELATION.format(kind="hyperlink", target="http://vi.du").encode()
    end, page = b"</w:body>", b"<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p></w:body>"
    assert paper_forms.hang(office, "letter", form(tmp_path, {HEADER: link}, old=end, new=page))


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_is_read(office: Office, tmp_path: Path) -> None:
    assert "quá lớn" in refusal(office, form(tmp_path, {"word/media/a.png": b"\0" * (LARGEST + 1)}))
    assert "quá lớn" in refusal(office, form(tmp_path, {"word/footnotes.xml": b" " * (LARGEST_PART + 1)}))


def test_a_place_that_nobody_fills_is_told_when_the_form_is_hung(office: Office, tmp_path: Path) -> None:
    document = Document()
    said = document.add_paragraph("«nội dung»").runs
    line = document.add_comment(said, "Gửi «đơn").paragraphs[0]
    line.add_run(" vị»")
    document.save(str(tmp_path / "mẫu.docx"))
    assert "«đơn vị»" in refusal(office, tmp_path / "mẫu.docx")


def test_a_damaged_form_is_refused_with_a_sentence_wherever_it_is_damaged(office: Office, tmp_path: Path) -> None:
    made = form(tmp_path, {})
    whole, chance = made.read_bytes(), random.Random(7)
    for _ in range(60):
        damaged = bytearray(whole)
        for place in chance.sample(range(len(whole)), 40):
            damaged[place] = chance.randrange(256)
        made.write_bytes(damaged[: chance.choice((len(whole), len(whole) // 2))])
        with contextlib.suppress(UserError):
            paper_forms.hang(office, "letter", made)
