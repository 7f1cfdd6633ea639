"""Papers: what a long roster costs beside a plain loop that draws the same cells, and how soon a short one is seen."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import Column, Head, Paper, Table, TableRow, Title
from khenthuong_desktop.documents.pdf import FontFiles, render
from khenthuong_desktop.system.fonts import PAPER_FAMILY, font
from tests.benchmarks import registers
from tests.benchmarks.measure import Figure
from tests.corpus.people import Inventor

SEED = 1
ROUNDS = 3
ROWS = 10_000
PREVIEWED = 150
PREVIEWS = 15
ROOT = Path(__file__).resolve().parents[2]
_PLAIN_FONT = "bench"

COLUMNS = (
    Column("STT", 1, "center", "ordinal"),
    Column("Họ và tên", 4),
    Column("Ngày sinh", 2, "center", "date"),
    Column("Giới tính", 1.2, "center"),
    Column("Số CCCD", 2.4, "center", "identifier"),
    Column("Dân tộc", 1.4, "center"),
    Column("Chức vụ", 5),
    Column("Đơn vị", 4),
)


def figures() -> Iterator[Figure]:
    fonts = paper_fonts()
    pdfmetrics.registerFont(TTFont(_PLAIN_FONT, str(fonts.regular)))
    rows = roster(ROWS)
    short = partial(drawn, rows, fonts)
    short()  # fonts read, code met: once in a day for both sides
    ours, loop = _in_turn(short, partial(_plain_loop, rows))
    yield Figure(f"{ROWS:,} rows × {len(COLUMNS)} columns to PDF / a plain canvas loop", ours, loop, 1.3)
    wrapped, unwrapped = _in_turn(partial(drawn, roster(ROWS, wrapped=True), fonts), short)
    yield Figure(f"{ROWS:,} rows with wrapped cells to PDF / without", wrapped, unwrapped, 2.0)
    long, unwrapped = _in_turn(partial(drawn, roster(ROWS * 10), fonts), short)
    yield Figure(f"{ROWS * 10:,} rows to PDF / {ROWS:,} rows", long, unwrapped, 12.0)
    shown, plain = previews(registers.of(PREVIEWED))
    yield Figure(f"{PREVIEWED} rows, preview on screen from the click / canvas loop + QPdfDocument", shown, plain, 1.5)


def previews(data: Path) -> tuple[float, float]:
    """Median seconds of either side, each time in a fresh process: imports are cold on both."""
    cells = [[str(value) for value in row.cells] for row in roster(PREVIEWED)]
    rows = json.dumps([["DANH SÁCH"], [column.heading for column in COLUMNS], *cells])
    seen = _side("ours", str(data))
    plain = ("plain", str(seen["pages"]), str(seen["width"]))
    _side(*plain, given=rows)  # the first of each fills the system's cache
    times = [(_side("ours", str(data))["seconds"], _side(*plain, given=rows)["seconds"]) for _ in range(PREVIEWS)]
    return statistics.median(mine for mine, _ in times), statistics.median(theirs for _, theirs in times)


def _side(*argv: str, given: str = "") -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.preview_sides", *argv]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        input=given,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def paper_fonts() -> FontFiles:
    return FontFiles(
        font(PAPER_FAMILY).path,
        font(PAPER_FAMILY, weight=700).path,
        font(PAPER_FAMILY, italic=True).path,
        font(PAPER_FAMILY, weight=700, italic=True).path,
    )


def roster(count: int, *, wrapped: bool = False) -> tuple[TableRow, ...]:
    """Rows as an office has them: numbers all different, names and units of a ward; wrapped, two cells of each."""
    chance = random.Random(SEED)
    people = Inventor(chance).individuals(min(count, 6_000))
    rows = []
    for number in range(1, count + 1):
        person = people[number % len(people)]
        position, unit = person.position[:24], person.unit[:18]
        if wrapped:
            position = f"{position}, Chi hội trưởng Chi hội Người cao tuổi {number % 97}"
            unit = f"{unit}, tổ dân phố số {number % 89} cũ"
        birth = f"{chance.randrange(1, 29):02}/{chance.randrange(1, 13):02}/{chance.randrange(1950, 2000)}"
        name = person.full_name[:26]
        cells = (number, name, birth, person.gender, f"022{number:09}", person.ethnicity[:5], position, unit)
        rows.append(TableRow(cells))
    return tuple(rows)


def drawn(rows: Sequence[TableRow], fonts: FontFiles) -> None:
    head = Head((), ("ỦY BAN NHÂN DÂN", "PHƯỜNG YÊN TỬ"))
    blocks = (head, Title("DANH SÁCH"), Table(COLUMNS, rows))
    render(Paper("Danh sách", blocks, orientation="landscape"), BytesIO(), fonts=fonts)


def _plain_loop(rows: Sequence[TableRow]) -> None:
    """What somebody would write who knows that every cell fits: draw each text, rule each row."""
    point = layout.POINTS_PER_MM
    width, height = (side * point for side in layout.sheet_mm("landscape"))
    left, bottom = layout.MARGIN_LEFT_MM * point, layout.MARGIN_BOTTOM_MM * point
    edges = [left]
    for share in layout.column_widths(COLUMNS, layout.text_width_mm("landscape"), len(rows)):
        edges.append(edges[-1] + share * point)
    size = layout.table_size(len(COLUMNS))
    step = size * layout.LINE_SPACING + 2 * layout.CELL_TOP_PT
    canvas = Canvas(BytesIO(), pagesize=(width, height), pageCompression=1, invariant=1)
    y = top = height - layout.MARGIN_TOP_MM * point
    canvas.setFont(_PLAIN_FONT, size)
    for row in rows:
        if y - step < bottom:
            canvas.grid(edges, [top, y])
            canvas.showPage()
            canvas.setFont(_PLAIN_FONT, size)
            y = top
        y -= step
        for x, value in zip(edges, row.cells, strict=False):
            canvas.drawString(x + 3, y + 4, str(value))
        canvas.line(left, y, edges[-1], y)
    canvas.save()


def _in_turn(ours: Callable[[], None], alone: Callable[[], None]) -> tuple[float, float]:
    """The median of each, the two in turn, so that a busy moment meets both."""
    times: list[tuple[float, float]] = []
    for _round in range(ROUNDS):
        theirs = _timed(alone)
        times.append((_timed(ours), theirs))
    return statistics.median(mine for mine, _ in times), statistics.median(theirs for _, theirs in times)


def _timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
