"""What is loaded before the window stands: an officer on an old PC waits for every module of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from khenthuong_desktop.services.office import Office
from tests.ui.conftest import add_person

ROOT = Path(__file__).resolve().parents[2]

HEAVY = (
    "reportlab",
    "openpyxl",
    "docx",
    "lxml",
    "python_calamine",
    "sqlite_utils",
    "rapidfuzz",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "concurrent.futures",
    "asyncio",
)

LIST_MODULES = """
import json, os, sys
from khenthuong_desktop import app

def end(code):
    import PySide6.QtCore
    told = {"code": code, "modules": sorted(sys.modules), "qt_namespace": "Qt" in vars(PySide6.QtCore)}
    print(json.dumps(told), flush=True)
    os._exit(code)

app._end = end
sys.argv[1:] = ["--data", os.environ["DATA"], "--quit-when-painted"]
app.main()
"""


@pytest.fixture
def at_first_paint(office: Office, tmp_path: Path) -> dict[str, object]:
    add_person(office, "Nguyễn Thị An")
    office.close()
    environment = {**os.environ, "DATA": str(office.folder.root), "KHENTHUONG_SETTINGS": str(tmp_path / "s.json")}
    done = subprocess.run(
        [sys.executable, "-c", LIST_MODULES], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_no_heavy_library_is_loaded_before_the_first_paint(at_first_paint: dict[str, object]) -> None:
    loaded = at_first_paint["modules"]
    assert isinstance(loaded, list)
    assert "khenthuong_desktop.ui.pages.overview_page" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_pages_nobody_opened_are_not_loaded(at_first_paint: dict[str, object]) -> None:
    loaded = at_first_paint["modules"]
    assert isinstance(loaded, list)
    rooms = ("khenthuong_desktop.ui.pages.", "khenthuong_desktop.ui.dialogs.", "khenthuong_desktop.ui.widgets.grid")
    assert [name for name in loaded if name.startswith(rooms)] == ["khenthuong_desktop.ui.pages.overview_page"]


def test_the_class_of_all_enumerations_is_not_set_up(at_first_paint: dict[str, object]) -> None:
    """Its first touch takes a tenth of the start; look.text says how to do without."""
    assert at_first_paint["qt_namespace"] is False
