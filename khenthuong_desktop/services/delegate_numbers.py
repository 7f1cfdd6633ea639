"""Numbers of delegates: given in an order, and kept once they are printed, also by who has left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from khenthuong_desktop.domain.delegates import next_number
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.store import delegates as stored
from khenthuong_desktop.wording import delegates as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

Order = Literal["kind", "unit", "name"]


def number(office: Office, conference_id: str, order: Order = "kind", *, again: bool = False) -> int:
    """Give numbers to those with a seat who have none, behind the last one given; gives how many got one.

    `again` takes back first what is on no paper yet, so that the order holds for all of them.
    """
    with office.database.write("") as w:
        if again:
            stored.change(w, stored.not_printed(w, conference_id), {"number": None})
        waiting = stored.without_number(w, conference_id, order)
        first = next_number(stored.numbers(w, conference_id))
        stored.change_each(w, "number", {one: place for place, one in enumerate(waiting, start=first)})
        w.rename_step(words.NUMBERED.format(n=in_figures(len(waiting))))
    return len(waiting)


def mark_printed(office: Office, conference_id: str) -> int:
    """The numbers are on badges or rosters now: from here on they name these people and nobody else."""
    with office.database.write("") as w:
        fresh = stored.not_printed(w, conference_id)
        stored.change(w, fresh, {"number_printed_on": office.today.isoformat()})
        w.rename_step(words.NUMBERS_PRINTED.format(n=in_figures(len(fresh))))
        if fresh:
            w.mark_left_office(words.NUMBERS_PRINTED_WHAT)
    return len(fresh)
