"""Kept blocks: whatever a paper is made of comes back from JSON as it was, in every kind of block and of value."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.documents import excel, kept_blocks, model, word
from khenthuong_desktop.documents.model import Column, Paper, Run, Table, TableRow

# Every field is given by its type, so that a new one is tried as well.
_RUNS = st.builds(Run, st.text(max_size=8), st.booleans(), st.booleans(), st.none() | st.floats(0, 300))
_NUMBERS = st.integers() | st.decimals(allow_nan=False, allow_infinity=False)
_VALUES = st.none() | st.text(max_size=8) | _NUMBERS | st.dates() | _RUNS
_ROWS = st.builds(TableRow, st.lists(_VALUES, max_size=4).map(tuple), st.sampled_from(["row", "group", "total"]))
_COLUMNS = st.lists(st.builds(Column, st.text(max_size=8), st.floats(0.1, 9)), max_size=4).map(tuple)
_TABLES = st.builds(Table, _COLUMNS, st.lists(_ROWS, max_size=4).map(tuple))
_BLOCKS = st.one_of(_TABLES, *(st.from_type(block) for block in get_args(model.Block) if block is not Table))


def back(value: object) -> object:
    return kept_blocks.read(json.loads(json.dumps(kept_blocks.kept(value))))


@given(st.lists(_BLOCKS, max_size=3).map(tuple))
def test_every_block_comes_back_as_it_was(blocks: tuple[model.Block, ...]) -> None:
    assert repr(back(blocks)) == repr(blocks), "also '1,50' stays '1,50', and a run is no mere tuple"


def test_a_table_prints_the_same_bytes_later() -> None:
    columns = (Column("STT", 1, "center", "ordinal"), Column("Tên", 4), Column("Tiền", 2.5, "right", "money"))
    rows = [
        TableRow(("Khu phố 1",), "group"),
        TableRow((1, Run("Lê Thị Lan", bold=True), Decimal("1520000.50"))),
        TableRow((2, date(2026, 11, 18), None)),
        TableRow(("Cộng", None, 1_520_000), "total"),
    ]
    blocks = (model.Section("landscape"), model.Annex("Phụ lục I", "DANH SÁCH"), Table(columns, rows, page_sums=(2,)))
    later = back(blocks)
    assert isinstance(later, tuple)
    for render in (word.render, excel.render):
        before, after = BytesIO(), BytesIO()
        render(Paper("Danh sách", blocks), before)
        render(Paper("Danh sách", later), after)
        assert before.getvalue() == after.getvalue()


def test_what_would_come_back_otherwise_is_refused() -> None:
    for value in (datetime(2026, 11, 18, tzinfo=UTC), {"a": 1}, b"x"):
        with pytest.raises(TypeError):
            kept_blocks.kept(value)
