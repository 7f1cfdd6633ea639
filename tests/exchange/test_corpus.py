"""Lists as units send them come in right: a corpus of messy files of all formats, each with its expected rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from khenthuong_desktop.services import sample
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.corpus import scoring
from tests.corpus.making import CorpusFile, make
from tests.corpus.oddities import EVERYWHERE
from tests.corpus.reading import read
from tests.corpus.scoring import Failure, Score

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))
SEED = 2025
PAIRS = 40
MOST_TOLD = 20


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The invented office with its units and their other names."""
    folder = DataFolder(tmp_path_factory.mktemp("office") / "data")
    sample.make(folder, resources_root(), people=0)
    opened = open_office(folder, clock=lambda: NOW, user="An", resources=resources_root())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[CorpusFile]:
    return make(tmp_path_factory.mktemp("corpus"), SEED, pairs=PAIRS)


@pytest.fixture(scope="module")
def score(office: Office, files: list[CorpusFile]) -> Score:
    return read(office, files)


def test_the_corpus_has_every_format_and_enough_files(files: list[CorpusFile]) -> None:
    assert len(files) >= 40
    assert {file.format for file in files} == EVERYWHERE
    assert all(file.rows for file in files)


def test_the_same_seed_gives_the_same_rows(tmp_path: Path, files: list[CorpusFile]) -> None:
    again = make(tmp_path, SEED, pairs=PAIRS)
    assert [(file.path.name, file.rows) for file in again] == [(file.path.name, file.rows) for file in files]


def test_nearly_all_rows_come_out_right_without_a_touch(score: Score) -> None:
    wrong = [failure for failure in score.failures if failure.how == "wrong-with-warning"]
    assert score.exact_share >= scoring.ROWS_RIGHT, _told(wrong or score.failures)


def test_nothing_is_wrong_without_a_warning(score: Score) -> None:
    assert not score.silent, _told(score.silent)


def test_headings_are_mapped_by_themselves(score: Score) -> None:
    wrong = [failure for failure in score.failures if failure.how == "heading"]
    assert score.heading_share >= scoring.HEADINGS_RIGHT, _told(wrong)


def _told(failures: list[Failure]) -> str:
    lines = [
        f"{one.file} ({', '.join(one.oddities)}) {one.sheet}!{one.row} {one.key}: "
        f"{one.how}, {one.expected!r} → {one.got!r}"
        for one in failures[:MOST_TOLD]
    ]
    return "\n".join([f"{len(failures)} failures", *lines])
