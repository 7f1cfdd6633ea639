"""Every text of the project is composed Unicode, and Vietnamese sentences stand only where they belong.

Decomposed letters look right in an editor and are not found by search, nor printed whole on a certificate.
"""

from __future__ import annotations

import ast
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev

TEXT_ENDINGS = {
    ".py",
    ".ui",
    ".json",
    ".md",
    ".toml",
    ".in",
    ".txt",
    ".yaml",
    ".yml",
    ".svg",
    ".spec",
    ".sql",
    ".csv",
}
NOT_OURS = re.compile(r"^(\..*|build|dist|__pycache__|.*\.egg-info)$")

# Letters of Vietnamese beyond ASCII, composed; a lone letter such as × or – is no Vietnamese.
VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
# Words of numbers, letters of a code table, particles of names and what workbooks say are data, not sentences.
DATA_MODULES = {
    "domain/dates.py",
    "domain/honorifics.py",
    "domain/names.py",
    "domain/numbers.py",
    "domain/syllables.py",
    "domain/typed_dates.py",
    "domain/vietnamese.py",
    "domain/vietnamese_order.py",
    "exchange/columns_together.py",
    "exchange/date_cells.py",
    "exchange/heading_phrases.py",
    "exchange/name_cells.py",
    "exchange/provincial_template.py",
    "exchange/read_marks.py",
    "exchange/read_names.py",
    "exchange/read_numbers.py",
    "exchange/read_texts.py",
    "exchange/row_kind.py",
    "exchange/row_unit.py",
    "exchange/row_words.py",
    "exchange/two_part_headings.py",
}


def text_files() -> Iterator[Path]:
    for folder, folders, names in os.walk(dev.ROOT):
        folders[:] = sorted(name for name in folders if not NOT_OURS.match(name) or name == ".ci")
        yield from (Path(folder) / name for name in sorted(names) if Path(name).suffix in TEXT_ENDINGS)


def modules_without_vietnamese() -> list[Path]:
    """Every module but those of wording, the compiled forms and the data of the language."""
    homes = (dev.PACKAGE / "wording", dev.COMPILED_FORMS)
    return [
        path
        for path in sorted(dev.PACKAGE.rglob("*.py"))
        if not any(path.is_relative_to(home) for home in homes)
        and path.relative_to(dev.PACKAGE).as_posix() not in DATA_MODULES
    ]


def literals(source: str) -> Iterator[tuple[int, str]]:
    """The strings a module works with: docstrings speak to developers and are left out."""
    tree = ast.parse(source)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def test_every_text_is_composed_unicode() -> None:
    checked = 0
    decomposed = []
    for path in text_files():
        text = path.read_text(encoding="utf-8")
        checked += 1
        if not unicodedata.is_normalized("NFC", text):
            decomposed.append(path.relative_to(dev.ROOT).as_posix())
    assert checked > 20, "the walk no longer finds the project"
    assert not decomposed


@pytest.mark.parametrize("name", sorted(DATA_MODULES))
def test_module_that_may_hold_vietnamese_does(name: str) -> None:
    # An exception nobody needs any more would let sentences in unseen.
    assert any(VIETNAMESE.search(text) for _, text in literals((dev.PACKAGE / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "module", modules_without_vietnamese(), ids=lambda path: path.relative_to(dev.PACKAGE).as_posix()
)
def test_vietnamese_is_said_in_wording_and_forms_only(module: Path) -> None:
    found = [
        f"{line}: {text[:60]}" for line, text in literals(module.read_text(encoding="utf-8")) if VIETNAMESE.search(text)
    ]
    assert not found, "Vietnamese belongs into wording/, resources/ or a form:\n" + "\n".join(found)
