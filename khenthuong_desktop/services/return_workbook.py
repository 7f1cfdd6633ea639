"""Rows that cannot go in go back to their unit: its own workbook, red where it must be mended, a comment on each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments
from khenthuong_desktop.services.import_reading import open_files
from khenthuong_desktop.services.import_writing import ORIGINAL
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.system.file_names import free_path, safe_file_name
from khenthuong_desktop.system.files import sha256_of, write_whole
from khenthuong_desktop.wording import return_workbook as words

if TYPE_CHECKING:
    from khenthuong_desktop.exchange.import_plan import PlannedTable
    from khenthuong_desktop.exchange.return_workbook import Mend
    from khenthuong_desktop.services.import_model import Import, ImportFile, ImportRow

_OWN_FORMAT: Final = frozenset({"xlsx", "xlsm"})

# Columns of a workbook in which a field stands, the likeliest first.
_PARTS: Final[Mapping[str, Sequence[str]]] = {
    "full_name": ("full_name", "given", "family_middle", "head_name"),
    "birth_date": ("birth_date", "birth_male", "birth_female", "birth_year", "birth_month", "birth_day"),
    "gender": ("gender", "female_mark", "male_mark", "birth_female", "birth_male", "title"),
    "unit_id": ("unit", "sub_unit"),
    "unit": ("unit", "sub_unit"),
    "award": ("award", "award_form", "award_title"),
}


def return_workbooks(office: Office, imp: Import, folder: Path, progress: Progress = unwatched) -> list[Path]:
    """Write a workbook for every file with rows to mend; the originals stay as they are.

    Rows that have waited are marked in the file they came in, of which the office keeps a copy.
    """
    waiting = {number: _to_mend(imp, number) for number in range(len(imp.files))}
    files = [number for number, rows in waiting.items() if rows]
    written: list[Path] = []
    with TemporaryDirectory(prefix="khenthuong-", ignore_cleanup_errors=True) as aside:
        for done, number in enumerate(files):
            progress(done, len(files))
            file = imp.files[number]
            if file.file_id is not None and not file.tables:
                read = _kept_original(office, file, Path(aside))
                if read is None:
                    continue  # it came by the clipboard, and is nowhere any more
                file = read
            name = safe_file_name(words.FILE_NAME.format(name=Path(file.name).stem, ending=_ending(file)))
            path = free_path(folder, name)
            write_whole(path, _writer(office, file, waiting[number]))
            written.append(path)
    if not written:
        raise UserError("import.nothing_to_return")
    progress(len(files), len(files))
    return written


def _kept_original(office: Office, file: ImportFile, aside: Path) -> ImportFile | None:
    """The file that rows which wait came in, read again from the copy in the office."""
    kept = next((one for one in attachments.of_record(office, file.file_id or "") if one.purpose == ORIGINAL), None)
    if kept is None:
        return None
    folder = aside / (file.file_id or "")
    folder.mkdir()
    (read,) = open_files(office, [attachments.copy_to_open(office, kept, folder)]).files
    read.name = file.name
    return read if read.problem is None else None


def _to_mend(imp: Import, number: int) -> list[ImportRow]:
    return [row for row in imp.rows if row.file == number and is_to_mend(row)]


def is_to_mend(row: ImportRow) -> bool:
    """Whether the unit has something to put right in a row, also where the office has done so in the preview."""
    if row.state == "skipped":
        return False
    return row.state == "error" or bool(row.mended) or any(one.severity == "blocks" for one in row.judged)


def _ending(file: ImportFile) -> str:
    return file.format if file.format in _OWN_FORMAT and file.path is not None else "xlsx"


def _writer(office: Office, file: ImportFile, rows: Sequence[ImportRow]) -> Callable[[Any], None]:
    """The writer of one workbook: the unit's own with marks in it, or a new one with the same cells."""
    from khenthuong_desktop.exchange import return_workbook

    mends = [mend for row in rows for mend in _mends(file, row)]
    ours = profile(office)
    author = ours.committee_name if ours else words.AUTHOR
    if file.format in _OWN_FORMAT and file.path is not None:
        if sha256_of(file.path) != file.sha256:
            raise UserError("import.file_changed", name=file.name)
        return partial(return_workbook.mark, file.path, mends, author)
    book = return_workbook.make(_cells(file), mends, author)
    return book.save  # type: ignore[no-any-return]


def _cells(file: ImportFile) -> dict[str, list[tuple[int, Sequence[Any]]]]:
    """Every row that the file gave, where it stood: its own headings and its own people, nobody else's."""
    if file.book is not None:
        return {sheet.name: list(enumerate(sheet.rows, start=1)) for sheet in file.book.sheets if not sheet.hidden}
    found: dict[str, list[tuple[int, Sequence[Any]]]] = {}
    for planned in file.tables:
        table = planned.table
        rows = found.setdefault(table.sheet, [])
        headings: dict[int, str] = {heading.column: heading.text for heading in table.headings}
        top = max(table.header_rows, default=1)
        rows.append((top, [headings.get(place) for place in range(max(headings, default=-1) + 1)]))
        rows += [(row.row, row.cells) for row in table.rows]
    return found


def _mends(file: ImportFile, row: ImportRow) -> Iterable[Mend]:
    from khenthuong_desktop.exchange.return_workbook import Mend

    planned = next((one for one in file.tables if _holds(one, row)), None)
    if planned is None:
        return
    cells = next(one.cells for one in planned.table.rows if one.row == row.row)
    places = {match.target: match.column for match in planned.matches if match.target}
    wrong = [one for one in row.problems if one.severity == "blocks"]
    # What the register let pass is still wrong in the unit's own list.
    wrong += [one for one in row.judged if one.severity == "blocks" and one not in wrong]
    for problem in wrong:
        yield Mend(row.sheet, row.row, _place(places, cells, problem.column), words.for_unit(problem))
    still = {one.column for one in wrong}
    for problem in row.mended:
        if problem.column not in still:
            right = words.mended(problem, _as_written(row.fields.get(problem.column or "", "")))
            yield Mend(row.sheet, row.row, _place(places, cells, problem.column), right)


def _as_written(text: str) -> str:
    """A date as people write it; any other text as it stands."""
    try:
        return PartialDate.parse_stored(text).display()
    except ValueError:
        return text


def _holds(planned: PlannedTable, row: ImportRow) -> bool:
    return planned.table.sheet == row.sheet and any(one.row == row.row for one in planned.table.rows)


def _place(places: Mapping[str, int], cells: Sequence[Any], field: str | None) -> int:
    """The column of a field: where something stands, else where it should, else the name."""
    wanted = [places[part] for part in _PARTS.get(field or "", (field or "",)) if part in places]
    filled = [place for place in wanted if place < len(cells) and cells[place] not in (None, "")]
    names = [places[part] for part in _PARTS["full_name"] if part in places]
    return (filled or wanted or names or [0])[0]
