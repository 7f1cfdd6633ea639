"""Word forms of the office's own: a .docx hung on a kind of paper by date, filled as the texts are."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.validity import Validity
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, paper_form_safety, paper_names, paper_places, paper_texts
from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import paper_texts as stored
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.files import Written, write_whole
from khenthuong_desktop.wording import papers as words
from khenthuong_desktop.wording.findings import sentence

if TYPE_CHECKING:
    from khenthuong_desktop.documents.papers.frame import Content

PURPOSE: Final = "paper_form"
ENDING: Final = ".docx"
LIST: Final = "list"
_BY_NAME: Final = {place.name: code for code, place in words.FORM_PLACES.items()}


@dataclass(frozen=True, slots=True)
class WordForm:
    """A Word form, and from when to when it takes the place of the program's own layout."""

    id: str
    kind: str
    name: str
    validity: Validity
    source: str


def forms(office: Office, kind: str) -> tuple[WordForm, ...]:
    """All forms a kind has had, by their first day."""
    with office.database.read() as r:
        return tuple(_form(row) for row in stored.forms(r, kind))


def may_have_form(kind: str) -> bool:
    """Whether a kind of paper takes a form: a list or a paper of a conference has rows, which no form can hold."""
    return kind != LIST and not paper_names.is_of_conference(kind)


def form(office: Office, kind: str, day: date) -> WordForm | None:
    """The form that holds on a day."""
    with office.database.read() as r:
        row = stored.form_at(r, kind, day.isoformat())
    return _form(row) if row else None


def hang(office: Office, kind: str, source: Path, *, valid_from: date | None = None, named_in: str = "") -> str:
    """Hang a .docx on a kind of paper from a day on; a place in it that means nothing is told now and not on the day
    of printing. `named_in` is the paper that wants it. Gives its id."""
    from khenthuong_desktop.documents import word_form

    title = paper_texts.kind(office, kind).title
    paper_form_safety.check(source)
    for name in word_form.places_in(source):
        if paper_places.code_of(name) is None and _code(name) is None:
            problem = sentence(finding("paper.place_unknown", "blocks", place=name))
            raise UserError("paper.form_refused", name=source.name, problem=problem)
    for text in word_form.brackets_in(source):
        raise UserError("paper.left_over", paper=title, text=text)
    tried = io.BytesIO()
    word_form.fill(source, lambda name: name, tried)
    paper_form_safety.check_filled(source.name, tried)
    digest, size = attachments.keep(office, source)
    first = valid_from.isoformat() if valid_from else None
    with office.database.write(words.form_set(title, source.name)) as w:
        for row in stored.forms(w, kind):
            if (row["valid_from"] or "") == (first or ""):
                _drop(office, w, row["id"])
            elif first and (row["valid_from"] or "") < first and (row["valid_to"] is None or row["valid_to"] >= first):
                w.update("paper_forms", row["id"], {"valid_to": _day_before(first)})
        values = {"kind": kind, "name": source.name, "valid_from": first, "source": clean(named_in)}
        form_id = w.insert("paper_forms", values)
        attachments.add_kept(office, w, "paper_forms", form_id, source.name, digest, size, PURPOSE)
        return form_id


def remove(office: Office, form_id: str) -> None:
    """Back to the program's own layout; undo brings the form back."""
    with office.database.write("") as w:
        row = w.still_there("paper_forms", form_id)
        w.rename_step(words.form_removed(paper_texts.kind(office, row["kind"]).title))
        _drop(office, w, form_id)


def places() -> tuple[words.Place, ...]:
    """What may stand in a form beside the places of texts."""
    return tuple(words.FORM_PLACES.values())


def values_of(content: Content) -> dict[str, str]:
    """The parts of a paper as values of a form's places, a line each where they have several: such lines bring the
    dashes and marks with which they stand on any paper."""
    from khenthuong_desktop.documents import layout

    several = layout.with_dashes(content.addressees) if len(content.addressees) > 1 else content.addressees
    return {
        "number": content.number.partition(": ")[2],  # a blank number keeps its gap
        "place_and_date": content.place_and_date,
        "about": content.about,
        "addressees": "\n".join(several),
        "bases": "\n".join(layout.with_marks(content.bases) if content.bases else ()),
        "authority": content.author.upper(),
        "opening": content.opening,
        "text": content.body,
        "closing": content.closing,
        "recipients": "\n".join(layout.with_dashes(content.recipients[1:]) if content.recipients[1:] else ()),
        "issuing": "\n".join(content.issuing),
        "upper": "\n".join(content.upper),
        "signature": "\n".join(content.signature),
        "signer": content.signer,
    }


def file_of(office: Office, chosen: WordForm) -> Attached:
    """The file of a form."""
    (file,) = attachments.of_record(office, chosen.id)
    return file


def filled(office: Office, file: Attached, title: str, values: Mapping[str, str], day: date) -> bytes:
    """The form filled; a place without a value stops it, as everywhere."""
    from khenthuong_desktop.documents import word_form

    def value(name: str) -> str:
        code = _code(name)
        if code is None:
            found = paper_texts.value(name, title, values, day)
            if paper_places.left_over(found):
                raise UserError("paper.left_over", paper=title, text=found)
            return found
        if not values.get(code) and code not in words.MAY_BE_EMPTY:
            place = words.FORM_PLACES[code]
            raise UserError("paper.place_empty", paper=title, place=place.name, where=place.where)
        return values.get(code, "")

    target = io.BytesIO()
    word_form.fill(attachments.content(office, file), value, target)
    return target.getvalue()


def write(office: Office, file: Attached, title: str, values: Mapping[str, str], path: Path, day: date) -> Written:
    """Write the form filled."""
    return write_whole(path, filled(office, file, title, values, day), read_back=drives.is_removable(path))


def _drop(office: Office, w: Writer, form_id: str) -> None:
    for one in attachments.of_record(office, form_id):
        w.delete("attachments", one.id)
    w.delete("paper_forms", form_id)


def _code(name: str) -> str | None:
    return _BY_NAME.get(clean(name).lower())


def _form(row: Record) -> WordForm:
    first, last = (date.fromisoformat(row[key]) if row[key] else None for key in ("valid_from", "valid_to"))
    return WordForm(row["id"], row["kind"], row["name"], Validity(first, last), row["source"])


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
