"""Papers of the money: sums a treasurer adds up again, lines without a norm told, the award fund apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import budgets, papers
from khenthuong_desktop.services.budget_papers import in_words
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import prepared, said, tables


@pytest.fixture
def conference_id(office: Office) -> str:
    made = prepared(office).conference_id
    budgets.add(
        office, made, "In giấy mời", section="In ấn", measure="tờ", norm=8_000, number=190, norm_source="NQ 12/NQ-HĐND"
    )
    budgets.add(office, made, "Văn nghệ", section="Nội dung", measure="chương trình")
    return made


def spend(office: Office, conference_id: str, text: str) -> None:
    row = budgets.budget(office, conference_id).lines[0].id
    budgets.edit(office, conference_id, [CellChange(row, "spent", text)])


def test_the_estimate_adds_up_in_figures_and_words(office: Office, conference_id: str) -> None:
    paper = papers.compose(office, "budget", id=conference_id)
    (rows,) = tables(paper)
    assert rows[1] == [1, "In giấy mời", "tờ", 190, 1, 8_000, 1_520_000, "NQ 12/NQ-HĐND"]
    assert rows[0] == ["I. In ấn"] and rows[2] == ["II. Nội dung"]
    assert rows[3][5:7] == [None, None]  # no norm, no amount: not zero
    assert rows[-1][:2] == [None, "Tổng cộng"] and rows[-1][5:7] == [None, 1_520_000]
    told = said(paper)
    assert "(Bằng chữ: Một triệu năm trăm hai mươi nghìn đồng)" in told
    assert "1 khoản để trống định mức chưa tính vào tổng số." in told
    assert "Quỹ thi đua, khen thưởng" in told


def test_what_was_appraised_and_approved_stands_beside_it(office: Office, conference_id: str) -> None:
    budgets.set_state(office, conference_id, "appraised")
    budgets.set_state(office, conference_id, "approved")
    paper = papers.compose(office, "budget", id=conference_id)
    (rows,) = tables(paper)
    assert rows[0][6:9] == [1_520_000] * 3
    assert len(rows) == 2  # what was approved has no blank rows
    assert "1 khoản chưa có định mức không thuộc dự toán được phê duyệt." in said(paper)
    assert "Thẩm định: Phòng Kinh tế, ngày 20/11/2026: 1.520.000 đồng." in said(paper)


def test_the_submission_asks_who_appraises_and_who_approves(office: Office, conference_id: str) -> None:
    budgets.set_funds(office, conference_id, "ngân sách phường năm 2026")
    told = said(papers.compose(office, "budget-submission", id=conference_id))
    assert "TỜ TRÌNH" in told and "Phòng Kinh tế" in told
    # This office has no division of culture: the committee drafts it, and does not write to itself.
    assert "\nPhòng Kinh tế\nCăn cứ" in told
    assert "Tổng dự toán: 1.520.000 đồng (Bằng chữ: Một triệu năm trăm hai mươi nghìn đồng)." in told
    assert "Nguồn kinh phí: ngân sách phường năm 2026." in told


def test_the_accounts_say_what_is_left_and_what_was_overspent(office: Office, conference_id: str) -> None:
    with pytest.raises(UserError, match=r"budget\.not_approved"):
        papers.compose(office, "accounts", id=conference_id)
    budgets.set_state(office, conference_id, "appraised")
    budgets.set_state(office, conference_id, "approved")
    with pytest.raises(UserError, match=r"budget\.not_held"):
        papers.compose(office, "accounts", id=conference_id)
    with office.database.write("Đã tổ chức") as w:
        w.update("conferences", conference_id, {"held_on": "2026-11-18"})
    with pytest.raises(UserError, match=r"budget\.nothing_spent"):  # never accounts of 0 đồng
        papers.compose(office, "accounts", id=conference_id)
    spend(office, conference_id, "1.500.000")
    paper = papers.compose(office, "accounts", id=conference_id)
    assert tables(paper)[0][1][2:5] == [1_520_000, 1_500_000, 20_000] and tables(paper)[0][3][2:5] == [None] * 3
    assert tables(paper)[0][-1][2:5] == [1_520_000, 1_500_000, 20_000]
    assert "Còn lại: 20.000 đồng." in said(paper)
    spend(office, conference_id, "2.000.000")
    assert "Chi vượt: 480.000 đồng." in said(papers.compose(office, "accounts", id=conference_id))


def test_an_empty_budget_makes_no_paper(office: Office) -> None:
    conference_id = prepared(office).conference_id
    for name in ("budget", "budget-submission", "accounts"):
        with pytest.raises(UserError, match=r"budget\.no_lines"):
            papers.compose(office, name, id=conference_id)


def test_a_sum_nobody_could_read_out_is_left_in_figures() -> None:
    assert in_words(10**15) and in_words(10**15 + 1) == ""


@pytest.mark.parametrize("name", ["budget", "budget-submission"])
def test_every_format_is_written_whole(office: Office, conference_id: str, name: str, tmp_path: Path) -> None:
    for ending in (".pdf", ".docx", ".xlsx") if name == "budget" else (".pdf", ".docx"):
        assert papers.export(office, name, tmp_path / f"a{ending}", id=conference_id).path.stat().st_size > 1000
