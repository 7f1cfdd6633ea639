"""One look at the register and at a conference, out of which the figures of a report are made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import report_figures as stored

if TYPE_CHECKING:
    from khenthuong_desktop.domain.budgets import Line
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.store.database import Record

Rows = list[tuple[str | int | None, ...]]
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_STATE: Final = frozenset({"prime_minister", "government", "president"})


def years(period: str) -> tuple[int, int] | None:
    """2020 and 2025 of '2020 - 2025'."""
    found = [int(one) for one in _YEAR.findall(period)]
    return (min(found), max(found)) if found else None


class Source:
    """One look at what the figures of a report are made of; each question is asked once."""

    def __init__(self, office: Office, conference: Conference) -> None:
        self.office = office
        self.conference = conference
        self.years = years(conference.period)
        self._asked: dict[str, Record] = {}
        self._money: Sequence[Line] | None = None
        self._delegates: dict[str, tuple[int, int]] | None = None

    def awards(self) -> Record:
        if "awards" not in self._asked:
            self._asked["awards"] = self._awards() if self.years else {}
        return self._asked["awards"]

    def money(self) -> Sequence[Line]:
        if self._money is None:
            from khenthuong_desktop.services import budgets

            self._money = budgets.budget(self.office, self.conference.id).lines
        return self._money

    def delegates(self) -> dict[str, tuple[int, int]]:
        """Kind -> with a seat, present."""
        if self._delegates is None:
            with self.office.database.read() as r:
                rows = stored.delegates(r, self.conference.id)
            self._delegates = {row["kind"]: (int(row["seated"] or 0), int(row["present"] or 0)) for row in rows}
        return self._delegates

    def _awards(self) -> Record:
        assert self.years
        high = [one.code for one in self.office.catalogues.awards if one.decided_by in _STATE]
        with self.office.database.read() as r:
            return stored.awards(r, *self.years, sorted(set(high)))
