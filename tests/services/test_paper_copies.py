"""Files of papers: names every PC takes, the old file untouched until the new one is whole."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import paper_copies


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Danh sách cá nhân", "Danh sách cá nhân.pdf"),
        ("Tờ trình - V/v khen thưởng: đợt 1", "Tờ trình - V v khen thưởng đợt 1.pdf"),
        ("Xã Cư M'gar", "Xã Cư M'gar.pdf"),
        ("Quyết định 12.2026", "Quyết định 12 2026.pdf"),
        ("???", "van-ban.pdf"),
        ("CON", "CON_.pdf"),
    ],
)
def test_names(title: str, name: str) -> None:
    assert paper_copies.file_name(title, ".pdf") == name


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Danh sách.pdf"
    path.write_bytes(b"ban cu")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageProblem) as told:
        paper_copies.write_pdf(b"%PDF-1.7 moi", path)
    assert told.value.code == "file.disk_full"
    assert path.read_bytes() == b"ban cu" and list(tmp_path.iterdir()) == [path]


def test_written_pages_may_leave_with_the_stick(tmp_path: Path) -> None:
    written = paper_copies.write_pdf(b"%PDF-1.7 moi", tmp_path / "Danh sách.pdf")
    assert written.path.read_bytes() == b"%PDF-1.7 moi" and paper_copies.may_unplug(written)
