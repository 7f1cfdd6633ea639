"""From files to the rows of a preview: read, planned, judged and held against the register."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.services import column_memory, import_groups, import_matching
from khenthuong_desktop.services.import_judging import Judge
from khenthuong_desktop.services.import_model import Import
from khenthuong_desktop.services.import_rows import UNKNOWN_UNIT, Earlier, ImportFile, ImportRow
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.store import imports as stored
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import imports as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.import_rows import CandidateRow, SkippedRow
    from khenthuong_desktop.exchange.import_plan import Knowledge, Plan
    from khenthuong_desktop.exchange.workbook import Book

_PARTS: Final = 100  # of each file, for progress: half is reading it


def open_files(office: Office, paths: Sequence[Path], progress: Progress = unwatched) -> Import:
    """Read files, and the readable files of folders; one that cannot be read says so and stops no other."""
    from khenthuong_desktop.exchange import workbook

    found = workbook.importable(paths)
    imp = Import(judge=Judge(office))
    seen: dict[str, int] = {}
    for number, path in enumerate(found):

        def tell(done: int, of: int, begun: int = number) -> None:
            progress(begun * _PARTS + _PARTS // 2 * done // max(of, 1), len(found) * _PARTS)

        file = ImportFile(path, path.name)
        imp.files.append(file)
        try:
            with _uncollected():
                book = workbook.read(path, tell)
        except KhenThuongError as error:
            file.problem = str(errors.sentence(error))
            continue
        first = seen.setdefault(book.sha256, number)
        with _uncollected():
            add_book(office, imp, number, book, imp.files[first].name if first != number else None)
        progress((number + 1) * _PARTS, len(found) * _PARTS)
    settle(office, imp)
    return imp


def open_text(office: Office, text: str) -> Import:
    """A block from the clipboard."""
    from khenthuong_desktop.exchange import workbook

    imp = Import(judge=Judge(office))
    book = workbook.read_text(text)
    imp.files.append(ImportFile(None, words.CLIPBOARD))
    add_book(office, imp, 0, book)
    settle(office, imp)
    return imp


def add_book(office: Office, imp: Import, number: int, book: Book, twin: str | None = None) -> None:
    """Plan a book into rows of the import; `twin` is another file of the import with the same content."""
    from khenthuong_desktop.exchange import import_plan

    assert imp.judge is not None
    file = imp.files[number]
    file.sha256, file.size, file.format, file.book = book.sha256, book.size, book.format, book
    file.named, hint = sender(imp.judge, Path(file.name).stem)
    file.unit_id = file.named
    memory = column_memory.of(office)
    plan = import_plan.plan(
        book,
        knowledge(office, imp.judge, hint),
        office.catalogues.column_headings(),
        lambda shape: column_memory.recall(memory, shape, file.unit_id),
    )
    file.tables, file.encoding, file.decoded = list(plan.tables), plan.encoding, list(plan.decoded)
    file.findings = (*book.findings, *plan.findings)
    file.earlier = earlier(office, file)
    if file.earlier is not None:
        file.remark = words.imported_before(file.earlier.at, file.earlier.by)
    rows = rows_of(imp, number, plan.rows, plan.skipped)
    if twin is not None:
        file.remark = words.same_content(twin)
        for row in rows:
            row.reason = row.reason or "same_file"
    imp.rows.extend(rows)
    if not file.tables:
        file.remark = file.remark or words.NO_TABLE


def rows_of(
    imp: Import, number: int, candidates: Sequence[CandidateRow], skipped: Iterable[SkippedRow]
) -> list[ImportRow]:
    """Rows of a file in its order, the skipped ones at their places."""
    file = imp.files[number]
    ids = [f"{number}:{one.sheet}:{one.row}" for one in candidates]
    taken = dict.fromkeys(ids, 1)
    if len(taken) < len(ids):
        taken = {}
        ids = [_free(taken, row_id) for row_id in ids]
    found = [
        ImportRow(row_id, number, one.sheet, one.row, one.kind, one.fields, one.stood)
        for row_id, one in zip(ids, candidates, strict=True)
    ]
    for row, one in zip(found, candidates, strict=True):
        if one.findings:
            row.base = tuple(one.findings)
    for left in skipped:
        row = ImportRow(_free(taken, f"{number}:{left.sheet}:{left.row}"), number, left.sheet, left.row, "individual")
        row.reason, row.text, row.state = left.reason, left.text, "skipped"
        found.append(row)
    sheets = {sheet.name: place for place, sheet in enumerate(file.book.sheets)} if file.book else {}
    if len(sheets) == 1:
        found.sort(key=attrgetter("row"))
    else:
        found.sort(key=lambda row: (sheets.get(row.sheet, 0), row.row))
    return found


def _free(taken: dict[str, int], row_id: str) -> str:
    """Tables side by side have rows of one number."""
    taken[row_id] = taken.get(row_id, 0) + 1
    return row_id if taken[row_id] == 1 else f"{row_id}:{taken[row_id]}"


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """A hundred thousand rows come to stay: looking through them for garbage again and again costs a quarter."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.unfreeze()  # straight to the oldest, without being looked through as the young are
            gc.enable()


