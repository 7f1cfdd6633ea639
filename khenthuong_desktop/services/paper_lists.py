"""Any list of the program as a paper: as filtered and sorted, with the columns, groups, head and signatures chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.lists import Column, Filter, Query
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import lists, named_units, paper_heads, paper_places, paper_texts
from khenthuong_desktop.services.lists import DEFINITIONS
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_list_choices import (
    BIRTH_YEAR,
    ORDINAL,
    PAPER_COLUMNS,
    ListChoices,
    chosen,
    grouping,
    heading,
)
from khenthuong_desktop.services.paper_list_choices import choosable as choosable
from khenthuong_desktop.services.paper_list_choices import groupings as groupings
from khenthuong_desktop.services.paper_list_choices import presets as presets
from khenthuong_desktop.services.paper_list_rows import ListRows, only, places_of, sums_of
from khenthuong_desktop.services.red_cells import RED
from khenthuong_desktop.wording import papers as words
from khenthuong_desktop.wording.steps import NOUNS

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from khenthuong_desktop.documents import model
    from khenthuong_desktop.documents.model import Paper

KIND: Final = "list"
_LANDSCAPE_FROM: Final = 640  # so many pixels of columns on screen are more than an upright page takes

_TYPES: Final[dict[str, str]] = {
    "partial_date": "date",
    "day": "date",
    "integer": "integer",
    "national_id": "identifier",
    "phone": "identifier",
}
_SIGNED_ROW_MM: Final = 10.0  # what a signature by hand takes
_CENTRED: Final = frozenset({"gender", "title", "birth_date", "birth_year", "party_member", "direct_worker", "year"})


def compose(office: Office, name: str, choices: ListChoices | None = None) -> Paper:
    """The list as a paper; its rows are read while it is printed."""
    from khenthuong_desktop.documents.model import Signature
    from khenthuong_desktop.documents.papers import list as papers

    choices = choices or ListChoices()
    if name not in DEFINITIONS:
        raise UserError("paper.unknown", paper=f"list-{name}")
    columns = chosen(name, choices)
    if not columns:
        raise UserError("paper.no_columns")
    places, groups = places_of(office, name, choices.query, grouping(name, choices))
    if choices.ids:
        found = (lists.place_of(office, name, one) for one in choices.ids)
        places, groups = only(places, groups, {place for place in found if place is not None})
    day, title = office.today, paper_texts.kind(office, KIND).title
    # A bare list needs no body, but a text of the office may name it.
    asked = choices.letterhead or choices.signature or choices.body_id is not None
    body = paper_heads.body(office, choices.body_id) if asked else paper_heads.known_body(office)
    values: dict[str, str] = {
        **(paper_heads.values(office, body.id, day) if body else {"year": f"{day.year:04}"}),
        "count": in_figures(len(places)),
        "what": NOUNS.get(name, ""),
    }
    # What was typed for this list may leave a blank for the pen, as a text of the office may.
    named, note = (paper_texts.filled(clean(typed), title, values, day) for typed in (choices.title, choices.note))
    values["list_name"] = named or words.LIST_NAMES[name]

    def filled(part: str) -> str:
        return paper_texts.fill(office, KIND, part, values, day)

    above, below = title_lines(name, filled("title"), filled("about"))
    signatures: tuple[Signature, ...] = ()
    if choices.signature and body is not None:
        prepared = filled("prepared_by")
        beside = (Signature((prepared,), note=words.SIGN_HERE),) if prepared else ()
        signatures = (*beside, paper_heads.signature(office, body.id, choices.signer_id, day))
    total = _total(office, name, choices, columns, places, filled("total")) if choices.total and len(places) else None
    recipients = filled("recipients").splitlines()
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {values['list_name']}",
            title=above,
            subject=below,
            note=_bracketed(note or filled("note")),
            columns=columns_of(name, columns, ordinal=choices.ordinal),
            rows=ListRows(office, name, columns, places, groups=groups, ordinal=choices.ordinal, total=total),
            head=paper_heads.head(office, body.id, None, day) if choices.letterhead and body else None,
            signatures=signatures,
            recipients=(words.RECIPIENTS, *recipients) if recipients else (),
            orientation=_orientation(columns, choices),
            numbers_row=choices.numbers_row,
            least_row_mm=_SIGNED_ROW_MM if any(one.key == "signature" for one in columns) else 0.0,
            author=values.get("body", ""),
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def _bracketed(note: str) -> str:
    """'(Kèm theo …)': what a list belongs to stands in brackets, as below the title of an annex."""
    from khenthuong_desktop.documents import layout

    return layout.annex_note(note) if note.casefold().startswith(words.ATTACHED_TO) else note


def title_lines(name: str, title: str, about: str) -> tuple[str, str]:
    """The lines above the table: 'DANH SÁCH CÁ NHÂN' in one where nothing more is said of the list than whom it has."""
    return (f"{title} {about}".upper(), "") if about == words.LIST_NAMES[name] else (title, about)


def red_cells(office: Office, name: str, choices: ListChoices | None = None) -> int:
    """How many cells of the chosen rows and columns wait to be mended: on paper stands what they held before."""
    choices = choices or ListChoices()
    keys = {choices.group_by, *(_kept_in(one.key) for one in chosen(name, choices))}
    query = choices.query._replace(filters=(*choices.query.filters, *RED.filters))
    rows = [row.id for row in lists.page_at(office, name, query, lists.answer(office, name, query).places)]
    if choices.ids:
        wanted = set(choices.ids)
        rows = [one for one in rows if one in wanted]
    return sum(one.column in keys for one in lists.rejected(office, name, rows))


def compose_chosen(office: Office, name: str, **choices: Any) -> Paper:
    """The list as a paper, of choices that come one by one."""
    return compose(office, name, choices_of(office, name, **choices))


def choices_of(
    office: Office,
    name: str,
    *,
    unit: str | None = None,
    columns: Sequence[str] = (),
    group_by: str | None = None,
    **rest: Any,
) -> ListChoices:
    """Choices as a script says them: a unit by its id or name, columns and groups by the names scripts know them by."""
    if name not in DEFINITIONS:
        raise UserError("paper.unknown", paper=f"list-{name}")
    keys, groups = (one.key for one in choosable(name, sensitive=True)), (key for key, _ in groupings(name))
    asked, by = _keys(keys, columns), _keys(groups, (group_by or "",))[0]
    query = Query(filters=(Filter(_unit_column(name), "is", (named_units.one(office, unit),)),)) if unit else Query()
    return ListChoices(query=query, columns=asked, group_by=by, **rest)


def check_said(name: str, columns: Sequence[str], group_by: str | None) -> None:
    """A script that misspells a column or a group is told, and not given a list without it."""
    keys, groups = [one.key for one in choosable(name, sensitive=True)], [key for key, _ in groupings(name)]
    for said, key in zip(columns, _keys(keys, columns), strict=True):
        if key not in keys:
            raise UserError("paper.column_unknown", column=said, known=_named(keys))
    if group_by and _keys(groups, (group_by,))[0] not in groups:
        raise UserError("paper.group_unknown", group=group_by, known=_named(groups))


def _keys(keys: Iterable[str], said: Iterable[str]) -> tuple[str, ...]:
    """The columns of names; what a unit's column is called depends on the list."""
    known = set(keys)
    names = ((one, f"{one}_id", *(("parent_id",) if one == "unit" else ())) for one in said)
    return tuple(next((one for one in several if one in known), several[0]) for several in names)


