"""Setting an office up: everything that its papers need, in one step, by date, and as often as one likes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from khenthuong_desktop.domain import letterheads
from khenthuong_desktop.domain.body_kinds import BodyKind
from khenthuong_desktop.domain.dates import document_date
from khenthuong_desktop.domain.letterheads import Letterhead
from khenthuong_desktop.domain.office_setup import (
    COMMITTEE,
    COMMUNES_BEGAN,
    DIVISION,
    FIRST_BODIES,
    MOST_UNITS,
    STANDING_BODY,
    THON,
    Setup,
    SignerDraft,
)
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, roles
from khenthuong_desktop.services import office_setup_writing as writing
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies as stored_bodies
from khenthuong_desktop.store import office_profile
from khenthuong_desktop.wording import setup as words


@dataclass(frozen=True, slots=True)
class PaperHead:
    """How a paper of this office looks at its top and where it is signed."""

    letterhead: Letterhead
    date_line: str
    signature: tuple[str, ...]
    signer_name: str


def set_up(office: Office, wanted: Setup) -> None:
    """Write it all as one step. What is there already is kept, what differs begins on its day."""
    wanted = _tidy(wanted)
    if not wanted.commune_name:
        raise UserError("setup.commune_missing")
    if wanted.unit_count > MOST_UNITS:
        raise UserError("setup.too_many_units", most=MOST_UNITS)
    day = wanted.valid_from or COMMUNES_BEGAN
    kinds = {kind: _kind(office, kind, day) for kind in wanted.body_kinds}
    begun: dict[str, str] = {}
    before = _said_before(office, day)
    with office.database.write(words.step(wanted.commune_name)) as w:
        writing.write_office(w, wanted)
        for position, (code, kind) in enumerate(kinds.items(), start=1):
            made_name = name_of_body(kind, before) if before else None
            begun[code] = writing.write_body(w, code, name_of_body(kind, wanted), made_name, position)
            made = letterhead_of(kind, before) if before else None
            writing.write_letterhead(w, code, begun[code], letterhead_of(kind, wanted), made, wanted)
        for signer in wanted.signers:
            writing.write_signer(w, begun, signer, wanted)
        for role, name in wanted.roles:
            body_id = begun.get(DIVISION) if role == STANDING_BODY else None
            roles.write_role(w, role, name, valid_from=wanted.valid_from, source=wanted.source, body_id=body_id)
        for name in unit_names(office, wanted):
            writing.write_unit(office, w, name, wanted)


def current(office: Office) -> Setup:
    """What the office has said so far, as the wizard opens with it."""
    day = office.today
    with office.database.read() as r:
        row = office_profile.on(r, day.isoformat())
        own = {body["kind"]: body for body in reversed(stored_bodies.every(r))}
        signing = [
            (kind, signer)
            for kind, body in own.items()
            for signer in stored_bodies.at(r, "signers", body["id"], day.isoformat())
        ]
    named = tuple(
        (role.code, roles.role_name(office, role.code, day))
        for role in roles.roles(office, day)
        if roles.names(office, role.code)
    )
    if row is None:
        return Setup("", roles=named)
    division = own.get(DIVISION)
    suffix = ""
    if division:
        try:
            suffix = bodies.letterhead(office, division["id"], day).number_suffix
        except UserError:
            suffix = ""
    order = list(_kinds(office))
    return Setup(
        commune_name=row["commune_name"],
        commune_code=row["commune_code"],
        province_name=row["province_name"],
        place_name=row["place_name"],
        valid_from=date.fromisoformat(row["valid_from"]) if row["valid_from"] else None,
        source=row["source"],
        standing_body=dict(named).get(STANDING_BODY, division["name"] if division else ""),
        standing_suffix=suffix,
        body_kinds=tuple(kind for kind in order if kind in own) or FIRST_BODIES,
        signers=tuple(
            SignerDraft(one["full_name"], one["position"], one["form"], kind, one["on_behalf"], one["id"])
            for kind, one in sorted(signing, key=lambda pair: order.index(pair[0]) if pair[0] in order else 99)
        ),
        roles=named,
    )


def preview(
    office: Office, wanted: Setup, day: date, *, body_kind: str = COMMITTEE, personally: bool = False
) -> PaperHead:
    """The head and foot of a paper of that day, from what has been said so far; nothing is written."""
    wanted = _tidy(wanted)
    kind = _kind(office, body_kind, day)
    signer = next((one for one in wanted.signers if one.body_kind == body_kind and one.position), None)
    position = signer.position if signer else kind.head_office
    return PaperHead(
        letterhead_of(kind, wanted),
        date_line(wanted.place_name, day),
        bodies.lines(
            office,
            body_kind,
            name_of_body(kind, wanted),
            form=signer.form if signer else "",
            position=position,
            head=signer.head if signer else "",
            day=day,
            personally=personally,
        ),
        signer.full_name if signer else "",
    )


def place_name(commune_name: str) -> str:
    """The place of the date line that a commune's name suggests."""
    return letterheads.place_name(commune_name, words.COMMUNE_KINDS)


