"""The rows of one catalogue as a list: what they say, from when to when, on what they rest, whose they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.services import catalogue_forms
from khenthuong_desktop.ui.models.table_source import TableRow, TableSource
from khenthuong_desktop.wording import settings_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.catalogues import CatalogueRow
    from khenthuong_desktop.services.catalogue_forms import FormField
    from khenthuong_desktop.services.office import Office

# How many of a catalogue's own fields are shown before somebody chooses more.
SHOWN_AT_FIRST = 3
_LONG = 28  # a label this long belongs into the form rather than above a column
_ALWAYS_BEHIND = frozenset(
    {
        *("name", "full_name", "other_names", "note", "hidden", "group"),
        *("money_note", "transition", "basis", "precedence", "amended_by", "amended_from"),
    }
)
_WIDTHS = {"whole": 110, "flag": 90, "decimal": 90, "day": 110}


def source_of(office: Office, catalogue: str) -> TableSource:
    """The list of one catalogue; it reads again when the office changes a row."""
    fields = catalogue_forms.form_fields(office, catalogue)
    special = [field for field in fields if field.key != "name"]
    at_first = [field.key for field in special if field.key not in _ALWAYS_BEHIND][:SHOWN_AT_FIRST]
    columns = (
        Column("label", "text", 240),
        Column("valid_from", "day", 96),
        Column("valid_to", "day", 104),
        *(_column(field, hidden=field.key not in at_first) for field in special),
        Column("own", "text", 96),
        Column("source", "text", 300),
        Column("mark", "text", 110, hidden=True),
        Column("code", "text", 150, hidden=True),
    )
    headings = {**words.CATALOGUE_COLUMNS, **{field.key: field.label for field in special}}

    def load() -> list[TableRow]:
        return [_row(row, special) for row in office.catalogues.rows(catalogue)]

    return TableSource(f"catalogue:{catalogue}", columns, headings, load, frozenset({"catalogue_overrides"}))


def row_id(row: CatalogueRow) -> str:
    """Code and first day name a row: two rows of one code never hold on the same day."""
    return f"{row.code}@{row.valid_from or ''}"


def row_of(office: Office, catalogue: str, wanted: str) -> CatalogueRow | None:
    """The row of an id."""
    return next((row for row in office.catalogues.rows(catalogue) if row_id(row) == wanted), None)


def _column(field: FormField, *, hidden: bool) -> Column:
    kind = "integer" if field.kind == "whole" else "text"
    width = _WIDTHS.get(field.kind, 150)
    return Column(field.key, kind, max(width, 8 * min(len(field.label), _LONG)), hidden=hidden)  # type: ignore[arg-type]


def _row(row: CatalogueRow, special: list[FormField]) -> TableRow:
    texts = catalogue_forms.texts(special, row.data)
    grouped = {field.key: _grouped(row.data.get(field.key)) for field in special if field.kind == "whole"}
    shown = {**texts, **grouped}
    values = {
        "valid_from": row.valid_from.isoformat() if row.valid_from else "",
        "valid_to": row.valid_to.isoformat() if row.valid_to else "9999",
        "code": row.code,
        **{field.key: f"{_number(row.data.get(field.key)):020d}" for field in special if field.kind == "whole"},
    }
    return TableRow(
        row_id(row),
        (
            row.label,
            _day(row.valid_from),
            _day(row.valid_to),
            *(shown[field.key] for field in special),
            words.OWN_ROW if row.overridden else "",
            row.source,
            words.MARKS.get(row.mark, row.mark),
            row.code,
        ),
        values,
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _grouped(value: object) -> str:
    return f"{value:,}".replace(",", ".") if isinstance(value, int) else ""


def _day(value: date | None) -> str:
    return f"{value:%d/%m/%Y}" if value else ""
