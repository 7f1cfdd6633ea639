"""The roster of a conference in the order and with the columns asked for, and the list of its reserves."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.delegates import KINDS, OUTSIDE_CAP, SEATED
from khenthuong_desktop.domain.lists import Column, Filter, Query, Sort
from khenthuong_desktop.domain.numbers import counted as in_heads
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_lists, paper_places, paper_texts
from khenthuong_desktop.services.candidates import majority_groups
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.services.delegate_list import DELEGATES, NAME
from khenthuong_desktop.services.paper_list_choices import BIRTH_YEAR, PAPER_COLUMNS, PUBLIC, heading
from khenthuong_desktop.services.paper_list_rows import ListRows, places_of
from khenthuong_desktop.store import rosters as stored
from khenthuong_desktop.wording.budget_papers import DELEGATE_NUMBER
from khenthuong_desktop.wording.conference_papers import OF_GUESTS, ORDERS
from khenthuong_desktop.wording.papers import NO_GROUP, SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Column as PaperColumn
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.conference_texts import Texts
    from khenthuong_desktop.services.office import Office

# Order -> (grouped by, sorted by).
_ORDERS: Final[dict[str, tuple[str, tuple[Sort, ...]]]] = {
    "unit": ("unit_id", (Sort("full_name"),)),
    "kind": ("kind", (Sort("full_name"),)),
    "name": ("", (Sort("full_name"),)),
    "number": ("", (Sort("number"), Sort("full_name"))),
}
# Columns with the part of the width they take on paper. Sensitive ones come only where they are asked for, and in a
# public list never.
PRESETS: Final[dict[str, dict[str, int]]] = {
    "profile": {
        **{"number": 44, "full_name": 150, "gender": 48, "birth_date": 76, "ethnicity": 62, "religion": 66},
        **{"party_member": 54, "position": 130, "unit_id": 110, "kind": 76, "represents": 110, "achievement": 170},
    },
    PUBLIC: {
        **{"number": 44, "full_name": 160, BIRTH_YEAR: 56, "position": 150, "unit_id": 120, "kind": 80},
        **{"represents": 130},
    },
    "sign_in": {
        **{"number": 44, "full_name": 150, "position": 130, "unit_id": 110, "signature": 120, "remark": 60},
    },
}
_RESERVES: Final = (
    *("reserve_order", "full_name", "gender", "birth_date", "ethnicity", "religion", "party_member", "position"),
    *("unit_id", "kind", "achievement"),
)
_SENSITIVE: Final = frozenset(one.key for one in DELEGATES.columns if one.sensitive)
_LANDSCAPE_FROM: Final = 620
_SIGN_IN_MM: Final = 9.0
_INSIDE: Final = tuple(kind for kind in KINDS if kind not in OUTSIDE_CAP)


def compose(office: Office, id: str, order: str = "unit", preset: str = "profile", sensitive: bool = False) -> Paper:
    """Everybody with a seat, in an order and with a set of columns."""
    if order not in _ORDERS:
        raise UserError("paper.roster_order_unknown", order=order, known=", ".join(ORDERS))
    if preset not in PRESETS:
        raise UserError("paper.roster_preset_unknown", preset=preset, known=", ".join(PRESETS))
    group_by, sort = _ORDERS[order]
    widths = {key: width for key, width in PRESETS[preset].items() if key != group_by}
    # A public list has no private column, whatever else was asked.
    shown = sensitive and preset != PUBLIC
    row_mm = _SIGN_IN_MM if preset == "sign_in" else 0.0
    with office.database.read():  # one look at the file: rows and total of one moment
        return _list(texts(office, "roster", id), SEATED, sort, group_by, _columns(widths, shown), row_mm=row_mm)


def compose_reserves(office: Office, id: str, preset: str = "profile", sensitive: bool = False) -> Paper:
    """The reserves in the order in which they come in."""
    public = preset == PUBLIC
    sort = (Sort("reserve_order"), Sort("full_name"))
    wanted = {**PRESETS["profile"], "reserve_order": 50}
    widths = {(BIRTH_YEAR if public and key == "birth_date" else key): wanted[key] for key in _RESERVES}
    with office.database.read():
        return _list(texts(office, "reserves", id), ("reserve",), sort, "", _columns(widths, sensitive and not public))


def counted(people: int, women: int, minority: int) -> dict[str, str]:
    """How many they are, for the places of a total."""
    return {
        "count": in_heads(people),
        "women_count": in_heads(women),
        "minority_count": in_heads(minority),
    }


def _query(conference_id: str, states: Collection[str], sort: tuple[Sort, ...]) -> Query:
    owner = Filter("conference_id", "is", (conference_id,))
    filters = (owner, Filter("state", "is", tuple(states)), Filter("kind", "is", _INSIDE))
    return Query(filters=filters, sort=sort)


def _columns(widths: dict[str, int], sensitive: bool) -> tuple[Column, ...]:
    known = {one.key: one for one in DELEGATES.columns} | dict(PAPER_COLUMNS)
    keys = (key for key in widths if sensitive or key not in _SENSITIVE)
    return tuple(known[key]._replace(width=widths[key]) for key in keys)


def _list(
    said: Texts,
    states: Collection[str],
    sort: tuple[Sort, ...],
    group_by: str,
    columns: tuple[Column, ...],
    *,
    row_mm: float = 0.0,
) -> Paper:
    from khenthuong_desktop.documents.model import Signature, TableRow
    from khenthuong_desktop.documents.papers import list as papers

    office = said.office
    query = _query(said.conference.id, states, sort)
    places, groups = places_of(office, NAME, query, group_by, _nowhere(office, said.conference.id, states))
    if not len(places):
        raise UserError("delegate.list_empty", paper=paper_texts.kind(office, said.kind).title)
    with office.database.read() as r:
        facts = stored.facts(r, said.conference.id, states, _INSIDE, majority_groups(office))
    columns = tuple(one for one in columns if facts.get(one.key, 1))  # without those in which nobody has anything
    filled = with_values(said, counted(facts["people"], facts["women"], facts["minority"]))
    total = filled.part("total")
    last = TableRow((total, *[None] * len(columns)), "total") if total and len(places) else None
    title = paper_texts.kind(office, said.kind).title
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            title=filled.part("title"),
            subject=filled.part("about"),
            note=filled.part("note"),
            columns=_centred(paper_lists.columns_of(NAME, columns)),
            rows=ListRows(office, NAME, columns, places, groups=groups, total=last),
            head=filled.head(),
            signatures=(Signature((filled.part("prepared_by"),), note=SIGN_HERE), filled.signature()),
            recipients=filled.recipients(),
            orientation="landscape" if sum(one.width for one in columns) > _LANDSCAPE_FROM else "portrait",
            least_row_mm=row_mm,
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def _nowhere(office: Office, conference_id: str, states: Collection[str]) -> str:
    """What stands above those without a unit: guests come from outside; a model's unit is missing."""
    with office.database.read() as r:
        kinds = stored.kinds_without_unit(r, conference_id, states, _INSIDE)
    return NO_GROUP if "model" in kinds else OF_GUESTS


def _centred(columns: Sequence[PaperColumn]) -> tuple[PaperColumn, ...]:
    """Numbers of delegates name somebody and are not added up; beside 'Số TT' they say whose number they are."""
    bare = heading(NAME, "number")
    named = (replace(one, heading=DELEGATE_NUMBER) if one.heading == bare else one for one in columns)
    return tuple(replace(one, align="center") if one.kind == "integer" else one for one in named)
