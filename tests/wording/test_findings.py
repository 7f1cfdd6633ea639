"""A finding without its sentence would leave the officer with a red field and no reason."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import khenthuong_desktop
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.wording import check, findings
from khenthuong_desktop.wording.findings import sentence

PACKAGE = Path(khenthuong_desktop.__file__).parent
# What a check of the whole data finds has its sentences in a module of its own.
SENTENCES = findings.SENTENCES | check.SENTENCES
CODE = re.compile(r"[a-z_]+\.[a-z_]+")


def trees() -> Iterator[ast.Module]:
    for path in PACKAGE.rglob("*.py"):
        if path.parent.name != "wording":
            yield ast.parse(path.read_text("utf-8"))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every `finding(…)` and `Finding(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("finding", "Finding"):
                yield node


def constants(tree: ast.AST) -> set[str]:
    found = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in found if isinstance(value, str) and CODE.fullmatch(value)}


def raised() -> Iterator[tuple[str, frozenset[str]]]:
    """Every code a finding is made with, with the names of its facts.

    Where the code is a variable, the codes written in that function are meant.
    """
    for tree in trees():
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            for call in calls(function):
                facts = frozenset({keyword.arg for keyword in call.keywords if keyword.arg} | {"mend"})
                code = call.args[0]
                for one in constants(code) or (constants(function) if isinstance(code, ast.Name) else set()):
                    yield one, facts


RAISED = sorted(set(raised()), key=lambda call: (call[0], sorted(call[1])))


def test_every_code_has_a_sentence() -> None:
    assert {code for code, _ in RAISED} - set(SENTENCES) == set()


def test_every_sentence_has_a_code() -> None:
    assert set(SENTENCES) - set().union(*map(constants, trees())) == set()


def test_the_sentences_stand_in_the_order_of_their_codes() -> None:
    for sentences in (findings.SENTENCES, check.SENTENCES):
        assert list(sentences) == sorted(sentences)


@pytest.mark.parametrize(("code", "facts"), RAISED)
def test_a_sentence_asks_only_for_facts_its_finding_has(code: str, facts: frozenset[str]) -> None:
    asked = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
    assert asked <= facts


def test_a_sentence_proposes_the_mend() -> None:
    found = finding("date.in_future", "blocks", "birth_date", "1991", year=2091)
    assert sentence(found) == "Năm 2091 chưa đến. Có phải là 1991?"


def test_a_sentence_without_a_mend_asks_nothing() -> None:
    found = finding("date.impossible", "blocks", "birth_date", None, typed="15/13/1985")
    assert sentence(found) == "Không có ngày 15/13/1985."


def test_codes_of_facts_are_said_in_vietnamese() -> None:
    assert "giới tính nam" in sentence(finding("national_id.sex", "warns", said="male"))
    assert "VNI-Times" in sentence(finding("encoding.decoded", "warns", mend="a", encoding="vni"))
