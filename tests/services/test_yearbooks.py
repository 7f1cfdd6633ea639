"""The yearbook: a page a model with portrait and merit, nothing sensitive, a frame where there is no photo yet."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from khenthuong_desktop.documents.model import PageBreak, Paragraph, Picture
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import prepared, said, tell


def test_every_chosen_model_has_a_page_with_its_photo(office: Office, tmp_path: Path) -> None:
    one = prepared(office)
    an, *_ = one.delegate_ids
    tell(office, an, birth_date="1970-05-01", position="Nông dân", ethnicity="thai", religion="Công giáo")
    with office.database.write("Ghi thành tích") as w:
        w.update("delegates", an, {"achievement": "Giúp mười hộ thoát nghèo."})
        subject = (w.record("delegates", an) or {})["subject_id"]
    photo = tmp_path / "an.jpg"
    Image.new("RGB", (300, 400), "teal").save(photo)
    attachments.set_photo(office, subject, photo)
    paper = papers.compose(office, "yearbook", id=one.conference_id)
    pictures = [block for block in paper.blocks if isinstance(block, Picture)]
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == len(pictures) == 2
    assert sorted(bool(block.file) for block in pictures) == [False, True]
    told = said(paper)
    assert "LÒ THỊ AN" in told and "Sinh năm 1970" in told and "Giúp mười hộ thoát nghèo." in told
    assert "01/5/1970" not in told and "Công giáo" not in told and "thai" not in told.lower()
    assert "LÊ VĂN CƯỜNG" not in told  # a guest
    for ending in (".pdf", ".docx"):
        papers.export(office, "yearbook", tmp_path / f"a{ending}", id=one.conference_id)
    assert b"/Subtype /Image" in (tmp_path / "a.pdf").read_bytes()


def test_a_collective_stands_under_its_own_name_and_lines_wait_for_its_merit(office: Office) -> None:
    one = prepared(office)
    with office.database.write("Tập thể") as w:
        team = w.insert(
            "subjects", {"kind": "collective", "full_name": "Tổ hợp tác Mận", "search_key": " m", "sort_key": "m"}
        )
        w.update("delegates", one.delegate_ids[1], {"represents_id": team})
    paper = papers.compose(office, "yearbook", id=one.conference_id)
    told = said(paper)
    assert "TỔ HỢP TÁC MẬN" in told and "Người đại diện: Bùi Văn Bình" in told
    blanks = [block for block in paper.blocks if isinstance(block, Paragraph) and block.text[0].blank_mm is not None]
    assert len(blanks) == 12


def test_a_photo_that_has_gone_leaves_a_frame_and_the_yearbook_whole(office: Office, tmp_path: Path) -> None:
    one = prepared(office)
    with office.database.read() as r:
        subject = (r.record("delegates", one.delegate_ids[0]) or {})["subject_id"]
    into = io.BytesIO()
    Image.new("RGB", (30, 40), "teal").save(into, "PNG")
    photo = tmp_path / "an.png"
    photo.write_bytes(into.getvalue())
    attachments.set_photo(office, subject, photo)
    paper = papers.compose(office, "yearbook", id=one.conference_id)
    (file,) = (block.file for block in paper.blocks if isinstance(block, Picture) and block.file)
    Path(file).chmod(0o644)
    Path(file).unlink()
    papers.export(office, "yearbook", tmp_path / "a.pdf", id=one.conference_id)
    assert b"/Subtype /Image" not in (tmp_path / "a.pdf").read_bytes()


def test_without_models_there_is_no_yearbook(office: Office) -> None:
    one = prepared(office)
    with office.database.write("Bỏ") as w:
        for delegate_id in one.delegate_ids:
            w.update("delegates", delegate_id, {"kind": "guest"})
    with pytest.raises(UserError, match=r"delegate\.list_empty"):
        papers.compose(office, "yearbook", id=one.conference_id)
