"""The letter (công văn) that reminds a unit of its list, filled from what is known; number and day stay blank."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import list_calls, paper_heads
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.system.file_names import free_path, safe_file_name
from khenthuong_desktop.system.files import write_whole
from khenthuong_desktop.wording import list_calls as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.list_calls import ListCall, Standing

LETTER = "letter"  # its code among the kinds of documents


def write_letters(
    office: Office,
    call_id: str,
    unit_ids: Sequence[str],
    folder: Path,
    body_id: str | None = None,
    progress: Progress = unwatched,
) -> list[Path]:
    """Write a letter to each of the units that owes something; they can be changed in Word before they go to the văn
    thư."""
    from khenthuong_desktop.documents import word

    if not unit_ids:
        raise UserError("units.none_chosen")
    call = list_calls.call(office, call_id)
    standings = {one.unit_id: one for one in list_calls.standings(office, call_id)}
    owing = [one for one in unit_ids if standings[one].owes]
    if not owing:
        raise UserError("list_call.nothing_owed")
    written: list[Path] = []
    for number, unit_id in enumerate(owing):
        progress(number, len(owing))
        letter = letter_of(office, call, standings[unit_id], body_id)
        path = free_path(folder, safe_file_name(words.LETTER_FILE.format(unit=standings[unit_id].unit)))
        write_whole(path, partial(word.render, letter))
        written.append(path)
    return written


def letter_of(office: Office, call: ListCall, standing: Standing, body_id: str | None = None) -> Paper:
    """The letter to one unit."""
    from khenthuong_desktop.documents.model import Addressees, Paper, Paragraph, Signatures, plain

    today = office.today
    body = paper_heads.body(office, body_id)
    told = words.standing(
        standing.missing if standing.wanted else 0,
        standing.missing_women,
        call.what,
        standing.to_mend,
        bool(standing.sent),
    )
    opening = words.LETTER_OPENING.format(
        office=body.name,
        call=call.name,
        source=words.LETTER_SOURCE.format(source=call.source) if call.source else "",
        today=words.LETTER_OPENING_DAY.format(day=short_document_date(today)),
        standing=told,
    )
    waiting = list_calls.waiting_lines(office, call.id, standing.unit_id)
    # A day that is past is no day to send anything by.
    open_until = call.deadline and not call.deadline.is_overdue(today)
    when = call.deadline.text() if call.deadline and open_until else words.LETTER_SOON
    subject = words.LETTER_SUBJECT.format(call=call.name)
    sent, lacks = bool(standing.sent), standing.lacks
    request = words.letter_request(body.name, when, sent, lacks, standing.to_mend)
    wanted = words.letter_wanted(standing.wanted, standing.wanted_women, call.what)
    return Paper(
        subject,
        (
            paper_heads.head(office, body.id, LETTER, today, about=subject),
            Addressees((words.LETTER_TO.format(unit=standing.unit),)),
            *(Paragraph(plain(text)) for text in (opening, wanted, *waiting, request) if text),
            Signatures((paper_heads.signature(office, body.id, None, today),), words.LETTER_RECIPIENTS),
        ),
        author=body.name,
    )