def settle(office: Office, imp: Import) -> None:
    """Judge and match everything anew."""
    assert imp.judge is not None
    imp.number_rows()
    with _uncollected():
        imp.judge.judge_all(row for row in imp.rows if not row.reason)
        import_groups.rebuild(imp)
        import_matching.match(office, imp, imp.rows)
    name_senders(imp)


def name_senders(imp: Import) -> None:
    """Whose list each file is: the unit that its name names, else the one that all its rows name.

    Where the name says one neighbourhood and all rows another, somebody filled in the list of the other one.
    """
    assert imp.judge is not None
    named = {(row.file, row.values.get("unit_id")) for row in imp.rows if not row.reason and row.state != "skipped"}
    by_file: dict[int, list[object]] = {}
    for number, unit in named:
        by_file.setdefault(number, []).append(unit)
    for number, file in enumerate(imp.files):
        only = _only_unit(by_file.get(number, ()))
        if file.named is None or (only and imp.judge.units.are_neighbourhoods(file.named, only)):
            file.unit_id = only
        else:
            file.unit_id = file.named


def _only_unit(named: Sequence[object]) -> str | None:
    """The unit that all rows name."""
    only = named[0] if len(named) == 1 else None
    return only if isinstance(only, str) and not only.startswith(UNKNOWN_UNIT) else None


def sender(judge: Judge, name: str) -> tuple[str | None, str]:
    """The unit that a file's name names ('DS KP3 (lần 2)'), and its name for rows that say nothing."""
    words_of_name = vietnamese.search_key(name).split()
    for length in range(min(len(words_of_name), 8), 0, -1):
        for start in range(len(words_of_name) - length + 1):
            unit_id = judge.units.named_in(judge.units.key(" ".join(words_of_name[start : start + length])))
            if unit_id is not None:
                return unit_id, judge.units.names[unit_id]
    return None, ""


def earlier(office: Office, file: ImportFile) -> Earlier | None:
    """The last import of the same content that stands."""
    if not file.sha256:
        return None
    with office.database.read() as r:
        found = stored.earlier_files(r, [file.sha256])
        if not found:
            return None
        last = found[-1]
        subjects: dict[tuple[str, int], str] = {}
        parked: dict[tuple[str, int], str] = {}
        for one in found:
            subjects |= stored.subjects_of(r, one["id"])
            parked |= stored.parked_of(r, one["id"])
    return Earlier(last["id"], last["imported_at"], last["by_user"], subjects, parked, last["call_id"])


def knowledge(office: Office, judge: Judge, hint: str) -> Knowledge:
    from khenthuong_desktop.domain import legacy_encodings
    from khenthuong_desktop.exchange.import_plan import Knowledge

    letters = office.catalogues.legacy_letters
    encodings = (
        legacy_encodings.tcvn3_encoding(letters("tcvn3")),
        legacy_encodings.vni_encoding(letters("vni")),
    )
    return Knowledge(
        today=office.today,
        provinces=frozenset(office.labels("id_number_provinces")),
        encodings=encodings,
        is_unit=judge.units.is_unit,
        is_award=judge.awards.is_known,
        unit_hint=hint,
    )


def planned_again(office: Office, imp: Import, number: int, table_no: int) -> Plan:
    """A table planned with the columns that somebody chose."""
    from khenthuong_desktop.exchange import import_plan

    assert imp.judge is not None
    file = imp.files[number]
    planned = file.tables[table_no]
    _, hint = sender(imp.judge, Path(file.name).stem)
    return import_plan.plan_table(planned.table, planned.matches, knowledge(office, imp.judge, hint))
