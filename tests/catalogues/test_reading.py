"""A damaged catalogue is refused by file and row, before its wrong amount or name gets into a paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.catalogues.reading import read
from khenthuong_desktop.errors import StorageProblem

DEFAULTS = {"from": None, "to": None, "source": "Nghị định 0", "mark": "law"}
WAGE = {"code": "basic_wage", "name": "Lương cơ sở", "amount": 1}


def write(folder: Path, rows: list[Any], name: str = "basic_wages", **head: Any) -> None:
    content = {"catalogue": name, "title": "Danh mục", "defaults": DEFAULTS, "rows": rows, **head}
    (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def refusal(folder: Path, name: str = "basic_wages") -> dict[str, object]:
    with pytest.raises(StorageProblem) as caught:
        read(folder, name)
    assert caught.value.code == "catalogue.broken"
    assert caught.value.facts["file"] == f"{name}.json"
    return caught.value.facts


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"amuont": 5}, "key_unknown amuont"),
        ({"amount": 2.5}, "value_bad amount"),
        ({"amount": True}, "value_bad amount"),
        ({"source": ""}, "source_missing source"),
        ({"source": None}, "source_missing source"),
        ({"mark": "hearsay"}, "mark_unknown mark"),
        ({"from": "01/7/2026"}, "value_bad from"),
        ({"from": "2026-07-01", "to": "2026-06-30"}, "dates_reversed to"),
        ({"code": "Basic Wage"}, "code_bad code"),
        ({"name": "Lu\u031bo\u031bng"}, "value_bad name"),
        ({"name": ""}, "value_bad name"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, change: dict[str, Any], problem: str) -> None:
    write(tmp_path, [{**WAGE, "to": "2020-01-01"}, {**WAGE, "from": "2020-01-02", **change}])
    facts = refusal(tmp_path)
    assert facts["problem"] == problem
    assert str(facts["row"]).startswith("2 (")


def test_two_wages_for_one_day_are_refused(tmp_path: Path) -> None:
    write(tmp_path, [{**WAGE, "to": "2026-07-01"}, {**WAGE, "from": "2026-07-01", "amount": 2}])
    assert refusal(tmp_path)["problem"] == "dates_overlap from"


def test_a_row_without_source_is_refused(tmp_path: Path) -> None:
    write(tmp_path, [WAGE], defaults={"from": None, "to": None, "mark": "law"})
    assert refusal(tmp_path)["problem"] == "source_missing source"


def test_a_missing_key_is_refused(tmp_path: Path) -> None:
    write(tmp_path, [{"code": "basic_wage", "name": "Lương cơ sở"}])
    assert refusal(tmp_path)["problem"] == "key_missing amount"


@pytest.mark.parametrize("head", [{"catalogue": "awards"}, {"titel": "x"}, {"title": None}, {"rows": {}}])
def test_a_wrong_head_is_refused(tmp_path: Path, head: dict[str, Any]) -> None:
    content = {"catalogue": "basic_wages", "title": "x", "defaults": DEFAULTS, "rows": [WAGE], **head}
    (tmp_path / "basic_wages.json").write_text(json.dumps(content), encoding="utf-8")
    assert refusal(tmp_path)["problem"] == "head_bad"


def test_a_row_shorter_than_the_columns_is_refused(tmp_path: Path) -> None:
    write(tmp_path, [["00", "A"], ["01"]], "tcvn3", columns=["code", "name"])
    assert refusal(tmp_path, "tcvn3")["row"] == "2"


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe{}"])
def test_a_truncated_file_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "basic_wages.json").write_bytes(content)
    assert refusal(tmp_path)["problem"] == "not_json"


def test_a_lost_file_is_said_to_be_lost(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem) as caught:
        read(tmp_path, "basic_wages")
    assert caught.value.code == "catalogue.missing"
