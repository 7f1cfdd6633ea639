"""Texts of the office (Cài đặt, Văn bản): the words of each part of a paper, kept by date, with places to fill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.validity import Validity
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_kinds, paper_names, paper_places
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_kinds import PaperKind
from khenthuong_desktop.store import paper_texts as stored
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import papers as words

_ROUND_THE_TEXT: Final = frozenset({"title", "about", "addressees", "bases", "opening", "closing", "recipients"})


@dataclass(frozen=True, slots=True)
class PartText:
    """The words of a part on a day; `own_id` is the office's row, None where the program's own words hold."""

    part: str
    label: str
    text: str
    validity: Validity
    source: str
    own_id: str | None = None

    @property
    def is_own(self) -> bool:
        return self.own_id is not None


def kinds(office: Office) -> tuple[PaperKind, ...]:
    """Every kind of paper, by title."""
    return paper_kinds.kinds(office.resources)


def kind(office: Office, code: str) -> PaperKind:
    return paper_kinds.kind(office.resources, code)


def texts(office: Office, kind_code: str, day: date | None = None) -> tuple[PartText, ...]:
    """All parts of a kind as they hold on a day (today), in their order on the paper."""
    known, on = kind(office, kind_code), day or office.today
    with office.database.read() as r:
        own = stored.at(r, kind_code, on.isoformat())
    return tuple(_own(own[part]) if part in own else _shipped(known, part, on) for part in known.parts)


def text(office: Office, kind_code: str, part: str, day: date | None = None) -> PartText:
    """One part as it holds on a day."""
    return next(one for one in texts(office, kind_code, day) if one.part == part)


def own_texts(office: Office, kind_code: str, part: str) -> tuple[PartText, ...]:
    """All the office ever wrote for a part, by their first day."""
    with office.database.read() as r:
        return tuple(_own(row) for row in stored.of_part(r, kind_code, part))


def places(kind_code: str) -> tuple[words.Place, ...]:
    """What may be put into a text: places with a value first, then those left blank on purpose."""
    if paper_names.is_of_conference(kind_code):
        left_out = words.OF_LISTS - {"count"} | {"grounds"}
    elif kind_code == "list":
        left_out = words.OF_LETTERS | words.OF_CONFERENCES
    else:
        left_out = words.OF_LISTS | words.OF_CONFERENCES
    valued = [place for code, place in words.PLACES.items() if code not in left_out]
    return (*valued, *(place for place, _ in words.BLANKS.values()))


def judge(typed: str) -> tuple[Finding, ...]:
    """What is wrong with a text: places that mean nothing, brackets and dots that would stop every paper."""
    found = [finding("paper.place_unknown", "blocks", place=name) for name in paper_places.unknown_in(typed)]
    if not found and paper_places.left_over(paper_places.PLACE.sub("", typed)):
        found.append(finding("paper.dots", "blocks"))
    return tuple(found)


def put(
    office: Office, kind_code: str, part: str, typed: str, *, valid_from: date | None = None, source: str = ""
) -> str:
    """Write the office's own words over a part from a day on; those before end the day before. Gives the row's id.

    Of the same first day, the words are mended where they stand.
    """
    cleaned = _cleaned(typed)
    for one in judge(cleaned):
        raise UserError("paper.text_refused", problem=_told(one))
    known = kind(office, kind_code)
    first = valid_from.isoformat() if valid_from else None
    values = {"text": cleaned, "source": clean(source)}
    with office.database.write(words.text_set(words.PARTS[part], known.title)) as w:
        rows = stored.of_part(w, kind_code, part)
        for row in rows:
            if row["valid_from"] == first:
                w.update("paper_texts", row["id"], values)
                return str(row["id"])
        later = [row["valid_from"] for row in rows if row["valid_from"] and row["valid_from"] > (first or "")]
        last = _day_before(min(later)) if later else None
        row_id = w.insert(
            "paper_texts", {"kind": kind_code, "part": part, "valid_from": first, "valid_to": last, **values}
        )
        for row in rows:
            if first and (row["valid_from"] or "") < first and (row["valid_to"] is None or row["valid_to"] >= first):
                w.update("paper_texts", row["id"], {"valid_to": _day_before(first)})
        return row_id


def reset(office: Office, own_id: str) -> None:
    """Take an own text away: what the program comes with holds again. Undo brings it back."""
    with office.database.write("") as w:
        row = w.still_there("paper_texts", own_id)
        w.rename_step(words.text_reset(words.PARTS[row["part"]], kind(office, row["kind"]).title))
        w.delete("paper_texts", own_id)


def fill(office: Office, kind_code: str, part: str, values: Mapping[str, str], day: date) -> str:
    """The words of a part with its places filled; one without a value stops the paper and says where to fill it."""
    known = kind(office, kind_code)
    return filled(text(office, kind_code, part, day).text, known.title, values, day)


def filled(typed: str, title: str, values: Mapping[str, str], day: date) -> str:
    """Any text of a paper with its places filled; `title` names the paper where something is missing."""

    def missing(name: str) -> str:
        code = paper_places.code_of(name)
        if code is None:
            raise UserError("paper.place_unknown", paper=title, place=name)
        raise UserError("paper.place_empty", paper=title, place=words.PLACES[code].name, where=words.PLACES[code].where)

    return paper_places.filled(typed, values, day, missing)


def value(name: str, title: str, values: Mapping[str, str], day: date) -> str:
    """What stands in one place by its name, in the middle of a sentence."""
    return filled(f"-{words.OPEN}{name}{words.CLOSE}", title, values, day)[1:]


def preview(typed: str, values: Mapping[str, str], day: date) -> str:
    """A text as it will read, for the window beside it; places without a value stay as they are written."""
    return paper_places.filled(typed, values, day, lambda name: f"{words.OPEN}{name}{words.CLOSE}")


def preview_part(part: str, typed: str, values: Mapping[str, str], day: date) -> str:
    """A part as it will read on paper: recipients, and several addressees, each after a dash."""
    from khenthuong_desktop.documents import layout

    shown = preview(typed, values, day)
    lines = shown.splitlines()
    if lines and (part == "recipients" or (part == "addressees" and len(lines) > 1)):
        return "\n".join(layout.with_dashes(lines))
    return shown


def missing_places(office: Office, kind_code: str, values: Mapping[str, str], day: date) -> tuple[Finding, ...]:
    """Everything that would stop a paper of these values, at once and not one by one. What a paper that was begun for
    somebody has as its text is the officer's by then."""
    named: dict[str, Finding] = {}
    for one in texts(office, kind_code, day):
        if one.part not in _ROUND_THE_TEXT:
            continue
        for name in paper_places.names_in(one.text):
            code = paper_places.code_of(name)
            place = words.PLACES.get(code or "")
            if code and place and not clean(values.get(code, "")):
                named[code] = finding("paper.place_empty", "blocks", place=place.name, where=place.where)
    return tuple(named.values())


def _told(one: Finding) -> str:
    from khenthuong_desktop.wording.findings import sentence

    return sentence(one)


def _cleaned(typed: str) -> str:
    lines = [clean(line) for line in typed.strip().splitlines()]
    return "\n".join(line for line in lines if line)


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _shipped(known: PaperKind, part: str, day: date) -> PartText:
    found = known.shipped(part, day)
    return PartText(part, words.PARTS[part], found.text, found.validity, found.source)


def _own(row: Record) -> PartText:
    return PartText(row["part"], words.PARTS[row["part"]], row["text"], _days(row), row["source"], row["id"])


def _days(row: Record) -> Validity:
    first, last = (date.fromisoformat(row[key]) if row[key] else None for key in ("valid_from", "valid_to"))
    return Validity(first, last)
