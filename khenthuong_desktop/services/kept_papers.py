"""Papers the office keeps: looked at, and put together as they stand now or, once signed, as they were printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, paper_content, paper_forms, paper_texts
from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs, Issue
from khenthuong_desktop.store import papers as stored
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.papers.frame import Content
    from khenthuong_desktop.system.files import Written

DRAFT, SENT, SIGNED = "draft", "sent", "signed"
SIGNED_FILE: Final = "signed_paper"
PRINTED_FORM: Final = "printed_form"  # the Word form a paper was signed in, whatever hangs on its kind later


@dataclass(frozen=True, slots=True)
class StoredPaper:
    """A paper as the office keeps it; `name` is how another paper names it once it is signed, `full_number` what is
    printed of its number ('05/TTr-UBND')."""

    id: str
    kind: str
    title: str
    document_kind: str
    body_id: str
    signer_id: str | None
    inputs: Inputs
    state: str
    drafted_on: date
    sent_on: date | None
    number: str
    full_number: str
    signed_on: date | None
    issued_on: date | None
    amends_id: str | None

    @property
    def subject(self) -> str:
        return self.inputs.subject

    @property
    def name(self) -> str:
        if self.signed_on is None:
            return f"{self.title} - {self.subject}"
        return words.named(self.title, self.full_number, short_document_date(self.signed_on))


# --- looking


def papers(office: Office, *, kind: str | None = None, state: str | None = None) -> tuple[StoredPaper, ...]:
    """The papers of the office, the latest first."""
    with office.database.read() as r:
        rows = stored.every(r)
    wanted = (row for row in rows if kind in (None, row["kind"]) and state in (None, row["state"]))
    return tuple(stored_paper(office, row) for row in wanted)


def paper(office: Office, paper_id: str) -> StoredPaper:
    return stored_paper(office, _record(office, paper_id))


def amendments(office: Office, paper_id: str) -> tuple[StoredPaper, ...]:
    """The papers that change this one."""
    with office.database.read() as r:
        rows = stored.amended_by(r, paper_id)
    return tuple(stored_paper(office, row) for row in rows)


def signed_file(office: Office, paper_id: str) -> Attached | None:
    """The signed PDF, where it has been attached; `attachments.copy_to_open` opens it."""
    return _file(office, paper_id, SIGNED_FILE)


def signer_name(office: Office, kept: StoredPaper) -> str:
    """Whose name stands below a paper, as printed where it is signed; empty where nobody can sign it today."""
    printed = _record(office, kept.id)["printed"]
    if printed:
        return paper_content.from_json(printed).signer
    try:
        issue = Issue(kept.body_id, office.today, kept.signer_id)
        return paper_content.signature_of(office, kept.document_kind, kept.inputs, issue).name
    except UserError:
        return ""


def stored_paper(office: Office, row: Record) -> StoredPaper:
    """The paper of a row."""

    def day(key: str) -> date | None:
        return date.fromisoformat(row[key]) if row[key] else None

    drafted, signed = date.fromisoformat(row["drafted_on"]), day("signed_on")
    full_number = paper_content.from_json(row["printed"]).number if row["printed"] else ""
    return StoredPaper(
        row["id"],
        row["kind"],
        title(office, row),
        row["document_kind"],
        row["body_id"],
        row["signer_id"],
        Inputs.from_json(row["inputs"]),
        row["state"],
        drafted,
        day("sent_on"),
        row["number"],
        full_number.partition(":")[2].strip(),
        signed,
        day("issued_on"),
        row["amends_id"],
    )


def title(office: Office, row: Record) -> str:
    """What its kind is called."""
    return paper_texts.kind(office, row["kind"]).title


# --- putting together


def compose(office: Office, kind: str, id: str) -> Paper:
    """A paper that is kept, of this kind; what was signed is not judged again."""
    kept, printed = _of_kind(office, kind, id)
    if printed:
        return paper_content.blocks_of(kept.document_kind, paper_content.from_json(printed))
    return paper_content.paper_of(kept.document_kind, _content(office, kept))


def write_own_form(office: Office, path: Path, kind: str, id: str) -> Written | None:
    """Write a paper into the office's own Word form: a draft into the one that holds today, a signed one into that it
    was signed in. None where there is none."""
    kept, printed = _of_kind(office, kind, id)
    if printed:
        file = _file(office, kept.id, PRINTED_FORM)
        content, values = paper_content.from_json(printed), paper_content.values_from_json(printed)
    else:
        issue = Issue(kept.body_id, office.today, kept.signer_id)
        content = _content(office, kept)
        paper_content.paper_of(kept.document_kind, content)  # nothing half-filled gets past by way of a form
        file = _form_at(office, kind, issue.day)
        values = paper_content.values_of(office, kept.inputs, issue)
    if file is None:
        return None
    day = kept.signed_on or office.today
    return paper_forms.write(office, file, kept.title, values | paper_forms.values_of(content), path, day)


def form_to_fill(office: Office, kind: str, inputs: Inputs, issue: Issue, content: Content) -> Attached | None:
    """The office's own Word form of a day, tried: all its places have a value in such a paper."""
    file = _form_at(office, kind, issue.day)
    if file is not None:
        values = paper_content.values_of(office, inputs, issue) | paper_forms.values_of(content)
        paper_forms.filled(office, file, paper_texts.kind(office, kind).title, values, issue.day)
    return file


def _form_at(office: Office, kind: str, day: date) -> Attached | None:
    form = paper_forms.form(office, kind, day)
    return paper_forms.file_of(office, form) if form else None


def _content(office: Office, kept: StoredPaper) -> Content:
    return paper_content.content_of(office, kept.kind, kept.inputs, Issue(kept.body_id, office.today, kept.signer_id))


def _of_kind(office: Office, kind: str, paper_id: str) -> tuple[StoredPaper, str]:
    """The paper, and what was printed of it where it is signed."""
    row = _record(office, paper_id)
    if row["kind"] != kind:
        raise UserError("paper.gone")
    return stored_paper(office, row), row["printed"] or ""


def _record(office: Office, paper_id: str) -> Record:
    with office.database.read() as r:
        row = r.record("papers", paper_id)
    if row is None:
        raise UserError("paper.gone")
    return row


def _file(office: Office, paper_id: str, purpose: str) -> Attached | None:
    files = attachments.of_record(office, paper_id)
    return next((one for one in files if one.purpose == purpose), None)
