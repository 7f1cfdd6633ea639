"""No refusal reaches the officer as a code: every one raised anywhere has its sentence, and the facts fit it."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from khenthuong_desktop.wording.conference_errors import CONFERENCES
from khenthuong_desktop.wording.errors import GENERAL, SENTENCES
from khenthuong_desktop.wording.paper_errors import PAPERS

KINDS = ("UserError", "StorageProblem")


def raised() -> Iterator[tuple[str, frozenset[str], str]]:
    """Code, names of its facts, and where: of every error that is made with its code written out."""
    for path in sorted(dev.PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS):
                continue
            facts = frozenset(one.arg for one in node.keywords if one.arg is not None)
            everything = any(one.arg is None for one in node.keywords)
            for code in _codes(node.args[0]):
                yield code, frozenset({"*"}) if everything else facts, f"{path.name}:{node.lineno}"


def _codes(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return _codes(node.body) + _codes(node.orelse)
    return []


def fields(text: str) -> set[str]:
    return {name.partition(":")[0] for _, name, _, _ in string.Formatter().parse(text) if name}


RAISED = list(raised())


@pytest.mark.parametrize(("code", "facts", "where"), RAISED, ids=[f"{code} {where}" for code, _, where in RAISED])
def test_every_error_raised_has_a_sentence_that_its_facts_fill(code: str, facts: frozenset[str], where: str) -> None:
    assert code in SENTENCES, where
    wanted = fields(" ".join(SENTENCES[code]))
    assert "*" in facts or wanted <= facts, f"{where} does not say {wanted - facts}"


def test_codes_stand_in_alphabetical_order_each_in_one_place() -> None:
    for part in (GENERAL, PAPERS, CONFERENCES):
        assert list(part) == sorted(part)
    assert len(SENTENCES) == len(GENERAL) + len(PAPERS) + len(CONFERENCES)


@pytest.mark.parametrize("code", SENTENCES)
def test_sentence_says_what_happened_and_what_to_do(code: str) -> None:
    what, next_step = SENTENCES[code]
    assert what.rstrip().endswith((".", "?", "!", ")", "}")), what
    assert next_step.rstrip().endswith((".", "?", "!", ")")), next_step


def test_every_file_of_errors_is_looked_at() -> None:
    assert {Path(where.partition(":")[0]).name for _, _, where in RAISED} > {"history.py", "identity.py", "backup.py"}
