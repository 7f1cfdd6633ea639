"""What the window shows is what is saved, byte for byte, and looking can be broken off."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import lists, paper_lists, paper_preview, papers
from khenthuong_desktop.services.office import Office


def test_the_preview_is_the_file(office: Office, tmp_path: Path) -> None:
    lists.edit(office, "people", [CellChange(None, "full_name", "Bùi Thị Hạnh")])
    shown = paper_preview.render_pdf(office, papers.compose(office, "list-people"))
    assert papers.export(office, "list-people", tmp_path / "a.pdf").path.read_bytes() == shown


def test_it_can_be_broken_off(office: Office) -> None:
    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        paper_preview.render_pdf(office, paper_lists.compose(office, "units"), stop)
