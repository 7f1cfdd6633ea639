"""The records that setting up an office leaves; each is found again by its day, so that saying it twice is once."""

from __future__ import annotations

from datetime import timedelta

from khenthuong_desktop.domain.letterheads import Letterhead
from khenthuong_desktop.domain.office_setup import Setup, SignerDraft
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, unit_lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies as stored_bodies
from khenthuong_desktop.store import office_setup as stored
from khenthuong_desktop.store import units
from khenthuong_desktop.store.database import Record, Writer


def write_office(w: Writer, wanted: Setup) -> None:
    values = {
        "commune_name": wanted.commune_name,
        "commune_code": wanted.commune_code,
        "province_name": wanted.province_name,
        "place_name": wanted.place_name,
    }
    start = wanted.valid_from.isoformat() if wanted.valid_from else None
    known = stored.offices(w)
    same = next((row for row in known if row["valid_from"] == start), None)
    if same is not None:
        w.update("office", same["id"], {**values, "source": wanted.source})
        return
    if wanted.valid_from is not None:
        day_before = (wanted.valid_from - timedelta(days=1)).isoformat()
        for row in known:
            if row["valid_to"] is None and (row["valid_from"] or "") < wanted.valid_from.isoformat():
                w.update("office", row["id"], {"valid_to": day_before})
    w.insert("office", {**values, "valid_from": start, "source": wanted.source})


def write_body(w: Writer, kind: str, name: str, made: str | None, position: int) -> str:
    """Begin the body where there is none, and rename the one the wizard made; an own name is kept."""
    known = stored_bodies.of_kind(w, kind)
    if known is None:
        return w.insert("bodies", {"kind": kind, "name": name, "position": position})
    if known["name"] == made:
        w.update("bodies", known["id"], {"name": name})
    return str(known["id"])


def write_letterhead(
    office: Office, w: Writer, body_id: str, head: Letterhead, made: Letterhead | None, wanted: Setup
) -> None:
    """Begin the letterhead where there is none, and renew the one the wizard made; an own one is kept.

    `made` is what the wizard would have made of what the office had said before.
    """
    start = wanted.valid_from.isoformat() if wanted.valid_from else None
    values = {
        "upper_line": head.upper_line,
        "issuing_line": head.issuing_line,
        "number_suffix": head.number_suffix,
    }
    holds = _holding(stored_bodies.of_body(w, "letterheads", body_id), start)
    if holds is not None and all(holds[key] == value for key, value in values.items()):
        return
    own = holds is not None and (made is None or (holds["upper_line"], holds["issuing_line"]) != _lines(made))
    if holds is not None and (own or holds["valid_from"] == start):
        w.update("letterheads", holds["id"], {"number_suffix": head.number_suffix} if own else values)
        return
    inserted = {**values, "body_id": body_id, "valid_from": start, "source": wanted.source}
    bodies.end_former_letterheads(office, w, w.insert("letterheads", inserted), inserted)


def _lines(head: Letterhead) -> tuple[str, str]:
    return head.upper_line, head.issuing_line


def _holding(known: list[Record], start: str | None) -> Record | None:
    """The row that holds on the first day."""
    day = start or ""
    for row in reversed(known):
        if (row["valid_from"] or "") <= day and (row["valid_to"] is None or row["valid_to"] >= day):
            return row
    return None


def write_signer(office: Office, w: Writer, begun: dict[str, str], signer: SignerDraft, wanted: Setup) -> None:
    if signer.id is not None and not signer.full_name:
        w.delete("signers", signer.id)
        return
    body_id = begun.get(signer.body_kind)
    if body_id is None:
        raise UserError("setup.signer_without_body", name=signer.full_name)
    values = {
        "body_id": body_id,
        "full_name": signer.full_name,
        "position": signer.position,
        "form": signer.form,
        "on_behalf": signer.head,
    }
    if signer.id is not None:
        w.update("signers", signer.id, values)
        return
    known = stored_bodies.of_body(w, "signers", body_id)
    same = next((row for row in known if row["full_name"] == signer.full_name and row["valid_to"] is None), None)
    if same is not None:
        w.update("signers", same["id"], values)
        return
    w.insert(
        "signers",
        {
            **values,
            "is_default": int(not any(row["is_default"] and row["valid_to"] is None for row in known)),
            "valid_from": wanted.valid_from.isoformat() if wanted.valid_from else None,
            "source": wanted.source,
        },
    )


def write_unit(office: Office, w: Writer, name: str, wanted: Setup) -> None:
    values = {"name": name, "kind": wanted.unit_kind}
    keys = unit_lists.keys(values)
    if units.meant_by(w, name):
        return
    start = wanted.valid_from.isoformat() if wanted.valid_from else None
    w.insert("units", {**values, **keys, "valid_from": start})
