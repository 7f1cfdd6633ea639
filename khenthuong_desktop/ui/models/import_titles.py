"""What the preview of an import says of its files: names, tables, columns, units, and the calls they may answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.services import lists
from khenthuong_desktop.wording import import_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_model import Import, ImportFile
    from khenthuong_desktop.services.office import Office


def what(imp: Import) -> str:
    """'KP3 danh sach DHTT.xls', '30 tệp', 'vùng dán từ Excel'."""
    if len(imp.files) != 1:
        return words.FILES.format(n=len(imp.files))
    file = imp.files[0]
    if file.format == "clipboard":
        return words.CLIPBOARD
    return words.WAITING if file.file_id is not None else file.name


def title(imp: Import) -> str:
    """'Nhập danh sách: KP3.xlsx'; rows that have waited come from no file of today."""
    if imp.files and all(file.file_id is not None for file in imp.files):
        return words.WAITING_TITLE.format(n=words.number(len(imp.rows)))
    return words.TITLE.format(what=what(imp))


def subtitle(files: Sequence[ImportFile]) -> str:
    """Where the tables are, and that old letters were turned into Unicode."""
    if any(file.file_id is not None for file in files):
        return ""
    tables = [planned.table for file in files for planned in file.tables]
    begins = [table.header_rows[0] if table.header_rows else _first(table.rows) for table in tables]
    encoding = next((file.encoding for file in files if file.encoding), None)
    text = words.subtitle([table.sheet for table in tables], begins, encoding)
    remark = files[0].remark if len(files) == 1 else ""  # of several, each says it when it is chosen
    return " · ".join(part for part in ((text,) if not remark else (remark, text if tables else "")) if part)


def _first(rows: Sequence[tuple[int, object, object]]) -> int:
    return rows[0][0] if rows else 1


def known_columns(files: Sequence[ImportFile]) -> tuple[int, int]:
    """How many columns of all tables have a meaning, of how many."""
    matches = [one for file in files for planned in file.tables for one in planned.matches]
    return sum(one.target is not None for one in matches), len(matches)


def rows_by_file(imp: Import) -> dict[int, int]:
    """How many rows each file gave; a file may have none."""
    counted = Counter(row.file for row in imp.rows)
    return {number: counted[number] for number in range(len(imp.files))}


def unit_names(office: Office, files: Sequence[ImportFile]) -> dict[str, str]:
    """The names of the units that the files seem to come from."""
    if not any(file.unit_id for file in files):
        return {}
    return dict(lists.choices(office, "people", "unit_id"))


def open_calls(office: Office) -> list[tuple[str, str]]:
    """The calls for lists that are still open."""
    from khenthuong_desktop.services import list_calls

    return [(one.id, one.name) for one in list_calls.calls(office, open_only=True)]
