"""The vote on the delegation to the upper congress: what was counted, and whether the list is adopted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import adoptions as judged
from khenthuong_desktop.domain.adoptions import Adoption, parse_threshold
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegation_votes, delegations
from khenthuong_desktop.store import budgets
from khenthuong_desktop.store import committees as stored
from khenthuong_desktop.wording import committees as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding
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
    for number in said.numbers:
        if number is not None and number < 0:
            raise UserError("adoption.negative", number=number)
    if said.counted > (said.present or 0):
        raise _more_votes(said)
    if said.agreed is not None and not delegations.members(office, conference_id):
        raise UserError("adoption.nobody_to_adopt")
    if judged.is_ahead(said, office.today):
        assert said.held_on is not None
        raise UserError("adoption.ahead", day=f"{said.held_on:%d/%m/%Y}")
    return said


def impossible(said: Adoption) -> UserError | None:
    """More votes than people, while they are still being typed: no verdict is told of them."""
    return _more_votes(said) if said.present is not None and said.counted > said.present else None


def _more_votes(said: Adoption) -> UserError:
    parts = words.SUMMED[said.way]
    return UserError("adoption.counts_wrong", parts=parts, sum=said.counted, present=said.present or 0)


def problems(office: Office, conference_id: str, said: Adoption) -> tuple[Finding, ...]:
    """What is odd about it: told once, then written down by whoever says so again."""
    with office.database.read() as r:
        seated = budgets.counts(r, conference_id)["seated"]
    changed = delegation_votes.changed(office, conference_id) if said.agreed is not None else None
    other = (finding("adoption.other_list", "warns", None, what=changed.fact("what")),) if changed is not None else ()
    return (*other, *judged.findings(said, seated))


def present(office: Office, conference_id: str) -> int | None:
    """How many of the list are marked as present; None where nobody has begun to mark."""
    with office.database.read() as r:
        return stored.present(r, conference_id) or None


def record(office: Office, conference_id: str, said: Adoption) -> None:
    """Write down what was counted; what was written before stays where it is refused. Of a list that has changed since
    the last vote it is another vote, even where the numbers are the same."""
    said = checked(office, conference_id, said)
    again = said.agreed is not None and delegation_votes.changed(office, conference_id) is not None
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
        if found is not None and again:
            w.delete(NAME, found["id"])
        if found is None or again:
            w.insert(NAME, {"conference_id": conference_id, **values})
        else:
            w.update(NAME, found["id"], values)


def clear(office: Office, conference_id: str) -> None:
    """Take back what was written down of the vote."""
    with office.database.write(words.STEP_CLEARED) as w:
        found = stored.adoption(w, conference_id)
        if found is not None:
            w.delete(NAME, found["id"])
