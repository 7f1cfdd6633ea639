"""Pages packed as they are full: the file is, byte for byte, the one the canvas would have made at the end."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from khenthuong_desktop.documents.model import Annex, Block, Column, Heading, Section, Table, TableRow, Title
from khenthuong_desktop.documents.pdf_packing import Packing
from tests.documents.pdf_reading import made

TABLE = Table((Column("Họ và tên", 3), Column("Đơn vị", 2)), [TableRow((f"Người {n}", "Tổ 1")) for n in range(90)])


@pytest.mark.parametrize(
    "blocks",
    [
        [Title("DANH SÁCH"), TABLE],
        [
            Heading("I.", "KẾT QUẢ"),
            TABLE,
            Section("landscape"),
            Annex("Phụ lục", "DANH SÁCH"),
            TABLE,
            Section("portrait"),
        ],
        [],
    ],
)
def test_packing_changes_no_byte(blocks: Sequence[Block], monkeypatch: pytest.MonkeyPatch) -> None:
    packed = made(*blocks).content
    with monkeypatch.context() as patch:
        patch.setattr(Packing, "pack", lambda self: None)
        assert made(*blocks).content == packed


def test_full_pages_are_not_kept_as_text() -> None:
    streams: list[object] = []
    original = Packing.pack

    def pack(self: Packing) -> None:
        original(self)
        streams.append(self._document.Pages[-1].stream)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Packing, "pack", pack)
        pages = made(TABLE).pages
    assert streams == [None] * len(pages), "or a hundred thousand rows fill the memory before the file is written"
