"""A table of Word comes with its rows whole, however many lines a cell has: no item falls into two."""

from __future__ import annotations

from khenthuong_desktop.ui.widgets.pasted_table import rows

WORD = """<html><head><style>td {color: red}</style></head><body><table class=MsoTable>
<tr><td><p class=MsoNormal>Khai mạc</p><p>Hội nghị</p></td><td><p>15</p></td></tr>
<tr><td><p>Bế&nbsp;mạc &amp; chụp<br>ảnh</p></td><td></td></tr></table></body></html>"""


def test_a_cell_of_two_paragraphs_is_one_cell() -> None:
    text = "Khai mạc\r\nHội nghị\t15\r\nBế mạc & chụp\r\nảnh\t\r\n"
    assert rows(text, WORD) == [["Khai mạc Hội nghị", "15"], ["Bế mạc & chụp ảnh", ""]]


def test_a_spreadsheet_is_taken_by_its_text() -> None:
    """What Excel shows is in its text; its table may have more or other columns."""
    html = "<table><tr><td>1,0</td><td>x</td></tr></table>"
    assert rows("1\r\n", html) == [["1"]]
    assert rows("a\tb\r\n") == [["a", "b"]]
    assert rows("", "<p>no table</p>") == []


def test_tables_that_are_broken_or_lie_in_each_other_lose_no_text() -> None:
    assert rows("", "<table><tr><td>a<table><tr><td>b</td></tr></table>c<td>d</table>") == [["abc", "d"]]
    assert rows("", "<table><td>a<tr><td>b") == [["a"], ["b"]]
    assert rows("x", "<table></table>") == [["x"]]
