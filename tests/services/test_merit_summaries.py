"""Summaries of merit: each model once, a collective by its own name, lines for the pen where nothing is written yet."""

from __future__ import annotations

from khenthuong_desktop.documents.model import Paragraph
from khenthuong_desktop.services import papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import prepared, said, tell


def test_models_with_particulars_and_achievement_unit_by_unit(office: Office) -> None:
    one = prepared(office)
    an, binh, *_ = one.delegate_ids
    tell(office, an, birth_date="1970-05-01", position="Nông dân")
    with office.database.write("Ghi thành tích") as w:
        team = w.insert(
            "subjects", {"kind": "collective", "full_name": "Tổ hợp tác Mận", "search_key": " m", "sort_key": "m"}
        )
        w.update("delegates", an, {"achievement": "Giúp mười hộ thoát nghèo.\nHiến đất làm đường."})
        w.update("delegates", binh, {"represents_id": team})
    paper = papers.compose(office, "merits", id=one.conference_id)
    told = said(paper)
    assert "Lò Thị An" in told and "nữ; sinh năm 1970; Nông dân" in told and "Hiến đất làm đường." in told
    assert "Tổ hợp tác Mận" in told and "người đại diện: Bùi Văn Bình" in told
    assert "Lê Văn Cường" not in told, "guests have no merits to tell"
    assert "Đỗ Thị Dung" not in told and "Ma Văn Khánh" not in told, "somebody is chosen: only they are told of"
    blanks = [block for block in paper.blocks if isinstance(block, Paragraph) and block.text[0].blank_mm is not None]
    assert len(blanks) == 2


def test_before_anybody_is_chosen_all_who_are_named_are_told_of(office: Office) -> None:
    one = prepared(office)
    with office.database.write("Bỏ chọn") as w:
        for delegate_id in one.delegate_ids[:3]:
            w.update("delegates", delegate_id, {"state": "nominated", "number": None})
    told = said(papers.compose(office, "merits", id=one.conference_id))
    assert "Ma Văn Khánh" in told and "Lò Thị An" in told


def test_what_units_wrote_ends_in_a_full_stop_and_the_lines_for_the_pen_are_not_parted(office: Office) -> None:
    one = prepared(office)
    with office.database.write("Ghi thành tích") as w:
        w.update("delegates", one.delegate_ids[0], {"achievement": "Giúp mười hộ thoát nghèo\nHiến đất làm đường!"})
    paper = papers.compose(office, "merits", id=one.conference_id)
    assert {"Giúp mười hộ thoát nghèo.", "Hiến đất làm đường!"} <= set(said(paper).splitlines())
    assert "Giúp mười hộ thoát nghèo.\n" in said(papers.compose(office, "yearbook", id=one.conference_id))
    blanks = [block for block in paper.blocks if isinstance(block, Paragraph) and block.text[0].blank_mm is not None]
    assert [block.keep_with_next for block in blanks] == [True, False]
