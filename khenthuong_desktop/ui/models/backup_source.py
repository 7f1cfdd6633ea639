"""The backups in the data folder as a list: when, why, by whom, and what is in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.ui.models.table_source import TableRow, TableSource
from khenthuong_desktop.wording import settings_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.backup import BackupInfo
    from khenthuong_desktop.services.office import Office

COLUMNS = (
    Column("made_at", "moment", 130),
    Column("reason", "text", 150),
    Column("user", "text", 120),
    Column("rows", "integer", 90),
    Column("files", "integer", 110),
    Column("size", "text", 90),
    Column("state", "text", 170),
    Column("name", "text", 320),
)


def source_of(office: Office) -> TableSource:
    """Asked anew whenever the list is read: backups come by themselves."""

    def load() -> list[TableRow]:
        from khenthuong_desktop.services import backup

        return [_row(info) for info in backup.list_backups(office.folder)]

    return TableSource("backups", COLUMNS, words.BACKUP_COLUMNS, load)


def rows_in(info: BackupInfo) -> int:
    """How many rows the database of a backup has."""
    return sum(info.database.counts.values())


def _row(info: BackupInfo) -> TableRow:
    rows, files = rows_in(info), len(info.attachments)
    missing = len(info.missing)
    state = words.BACKUP_FILES_MISSING.format(n=missing) if missing else words.BACKUP_CHECKED
    texts = (
        f"{info.made_at:%d/%m/%Y %H:%M}",
        words.BACKUP_REASONS.get(info.reason, info.reason),
        info.made_by,
        f"{rows:,}".replace(",", "."),
        str(files),
        words.size_of_file(info.size),
        state,
        info.path.name,
    )
    values = {
        "made_at": info.made_at.isoformat(),
        "rows": f"{rows:020d}",
        "files": f"{files:020d}",
        "size": f"{info.size:020d}",
    }
    return TableRow(info.path.name, texts, values)
