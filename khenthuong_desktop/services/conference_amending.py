"""What a paper that changes a signed one of a conference begins with: the conference as it is, own words kept.

The old text would say the old day once more, and whoever amends because of it would have to find every place himself.
"""

from __future__ import annotations

import json
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_drafts, conference_kept
from khenthuong_desktop.services.paper_content import CONFERENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from khenthuong_desktop.services.kept_papers import StoredPaper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.paper_content import Inputs


def present(office: Office, kept: StoredPaper) -> Inputs | None:
    """What it would say if it were begun now, with the lines that somebody wrote into it; its subject is empty where
    the old one still holds. None of a paper of no conference, or where it cannot be begun now."""
    from khenthuong_desktop.documents import written_blocks
    from khenthuong_desktop.documents.kept_blocks import read

    name = conference_kept.origin(kept)
    if not name:
        return None
    try:
        now = conference_drafts.begun(office, name, kept.inputs.values[CONFERENCE]).said
    except UserError:  # it misses something now that it had then
        return None
    said = kept.inputs
    began = written_blocks.text_of(read(json.loads(said.begun_as))) if said.begun_as else said.body
    body = "\n".join(merged(began.splitlines(), said.body.splitlines(), now.body.splitlines()))
    subject = now.subject if "name" in conference_kept.outdated(office, kept) else ""
    values = {**now.values, **said.values}
    return replace(
        now, subject=subject, body=body, values=values, addressees=said.addressees, recipients=said.recipients
    )


def merged(began: Sequence[str], written: Sequence[str], now: Sequence[str]) -> list[str]:
    """The present lines with what was written into the old ones; where both changed a line, the present one stands,
    and beside it what was added."""
    held = {}  # places among the old lines -> where they stand now
    for old, new, size in SequenceMatcher(None, began, now, autojunk=False).get_matching_blocks():
        held.update({old + step: new + step for step in range(size)})
    lines: list[list[str]] = [[one] for one in now]
    first: list[str] = []
    for what, begin, end, of, to in SequenceMatcher(None, began, written, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        stay = [held[place] for place in range(begin, end) if place in held]
        if len(stay) < end - begin:
            continue  # the conference says these otherwise now
        for place in stay:
            lines[place] = []
        before = next((held[place] for place in range(begin - 1, -1, -1) if place in held), None)
        where = lines[stay[0]] if stay else lines[before] if before is not None else first
        where += written[of:to]
    return [*first, *(line for group in lines for line in group)]
