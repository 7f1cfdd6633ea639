"""Every picture of the window is there, of one hand, and takes the colour of its place."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from khenthuong_desktop.system.paths import resources_root

ICONS = resources_root() / "icons"
PAGES = [
    "overview",
    "subjects",
    "units",
    "movements",
    "proposals",
    "register",
    "conferences",
    "certificate-designs",
    "exchange",
    "statistics",
    "history",
    "settings",
]
VERBS = [
    "search",
    "undo",
    "redo",
    "add",
    "edit",
    "retire",
    "delete",
    "filter",
    "columns",
    "copy",
    "paste",
    "print",
    "export",
    "import",
    "merge",
    "split",
    "save",
    "backup",
    "restore",
    "refresh",
    "pin",
    "attach",
]
SIGNS = [
    "warning",
    "error",
    "info",
    "check",
    "close",
    "chevron-down",
    "chevron-right",
    "eye",
    "eye-off",
    "lock",
    "usb",
    "user",
    "calendar",
    "help",
    "folder",
    "person",
    "household",
    "collective",
]
LINE_ICONS = sorted(path for path in ICONS.glob("*.svg") if path.stem != "app")


def test_no_icon_is_missing() -> None:
    assert {*PAGES, *VERBS, *SIGNS} <= {path.stem for path in LINE_ICONS}


@pytest.mark.parametrize("path", LINE_ICONS, ids=lambda path: path.stem)
def test_icon_has_the_one_stroke_and_no_colour_of_its_own(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert (root.attrib["stroke-width"], root.attrib["stroke"]) == ("1.75", "currentColor")
    inside = [element for element in root.iter() if element is not root]
    assert inside
    assert not [e for e in inside if {"stroke", "fill", "stroke-width", "style"} & set(e.attrib)]


def test_icons_come_with_their_licence() -> None:
    assert "Permission to use, copy, modify" in (ICONS / "LICENSE.txt").read_text("utf-8")


def test_program_has_its_own_sign_on_every_system() -> None:
    ET.parse(ICONS / "app.svg")
    assert (ICONS / "app.png").read_bytes().startswith(b"\x89PNG")
    assert (ICONS / "app.ico").read_bytes().startswith(b"\0\0\1\0")
