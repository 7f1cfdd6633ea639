"""Papers: composed, exported, and their life from draft over 'sent for signature' to signed, each verb one step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.dates import short_document_date
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.numbers import document_number
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    attachments,
    paper_content,
    paper_files,
    paper_forms,
    paper_heads,
    paper_lists,
    paper_texts,
)
from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs, Issue
from khenthuong_desktop.services.paper_list_choices import ListChoices
from khenthuong_desktop.services.progress import Progress
from khenthuong_desktop.store import papers as stored
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.papers.frame import Content
    from khenthuong_desktop.system.files import Written

DRAFT, SENT, SIGNED = "draft", "sent", "signed"
SIGNED_FILE: Final = "signed_paper"
_LIST: Final = "list-"


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
    return tuple(_stored(office, row) for row in rows if kind in (None, row["kind"]) and state in (None, row["state"]))


def paper(office: Office, paper_id: str) -> StoredPaper:
    with office.database.read() as r:
        row = r.record("papers", paper_id)
    if row is None:
        raise UserError("paper.gone")
    return _stored(office, row)


def amendments(office: Office, paper_id: str) -> tuple[StoredPaper, ...]:
    """The papers that change this one."""
    with office.database.read() as r:
        rows = stored.amended_by(r, paper_id)
    return tuple(_stored(office, row) for row in rows)


def signed_file(office: Office, paper_id: str) -> Attached | None:
    """The signed PDF, where it has been attached; `attachments.copy_to_open` opens it."""
    files = attachments.of_record(office, paper_id)
    return next((one for one in files if one.purpose == SIGNED_FILE), None)


def signer_name(office: Office, kept: StoredPaper) -> str:
    """Whose name stands below a paper, as printed where it is signed; empty where nobody can sign it today."""
    with office.database.read() as r:
        printed = (r.record("papers", kept.id) or {}).get("printed")
    if printed:
        return paper_content.from_json(printed).signer
    try:
        return paper_heads.signature(office, kept.body_id, kept.signer_id, office.today).name
    except UserError:
        return ""


def number_findings(
    office: Office, body_id: str, document_kind: str, number: str, day: date, paper_id: str | None = None
) -> tuple[Finding, ...]:
    """A number another paper of the issuer, type and year has already. Gaps say nothing: the văn thư's series counts
    papers that this program never sees."""
    wanted = _number(number)
    with office.database.read() as r:
        rows = stored.numbered(r, body_id, document_kind, day.year)
    found = [
        finding("paper.number_taken", "warns", "number", number=wanted, subject=row["subject"], day=_shown(row))
        for row in rows
        if row["id"] != paper_id and row["number"].casefold() == wanted.casefold()
    ]
    if day > office.today:
        found.append(finding("paper.signed_in_future", "warns", "signed_on", day=short_document_date(day)))
    return tuple(found)


# --- composing and exporting


def compose(office: Office, name: str, **choices: Any) -> Paper:
    """A paper by its name: 'list-people' and the like with `choices` as `paper_lists.ListChoices` has them, or a kind
    ('letter', 'submission', 'report') with the `id` of a stored one."""
    if name.startswith(_LIST):
        return paper_lists.compose(office, name.removeprefix(_LIST), ListChoices(**choices))
    kept = _of_name(office, name, choices.get("id"))
    return paper_content.paper_of(kept.document_kind, _content(office, kept))


def compose_draft(
    office: Office,
    kind: str,
    inputs: Inputs,
    *,
    body_id: str | None = None,
    signer_id: str | None = None,
    day: date | None = None,
) -> Paper:
    """What a paper will look like before anything is saved."""
    issue = Issue(paper_heads.body(office, body_id).id, day or office.today, signer_id)
    content = paper_content.content_of(office, kind, inputs.cleaned(), issue)
    return paper_content.paper_of(paper_texts.kind(office, kind).document_kind, content)


def export(office: Office, name: str, path: Path, *, progress: Progress | None = None, **choices: Any) -> Written:
    """Write a paper as the file's ending says. Word takes the office's own form where there is one."""
    told = progress or (lambda done, of: None)
    ending = paper_files.ending_of(path)
    if ending == ".docx" and not name.startswith(_LIST):
        kept = _of_name(office, name, choices.get("id"))
        content = _content(office, kept)
        form = paper_forms.form(office, kept.kind, kept.signed_on or office.today)
        if form is not None:
            return paper_forms.write(office, form, kept.title, _places(office, kept, content), path)
    return paper_files.write(office, compose(office, name, **choices), path, told)


# --- life


def draft(
    office: Office,
    kind: str,
    inputs: Inputs,
    *,
    body_id: str | None = None,
    signer_id: str | None = None,
    amends_id: str | None = None,
) -> str:
    """Keep a new paper; its places need no values yet. Gives its id."""
    said, known = inputs.cleaned(), paper_texts.kind(office, kind)
    _must_be_named(said)
    body = paper_heads.body(office, body_id)
    with office.database.write(words.drafted(known.title, said.subject)) as w:
        return w.insert(
            "papers", _new_row(office, known.code, known.document_kind, body.id, signer_id, said, amends_id)
        )


def change(
    office: Office, paper_id: str, inputs: Inputs, *, body_id: str | None = None, signer_id: str | None = None
) -> None:
    """Say a draft anew; one that waits for its signature is taken back first, a signed one never changes."""
    said = inputs.cleaned()
    _must_be_named(said)
    with office.database.write("") as w:
        row = _in_state(w, paper_id, DRAFT)
        w.rename_step(words.changed(_title(office, row), said.subject))
        values: dict[str, object] = {"subject": said.subject, "inputs": said.to_json(), "signer_id": signer_id}
        w.update("papers", paper_id, values | ({"body_id": body_id} if body_id else {}))


def submit(
    office: Office,
    kind: str,
    inputs: Inputs,
    *,
    paper_id: str | None = None,
    body_id: str | None = None,
    signer_id: str | None = None,
) -> str:
    """Keep what was written, as a new paper or in place of a draft, and send it for signature: one step. Gives its id;
    a paper that still misses something is stopped here."""
    said, known = inputs.cleaned(), paper_texts.kind(office, kind)
    _must_be_named(said)
    body = paper_heads.body(office, body_id)
    compose_draft(office, kind, said, body_id=body.id, signer_id=signer_id)
    state = {"state": SENT, "sent_on": office.today.isoformat()}
    with office.database.write(words.sent(known.title, said.subject)) as w:
        row = _new_row(office, known.code, known.document_kind, body.id, signer_id, said, None)
        if paper_id is None:
            return w.insert("papers", row | state)
        _in_state(w, paper_id, DRAFT)
        kept = ("subject", "inputs", "signer_id", "body_id")
        w.update("papers", paper_id, {key: row[key] for key in kept} | state)
        return paper_id


def send(office: Office, paper_id: str) -> None:
    """Draft → sent for signature; a paper that still misses something is stopped here."""
    compose(office, paper(office, paper_id).kind, id=paper_id)
    with office.database.write("") as w:
        row = _in_state(w, paper_id, DRAFT)
        w.rename_step(words.sent(_title(office, row), row["subject"]))
        w.update("papers", paper_id, {"state": SENT, "sent_on": office.today.isoformat()})


def take_back(office: Office, paper_id: str) -> None:
    """Sent → draft, to be changed."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SENT)
        w.rename_step(words.taken_back(_title(office, row), row["subject"]))
        w.update("papers", paper_id, {"state": DRAFT, "sent_on": None})


