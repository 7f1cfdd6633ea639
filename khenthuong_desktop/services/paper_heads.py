"""Heads and signatures of papers: the letterhead of a body on a day with its lines broken, number, date, signer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import letterheads
from khenthuong_desktop.domain.dates import document_date, open_document_date
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, office_profile
from khenthuong_desktop.services.bodies import Body, Signer
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import papers as words
from khenthuong_desktop.wording.setup import COMMUNE_KINDS, NO_COMMUNES, PROVINCE_KINDS

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Head, Signature

COMMITTEE = "people_committee"
COUNCIL = "council"
DIVISION = "culture_division"
IN_PLACE = frozenset({"kt", "tm_kt"})  # the ways in which a deputy signs
_BY_A_DEPUTY = "tm_kt"
_NO_BREAK = "\u00a0"
_LONG = 24  # letters that the column of the issuing body holds on one line


def known_body(office: Office) -> Body | None:
    """The committee, else the first body; None while the office has named none."""
    return bodies.body_of_kind(office, COMMITTEE) or next(iter(bodies.bodies(office)), None)


def usual_body(office: Office) -> Body:
    """Whose paper it is where nobody said."""
    found = known_body(office)
    if found is None:
        raise UserError("office.not_named")
    return found


def body(office: Office, body_id: str | None) -> Body:
    """A body by its id, also one that has been retired: papers of the past keep theirs."""
    if body_id is None:
        return usual_body(office)
    with office.database.read() as r:
        row = r.record("bodies", body_id)
    if row is None:
        raise UserError("body.unknown")
    return Body(row["id"], row["kind"], row["name"])


def head(
    office: Office,
    body_id: str,
    document_kind: str | None,
    day: date,
    *,
    number: str = "",
    signed: bool = False,
    about: str = "",
    drafter: str = "",
    year: int | None = None,
) -> Head:
    """The head of a paper of that day; until it is signed, number and day are blank for the văn thư.

    `year` is that of the open day where it is not the year of `day`.
    `document_kind` None: a paper without a number, such as a list that belongs to another paper.
    """
    from khenthuong_desktop.documents.model import Head

    found = bodies.letterhead(office, body_id, day)
    when = document_date(day) if signed else open_document_date(year or day.year)
    return Head(
        upper=broken(found.upper_line) if found.upper_line else (),
        issuing=broken(found.issuing_line),
        number=number_line(office, document_kind, found.number_suffix, day, number, drafter) if document_kind else "",
        place_and_date=f"{found.place_name}, {when}",
        about=about,
    )


def number_line(office: Office, document_kind: str, suffix: str, day: date, number: str = "", drafter: str = "") -> str:
    """'Số: 05/TTr-UBND'; 'Số:      /UBND-VHXH' of a letter, which has no abbreviation but that of who drafted it."""
    code = number_code(office, document_kind, suffix, day, drafter)
    return words.NUMBER.format(number=number or words.NO_NUMBER, code=code)


def number_code(office: Office, document_kind: str, suffix: str, day: date, drafter: str = "") -> str:
    """What stands behind the stroke: 'TTr-UBND'; of a letter 'UBND-VHXH' (NĐ 30/2020, Annex I, II.3)."""
    abbreviation = office.catalogues.document_kinds.get(document_kind, day).abbreviation
    if abbreviation:
        return f"{abbreviation}-{suffix}"
    return f"{suffix}-{drafter}" if drafter and drafter != suffix else suffix


def suffix(office: Office, body_id: str, day: date) -> str:
    """What stands for the body in the numbers of its papers: 'UBND'."""
    return bodies.letterhead(office, body_id, day).number_suffix


def usual_drafter(office: Office, day: date) -> str:
    """Whose abbreviation ends the number of a letter: the division that keeps the office's emulation work."""
    division = bodies.body_of_kind(office, DIVISION)
    if division is None:
        return ""
    try:
        return bodies.letterhead(office, division.id, day).number_suffix
    except UserError:  # it has no letterhead on that day
        return ""


def signature(office: Office, body_id: str, signer_id: str | None, day: date, *, together: bool = False) -> Signature:
    """Who signs for the body on that day: the one chosen, else the usual one; `together` is what the body agreed on."""
    from khenthuong_desktop.documents.model import Signature

    signer = _signer(office, signer_id) if signer_id else bodies.default_signer(office, body_id, day)
    lines = bodies.signature(office, signer.id, day, together=together)
    return Signature(tuple(part for line in lines for part in broken(line)), signer.full_name)


def deputy_signature(office: Office, body_id: str, position: str, day: date) -> Signature:
    """A deputy in the head's place for what the body agreed on. Where none is known, the office stands there and the
    name is written by whoever signs."""
    from khenthuong_desktop.documents.model import Signature

    if found := deputy(office, body_id, day):
        return signature(office, body_id, found.id, day, together=True)
    whose = body(office, body_id)
    lines = bodies.lines(office, whose.kind, whose.name, form=_BY_A_DEPUTY, position=position, day=day, together=True)
    return Signature(tuple(part for line in lines for part in broken(line)), "")


def deputy(office: Office, body_id: str, day: date) -> Signer | None:
    """The first who signs for the body in place of its head."""
    return next((one for one in bodies.signers(office, body_id, day) if one.form in IN_PLACE), None)


def values(office: Office, body_id: str, day: date) -> dict[str, str]:
    """What the office itself says in the places of texts: its names on that day."""
    ours = office_profile.profile(office, day)
    found = {
        "body": as_of(office, body(office, body_id).name, day),
        "year": f"{day.year:04}",
        "council": as_of(office, office_profile.council_name(office), day),
    }
    if ours is not None:
        found |= {
            "commune": _in_a_sentence(ours.commune_name),
            "province": _in_a_sentence(ours.province_name) if _says_kind(ours.province_name) else ours.province_name,
            "place_name": ours.place_name,
        }
    return found


def as_of(office: Office, name: str, day: date) -> str:
    """What a body was called on a day: bodies are kept under the name of today, in which the commune has that of then,
    as it has in the letterhead of that day."""
    ours, then = office_profile.profile(office), office_profile.profile(office, day)
    if ours is None or then is None or ours.commune_name == then.commune_name:
        return name
    place = name.casefold().find(ours.commune_name.casefold())
    if place < 0:
        return name
    former = then.commune_name if name[place].isupper() else _in_a_sentence(then.commune_name)
    return name[:place] + former + name[place + len(ours.commune_name) :]


def broken(line: str) -> tuple[str, ...]:
    """A line of a letterhead or signature where its sense breaks it: before what kind of commune it is, and where what
    stands before that is still long, before 'THI ĐUA'. Left to the width, the break would fall anywhere."""
    kept = line
    for words_together in NO_COMMUNES:
        together = words_together.upper()
        kept = kept.replace(together, together.replace(" ", _NO_BREAK))
    parts = letterheads.broken(kept, COMMUNE_KINDS)
    shorter = (letterheads.broken(part, words.BREAKS) if len(part) > _LONG else (part,) for part in parts)
    return tuple(part.replace(_NO_BREAK, " ") for several in shorter for part in several)


def _in_a_sentence(commune: str) -> str:
    return commune[:1].lower() + commune[1:]


def _says_kind(province: str) -> bool:
    return province.casefold().startswith(PROVINCE_KINDS)


def _signer(office: Office, signer_id: str) -> Signer:
    with office.database.read() as r:
        row = r.record("signers", signer_id)
    if row is None:
        raise UserError("signer.unknown")
    return Signer(row["id"], row["body_id"], row["full_name"], row["position"], row["form"], bool(row["is_default"]))
