"""The web page that a provincial system saves as .xls is read like the workbook it pretends to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.exchange import workbook
from khenthuong_desktop.exchange.workbook import Merge
from tests.exchange.file_building import written

_PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type"
content="text/html; charset=utf-8"><style>td {{mso-number-format:"\\@";}}</style></head><body><table>
<tr><th rowspan=2>Họ và tên</th><th colspan="2">Năm sinh</th></tr><tr><td>Nam</td><td>Nữ</td></tr>
<tr><td><b>Nguyễn</b>&nbsp;Văn&#32;An<br>tổ   trưởng</td><td>1985</td><td></td></tr>
{}</table></body></html>"""


def read(tmp_path: Path, content: bytes, name: str = "a.xls") -> list[tuple[object, ...]]:
    book = workbook.read(written(tmp_path, name, content))
    assert book.format == "html"
    return [tuple(row) for row in book.sheets[0].rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_page_named_xls_gives_its_table(tmp_path: Path, encoding: str) -> None:
    expected = [("Họ và tên", "Năm sinh", None), (None, "Nam", "Nữ"), ("Nguyễn\xa0Văn An\ntổ trưởng", "1985", None)]
    assert read(tmp_path, _PAGE.format("").encode(encoding)) == expected
    merges = workbook.read(tmp_path / "a.xls").sheets[0].merges
    assert set(merges) == {Merge(1, 0, 2, 0), Merge(1, 1, 1, 2)}


def test_unclosed_cells_and_rows_are_cells_and_rows(tmp_path: Path) -> None:
    assert read(tmp_path, b"<table><tr><td>An<td>1985<tr><td>Lan<td>1990</table>") == [("An", "1985"), ("Lan", "1990")]


def test_cell_that_spans_without_end_costs_nothing(tmp_path: Path) -> None:
    rows = read(tmp_path, b'<table><tr><td rowspan="99999" colspan=99999>An<tr><td>Lan</table>')
    assert rows[0][0] == "An"
    assert len(rows) == 2


def test_script_is_no_text(tmp_path: Path) -> None:
    assert read(tmp_path, b"<html><table><tr><td>An<script>alert(1)</script></td></tr></table>") == [("An",)]


def test_table_that_only_lays_out_the_page_does_not_swallow_the_list(tmp_path: Path) -> None:
    page = b"<table><tr><td><table><tr><td>An<td>1985</table></td></tr></table>"
    assert read(tmp_path, page) == [("An", "1985")]


def test_old_fonts_of_cells_are_told(tmp_path: Path) -> None:
    page = (
        '<table><tr><td><font face=".VnTime">\xa7\xe7</font></td><td style="font-family:VNI-Times, serif">Ño</td>'
        "<td><font face='Arial'>An</font></td></tr></table>"
    )
    path = written(tmp_path, "a.xls", page.encode("cp1252"))
    assert dict(workbook.read(path).sheets[0].fonts) == {(1, 0): ".VnTime", (1, 1): "VNI-Times"}


def test_page_without_a_table_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        workbook.read(written(tmp_path, "a.html", b"<html><body><p>404</p></body></html>"))
    assert refused.value.code == "workbook.no_table"
