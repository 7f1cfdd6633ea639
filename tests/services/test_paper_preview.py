"""What the window shows is what is saved, byte for byte, and looking can be broken off."""

from __future__ import annotations

import gc
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


@pytest.mark.parametrize("collecting", [True, False])
def test_loading_ahead_leaves_the_collector_as_it_was(collecting: bool) -> None:
    before = gc.isenabled()
    (gc.enable if collecting else gc.disable)()
    try:
        paper_preview.load()
        assert gc.isenabled() is collecting  # else a long day fills the memory of the PC
    finally:
        (gc.enable if before else gc.disable)()
