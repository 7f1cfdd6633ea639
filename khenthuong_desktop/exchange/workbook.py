"""Any office file becomes a grid of cells, whatever its name says and whatever is wrong with it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_cells import Book, CellFonts, Merge, Sheet, Value
from khenthuong_desktop.exchange.workbook_format import format_of
from khenthuong_desktop.exchange.workbook_refusal import Refused

__all__ = ["Book", "Merge", "Sheet", "Value", "digest", "importable", "read", "read_text"]

Progress = Callable[[int, int], None]
SUFFIXES: Final = frozenset(
    (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".txt", ".tsv", ".htm", ".html", ".docx")
)


def _no_progress(_done: int, _total: int) -> None:
    return


def read(path: Path, progress: Progress = _no_progress) -> Book:
    """The file as a book. `progress(rows read, rows of the sheet)` is called all the while, and may raise to cancel."""
    content = _content(path)
    try:
        file_format = format_of(content, path.suffix)
        sheets, findings = _sheets(file_format, content, path.stem, progress)
        if not any(sheet.rows for sheet in sheets):
            raise Refused("workbook.no_table" if file_format in ("docx", "html") else "workbook.no_cells")
    except Refused as refused:
        raise UserError(refused.code, name=path.name, **refused.facts) from refused
    return Book(path.name, file_format, hashlib.sha256(content).hexdigest(), len(content), sheets, findings)


def read_text(text: str) -> Book:
    """A block copied in Excel or Word: cells between tabs, those with line breaks in quotation marks."""
    from khenthuong_desktop.exchange import workbook_text

    content = text.encode("utf-8", "surrogatepass")
    sheet = workbook_text.sheet_of(text, "", "\t" if "\t" in text else None)
    return Book("", "clipboard", hashlib.sha256(content).hexdigest(), len(content), (sheet,))


def importable(paths: Iterable[Path]) -> list[Path]:
    """Files as they are named, folders as the readable files in them; no lock files of Office."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += [file for file in _files_in(path) if file.suffix.lower() in SUFFIXES]
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def digest(path: Path) -> str:
    """SHA-256 of the file as it is now."""
    return hashlib.sha256(_content(path)).hexdigest()


def _files_in(folder: Path) -> list[Path]:
    files = [Path(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return sorted(file for file in files if not file.name.startswith(("~$", ".")))


def _content(path: Path) -> bytes:
    """Read once and whole: what is hashed is what is read, though somebody saves the file meanwhile."""
    try:
        if path.is_dir():
            raise UserError("workbook.is_folder", name=path.name)
        with open(path, "rb") as file:
            content = file.read(limits.LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise UserError("workbook.gone", name=path.name) from error
    except PermissionError as error:
        raise UserError("workbook.locked", name=path.name) from error
    except OSError as error:
        raise UserError("workbook.unreadable", name=path.name) from error
    if len(content) > limits.LARGEST_FILE:
        raise UserError("workbook.too_large", name=path.name)
    return content


def _sheets(
    file_format: str, content: bytes, name: str, progress: Progress
) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    if file_format in ("csv", "txt"):
        from khenthuong_desktop.exchange import workbook_text

        return (workbook_text.sheet_of(workbook_text.text_of(content), name),), ()
    if file_format == "html":
        from khenthuong_desktop.exchange import workbook_html

        return workbook_html.sheets(content), ()
    if file_format == "docx":
        from khenthuong_desktop.exchange import workbook_docx

        return workbook_docx.sheets(content), ()
    return _spreadsheet(file_format, content, progress)


def _spreadsheet(file_format: str, content: bytes, progress: Progress) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    from khenthuong_desktop.exchange import workbook_child, workbook_process, workbook_values

    read_so_far: list[tuple[dict[str, Any], list[tuple[Value, ...]]]] = []

    def look_up() -> None:
        progress(*((len(read_so_far[-1][1]), read_so_far[-1][0]["height"]) if read_so_far else (0, 0)))

    for answer in workbook_process.answers(file_format, content, look_up):
        if answer[0] == workbook_child.SHEET:
            read_so_far.append((answer[1], []))
        elif answer[0] == workbook_child.ROWS:
            _, empty, block = answer
            read_so_far[-1][1].extend([()] * empty)
            read_so_far[-1][1].extend(workbook_values.rows_of(block))
    findings = tuple(found for particulars, _ in read_so_far for found in particulars["findings"])
    return tuple(_sheet(particulars, rows) for particulars, rows in read_so_far), findings


def _sheet(particulars: dict[str, Any], rows: list[tuple[Value, ...]]) -> Sheet:
    return Sheet(
        particulars["name"],
        rows,
        particulars["merges"],
        particulars["hidden_rows"],
        CellFonts(particulars["fonts"]),
        particulars["hidden"],
        particulars["formulas_without_value"],
    )
