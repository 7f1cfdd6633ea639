"""Where a list gets its rows and takes its edits: the functions of one list, bound to an office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Protocol, cast, runtime_checkable

from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter, Query, RejectedCell, Row, Sort
from khenthuong_desktop.services import lists
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.answers import Answer
    from khenthuong_desktop.ui.desk import Desk

_BY_NAME: Final = Sort("full_name")
OWN_SORTS: Final = {
    **dict.fromkeys(("people", "collectives", "households", "retired_subjects"), _BY_NAME),
    "units": Sort("name"),
    "bodies": Sort("position"),
    "history": Sort("at", descending=True),
}
RED: Final = Filter("", "rejected")
MOST_RED: Final = 10_000  # visited one after the other; nobody mends more in one go


class ListSource(Protocol):
    """What the list model asks; OfficeListSource answers from the office, tests answer from memory."""

    @property
    def name(self) -> str: ...

    @property
    def tables(self) -> frozenset[str]:
        """The tables whose change concerns this list; empty: any."""

    @property
    def can_edit(self) -> bool: ...

    @property
    def can_add(self) -> bool: ...

    @property
    def can_retire(self) -> bool: ...

    def columns(self) -> tuple[Column, ...]: ...

    def heading(self, column: str) -> str: ...

    def count(self, query: Query) -> int: ...

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]: ...

    def position(self, query: Query, row_id: str) -> int | None: ...

    def totals(self, query: Query, of: int) -> dict[str, str]: ...

    def choices(self, column: str) -> list[tuple[str, str]]: ...

    def value_counts(self, query: Query, column: str) -> dict[str, int]: ...

    def edit_text(self, row_id: str, column: str) -> str: ...

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome: ...

    def rejected(self, row_ids: Sequence[str]) -> tuple[RejectedCell, ...]: ...

    def retire(self, row_ids: Sequence[str]) -> int | None: ...


@runtime_checkable
class ReadsValues(Protocol):
    """A source whose values are stored otherwise than they are typed, such as dates."""

    def stored(self, column: str, text: str) -> tuple[str, str]:
        """What a text means as a stored value, and the sentence of what is wrong with it."""


@runtime_checkable
class ReadsRow(Protocol):
    """A source that knows a row also when the question asked does not show it."""

    def row(self, row_id: str, reveal: bool) -> Row | None: ...


@runtime_checkable
class FindsRed(Protocol):
    """A source that knows all its red cells, not only those on the pages met so far."""

    def red_rows(self, query: Query) -> Sequence[str]:
        """The rows of this question that have a red cell."""

    def red_count(self) -> int:
        """How many red cells the whole list has."""


@runtime_checkable
class Mends(Protocol):
    """A source that can propose what was meant by a text it did not take."""

    def mend(self, column: str, text: str) -> str: ...


@runtime_checkable
class TakesMore(Protocol):
    """A source with columns that also take what their choices do not have."""

    def takes_more(self, column: str) -> bool: ...


@runtime_checkable
class Offers(Protocol):
    """A source with columns of any text for which it offers what was said before."""

    def offered(self, column: str) -> Sequence[str]: ...


@runtime_checkable
class KnowsOtherNames(Protocol):
    """A source whose choices go by more names than the one that is shown."""

    def other_names(self, column: str) -> dict[str, list[str]]: ...


@runtime_checkable
class FillsIn(Protocol):
    """A source that fills in some cells of a new row itself, so that nobody has to before it can be saved."""

    def fills_in(self, column: str) -> bool: ...


@runtime_checkable
class HasOrder(Protocol):
    """A source that can say by which column it is ordered as long as nobody asks for another order."""

    def own_sort(self) -> Sort | None: ...


class Mark(NamedTuple):
    """What a cell shows besides its text: a meaning, what stood there before, a dot where something is to be known."""

    look: Literal["plain", "good", "accent", "look", "wrong", "quiet"] = "plain"
    badge: bool = False  # the text is a coloured word
    before: str = ""
    dot: bool = False
    hint: str = ""
    tick: bool | None = None  # the cell is a box to tick, and whether it is ticked
    bold: bool = False


@runtime_checkable
class Marks(Protocol):
    """A source whose cells have more to show than their text."""

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None: ...


@runtime_checkable
class Locks(Protocol):
    """A source some of whose cells cannot be typed into now, though their column can."""

    def locked(self, row_id: str, column: str) -> str:
        """Why not; empty where somebody may type."""


@runtime_checkable
class AsksOtherwise(Protocol):
    """A source with columns of its own, and how the office is asked about them."""

    def asked(self, query: Query) -> Query: ...


@runtime_checkable
class SaysWhy(Protocol):
    """A source that says why nothing can be changed in it now; empty: the list is only for looking."""

    def why_not(self) -> str: ...


@runtime_checkable
class AnswersLater(Protocol):
    """A source of a list so long that some questions are answered in the background."""

    @property
    def quick(self) -> bool:
        """Whether what is typed is answered fast enough to ask with every key."""

    def waits(self, query: Query) -> bool:
        """Whether this question must be prepared before the list is asked it."""

    def lacks(self, query: Query) -> bool:
        """Whether the list shows the first of many rows only, or rows as they were before the last change."""

    def more(self, query: Query) -> bool:
        """Whether the list goes on behind the rows it shows."""

    def prepare(self, query: Query) -> object:
        """The whole answer; any thread may ask."""

    def warm(self) -> bool:
        """Get ready for what may be typed next, for a few milliseconds; whether there is more to do."""

    def keep(self, query: Query, prepared: object) -> bool:
        """Answer from this from now on; False where it only adds rows to what was shown."""


def stored_value(source: ListSource, column: str, text: str) -> tuple[str, str]:
    """The stored value of a typed text, and what is wrong with it; the text itself where they are the same."""
    return source.stored(column, text) if isinstance(source, ReadsValues) else (text, "")


class _Kept(NamedTuple):
    """An answer at hand: `hasty` where it is the first of many rows; `fresh` until the list has taken it, `stale`
    when the list has read it again since."""

    question: Query
    answer: Answer
    hasty: bool
    fresh: bool
    stale: bool = False


def _question(query: Query) -> Query:
    """What decides which rows there are, and their order."""
    return query._replace(reveal=False, columns=())


class OfficeListSource:
    """A list of the open office, by the name that services.lists gives it."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        *,
        can_add: bool | None = None,
        can_retire: bool | None = None,
        tables: frozenset[str] = frozenset(),
    ) -> None:
        self._office: Office = desk.office
        self.name = name
        # A red cell comes and goes without a change to its record; without `tables` every change concerns the list.
        self.tables = tables | {"rejected_cells"} if tables else tables
        self._columns = lists.columns(self._office, name)
        self._kept: _Kept | None = None
        writable = self._office.read_only is None
        self.can_edit = writable and any(column.editable for column in self._columns)
        self.can_add = self.can_edit if can_add is None else can_add and writable
        self.can_retire = self.can_edit if can_retire is None else can_retire and writable

    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def heading(self, column: str) -> str:
        return headings.heading(self.name, column)

    def count(self, query: Query) -> int:
        kept = self._answers(query)
        if kept is not None and not kept.hasty and (kept.fresh or lists.large(self._office, self.name)):
            # Who asks again wants to know what has changed since; the answer to that comes later.
            self._kept = kept._replace(fresh=False, stale=not kept.fresh)
            return len(kept.answer.places)
        if kept is None and query.filters == (RED,):
            return lists.count(self._office, self.name, query)  # few, and not what the list shows
        self._kept = None
        if not lists.by_words(self.name, query):
            return lists.count(self._office, self.name, query)
        answer = lists.answer(self._office, self.name, query, hasty=True)
        self._kept = _Kept(_question(query), answer, answer.more, False)
        return len(answer.places)

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        kept = self._answers(query)
        if kept is None:
            return lists.page(self._office, self.name, query, offset, limit, of)
        return lists.page_at(self._office, self.name, query, kept.answer.places[offset : min(offset + limit, of)])

    def position(self, query: Query, row_id: str) -> int | None:
        kept = self._answers(query)
        if kept is None:
            return lists.position(self._office, self.name, query, row_id)
        place, places = lists.place_of(self._office, self.name, row_id), kept.answer.places
        return places.index(place) if place is not None and place in places else None

    @property
    def quick(self) -> bool:
        return lists.by_words(self.name, Query("?a"))

    def waits(self, query: Query) -> bool:
        if not query.sort and not query.filters:
            return False
        return self._answers(query) is None and lists.large(self._office, self.name)

    def lacks(self, query: Query) -> bool:
        kept = self._answers(query)
        return kept is not None and (kept.hasty or kept.stale)

    def more(self, query: Query) -> bool:
        kept = self._answers(query)
        return kept is not None and kept.hasty

    def warm(self) -> bool:
        return lists.warm(self._office, self.name)

    def prepare(self, query: Query) -> object:
        return lists.answer(self._office, self.name, query)

    def keep(self, query: Query, prepared: object) -> bool:
        answer = cast("Answer", prepared)
        before, self._kept = self._answers(query), _Kept(_question(query), answer, False, True)
        return before is None or answer.places[: len(before.answer.places)] != before.answer.places

    def _answers(self, query: Query) -> _Kept | None:
        """The answer to this question, where it is at hand."""
        return self._kept if self._kept is not None and self._kept.question == _question(query) else None

    def totals(self, query: Query, of: int) -> dict[str, str]:
        kept = self._answers(query)
        if kept is not None and kept.hasty:
            return {self._columns[0].key: words.counted(self.name, of, more=True)}
        return lists.totals(self._office, self.name, query, of)

    def choices(self, column: str) -> list[tuple[str, str]]:
        return lists.choices(self._office, self.name, column)

    def other_names(self, column: str) -> dict[str, list[str]]:
        return lists.other_names(self._office, self.name, column)

    def value_counts(self, query: Query, column: str) -> dict[str, int]:
        return lists.value_counts(self._office, self.name, query, column)

    def stored(self, column: str, text: str) -> tuple[str, str]:
        value, found = lists.judge(self._office, self.name, column, text)
        if value is None:
            from khenthuong_desktop.wording import findings

            return "", " ".join(findings.sentence(one) for one in found if one.severity == "blocks")
        return str(value), ""

    def row(self, row_id: str, reveal: bool) -> Row | None:
        return lists.row(self._office, self.name, row_id, reveal=reveal)

    def red_rows(self, query: Query) -> list[str]:
        red = query._replace(filters=(*query.filters, RED), columns=(self._columns[0].key,))
        kept = self._kept  # of what the list shows
        try:
            return [row.id for row in self.page(red, 0, MOST_RED, self.count(red))]
        finally:
            self._kept = kept

    def red_count(self) -> int:
        if not self.count(Query(filters=(RED,))):
            return 0  # nearly always, and asked after every edit
        known = {column.key for column in self._columns}
        return sum(wrong.column in known for wrong in self.rejected(self.red_rows(Query())))

    def mend(self, column: str, text: str) -> str:
        _, found = lists.judge(self._office, self.name, column, text)
        return next((str(one.mend) for one in found if one.severity == "blocks" and one.mend), "")

    def takes_more(self, column: str) -> bool:
        return column in lists.DEFINITIONS[self.name].open_choices

    def fills_in(self, column: str) -> bool:
        return lists.DEFINITIONS[self.name].defaults.get(column) is not None

    def own_sort(self) -> Sort | None:
        return OWN_SORTS.get(self.name)

    def why_not(self) -> str:
        if self._office.read_only is None:
            return ""
        from khenthuong_desktop.errors import UserError
        from khenthuong_desktop.wording import errors

        told = errors.sentence(UserError(self._office.read_only, path=str(self._office.folder.root)))
        return f"{told.what} {told.next_step}".strip()

    def edit_text(self, row_id: str, column: str) -> str:
        return lists.edit_text(self._office, self.name, row_id, column)

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        return lists.edit(self._office, self.name, changes, reason)

    def rejected(self, row_ids: Sequence[str]) -> tuple[RejectedCell, ...]:
        return lists.rejected(self._office, self.name, row_ids)

    def retire(self, row_ids: Sequence[str]) -> int | None:
        return lists.retire(self._office, self.name, row_ids)
