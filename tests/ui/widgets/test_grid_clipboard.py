"""What is copied here arrives in Excel cell by cell, and what Excel copies arrives here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.ui.widgets.grid_clipboard import from_text, to_html, to_text


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("một ô", [["một ô"]]),
        ("a\nb", [["a"], ["b"]]),  # from a text editor: no line end behind the last line
        ('"hai\ndòng"\tb\r\n', [["hai\ndòng", "b"]]),
        ('"có\ttab"\t"nói ""vâng"""\r\n', [["có\ttab", 'nói "vâng"']]),
        ('Trường "Măng non"\tb\r\n', [['Trường "Măng non"', "b"]]),  # a quote inside is a letter
        ('"Măng non" 2\tb\r\n', [['"Măng non" 2', "b"]]),
        ("a\t\r\n\tb\r\n", [["a", ""], ["", "b"]]),
        ("a\r\n\r\nb\r\n", [["a"], [""], ["b"]]),
        ("a\tb\r\nc\r\n", [["a", "b"], ["c", ""]]),
        ("", []),
    ],
)
def test_blocks_as_spreadsheets_put_them(text: str, cells: list[list[str]]) -> None:
    assert from_text(text) == cells


def test_a_copied_cell_with_a_line_end_stays_one_cell() -> None:
    assert to_text([["a\nb", 'x "y"', "1"]]) == '"a\nb"\t"x ""y"""\t1\r\n'


def test_a_table_keeps_zeros_in_front_and_says_what_is_markup() -> None:
    html = to_html([["022185001234", "<b>&"]], ["Số CCCD", "Ghi chú"])
    assert "<th>Số CCCD</th>" in html
    assert "mso-number-format:'\\@'" in html
    assert "&lt;b&gt;&amp;" in html


texts = st.text(alphabet=st.sampled_from('aăĐ "\t\n,'), max_size=6)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(texts, min_size=width, max_size=width), min_size=1)))
def test_copy_and_paste_give_back_every_cell(cells: list[list[str]]) -> None:
    assert from_text(to_text(cells)) == cells
