"""Whoever comes new finds any room in a minute: each says what it is for, and the maps name them all."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import dev

ROOMS = sorted(path.parent for path in dev.PACKAGE.rglob("__init__.py") if path.parent != dev.PACKAGE)
MODULES = sorted(path for path in dev.PACKAGE.rglob("*.py") if path.parent != dev.COMPILED_FORMS)
TEST_MODULES = sorted((dev.ROOT / "tests").rglob("*.py"))
TOP_ROOMS = sorted(room.name for room in ROOMS if room.parent == dev.PACKAGE)
MAPS = [dev.ROOT / "README.md", dev.ROOT / "ARCHITECTURE.md"]


def name_of(path: Path) -> str:
    return path.relative_to(dev.ROOT).as_posix()


def docstring_of(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


@pytest.mark.parametrize("room", ROOMS, ids=name_of)
def test_room_says_what_it_is_for_and_what_it_must_not_know(room: Path) -> None:
    said = docstring_of(room / "__init__.py")
    sentences = re.findall(r"[.!?](?=\s|$)", said)
    assert len(sentences) >= 2, f"{name_of(room)}: what it is for, who comes in, what it must not know"
    assert re.search(r"\b(not|nothing|never|neither)\b", said), f"{name_of(room)}: what it must not know"


@pytest.mark.parametrize("module", [*MODULES, *TEST_MODULES, dev.ROOT / "dev.py"], ids=name_of)
def test_module_opens_with_a_sentence(module: Path) -> None:
    assert docstring_of(module).partition("\n")[0].rstrip().endswith((".", ":", ";")), name_of(module)


@pytest.mark.parametrize("folder", [path for path in dev.PACKAGE.rglob("*") if path.is_dir()], ids=name_of)
def test_folder_with_modules_is_a_room(folder: Path) -> None:
    # A forgotten __init__ makes a room that the import contracts do not see.
    assert not list(folder.glob("*.py")) or (folder / "__init__.py").exists()


@pytest.mark.parametrize("page", MAPS, ids=name_of)
def test_map_names_every_room(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = [room for room in TOP_ROOMS if not re.search(rf"\b{room}\b", text)]
    assert not missing, f"{page.name} does not name {missing}"
