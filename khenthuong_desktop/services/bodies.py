"""Issuing bodies by date: which letterhead a paper of a day carries, who could sign it, and how."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from khenthuong_desktop.domain import signing
from khenthuong_desktop.domain.body_kinds import BodyKind
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.letterheads import Letterhead, former_to_end
from khenthuong_desktop.domain.validity import Validity
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.store import bodies as stored
from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.wording import setup as words

DIRECT = "personal"  # the signing form without TM., KT. or TL.
_TOGETHER = "tm"  # bodies that speak as one: committee, council, organising committee


@dataclass(frozen=True, slots=True)
class Body:
    """An issuing body; `kind` is a code of the catalogue body_kinds."""

    id: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs for a body; `form` is a code of the catalogue signing_forms."""

    id: str
    body_id: str
    full_name: str
    position: str
    form: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class OverlappingLetterhead:
    """Two letterheads of one body that hold on the same days; `row_id` is the later one."""

    row_id: str
    finding: Finding


def bodies(office: Office) -> tuple[Body, ...]:
    """The bodies at work, in the office's order."""
    with office.database.read() as r:
        return tuple(_body(row) for row in stored.every(r))


def body_of_kind(office: Office, kind: str) -> Body | None:
    """The first body of a kind: the committee's papers need no further question."""
    with office.database.read() as r:
        found = stored.of_kind(r, kind)
    return _body(found) if found else None


def letterhead(office: Office, body_id: str, day: date) -> Letterhead:
    """The letterhead of a paper of that day, so that a reprint of an old one keeps its names.

    Between two letterheads the earlier one goes on; before the first there is nothing to print.
    """
    with office.database.read() as r:
        name = _known(r, body_id)["name"]
        rows = stored.at(r, "letterheads", body_id, day.isoformat())
        row = rows[0] if rows else stored.before(r, "letterheads", body_id, day.isoformat())
    ours = profile(office, day)
    if ours is None:
        raise UserError("office.not_named")
    if row is None:
        raise UserError("letterhead.missing", body=name, day=f"{day:%d/%m/%Y}")
    return Letterhead(row["upper_line"], row["issuing_line"], row["number_suffix"], ours.place_name)


def signers(office: Office, body_id: str, day: date) -> tuple[Signer, ...]:
    """Who can sign for a body on a day, the usual one first."""
    with office.database.read() as r:
        rows = stored.at(r, "signers", body_id, day.isoformat())
    return tuple(_signer(row) for row in sorted(rows, key=lambda row: not row["is_default"]))


def default_signer(office: Office, body_id: str, day: date) -> Signer:
    """The usual signer of a day."""
    found = signers(office, body_id, day)
    if not found:
        with office.database.read() as r:
            raise UserError("signer.missing", body=_known(r, body_id)["name"], day=f"{day:%d/%m/%Y}")
    return found[0]


def signature(
    office: Office, signer_id: str, day: date, *, personally: bool = False, together: bool = False
) -> tuple[str, ...]:
    """The lines above the signer's name on a paper of that day.

    `personally`: what the head decides in person is signed without 'TM. ỦY BAN NHÂN DÂN'; what the body agrees on
    `together` has it, whoever signs.
    """
    with office.database.read() as r:
        signer = r.record("signers", signer_id)
        if signer is None:
            raise UserError("signer.unknown")
        body = _known(r, signer["body_id"])
    return lines(
        office,
        body["kind"],
        body["name"],
        form=signer["form"],
        position=signer["position"],
        head=signer["on_behalf"],
        day=day,
        personally=personally,
        together=together,
    )


def lines(
    office: Office,
    kind: str,
    body_name: str,
    *,
    form: str,
    position: str,
    head: str = "",
    day: date,
    personally: bool = False,
    together: bool = False,
) -> tuple[str, ...]:
    """The lines of a signature, of a signer who need not be stored yet."""
    known = _kind(office, kind, day)
    code = form or (known.signing_form if known else DIRECT)
    chosen = office.catalogues.signing_forms.get(code, day)
    if personally:
        chosen = signing.in_person(chosen)
    elif together and known and known.signing_form == _TOGETHER:
        chosen = signing.in_name_of_body(chosen)
    return signing.signature_lines(
        chosen,
        body=known.name if known else body_name,
        head=head or (known.head_office if known else position),
        office=position,
    )


