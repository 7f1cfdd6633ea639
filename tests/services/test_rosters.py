"""Rosters: everybody with a seat in the order asked for, nothing private unasked; reserves in their order."""

from __future__ import annotations

import pytest

from khenthuong_desktop.documents.model import Table
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegate_guests, papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import prepared, said, tables, tell

AN, BINH, CUONG = "Lò Thị An", "Bùi Văn Bình", "Lê Văn Cường"


def names(office: Office, conference_id: str, **choices: object) -> list[object]:
    """Groups and names as they come, without the total."""
    (rows,) = tables(papers.compose(office, "roster", id=conference_id, **choices))
    return [row[0] if len(row) == 1 else next(cell for cell in row if cell in (AN, BINH, CUONG)) for row in rows[:-1]]


def test_orders(office: Office) -> None:
    one = prepared(office).conference_id
    assert names(office, one) == ["Khu phố 1 (2 đại biểu)", BINH, AN, "Khu phố 2 (1 đại biểu)", CUONG]
    assert names(office, one, order="kind") == ["Điển hình (2 đại biểu)", BINH, AN, "Khách mời (1 đại biểu)", CUONG]
    assert names(office, one, order="name") == [BINH, CUONG, AN]
    assert names(office, one, order="number") == [BINH, AN, CUONG], "who has no number comes last"


def test_the_total_counts_women_and_minorities_and_leaves_out_press(office: Office) -> None:
    one = prepared(office)
    tell(office, one.delegate_ids[0], ethnicity="thai")
    (rows,) = tables(papers.compose(office, "roster", id=one.conference_id))
    assert rows[-1][0] == "Tổng số: 03 đại biểu, trong đó 01 nữ, 01 người dân tộc thiểu số"


@pytest.mark.parametrize("preset", ["profile", "public", "sign_in"])
def test_nothing_private_unless_it_is_asked_for_and_in_public_never(office: Office, preset: str) -> None:
    one = prepared(office)
    secret = {"ethnicity": "thai", "religion": "phat_giao", "party_member": 1, "national_id": "001090012345"}
    tell(office, one.delegate_ids[0], birth_date="1990-02-03", **secret)
    for sensitive in (False, True):
        paper = papers.compose(office, "roster", id=one.conference_id, preset=preset, sensitive=sensitive)
        (table,) = [block for block in paper.blocks if isinstance(block, Table)]
        headings = {column.heading for column in table.columns}
        private = {"Dân tộc", "Tôn giáo", "Đảng viên"} & headings
        assert bool(private) is (sensitive and preset == "profile")
        assert "001090012345" not in said(paper)
        whole_date = "1990, 2, 3" in str([row.cells for row in table.rows])
        assert whole_date is (preset == "profile") and ("Năm sinh" in headings) is (preset == "public")


def test_a_number_column_only_where_somebody_has_one(office: Office) -> None:
    one = prepared(office)

    def headings() -> set[str]:
        paper = papers.compose(office, "roster", id=one.conference_id)
        return {column.heading for block in paper.blocks if isinstance(block, Table) for column in block.columns}

    assert "Số ĐB" in headings()
    with office.database.write("Bỏ số") as w:
        for delegate_id in one.delegate_ids[:2]:
            w.update("delegates", delegate_id, {"number": None})
    assert "Số ĐB" not in headings()


def test_reserves_stand_in_the_order_in_which_they_come_in(office: Office) -> None:
    one = prepared(office)
    (rows,) = tables(papers.compose(office, "reserves", id=one.conference_id))
    assert [row[2] for row in rows[:-1]] == ["Vàng Thị Hoa", "Đỗ Thị Dung"]
    assert rows[-1][0] == "Tổng số: 02 đại biểu, trong đó 02 nữ, 0 người dân tộc thiểu số"


def test_guests_whom_no_unit_sent_stand_below_a_heading_of_their_own(office: Office) -> None:
    """'(chưa ghi)' above the guests of the province read like a mistake of the office."""
    one = prepared(office)
    guest = delegate_guests.add_guest(office, one.conference_id, "Lê Quang Khải")
    with office.database.write("Chọn") as w:
        w.update("delegates", guest, {"state": "chosen"})
    (rows,) = tables(papers.compose(office, "roster", id=one.conference_id))
    groups = [row[0] for row in rows if isinstance(row[0], str)]
    assert "Đại biểu khách mời (1 đại biểu)" in groups and not any("chưa ghi" in one for one in groups)


def test_what_has_nobody_and_orders_that_are_none_are_refused(office: Office) -> None:
    one = prepared(office)
    with pytest.raises(UserError, match=r"paper\.roster_order_unknown"):
        papers.compose(office, "roster", id=one.conference_id, order="height")
    with pytest.raises(UserError, match=r"paper\.roster_preset_unknown"):
        papers.compose(office, "roster", id=one.conference_id, preset="contact")
    with pytest.raises(UserError, match=r"conference\.gone"):
        papers.compose(office, "roster", id="nobody")
    with office.database.write("Bỏ") as w:
        for delegate_id in one.delegate_ids:
            w.delete("delegates", delegate_id)
    for name in ("roster", "reserves", "composition", "merits", "delegation-list"):
        with pytest.raises(UserError, match=r"list_empty"):
            papers.compose(office, name, id=one.conference_id)
