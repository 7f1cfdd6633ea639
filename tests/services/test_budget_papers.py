"""Papers of the money: sums a treasurer adds up again, lines without a norm told, the award fund apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import budgets, conference_drafts, paper_drafts, papers
from khenthuong_desktop.services.budget_papers import in_words
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import prepared, said, tables


@pytest.fixture
def conference_id(office: Office) -> str:
    made = prepared(office).conference_id
    budgets.add(
        office, made, "In giấy mời", section="In ấn", measure="tờ", norm=8_000, number=190, norm_source="NQ 12/NQ-HĐND"
    )
    budgets.add(office, made, "Văn nghệ", section="Nội dung", measure="chương trình", number=1)
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
    assert "ngày 20/11/2026: 1.520.000 đồng." in said(paper)  # what was granted, and when
    spend(office, conference_id, "2.000.000")
    assert "Chi vượt: 480.000 đồng." in said(papers.compose(office, "accounts", id=conference_id))


def test_an_item_of_none_is_on_no_paper_and_the_others_are_numbered_on(office: Office, conference_id: str) -> None:
    """Nobody signs '0 suất quà'; the window names what was left out."""
    budgets.add(office, conference_id, "Quà", section="Nội dung", norm=50_000, number=0)
    budgets.add(office, conference_id, "Xe", section="Đoàn", norm=50_000, number=0)
    budgets.add(office, conference_id, "Nước", section="Phục vụ", norm=1_000, number=10, norm_source="NQ 12")
    (rows,) = tables(papers.compose(office, "budget", id=conference_id))
    assert [row[:2] for row in rows if len(row) > 1] == [
        [1, "In giấy mời"],
        [2, "Văn nghệ"],
        [3, "Nước"],
        [None, "Tổng cộng"],
    ]
    assert rows[-3] == ["III. Phục vụ"], "a section of which nothing is bought has no heading"
    for told in (
        said(papers.compose(office, "budget-submission", id=conference_id)),
        conference_drafts.begun(office, "budget-submission", conference_id).said.body,
    ):
        assert "Nước" in told and "Quà" not in told and "Xe" not in told
    left_out = [one for one in budgets.problems(office, conference_id) if one.code == "budget.not_printed"]
    assert [dict(one.facts)["content"] for one in left_out] == ["Quà", "Xe"]


def test_money_that_was_spent_is_on_the_paper_whatever_its_number_says(office: Office, conference_id: str) -> None:
    row = budgets.add(office, conference_id, "Quà", section="Nội dung", norm=50_000, number=0)
    budgets.set_state(office, conference_id, "appraised")
    budgets.set_state(office, conference_id, "approved")
    with office.database.write("Đã tổ chức") as w:
        w.update("conferences", conference_id, {"held_on": "2026-11-18"})
    budgets.edit(office, conference_id, [CellChange(row, "spent", "70.000")])
    (rows,) = tables(papers.compose(office, "accounts", id=conference_id))
    assert ["Quà", 0, 70_000, -70_000] in [row[1:5] for row in rows]


def test_a_budget_of_nothing_makes_no_paper(office: Office) -> None:
    made = prepared(office).conference_id
    budgets.add(office, made, "Quà", norm=50_000, number=0)
    with pytest.raises(UserError, match=r"budget\.nothing_bought"):
        papers.compose(office, "budget", id=made)


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


def test_the_submission_is_kept_as_a_paper_like_the_other_letters(office: Office, conference_id: str) -> None:
    budgets.set_funds(office, conference_id, "ngân sách phường năm 2026")
    begun = conference_drafts.begun(office, "budget-submission", conference_id)
    rows = [line for line in begun.said.body.splitlines() if line.startswith("|")]
    assert any("In giấy mời" in line and "1.520.000" in line for line in rows), "its table can be written on"
    reading = paper_drafts.reading(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    assert reading.missing == () and reading.stopped is None, "it may be sent for signature as it stands"
    paper_id = papers.draft(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    told = said(papers.compose(office, "submission", id=paper_id))
    assert told.count("Phòng Kinh tế thẩm định, trình Ủy ban nhân dân") == 1, "its own opening stands round the text"
    assert "Nguồn kinh phí: ngân sách phường năm 2026." in told and "thẩm định, phê duyệt dự toán" in told
    budgets.edit(office, conference_id, [CellChange(budgets.budget(office, conference_id).lines[0].id, "norm", "9000")])
    assert "1.520.000" in said(papers.compose(office, "submission", id=paper_id)), "what was kept says what was asked"


def test_the_sum_in_words_is_that_which_was_approved(office: Office, conference_id: str) -> None:
    budgets.set_state(office, conference_id, "appraised")
    row = budgets.budget(office, conference_id).lines[0].id
    budgets.edit(office, conference_id, [CellChange(row, "appraised", "1.000.000")])
    told = said(papers.compose(office, "budget", id=conference_id))
    assert "1.000.000 đồng (Bằng chữ: Một triệu đồng)" in told and told.count("Bằng chữ") == 1
    budgets.set_state(office, conference_id, "approved")
    budgets.edit(office, conference_id, [CellChange(row, "approved", "900.000")])
    told = said(papers.compose(office, "budget", id=conference_id))
    assert "900.000 đồng (Bằng chữ: Chín trăm nghìn đồng)" in told and told.count("Bằng chữ") == 1
