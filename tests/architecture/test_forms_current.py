"""The compiled forms are the ones in forms/, and a form is layout, names and static text only."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

import dev

SOURCES = sorted(dev.FORMS.glob("*.ui"))
each_form = pytest.mark.parametrize("source", SOURCES, ids=[source.stem for source in SOURCES])

# What would tie a form to code or to a look: the first two are elements, the others properties.
ELEMENTS_KEPT_OUT = ("connection", "include")
PROPERTIES_KEPT_OUT = ("styleSheet", "icon", "windowIcon", "pixmap")


def module_of(source: Path) -> list[Path]:
    """A form is opened by the page, dialog or main window of its own name."""
    ui = dev.PACKAGE / "ui"
    places = (ui / "dialogs", ui / "pages", ui)
    return [place / f"{source.stem}.py" for place in places if (place / f"{source.stem}.py").exists()]


@each_form
def test_compiled_form_is_what_the_source_says(source: Path) -> None:
    compiled = dev.COMPILED_FORMS / dev.compiled_name(source)
    assert compiled.exists(), f"{source.name} is not compiled: python3 dev.py forms"
    found = compiled.read_bytes().decode("utf-8").replace("\r\n", "\n")
    assert found == dev.compile_form(source), f"{compiled.name} is out of date: python3 dev.py forms"


def test_no_compiled_form_has_lost_its_source() -> None:
    wanted = {dev.compiled_name(source) for source in SOURCES}
    assert {path.name for path in dev.COMPILED_FORMS.glob("ui_*.py")} == wanted


@each_form
def test_form_has_one_module_of_its_name(source: Path) -> None:
    assert len(module_of(source)) == 1, f"{source.stem}: one module in ui/dialogs, ui/pages or ui/main_window"


@each_form
def test_form_holds_no_connections_icons_or_styles(source: Path) -> None:
    tree = ElementTree.parse(source)
    found = [tag for tag in ELEMENTS_KEPT_OUT if next(tree.iter(tag), None) is not None]
    found += [node.get("name", "") for node in tree.iter("property") if node.get("name") in PROPERTIES_KEPT_OUT]
    assert not found, f"{source.name} holds {found}; they belong into ui/look and the module of the form"
