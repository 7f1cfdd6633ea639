"""The letter (công văn) that reminds a unit of its list, filled from what is known; number and day stay blank."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import letterheads
from khenthuong_desktop.domain.dates import open_document_date, short_document_date
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, list_calls
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.file_names import free_path, safe_file_name
from khenthuong_desktop.system.files import write_whole
from khenthuong_desktop.wording import list_calls as words
from khenthuong_desktop.wording.setup import COMMUNE_KINDS

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.list_calls import ListCall, Standing

COMMITTEE = "people_committee"
Progress = Callable[[int, int], object]


def _unwatched(done: int, of: int) -> None:
    """Nobody watches."""


def write_letters(
    office: Office,
    call_id: str,
    unit_ids: Sequence[str],
    folder: Path,
    body_id: str | None = None,
    progress: Progress = _unwatched,
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
    from khenthuong_desktop.documents.model import Addressees, Head, Paper, Paragraph, Signature, Signatures, plain

    today = office.today
    if body_id is None:
        body = bodies.body_of_kind(office, COMMITTEE)
        if body is None:
            raise UserError("office.not_named")
        body_id = body.id
    head = bodies.letterhead(office, body_id, today)
    signer = bodies.default_signer(office, body_id, today)
    name = next(one.name for one in bodies.bodies(office) if one.id == body_id)
    told = words.standing(
        standing.missing if standing.wanted else 0,
        standing.missing_women,
        call.what,
        standing.to_mend,
        standing.received > 0,
    )
    opening = words.LETTER_OPENING.format(
        office=name,
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
    request = words.LETTER_REQUEST.format(office=name, deadline=when)
    letterhead = Head(
        upper=(head.upper_line,) if head.upper_line else (),
        issuing=letterheads.broken(head.issuing_line, COMMUNE_KINDS),
        number=f"{words.LETTER_NO_NUMBER}{head.number_suffix}",
        place_and_date=f"{head.place_name}, {open_document_date(today.year)}",
        about=subject,
    )
    signature = Signature(bodies.signature(office, signer.id, today), signer.full_name)
    return Paper(
        subject,
        (
            letterhead,
            Addressees((words.LETTER_TO.format(unit=standing.unit),)),
            *(Paragraph(plain(text)) for text in (opening, *waiting, request)),
            Signatures((signature,), words.LETTER_RECIPIENTS),
        ),
        author=name,
    )
