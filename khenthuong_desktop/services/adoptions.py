"""The vote on the delegation to the upper congress: what was counted, and whether the list is adopted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.adoptions import Adoption, parse_threshold
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegations
from khenthuong_desktop.store import committees as stored
from khenthuong_desktop.wording import committees as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

NAME = "adoptions"


def adoption(office: Office, conference_id: str) -> Adoption:
    """What is written down of the vote; by show of hands as long as nobody says otherwise."""
    with office.database.read() as r:
        row = stored.adoption(r, conference_id)
    if row is None:
        return Adoption()
    return Adoption(
        way=row["way"],
        present=row["present"],
        agreed=row["agreed"],
        against=row["against"],
        abstained=row["abstained"],
        invalid=row["invalid"],
        threshold=row["threshold"],
        tellers=row["tellers"],
        held_on=date.fromisoformat(row["held_on"]) if row["held_on"] else None,
        notes=row["notes"],
    )


def checked(office: Office, conference_id: str, said: Adoption) -> Adoption:
    """What was counted as it is written down; numbers that cannot be are refused."""
    said = replace(said, threshold=clean(said.threshold), tellers=clean(said.tellers), notes=clean(said.notes))
    try:
        parse_threshold(said.threshold)
    except ValueError as error:
        raise UserError("adoption.threshold_wrong", typed=said.threshold) from error
    if said.counted > (said.present or 0):
        parts = words.SUMMED[said.way]
        raise UserError("adoption.counts_wrong", parts=parts, sum=said.counted, present=said.present or 0)
    if said.agreed is not None and not delegations.members(office, conference_id):
        raise UserError("adoption.nobody_to_adopt")
    return said


def record(office: Office, conference_id: str, said: Adoption) -> None:
    """Write down what was counted; what was written before stays where it is refused."""
    said = checked(office, conference_id, said)
    values = {
        "way": said.way,
        "present": said.present,
        "agreed": said.agreed,
        "against": said.against,
        "abstained": said.abstained,
        "invalid": said.invalid if said.way == "ballot" else None,
        "threshold": said.threshold,
        "tellers": said.tellers,
        "held_on": said.held_on.isoformat() if said.held_on else None,
        "notes": said.notes,
    }
    with office.database.write(words.STEP) as w:
        w.still_there("conferences", conference_id)
        found = stored.adoption(w, conference_id)
        if found is None:
            w.insert(NAME, {"conference_id": conference_id, **values})
        else:
            w.update(NAME, found["id"], values)


def clear(office: Office, conference_id: str) -> None:
    """Take back what was written down of the vote."""
    with office.database.write(words.STEP_CLEARED) as w:
        found = stored.adoption(w, conference_id)
        if found is not None:
            w.delete(NAME, found["id"])
