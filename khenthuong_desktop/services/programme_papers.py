"""The programme on paper: for delegates, for the chair with times and cues, and as a slip of what has changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.clock_times import clock
from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.domain.programme import handed_out, with_cues
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_heads, paper_places, paper_texts, programme, programme_changes, speeches
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.wording import conference_papers as conference_words
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import programme as programme_words
from khenthuong_desktop.wording import programme_papers as words
from khenthuong_desktop.wording.papers import PLACES

if TYPE_CHECKING:
    from datetime import date

    from khenthuong_desktop.documents.model import Column, Head, Paper, TableRow
    from khenthuong_desktop.domain.programme import Slot, Timeline
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.programme import Issued, Programme

PROGRAMME: Final = "programme"
RUNNING_ORDER: Final = "running-order"
CHANGES: Final = "programme-changes"
_OF_PROGRAMME: Final = "programme."  # who is gone from the speeches is for the office to mend
_OVER: Final = "programme.over"
_READ_STANDING: Final = 14.0  # it lies on the lectern


def compose(office: Office, id: str, version: int | None = None) -> Paper:
    """What delegates are handed: the items meant for them, numbered anew, with who speaks on what."""
    from khenthuong_desktop.documents.model import Column

    said, work = _begun(office, PROGRAMME, id)
    line, note, issued = _of_version(work, version)
    said, day = _as_issued(said, issued), issued.issued_on if issued else None
    line = handed_out(line)
    columns = (
        Column(words.ORDINAL, 0.7, "center", "ordinal"),
        Column(words.TIME, 1.3, "center"),
        Column(words.CONTENT, 6.2),
        Column(words.LEAD, 2.8),
    )
    rows: list[TableRow] = []
    for slot in line.slots:
        rows.append(_row(slot.number, slot.start, slot.item.content, slot.item.speaker or slot.item.lead))
        for place, part in enumerate(slot.item.parts, start=1):
            rows.append(_row(None, None, words.speech(place, part.name, part.topic), part.unit))
    if not rows:
        raise UserError("programme.empty")
    return _paper(said, columns, rows, note, day=day)


def compose_running_order(office: Office, id: str, version: int | None = None) -> Paper:
    """What lies before the chair: every item with its times, what must be at hand, what is to be said."""
    from khenthuong_desktop.documents.model import Column

    said, work = _begun(office, RUNNING_ORDER, id)
    line, note, issued = _of_version(work, version)
    said = _as_issued(said, issued)
    if issued is not None and issued == work.last:
        line = with_cues(line, [slot.item for slot in work.line.slots])
    columns = (
        Column(words.ORDINAL, 0.6, "center", "ordinal"),
        Column(words.TIME, 2.0, "center"),  # both times on one line
        Column(words.MINUTES, 0.7, "center", "integer"),
        Column(words.CONTENT, 4.6),
        Column(words.LEAD, 2.4),
        Column(words.NEEDED, 2.3),
        Column(words.CUES, 2.7),
    )
    rows: list[TableRow] = []
    gone = frozenset((one.name, one.unit) for one in speeches.chosen(office, id) if one.gone)
    for slot in line.slots:
        item = slot.item
        who = "\n".join(dict.fromkeys(part for part in (item.lead, item.speaker) if part))
        rows.append(
            _row(slot.number, _times(slot), item.minutes, slot.item.content, who, item.papers, item.chair_notes)
        )
        rows += _speech_rows(slot, gone)
    if not rows:
        raise UserError("programme.empty")
    length = programme_words.length(line.minutes)
    ends = line.ends
    total = words.TOTAL_OPEN.format(length=length)
    if ends is not None:
        total = words.TOTAL.format(length=length, ends=clock(ends))
    # How it stands against the plan is for who makes the programme, not for who follows it.
    of_times = (one for one in work.findings if one.code.startswith(_OF_PROGRAMME) and one.code != _OVER)
    told = [findings.sentence(one) for one in of_times] if version is None else []
    remarks = (total, *told)
    return _paper(
        said, columns, rows, note, remarks=remarks, orientation="landscape", letters=_READ_STANDING, signed=False
    )


def compose_changes(office: Office, id: str, version: int | None = None, since: int | None = None) -> Paper:
    """What goes to those who have an earlier version (`since`, else the one before): how `version`, else the last
    issue, differs from it. A draft is for nobody's hands yet; where one stands above the last issue, the slip says
    so."""
    from khenthuong_desktop.documents.model import Column

    said, work = _begun(office, CHANGES, id)
    last = work.last.version if work.last is not None else 0
    if version is None and last > 1 and since != last:
        version = last
    if since is None and version is not None:
        since = max(1, version - 1)
    compared = programme_changes.compared(office, id, since, version, handed_out=True)
    _, after = programme.versions(work, compared.version, version)
    issued = after if isinstance(after, programme.Issued) else None
    said = _as_issued(said, issued)
    columns = (
        Column(words.ORDINAL, 0.8, "center"),
        Column(words.CONTENT, 4),
        Column(words.CHANGE, 5.2),
    )
    rows = [_row(line.number, line.content, line.change) for line in compared.lines]
    if not rows:
        raise UserError("programme.no_changes", before=compared.before, after=compared.after)
    draft = work.version if work.changed and not compared.of_draft else None
    day = issued.issued_on if issued is not None else None  # it goes out with the version that it tells of
    return _paper(said, columns, rows, words.compared(compared.title, draft), day=day)


def known_lines(said: Texts, part: str) -> tuple[str, ...]:
    """The lines of a part whose places all have a value: what is not known yet is left out and stops nothing."""
    found = []
    for line in said.raw(part).splitlines():
        codes = [paper_places.code_of(name) for name in paper_places.names_in(line)]
        if all(code is None or code not in PLACES or said.values.get(code, "").strip() for code in codes):
            found.append(said.said(line))
    return tuple(found)


def _begun(office: Office, kind: str, conference_id: str) -> tuple[Texts, Programme]:
    return texts(office, kind, conference_id), programme.programme(office, conference_id)


def _of_version(work: Programme, version: int | None) -> tuple[Timeline, str, Issued | None]:
    """The items to print, what is said of their version, and the issue they are of: the programme in work where no
    version is asked for, which is the last issue as long as nothing has changed since."""
    issues = {one.version: one for one in work.issues}
    if version is None and work.changed:
        return work.line, words.version(work.version, ""), None
    issued = issues.get(work.version if version is None else version)
    if issued is None:
        raise UserError("programme.no_version", version=version or 0)
    return issued.line, words.version(issued.version, short_document_date(issued.issued_on)), issued


def _as_issued(said: Texts, issued: Issued | None) -> Texts:
    """An issue keeps the name, the day and the place that it went out with."""
    if issued is None:
        return said
    of = issued.of
    then = replace(said.conference, held_on=of.day, starts_at=issued.starts_at)
    values = {"conference": of.name, "conference_time": conference_words.time(then), "conference_place": of.place}
    return with_values(said, values)


def _speech_rows(slot: Slot, gone: Collection[tuple[str, str]]) -> Iterator[TableRow]:
    """Each speech with the time at which it is its turn; the chair must not call those who are gone."""
    now = slot.starts
    for place, part in enumerate(slot.item.parts, start=1):
        at = "" if now is None else clock(now)
        who = ", ".join(said for said in (part.held, part.unit) if said)
        name = words.GONE.format(name=part.name) if (part.name, part.unit) in gone else part.name
        yield _row(None, at, part.minutes or None, words.speech(place, name, part.topic), who, None, None)
        now = None if now is None or not part.minutes else now + part.minutes


def _head(said: Texts, day: date | None) -> Head:
    """An issue keeps the day and the letterhead under which it left; a draft has its day still open."""
    if day is None:
        return said.head_of_its_year()
    return paper_heads.head(said.office, said.body_id, None, day, signed=True)


def _times(slot: Slot) -> str:
    return words.BETWEEN.format(starts=slot.start, ends=slot.end) if slot.start else ""


def _row(*cells: Any) -> TableRow:
    from khenthuong_desktop.documents.model import TableRow

    return TableRow(tuple(None if cell == "" else cell for cell in cells))


def _paper(
    said: Texts,
    columns: tuple[Column, ...],
    rows: Sequence[TableRow],
    note: str,
    *,
    day: date | None = None,
    remarks: tuple[str, ...] = (),
    orientation: Any = "portrait",
    letters: float = 0.0,
    signed: bool = True,
) -> Paper:
    from khenthuong_desktop.documents.model import Signature
    from khenthuong_desktop.documents.papers import programme as papers

    title = paper_texts.kind(said.office, said.kind).title
    by = said.part("prepared_by")
    made = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            title=said.part("title"),
            subject=said.part("about"),
            note=note,
            columns=columns,
            rows=tuple(rows),
            head=_head(said, day) if signed else None,
            lines=known_lines(said, "text"),
            remarks=remarks,
            signature=Signature((by,)) if by and signed else None,
            orientation=orientation,
            letters=letters,
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(made)
    return made
