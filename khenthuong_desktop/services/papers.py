"""Papers: composed, exported, and their life from draft over 'sent for signature' to signed, each verb one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    attachments,
    bodies,
    conference_amending,
    conference_kept,
    kept_papers,
    paper_content,
    paper_files,
    paper_forms,
    paper_gaps,
    paper_heads,
    paper_names,
    paper_texts,
    plan_numbers,
)
from khenthuong_desktop.services.kept_papers import DRAFT, PRINTED_FORM, SENT, SIGNED, SIGNED_FILE
from khenthuong_desktop.services.kept_papers import StoredPaper as StoredPaper
from khenthuong_desktop.services.kept_papers import amendments as amendments
from khenthuong_desktop.services.kept_papers import paper as paper
from khenthuong_desktop.services.kept_papers import papers as papers
from khenthuong_desktop.services.kept_papers import signed_file as signed_file
from khenthuong_desktop.services.kept_papers import signer_name as signer_name
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs, Issue
from khenthuong_desktop.services.paper_numbers import is_number
from khenthuong_desktop.services.paper_numbers import number_as_written as number_as_written
from khenthuong_desktop.services.paper_numbers import number_findings as number_findings
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.system.files import Written

_SHOWN: Final = 40

# --- composing and exporting


def compose(office: Office, name: str, **choices: Any) -> Paper:
    """A paper by its name (services.paper_names), with the choices its composer takes: 'list-people' and the like those
    of `paper_lists.ListChoices`, one of several ('letter') the `id`. A paper of a conference is the one that is kept of
    it, where one is."""
    name, choices = conference_kept.instead(office, name, choices)
    return paper_names.named(name, choices).compose(office, **choices)


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


def compose_open(
    office: Office, kind: str, inputs: Inputs, *, body_id: str | None = None, signer_id: str | None = None
) -> Paper:
    """A draft to be looked at while it misses something: its open places stand out. It is for no printer or file."""
    issue = Issue(paper_heads.body(office, body_id).id, office.today, signer_id)
    content = paper_content.content_of(office, kind, inputs.cleaned(), issue, places_open=True)
    return paper_content.marked(paper_content.blocks_of(paper_texts.kind(office, kind).document_kind, content))


def export(office: Office, name: str, path: Path, *, progress: Progress = unwatched, **choices: Any) -> Written:
    """Write a paper as the file's ending says. Word takes the office's own form where there is one."""
    name, choices = conference_kept.instead(office, name, choices)
    wanted = paper_names.named(name, choices)
    ending = paper_files.ending_of(path, wanted.formats)
    written = wanted.write_own_form(office, path, **choices) if ending == paper_forms.ENDING else None
    return written or paper_files.write(office, wanted.compose(office, **choices), path, progress)


def check_whole(
    office: Office, kind: str, inputs: Inputs, *, body_id: str | None = None, signer_id: str | None = None
) -> None:
    """Nothing is missing from such a paper, nor from the office's own Word form of it."""
    issue_of = Issue(paper_heads.body(office, body_id).id, office.today, signer_id)
    content = paper_content.content_of(office, kind, inputs, issue_of)
    paper_content.paper_of(paper_texts.kind(office, kind).document_kind, content)
    kept_papers.form_to_fill(office, kind, inputs, issue_of, content)


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
    """Keep a new paper, one that changes a signed paper where `amends_id` names it; its places need no values yet.
    Gives its id."""
    said, known = inputs.cleaned(), paper_texts.kind(office, kind)
    _must_be_named(said)
    body = paper_heads.body(office, body_id)
    with office.database.write(words.drafted(known.title, said.subject)) as w:
        if amends_id is not None:
            changed = kept_papers.stored_paper(office, _in_state(w, amends_id, SIGNED))
            w.rename_step(words.amended(changed.name))
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
        w.rename_step(words.changed(kept_papers.title(office, row), said.subject))
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
    amends_id: str | None = None,
) -> str:
    """Keep what was written, as a new paper or in place of a draft, then send it for signature. Gives its id; a paper
    that still misses something is stopped before anything is kept.

    Two steps: whoever takes the sending back wants to go on writing, not to lose what was written.
    """
    said = inputs.cleaned()
    _must_be_named(said)
    body = paper_heads.body(office, body_id)
    check_whole(office, kind, said, body_id=body.id, signer_id=signer_id)
    if paper_id is None:
        paper_id = draft(office, kind, said, body_id=body.id, signer_id=signer_id, amends_id=amends_id)
    else:
        change(office, paper_id, said, body_id=body.id, signer_id=signer_id)
    send(office, paper_id)
    return paper_id


def send(office: Office, paper_id: str) -> None:
    """Draft → sent for signature; a paper that still misses something is stopped here."""
    kept = paper(office, paper_id)
    check_whole(office, kept.kind, kept.inputs, body_id=kept.body_id, signer_id=kept.signer_id)
    with office.database.write("") as w:
        row = _in_state(w, paper_id, DRAFT)
        w.rename_step(words.sent(kept_papers.title(office, row), row["subject"]))
        w.update("papers", paper_id, {"state": SENT, "sent_on": office.today.isoformat()})


