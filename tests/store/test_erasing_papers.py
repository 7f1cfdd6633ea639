"""Whoever is erased is named by no paper in work; what was signed says what it said that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from khenthuong_desktop.services import conference_drafts, papers, subjects
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.services import held_conference

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))
WHO = "Lò Thị An"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(DataFolder(tmp_path / "xã"), clock=lambda: NOW, user="An", resources=resources_root())
    yield opened
    opened.close()


def kept(office: Office, conference_id: str) -> str:
    begun = conference_drafts.begun(office, "result-report", conference_id)
    return papers.submit(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)


def names_in(office: Office, paper_id: str) -> int:
    said = papers.paper(office, paper_id).inputs
    return sum(WHO in text for text in (said.body, said.begun_as))


def test_a_draft_of_the_conference_does_not_name_who_was_erased(office: Office) -> None:
    """He asked to be forgotten, and the report in work still listed him among the delegation."""
    conference_id = held_conference.prepare(office, "uong_bi_ward")
    held_conference.fill(office, conference_id)
    held_conference.write(office, conference_id, "result")
    draft, signed = kept(office, conference_id), kept(office, conference_id)
    papers.sign(office, signed, "12", date(2025, 7, 2))
    assert names_in(office, draft) == names_in(office, signed) == 2
    with office.database.read() as r:
        who = str(r.value("SELECT id FROM subjects WHERE full_name = ?", (WHO,)))
    subjects.erase(office, [who])
    assert names_in(office, draft) == 0 and names_in(office, signed) == 2
    with office.database.read() as r:
        images = r.rows("SELECT before FROM history_changes WHERE record_id = ? AND before IS NOT NULL", (draft,))
    assert all(WHO not in row["before"] for row in images)
    shown = papers.paper(office, draft).inputs
    assert "Bùi Văn Bình" in shown.body, "the others stay"
    assert len(shown.body.splitlines()) == len(papers.paper(office, signed).inputs.body.splitlines())
