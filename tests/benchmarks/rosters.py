"""The roster of a conference as PDF, from the office's file, beside the same number of rows that are there already."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from io import BytesIO

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import delegates, office_setup, paper_files, papers
from tests.benchmarks.conferences import Prepared, prepared
from tests.benchmarks.measure import Figure
from tests.benchmarks.papers import drawn, paper_fonts, roster
from tests.benchmarks.papers_office import best

DELEGATES = 500
ROUNDS = 15


def figures() -> Iterator[Figure]:
    fonts, rows = paper_fonts(), roster(DELEGATES)
    with prepared(DELEGATES) as one:
        signer = SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE)
        office_setup.set_up(one.office, Setup("Phường Yên Tử", signers=(signer,)))
        with one.office.database.write("Ghi ngày sinh") as w:  # whole dates, as the rows of the other side have
            w.execute("UPDATE subjects SET birth_date = birth_date || '-15'", {})
        delegates.choose(one.office, one.delegate_ids)
        delegates.number(one.office, one.conference_id)
        _print(one)  # fonts read, code met: once in a day for both sides
        ours, plain = best(ROUNDS, partial(_print, one), partial(drawn, rows, fonts))
        yield Figure(f"roster of {DELEGATES} to PDF / {DELEGATES} rows of the papers bench", ours, plain, 1.3)


def _print(one: Prepared) -> None:
    paper = papers.compose(one.office, "roster", id=one.conference_id, order="number")
    paper_files.render_to(one.office, paper, ".pdf", BytesIO())
