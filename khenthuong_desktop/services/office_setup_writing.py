"""The records that setting up an office leaves; each is found again by its day, so that saying it twice is once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from khenthuong_desktop.domain.letterheads import Letterhead
from khenthuong_desktop.domain.office_setup import DIVISION, Setup, SignerDraft
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import unit_lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies as stored_bodies
from khenthuong_desktop.store import office_setup as stored
from khenthuong_desktop.store import unit_changes
from khenthuong_desktop.store.database import Record, Writer

_OWN_OF_A_ROW = ("id", "revision", "valid_from", "valid_to", "source")


def write_office(w: Writer, wanted: Setup) -> None:
    values = {
        "commune_name": wanted.commune_name,
        "commune_code": wanted.commune_code,
        "province_name": wanted.province_name,
        "place_name": wanted.place_name,
    }
    known = stored.offices(w)
    same = next((row for row in known if row["valid_from"] == _start(wanted)), None)
    if same is not None:
        w.update("office", same["id"], {**values, "source": wanted.source})
    else:
        _say(w, "office", known, values, wanted)


def write_body(w: Writer, kind: str, name: str, made: str | None, position: int) -> str:
    """Begin the body where there is none, and rename the one the wizard made; an own name is kept."""
    known = stored_bodies.of_kind(w, kind)
    if known is None:
        return w.insert("bodies", {"kind": kind, "name": name, "position": position})
    if known["name"] == made:
        w.update("bodies", known["id"], {"name": name})
    return str(known["id"])


def write_letterhead(
    w: Writer, kind: str, body_id: str, head: Letterhead, made: Letterhead | None, wanted: Setup
) -> None:
    """Begin the letterhead where there is none, and renew the one the wizard made; an own one is kept.

    `made` is what the wizard would have made of what the office had said before.
    """
    known = stored_bodies.of_body(w, "letterheads", body_id)
    values = {
        "body_id": body_id,
        "upper_line": head.upper_line,
        "issuing_line": head.issuing_line,
        "number_suffix": head.number_suffix,
    }
    holds = _holding(known, _start(wanted))
    if holds is not None:
        if made is None or (holds["upper_line"], holds["issuing_line"]) != (made.upper_line, made.issuing_line):
            values |= {"upper_line": holds["upper_line"], "issuing_line": holds["issuing_line"]}
        # Only the standing body's symbol is asked for.
        if kind != DIVISION and (made is None or holds["number_suffix"] != made.number_suffix):
            values["number_suffix"] = holds["number_suffix"]
    _say(w, "letterheads", known, values, wanted)


def write_signer(w: Writer, begun: dict[str, str], signer: SignerDraft, wanted: Setup) -> None:
    row = w.record("signers", signer.id) if signer.id is not None else None
    if not signer.full_name:
        if row is not None:
            _take_out(w, row, wanted)
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
    known = stored_bodies.of_body(w, "signers", body_id)
    if row is None:
        row = next((one for one in known if one["full_name"] == signer.full_name and one["valid_to"] is None), None)
    if row is not None:
        # Somebody else does not take over the end that his predecessor's time had.
        same = row["full_name"] == signer.full_name
        _change(w, "signers", row, values, wanted, until=row["valid_to"] if same else None)
        return
    alone = not any(one["is_default"] and one["valid_to"] is None for one in known)
    w.insert("signers", {**values, "is_default": int(alone), "valid_from": _start(wanted), "source": wanted.source})


def write_unit(office: Office, w: Writer, name: str, wanted: Setup) -> None:
    values = {"name": name, "kind": wanted.unit_kind}
    keys = unit_lists.keys(values)
    if keys["search_key"] in unit_changes.known_names(w, office.today.isoformat()):
        return
    w.insert("units", {**values, **keys, "valid_from": _start(wanted)})


# By date: a paper of a day before the change keeps what held on its day.


def _say(w: Writer, table: str, known: Sequence[Record], values: Mapping[str, object], wanted: Setup) -> None:
    """Make these values hold from the day on."""
    start = _start(wanted)
    holds = _holding(known, start)
    if holds is not None:
        _change(w, table, holds, values, wanted, until=holds["valid_to"])
        return
    later = next((row for row in known if (row["valid_from"] or "") > (start or "")), None)
    until = _day_before(later["valid_from"]) if later else None
    w.insert(table, {**values, "valid_from": start, "valid_to": until, "source": wanted.source})


def _change(
    w: Writer, table: str, row: Record, values: Mapping[str, object], wanted: Setup, *, until: str | None
) -> None:
    """Mend a row that begins on the day or after it; end one that began before, and begin another."""
    start = _start(wanted)
    if start is None or (row["valid_from"] or "") >= start:
        w.update(table, row["id"], values)
        return
    if all(row[key] == value for key, value in values.items()):
        return
    _end(w, table, row, start)
    kept = {key: value for key, value in row.items() if key not in _OWN_OF_A_ROW}
    w.insert(table, {**kept, **values, "valid_from": start, "valid_to": until, "source": wanted.source})


def _take_out(w: Writer, row: Record, wanted: Setup) -> None:
    """Who signed before the day did sign: only a slip of that very day goes altogether."""
    start = _start(wanted)
    if start is None or (row["valid_from"] or "") >= start:
        w.delete("signers", row["id"])
    else:
        _end(w, "signers", row, start)


def _end(w: Writer, table: str, row: Record, start: str) -> None:
    """The day before, unless it has ended earlier."""
    last = _day_before(start)
    if row["valid_to"] is None or row["valid_to"] > last:
        w.update(table, row["id"], {"valid_to": last})


def _holding(known: Sequence[Record], start: str | None) -> Record | None:
    """The row that holds on the first day."""
    day = start or ""
    for row in reversed(known):
        if (row["valid_from"] or "") <= day and (row["valid_to"] is None or row["valid_to"] >= day):
            return row
    return None


def _start(wanted: Setup) -> str | None:
    return wanted.valid_from.isoformat() if wanted.valid_from else None


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