def take_back(office: Office, paper_id: str) -> None:
    """Sent → draft, to be changed."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SENT)
        w.rename_step(words.taken_back(kept_papers.title(office, row), row["subject"]))
        w.update("papers", paper_id, {"state": DRAFT, "sent_on": None})


def sign(
    office: Office, paper_id: str, number: str, signed_on: date, signed_pdf: Path | None = None
) -> tuple[Finding, ...]:
    """Number and date as the văn thư gave them, with the signed PDF where it is at hand: from now on nothing changes.

    What stood on the paper is kept with it. Gives warnings, such as a number that another paper has.
    """
    kept = paper(office, paper_id)
    if kept.state == SIGNED:
        raise UserError("paper.signed", subject=kept.subject)
    given = number_as_written(number)
    if not given:
        raise UserError("paper.number_missing")
    if not is_number(given):
        raise UserError("paper.number_odd", number=given[:_SHOWN])
    issue = Issue(kept.body_id, signed_on, kept.signer_id, given, signed=True)
    content = paper_content.content_of(office, kept.kind, kept.inputs, issue)
    paper_content.paper_of(kept.document_kind, content)
    form = kept_papers.form_to_fill(office, kept.kind, kept.inputs, issue, content)
    said = paper_content.values_of(office, kept.inputs, issue)
    file = _kept_pdf(office, signed_pdf) if signed_pdf else None
    found = signing_findings(office, kept, given, signed_on)
    with office.database.write("") as w:
        _in_state(w, paper_id, DRAFT, SENT)
        values = {"state": SIGNED, "number": given, "signed_on": signed_on.isoformat()}
        w.update("papers", paper_id, {**values, "printed": paper_content.to_json(content, said)})
        w.rename_step(words.signed(kept_papers.stored_paper(office, w.still_there("papers", paper_id)).name))
        numbered = kept_papers.stored_paper(office, w.still_there("papers", paper_id))
        if replaced := plan_numbers.take(office, w, numbered):
            w.rename_step(words.signed_instead(numbered.name, replaced))
        if form:
            attachments.add_kept(office, w, "papers", paper_id, form.name, form.sha256, form.size, PRINTED_FORM)
        if file and signed_pdf:
            attachments.add_kept(office, w, "papers", paper_id, signed_pdf.name, *file, SIGNED_FILE)
    return found


def signing_findings(office: Office, kept: StoredPaper, number: str, signed_on: date) -> tuple[Finding, ...]:
    """What is to be looked at before a paper gets this number and day: number and day themselves, the plan of which
    another number is written down, and gaps that nobody has filled."""
    odd = number_findings(office, kept.body_id, kept.document_kind, number, signed_on, kept.id)
    return (*odd, *plan_numbers.findings(office, kept, number), *paper_gaps.findings(office, kept))


def attach_signed(office: Office, paper_id: str, signed_pdf: Path) -> None:
    """The signed PDF that came later, in place of one attached before."""
    digest, size = _kept_pdf(office, signed_pdf)
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SIGNED)
        w.rename_step(words.file_added(kept_papers.stored_paper(office, row).name))
        for one in attachments.of_record(office, paper_id):
            if one.purpose == SIGNED_FILE:
                w.delete("attachments", one.id)
        attachments.add_kept(office, w, "papers", paper_id, signed_pdf.name, digest, size, SIGNED_FILE)


def issue(office: Office, paper_id: str) -> None:
    """The signed paper is out of the house: undo says so from now on, and a change is a new paper."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, SIGNED)
        name = kept_papers.stored_paper(office, row).name
        w.rename_step(words.issued(name))
        if w.update("papers", paper_id, {"issued_on": office.today.isoformat()}):
            w.mark_left_office(name)


def amendment(office: Office, paper_id: str) -> tuple[Inputs, str | None]:
    """What a new paper that changes a signed one and names it begins with, and who can still sign it; `draft` with
    `amends_id` keeps it."""
    kept = paper(office, paper_id)
    if kept.state != SIGNED:
        raise UserError("paper.not_signed", subject=kept.subject)
    said, own = kept.inputs, _own_subject(office, kept)
    if (present := conference_amending.present(office, kept)) is not None:
        said, own = present, present.subject or own
    said = replace(said, subject=words.amending(own, kept.name))
    return said, kept.signer_id if kept.signer_id in _signers(office, kept.body_id) else None


def remove(office: Office, paper_id: str) -> None:
    """Take a draft away; a signed paper stays."""
    with office.database.write("") as w:
        row = _in_state(w, paper_id, DRAFT, SENT)
        w.rename_step(words.removed(kept_papers.title(office, row), row["subject"]))
        for one in attachments.of_record(office, paper_id):
            w.delete("attachments", one.id)
        w.delete("papers", paper_id)


# --- within


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


def _signers(office: Office, body_id: str) -> set[str]:
    """Who can sign today: the signer of a paper of years ago may have left."""
    return {one.id for one in bodies.signers(office, body_id, office.today)}


def _own_subject(office: Office, kept: StoredPaper) -> str:
    """What a paper is about, without the name of the one that it changed itself."""
    if kept.amends_id is None:
        return kept.subject
    return kept.subject.removesuffix(words.amending("", paper(office, kept.amends_id).name))


def _must_be_named(said: Inputs) -> None:
    if not said.subject:
        raise UserError("paper.no_subject")


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
