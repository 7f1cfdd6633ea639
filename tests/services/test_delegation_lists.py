"""The delegation's list: men's and women's births apart, the head named, reserves behind, nothing private unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.documents.model import Table
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegations, paper_texts, papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import SETTINGS, Prepared, prepared, said, tables, tell

UPPER = replace(SETTINGS, upper_event="Đại hội Thi đua yêu nước tỉnh Phú Thọ", delegation_source="Công văn số 7/UBND")


def sent(office: Office, one: Prepared) -> list[str]:
    """An and Bình go, Cường is in reserve."""
    with office.database.read() as r:
        people = [str((r.record("delegates", two) or {})["subject_id"]) for two in one.delegate_ids[:3]]
    ids = [*delegations.add(office, one.conference_id, people[:2]).ids]
    ids += delegations.add(office, one.conference_id, people[2:], reserve=True).ids
    delegations.set_head(office, one.conference_id, ids[1])
    return ids


def test_members_in_order_then_reserves(office: Office) -> None:
    one = prepared(office, UPPER)
    tell(office, one.delegate_ids[0], birth_date="1990-02-03", ethnicity="thai")
    tell(office, one.delegate_ids[1], birth_date="1985")
    sent(office, one)
    paper = papers.compose(office, "delegation-list", id=one.conference_id)
    (rows,) = tables(paper)
    assert [row[0] for row in rows[:-1]] == ["Đại biểu chính thức", 1, 2, "Đại biểu dự bị", 1]
    assert rows[2][2:4] == [None, date(1990, 2, 3)] and rows[1][2:4] == ["1985", None]
    assert rows[1][-1] == "Trưởng đoàn"
    assert rows[-1][0] == "Tổng số: 02 đại biểu chính thức, trong đó 01 nữ, 01 người dân tộc thiểu số; 01 dự bị"
    assert "(Theo Công văn số 7/UBND)" in said(paper) and "Đại hội Thi đua yêu nước tỉnh Phú Thọ" in said(paper)


def test_private_columns_only_where_asked_for(office: Office) -> None:
    one = prepared(office, UPPER)
    sent(office, one)

    def headings(**choices: bool) -> set[str]:
        paper = papers.compose(office, "delegation-list", id=one.conference_id, **choices)
        return {column.heading for block in paper.blocks if isinstance(block, Table) for column in block.columns}

    assert not {"Dân tộc", "Tôn giáo", "Đảng viên"} & headings()
    assert headings(sensitive=True) - headings() == {"Dân tộc", "Tôn giáo", "Đảng viên"}


def test_without_the_upper_congress_it_stops_and_says_where_to_write_it(office: Office) -> None:
    one = prepared(office)
    sent(office, one)
    with pytest.raises(UserError) as stopped:
        papers.compose(office, "delegation-list", id=one.conference_id)
    assert stopped.value.facts["where"] == "Hội nghị, Đoàn cấp trên"


def test_columns_are_those_the_level_above_asks_for(office: Office) -> None:
    one = prepared(office, UPPER)
    tell(office, one.delegate_ids[0], birth_date="1990-02-03", position="Nông dân")
    sent(office, one)
    paper_texts.put(
        office,
        "delegation-list",
        "columns",
        "Năm sinh\nhọ và tên: Họ tên đại biểu\nChức vụ, nghề nghiệp\nĐể trống: Điện thoại",
    )
    paper = papers.compose(office, "delegation-list", id=one.conference_id)
    (table,) = [block for block in paper.blocks if isinstance(block, Table)]
    assert [column.heading for column in table.columns] == [
        "Số TT",
        "Năm sinh",
        "Họ tên đại biểu",
        "Chức vụ, nghề nghiệp",
        "Điện thoại",
    ]
    assert list(table.rows[2].cells) == [2, "1990", "Lò Thị An", "Nông dân", None]
    paper_texts.put(office, "delegation-list", "columns", "Cân nặng")
    with pytest.raises(UserError, match=r"paper\.text_column_unknown"):
        papers.compose(office, "delegation-list", id=one.conference_id)