def sign(
    office: Office, paper_id: str, number: str, signed_on: date, signed_pdf: Path | None = None
) -> tuple[Finding, ...]:
    """Number and date as the văn thư gave them, with the signed PDF where it is at hand: from now on nothing changes.

    What stood on the paper is kept with it. Gives warnings, such as a number that another paper has.
    """
    kept = paper(office, paper_id)
    given = _number(number)
    if not given:
        raise UserError("paper.number_missing")
    issue = Issue(kept.body_id, signed_on, kept.signer_id, given, signed=True)
    content = paper_content.content_of(office, kept.kind, kept.inputs, issue)
    paper_content.paper_of(kept.document_kind, content)
    file = _kept_pdf(office, signed_pdf) if signed_pdf else None
    found = number_findings(office, kept.body_id, kept.document_kind, given, signed_on, paper_id)
    with office.database.write("") as w:
        _in_state(w, paper_id, DRAFT, SENT)
        values = {"state": SIGNED, "number": given, "signed_on": signed_on.isoformat()}
        w.update("papers", paper_id, {**values, "printed": paper_content.to_json(content)})
        w.rename_step(words.signed(_stored(office, w.still_there("papers", paper_id)).name))
        if file and signed_pdf:
            attachments.add_kept(office, w, "papers", paper_id, signed_pdf.name, *file, SIGNED_FILE)
    return found


def attach_signed(office: Office, paper_id: str, signed_pdf: Path) -> None:
    """The signed PDF that came later, in place of one attached before."""
    digest, size = _kept_pdf(office, signed_pdf)
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SIGNED)
        w.rename_step(words.file_added(_stored(office, row).name))
        for one in attachments.of_record(office, paper_id):
            if one.purpose == SIGNED_FILE:
                w.delete("attachments", one.id)
        attachments.add_kept(office, w, "papers", paper_id, signed_pdf.name, digest, size, SIGNED_FILE)