def add_letterhead(
    office: Office,
    body_id: str,
    *,
    upper_line: str = "",
    issuing_line: str,
    number_suffix: str,
    valid_from: date | None = None,
    source: str = "",
) -> str:
    """A new letterhead; the one before it ends the day before, in the same step."""
    with office.database.read() as r:
        name = _known(r, body_id)["name"]
    with office.database.write(words.STEP_LETTERHEAD.format(body=name)) as w:
        values = {
            "body_id": body_id,
            "upper_line": upper_line,
            "issuing_line": issuing_line,
            "number_suffix": number_suffix,
            "valid_from": valid_from.isoformat() if valid_from else None,
            "source": source,
        }
        row_id = w.insert("letterheads", values)
        end_former_letterheads(office, w, row_id, values)
        return row_id


def end_former_letterheads(office: Office, w: Writer, row_id: str, values: dict[str, Any]) -> None:
    """Open-ended letterheads of the same body end the day before this one begins."""
    if "valid_from" not in values and "body_id" not in values:
        return
    row = w.record("letterheads", row_id)
    if row is None or not row["valid_from"]:
        return
    known = stored.of_body(w, "letterheads", row["body_id"])
    others = [(one["id"], _days(one)) for one in known if one["id"] != row_id]
    day_before = date.fromisoformat(row["valid_from"]) - timedelta(days=1)
    for former in former_to_end(_days(row), others):
        w.update("letterheads", former, {"valid_to": day_before.isoformat()})


def overlapping_letterheads(office: Office) -> tuple[OverlappingLetterhead, ...]:
    """Letterheads of one body that hold on the same day: which of them a paper carries must not be chance."""
    with office.database.read() as r:
        rows = stored.letterheads(r)
        names = stored.names(r)
    found: list[OverlappingLetterhead] = []
    for place, row in enumerate(rows):
        if row["body_id"] not in names:
            continue  # its cell is red until somebody says whose it is
        for earlier in rows[:place]:
            common = _days(row).overlap(_days(earlier)) if earlier["body_id"] == row["body_id"] else None
            if common is not None:
                found.append(OverlappingLetterhead(row["id"], _overlap(names[row["body_id"]], earlier, common)))
                break
    return tuple(found)


def misnamed_heads(office: Office) -> tuple[tuple[str, Finding], ...]:
    """Signers who sign for a head, but have the body's name written where the head's office belongs."""
    with office.database.read() as r:
        rows = [row for body in stored.names(r) for row in stored.of_body(r, "signers", body)]
        bodies_by_id = {body["id"]: body for body in stored.every(r)}
    found: list[tuple[str, Finding]] = []
    for row in rows:
        body, head = bodies_by_id.get(row["body_id"]), search_key(row["on_behalf"])
        form = office.catalogues.signing_forms.latest(row["form"]) if row["form"] else None
        if body is None or not head or form is None or not any("{head}" in line for line in form.lines):
            continue
        kind = _kind(office, body["kind"], office.today)
        # 'Hội đồng Thi đua - Khen thưởng' begins the name of the body; no head's office does.
        names = [search_key(name) for name in (body["name"], kind.name if kind else "")]
        if any(f"{name} ".startswith(f"{head} ") for name in names if name):
            usual = kind.head_office if kind else ""
            name, typed = row["full_name"], row["on_behalf"]
            told = finding("signer.body_for_head", "warns", "on_behalf", name=name, typed=typed, usual=usual)
            found.append((row["id"], told))
    return tuple(found)


def _overlap(body: str, earlier: Record, common: Validity) -> Finding:
    first = f"{common.first_day:%d/%m/%Y}" if common.first_day else words.THE_BEGINNING
    return finding(
        "letterhead.overlap", "warns", "valid_from", body=body, line=str(earlier["issuing_line"]), first=first
    )


def _kind(office: Office, kind: str, day: date) -> BodyKind | None:
    return office.catalogues.body_kinds.find(kind, day) or office.catalogues.body_kinds.latest(kind)


def _known(r: Reader, body_id: str) -> Record:
    row = r.record("bodies", body_id)
    if row is None:
        raise UserError("body.unknown")
    return row


def _days(row: Record) -> Validity:
    return Validity(*(date.fromisoformat(row[key]) if row[key] else None for key in ("valid_from", "valid_to")))


def _body(row: Record) -> Body:
    return Body(row["id"], row["kind"], row["name"])


def _signer(row: Record) -> Signer:
    return Signer(row["id"], row["body_id"], row["full_name"], row["position"], row["form"], bool(row["is_default"]))
