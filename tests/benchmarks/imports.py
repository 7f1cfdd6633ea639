"""Workbooks that come in: how right the messy ones are read, and what reading and judging clean ones costs."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import python_calamine

from khenthuong_desktop.services import imports, sample
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.benchmarks.measure import Figure
from tests.corpus.making import make
from tests.corpus.ods import write_ods
from tests.corpus.pages import Page, Value
from tests.corpus.people import Inventor
from tests.corpus.reading import read
from tests.corpus.writers import write_xls

SEED = 1
PAIRS = 400
BUNDLES = 60
ROUNDS = 3
XLSX_ROWS = 100_000
OTHER_ROWS = 60_000
_DISTINCT = 6_000  # names repeat, as they do in a province; numbers do not
HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Dân tộc", "Chức vụ", "Đơn vị", "Ghi chú")


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as folder:
        office = _office(Path(folder))
        yield from _corpus(office, Path(folder) / "corpus")
        yield _xlsx(office, Path(folder))
        yield _other(office, Path(folder), "xls", write_xls)
        yield _other(office, Path(folder), "ods", write_ods)
        office.close()


def _office(folder: Path) -> Office:
    """The default sample, so that every row is compared with a register that holds people."""
    data = DataFolder(folder / "data")
    sample.make(data, resources_root())
    return open_office(data, clock=lambda: datetime.now(UTC), user="bench", resources=resources_root())


def _corpus(office: Office, folder: Path) -> Iterator[Figure]:
    folder.mkdir()
    files = make(folder, SEED, pairs=PAIRS, bundles=BUNDLES)
    score = read(office, files)
    kind = f"{len(files)} messy files, {score.rows} rows"
    yield Figure(f"rows not exactly right ({kind})", 1 - score.exact_share, None, 0.02, "%")
    yield Figure(f"wrong without a warning ({kind})", len(score.silent), None, 0, "")
    yield Figure(f"headings not mapped by themselves ({kind})", 1 - score.heading_share, None, 0.03, "%")


def _xlsx(office: Office, folder: Path) -> Figure:
    path = folder / "clean.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(HEADINGS)
    for row in _rows(XLSX_ROWS):
        sheet.append(row)
    book.save(path)
    ours, alone = _in_turn(partial(_opened, office, path, XLSX_ROWS), partial(_iterated, path))
    return Figure(f"{XLSX_ROWS:,} rows of .xlsx read and judged / openpyxl read_only", ours, alone, 1.6)


def _other(office: Office, folder: Path, ending: str, write: Callable[[Path, list[Page]], None]) -> Figure:
    path = folder / f"clean.{ending}"
    page = Page("Danh sách")
    for number, row in enumerate([HEADINGS, *_rows(OTHER_ROWS)], start=1):
        for column, value in enumerate(row):
            page.put(number, column, value)
    write(path, [page])
    ours, alone = _in_turn(partial(_opened, office, path, OTHER_ROWS), partial(_tabled, path))
    return Figure(f"{OTHER_ROWS:,} rows of .{ending} read and judged / python-calamine", ours, alone, 5.0)


def _rows(count: int) -> Iterator[tuple[Value, ...]]:
    """Clean rows: real dates, whole numbers of twelve digits, units as the office calls them."""
    chance = random.Random(SEED)
    people = Inventor(chance).individuals(_DISTINCT)
    for number in range(count):
        person = people[number % _DISTINCT]
        birth = date(1950, 1, 1) + timedelta(days=chance.randrange(18_000))
        yield (
            number + 1,
            person.full_name,
            birth,
            person.gender,
            f"{person.national_id[:3]}{int(person.gender == 'Nữ')}{birth.year % 100:02}{number:06}",
            person.ethnicity,
            person.position,
            person.unit,
            None,
        )


def _opened(office: Office, path: Path, rows: int) -> None:
    imp = imports.open_files(office, [path])
    assert len(imp.rows) >= rows, f"{len(imp.rows)} of {rows} rows came in"


def _iterated(path: Path) -> None:
    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        for _row in sheet.iter_rows(values_only=True):
            pass
    book.close()


def _tabled(path: Path) -> None:
    python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


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