def _named(keys: Iterable[str]) -> str:
    return ", ".join(one.removesuffix("_id") for one in keys)


def _unit_column(name: str) -> str:
    found = next((one.key for one in DEFINITIONS[name].columns if one.kind == "unit"), None)
    if found is None:
        raise UserError("paper.no_units", name=words.LIST_NAMES[name])
    return found


def columns_of(name: str, columns: tuple[Column, ...], *, ordinal: bool = True) -> tuple[model.Column, ...]:
    """The columns of a list as a paper has them."""
    from khenthuong_desktop.documents.model import Column as PaperColumn

    first = (PaperColumn(words.PAPER_COLUMNS[ORDINAL], 36, "center", "ordinal"),) if ordinal else ()
    return (*first, *(_column(name, one) for one in columns))


def _column(name: str, column: Column) -> model.Column:
    from khenthuong_desktop.documents.model import Column as PaperColumn

    kind = _TYPES.get(column.key if column.key in PAPER_COLUMNS else column.kind, "text")
    align: model.Align = "center" if column.key in _CENTRED or kind == "date" else "left"
    if kind == "integer":
        align = "right"
    return PaperColumn(heading(name, column.key), column.width, align, kind)  # type: ignore[arg-type]


def _orientation(columns: tuple[Column, ...], choices: ListChoices) -> model.Orientation:
    if choices.orientation != "auto":
        return choices.orientation
    return "landscape" if sum(one.width for one in columns) > _LANDSCAPE_FROM else "portrait"


def _kept_in(key: str) -> str:
    """The column of the register that a column of the paper is made of."""
    return "birth_date" if key == BIRTH_YEAR else key


def _total(
    office: Office, name: str, choices: ListChoices, columns: tuple[Column, ...], places: array[int], label: str
) -> model.TableRow | None:
    """The label over the columns that have no sum, and the sums of those that have one."""
    from khenthuong_desktop.documents.model import TableRow

    summed = [one.key for one in columns if one.summed]
    sums: dict[str, int] = {}
    if summed:
        some = choices.ids
        sums = sums_of(office, name, summed, places) if some else lists.sums(office, name, choices.query, summed)
    cells: list[model.CellValue] = [None] if choices.ordinal else []
    cells += [sums.get(one.key) for one in columns]
    if not label or cells[0] is not None:
        return TableRow(cells, "total") if sums else None
    cells[0] = label
    return TableRow(cells, "total")