def issue(office: Office, paper_id: str) -> None:
    """The signed paper is out of the house: undo says so from now on, and a change is a new paper."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SIGNED)
        name = _stored(office, row).name
        w.rename_step(words.issued(name))
        if w.update("papers", paper_id, {"issued_on": office.today.isoformat()}):
            w.mark_left_office(name)


def amend(office: Office, paper_id: str) -> str:
    """A new draft that changes a signed paper and names it. Gives its id."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SIGNED)
        kept = _stored(office, row)
        w.rename_step(words.amended(kept.name))
        subject = words.amending(kept.subject, kept.name)
        said = Inputs(subject, kept.inputs.addressees, kept.inputs.body, kept.inputs.values)
        values = _new_row(office, kept.kind, kept.document_kind, kept.body_id, kept.signer_id, said, paper_id)
        return w.insert("papers", values)


def remove(office: Office, paper_id: str) -> None:
    """Take a draft away; a signed paper stays."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, DRAFT, SENT)
        w.rename_step(words.removed(_title(office, row), row["subject"]))
        for one in attachments.of_record(office, paper_id):
            w.delete("attachments", one.id)
        w.delete("papers", paper_id)


# --- within


def _content(office: Office, kept: StoredPaper) -> Content:
    with office.database.read() as r:
        printed = (r.record("papers", kept.id) or {}).get("printed")
    if printed:
        return paper_content.from_json(printed)
    return paper_content.content_of(office, kept.kind, kept.inputs, Issue(kept.body_id, office.today, kept.signer_id))


def _places(office: Office, kept: StoredPaper, content: Content) -> dict[str, str]:
    day = kept.signed_on or office.today
    issue_of = Issue(kept.body_id, day, kept.signer_id, kept.number, signed=kept.signed_on is not None)
    return paper_content.values_of(office, kept.inputs, issue_of) | paper_forms.values_of(content)


def _of_name(office: Office, name: str, paper_id: object) -> StoredPaper:
    if not paper_id:
        raise UserError("paper.id_missing", paper=name)
    kept = paper(office, str(paper_id))
    if kept.kind != name:
        raise UserError("paper.gone")
    return kept


def _new_row(
    office: Office,
    kind: str,
    document_kind: str,
    body_id: str,
    signer_id: str | None,
    said: Inputs,
    amends_id: str | None,
) -> dict[str, object]:
    return {
        "kind": kind,
        "document_kind": document_kind,
        "body_id": body_id,
        "signer_id": signer_id,
        "subject": said.subject,
        "inputs": said.to_json(),
        "drafted_on": office.today.isoformat(),
        "amends_id": amends_id,
    }


def _in_state(w: Writer, paper_id: str, *states: str) -> Record:
    row = w.record("papers", paper_id)
    if row is None:
        raise UserError("paper.gone")
    if row["state"] not in states:
        if row["state"] == SIGNED:
            raise UserError("paper.signed", subject=row["subject"])
        if row["state"] == SENT:
            raise UserError("paper.sent", subject=row["subject"])
        raise UserError("paper.not_signed", subject=row["subject"])
    return row


def _must_be_named(said: Inputs) -> None:
    if not said.subject:
        raise UserError("paper.no_subject")


def _number(typed: str) -> str:
    """'05' of '5', of '05/UBND' and of 'Số: 05'."""
    cleaned = clean(typed).partition("/")[0].strip()
    if cleaned.casefold().startswith(words.NUMBER_WORD.casefold()):
        cleaned = cleaned[len(words.NUMBER_WORD) :].lstrip(": ")
    return document_number(int(cleaned)) if cleaned.isdecimal() else cleaned


def _kept_pdf(office: Office, source: Path) -> tuple[str, int]:
    from khenthuong_desktop.system.disk_problems import problem_from

    try:
        with open(source, "rb") as file:
            beginning = file.read(1024)
    except OSError as error:
        raise problem_from(error, source) from error
    if b"%PDF" not in beginning:
        raise UserError("paper.not_a_pdf", name=source.name)
    return attachments.keep(office, source)


def _title(office: Office, row: Record) -> str:
    return paper_texts.kind(office, row["kind"]).title


def _shown(row: Record) -> str:
    return short_document_date(date.fromisoformat(row["signed_on"]))


def _stored(office: Office, row: Record) -> StoredPaper:
    def day(key: str) -> date | None:
        return date.fromisoformat(row[key]) if row[key] else None

    drafted, signed = date.fromisoformat(row["drafted_on"]), day("signed_on")
    full_number = paper_content.from_json(row["printed"]).number if row["printed"] else ""
    return StoredPaper(
        row["id"],
        row["kind"],
        _title(office, row),
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
