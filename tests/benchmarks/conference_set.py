"""The whole set of a conference in a folder, beside its papers exported one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.office_setup import COMMITTEE, COUNCIL, Setup, SignerDraft
from khenthuong_desktop.domain.report_parts import REPORTS
from khenthuong_desktop.services import (
    allotments,
    budgets,
    conference_sets,
    conferences,
    delegates,
    office_setup,
    papers,
    programme,
    report_parts,
    tasks,
)
from tests.benchmarks.conferences import Prepared, prepared
from tests.benchmarks.measure import Figure
from tests.benchmarks.papers_office import best

DELEGATES = 500
ROUNDS = 5
MOST = 1.2
TIER = "uong_bi_ward"


def figures() -> Iterator[Figure]:
    with prepared(DELEGATES) as one, TemporaryDirectory() as place:
        _fill(one)
        numbers = count()
        lacking = conference_sets.lacks(one.office, one.conference_id)
        ready = [paper for paper in conference_sets.papers() if paper.key not in lacking]

        def fresh() -> Path:
            folder = Path(place) / f"{next(numbers)}"
            folder.mkdir()
            return folder

        def whole() -> None:
            keys = [paper.key for paper in ready]
            done = conference_sets.write(
                one.office, one.conference_id, fresh(), formats=conference_sets.ENDINGS, keys=keys
            )
            assert done.stopped is None and not done.lacking and not done.failed

        def apart() -> None:
            folder = fresh()
            for paper in ready:
                for ending in paper.formats:
                    choices: dict[str, Any] = paper.all_choices(one.conference_id, sensitive=False)
                    papers.export(one.office, paper.name, folder / f"{paper.key}{ending}", **choices)

        whole()  # fonts read, code met: once in a day for both sides
        ours, plain = best(ROUNDS, whole, apart)
        yield Figure(
            f"set of {len(ready)} papers for {DELEGATES} delegates, all formats / its papers one by one",
            ours,
            plain,
            MOST,
        )


def _fill(one: Prepared) -> None:
    """What every paper is made of, out of a plan's templates; everything in it is invented."""
    signers = tuple(SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", body) for body in (COMMITTEE, COUNCIL))
    office_setup.set_up(one.office, Setup("Phường Yên Tử", signers=signers))
    set_so_far = conferences.settings_of(conferences.conference(one.office, one.conference_id))
    more = replace(
        set_so_far,
        place="Hội trường",
        source="Kế hoạch số 34/KH-UBND",
        starts_at="7 giờ 30",
        period="2020 - 2025",
        next_period="2025 - 2030",
        upper_event="Đại hội cấp trên",
    )
    conferences.change(one.office, one.conference_id, more)
    allotments.send(one.office, one.conference_id, Deadline(date(2026, 12, 1), inclusive=False))
    delegates.choose(one.office, one.delegate_ids)
    delegates.number(one.office, one.conference_id)
    programme.from_template(one.office, one.conference_id, programme.templates(one.office)[0].code)
    tasks.from_template(one.office, one.conference_id, TIER)
    for report in REPORTS:
        report_parts.begin(one.office, one.conference_id, report)
    budgets.from_template(one.office, one.conference_id)