def usual_unit_kind(commune_name: str) -> str:
    """What a commune of that name is usually divided into: an 'xã' into thôn, others into khu phố."""
    first = clean(commune_name).casefold().partition(" ")[0]
    return THON if first == words.RURAL_COMMUNE else Setup("").unit_kind


def date_line(place: str, day: date) -> str:
    """'Tân Lập, ngày 05 tháng 02 năm 2026'."""
    return f"{place}, {document_date(day)}" if place else document_date(day)


def name_of_body(kind: BodyKind, wanted: Setup) -> str:
    """What a body is called in full; the standing body is called as the office says."""
    if kind.code == DIVISION and wanted.standing_body:
        return wanted.standing_body
    return letterheads.body_name(kind, wanted.commune_name, words.COMMUNE_KINDS)


def letterhead_of(kind: BodyKind, wanted: Setup) -> Letterhead:
    """The letterhead a body begins with."""
    upper = letterheads.of_commune(words.COMMITTEE_NAME, wanted.commune_name, words.COMMUNE_KINDS)
    made = letterheads.first_letterhead(kind, name_of_body(kind, wanted), upper, wanted.place_name)
    if kind.code == DIVISION and wanted.standing_suffix:
        return Letterhead(made.upper_line, made.issuing_line, wanted.standing_suffix, made.place_name)
    return made


def unit_names(office: Office, wanted: Setup) -> tuple[str, ...]:
    """'Khu phố 1' … 'Khu phố n'."""
    if wanted.unit_count <= 0:
        return ()
    label = office.catalogues.label("unit_kinds", wanted.unit_kind)
    return tuple(f"{label} {number}" for number in range(1, wanted.unit_count + 1))


def _tidy(wanted: Setup) -> Setup:
    commune = clean(wanted.commune_name)
    return Setup(
        commune_name=commune,
        commune_code=wanted.commune_code,
        province_name=clean(wanted.province_name),
        place_name=clean(wanted.place_name) or place_name(commune),
        valid_from=wanted.valid_from,
        source=clean(wanted.source),
        standing_body=clean(wanted.standing_body),
        standing_suffix=clean(wanted.standing_suffix),
        body_kinds=wanted.body_kinds,
        signers=tuple(
            SignerDraft(clean(one.full_name), clean(one.position), one.form, one.body_kind, clean(one.head), one.id)
            for one in wanted.signers
            if clean(one.full_name) or one.id
        ),
        roles=tuple((role, name) for role, text in wanted.roles if (name := clean(text))),
        unit_kind=wanted.unit_kind,
        unit_count=wanted.unit_count,
    )


def _said_before(office: Office, day: date) -> Setup | None:
    """The names as they were on that day, before this step."""
    with office.database.read() as r:
        row = office_profile.on(r, day.isoformat())
        division = stored_bodies.of_kind(r, DIVISION)
    if row is None:
        return None
    return Setup(row["commune_name"], place_name=row["place_name"], standing_body=division["name"] if division else "")


def _kinds(office: Office) -> tuple[str, ...]:
    return tuple(kind.code for kind in office.catalogues.body_kinds.on(office.today))


def _kind(office: Office, code: str, day: date) -> BodyKind:
    return office.catalogues.body_kinds.find(code, day) or office.catalogues.body_kinds.get(code, office.today)
