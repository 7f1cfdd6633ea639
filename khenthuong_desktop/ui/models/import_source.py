"""The preview of an import as a list: rows in memory, their states, their remarks; edits go to the import."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from zlib import crc32

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter, Query, RejectedCell, Row
from khenthuong_desktop.domain.national_id import mask
from khenthuong_desktop.domain.vietnamese import search_key, sort_key
from khenthuong_desktop.services import imports, lists
from khenthuong_desktop.ui.models.import_columns import columns_for
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import grid as grid_words
from khenthuong_desktop.wording import import_page as words
from khenthuong_desktop.wording import imports as import_words
from khenthuong_desktop.wording.codes import MASKED, NO, YES

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_model import Import, ImportRow
    from khenthuong_desktop.services.office import Office

_LOOKS: Final[Mapping[str, Literal["good", "accent", "look", "wrong", "quiet"]]] = {
    "new": "good",
    "update": "accent",
    "duplicate": "look",
    "error": "wrong",
    "skipped": "quiet",
}
_ORDER: Final = {state: str(place) for place, state in enumerate(("error", "duplicate", "update", "new", "skipped"))}
_OF_PLACE: Final = ("state", "kind", "remark", "file", "sheet", "row")
# The list of the register that has the choices of a field, and the column there.
_ELSEWHERE: Final = {
    "unit": ("people", "unit_id"),
    "former_unit": ("people", "former_unit_id"),
    "collective_kind": ("collectives", "collective_kind"),
}
_CATALOGUES: Final = {"award": "awards", "commendation_kind": "commendation_kinds"}
_SEEN: Final = frozenset({"encoding.decoded", "name.was_capitals"})
_UNSURE_UNITS: Final = frozenset({"unit.unknown", "unit.several", "unit.ended", "unit.ended_into"})
_CLOSED: Final = frozenset({"gender", "title", "kind", "state", "party_member", "direct_worker"})
_NOTHING_DONE: Final = EditOutcome(None, (), (), ())


class Mended(NamedTuple):
    """A wrong value that somebody has just mended; `others` cells of the column still have it."""

    column: str
    wrong: str
    right: str
    others: int


class ImportSource:
    """A ListSource over an import; what is worked out for all rows is kept until the next edit."""

    tables = frozenset({"import_rows"})
    can_add = False

    def __init__(self, office: Office, imp: Import, *, can_edit: bool = True) -> None:
        self._office, self.imp = office, imp
        self.can_edit = self.can_retire = can_edit
        present = {key for row in imp.rows for key in row.fields}
        kinds = {row.kind for row in imp.rows if row.state != "skipped"}
        self._columns = columns_for(present, kinds)
        self._sensitive = {column.key for column in self._columns if column.sensitive}
        shown = ",".join(column.key for column in self._columns if not column.hidden)
        # Widths and order are remembered for each set of columns, not for all files of the world.
        self.name = f"import:{crc32(shown.encode()):08x}"
        self.state = ""  # only the rows of this state
        self.file: int | None = None
        self.mended: Callable[[Mended], object] = lambda mended: None
        self.changed: Callable[[], object] = lambda: None
        self._reveal = False  # as the list was last asked for
        self.asks_for_all = False  # the next edit is meant for every cell like it
        self._choices: dict[str, list[tuple[str, str]]] = {}
        self._mends: dict[tuple[str, str], str] = {}
        self._search_keys: dict[str, str] = {}
        self._found: tuple[object, Sequence[int], dict[str, int]] | None = None
        self._counts: tuple[int | None, dict[str, int]] | None = None
        self._red: tuple[list[str], int] | None = None

    # What the list asks

    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def heading(self, column: str) -> str:
        return words.heading(column)

    def count(self, query: Query) -> int:
        return len(self._matching(query))

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        wanted = set(query.columns)
        self._reveal = query.reveal
        asked = [column if not wanted or column.key in wanted else None for column in self._columns]
        rows = self.imp.rows
        return [
            Row(row.id, tuple(self._shown(row, column, query.reveal) if column else "" for column in asked))
            for row in (rows[place] for place in self._matching(query)[offset : offset + limit])
        ]

    def position(self, query: Query, row_id: str) -> int | None:
        row = self.imp.by_id.get(row_id)
        places = self._matching(query)
        if row is None:
            return None
        if isinstance(places, range):
            return row.place
        assert self._found is not None
        if not self._found[2]:
            self._found[2].update({self.imp.rows[place].id: number for number, place in enumerate(places)})
        return self._found[2].get(row_id)

    def row(self, row_id: str, reveal: bool) -> Row | None:
        row = self.imp.by_id.get(row_id)
        return Row(row_id, tuple(self._shown(row, column, reveal) for column in self._columns)) if row else None

    def totals(self, query: Query, of: int) -> dict[str, str]:
        return {"state": grid_words.counted("", of)}

    def choices(self, column: str) -> list[tuple[str, str]]:
        if column not in self._choices:
            self._choices[column] = [(label, label) for label in self._labels(column)]
        return self._choices[column]

    def value_counts(self, query: Query, column: str) -> dict[str, int]:
        spec = next(one for one in self._columns if one.key == column)
        rows = self.imp.rows
        return dict(Counter(self._shown(rows[place], spec, True) for place in self._matching(query)))

    def stored(self, column: str, text: str) -> tuple[str, str]:
        if column not in ("birth_date", "party_since"):
            return text, ""
        value, found = lists.judge(self._office, "people", column, text)
        if value is None:
            return "", " ".join(findings.sentence(one) for one in found if one.severity == "blocks")
        return str(value), ""

    def takes_more(self, column: str) -> bool:
        return column not in _CLOSED

    def why_not(self) -> str:
        return ""

    # Red cells

    def rejected(self, row_ids: Sequence[str]) -> tuple[RejectedCell, ...]:
        found: list[RejectedCell] = []
        for row_id in row_ids:
            row = self.imp.by_id.get(row_id)
            if row is None or row.state != "error":
                continue
            red: dict[str, RejectedCell] = {}
            for one in row.problems:
                if one.severity == "blocks" and one.column:
                    text = self._text(row, one.column)
                    key = own_key(one.column)
                    private = key in self._sensitive and not self._reveal
                    said = findings.private_sentence(one) if private else findings.sentence(one)
                    red.setdefault(key, RejectedCell(row_id, key, text, said))
                    if one.mend:
                        self._mends[key, text] = one.mend
            found += red.values()
        return tuple(found)

    def mend(self, column: str, text: str) -> str:
        return self._mends.get((column, text), "")

    def red_rows(self, query: Query) -> list[str]:
        rows = self.imp.rows
        return [rows[place].id for place in self._matching(query) if rows[place].state == "error"]

    def red_count(self) -> int:
        return 0  # the chip of the errors says it

    # Changes

    def edit_text(self, row_id: str, column: str) -> str:
        row = self.imp.by_id.get(row_id)
        return self._text(row, column) if row is not None else ""

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        kinds = [change for change in changes if change.column == "kind"]
        others = [change for change in changes if change.column != "kind" and change.row_id in self.imp.by_id]
        before = self._wrong_before(others)
        refused = self._set_kinds(kinds)
        outcome = imports.edit(self._office, self.imp, others) if others else _NOTHING_DONE
        self.forget([change.row_id for change in changes if change.row_id is not None])
        if before is not None:
            self._look_for_others(*before, others[0].text)
        self.changed()
        rejected = self.rejected([change.row_id for change in others if change.row_id is not None])
        # Nothing is saved yet, so there is no step of the history.
        return EditOutcome(None, outcome.changed_rows, (), (*refused, *rejected))

    def retire(self, row_ids: Sequence[str]) -> int | None:
        imports.decide(self._office, self.imp, list(row_ids), "leave_out")
        self.forget(row_ids)
        self.changed()
        return None

    def forget(self, row_ids: Sequence[str] | None = None) -> None:
        """Something has changed: in these rows, or nobody knows where."""
        self._found = self._counts = self._red = None
        if row_ids is None:
            self._search_keys.clear()
        else:
            for row_id in row_ids:
                self._search_keys.pop(row_id, None)

    def counts(self) -> dict[str, int]:
        """How many rows of each state, of the chosen file where one is chosen."""
        if self._counts is None or self._counts[0] != self.file:
            if self.file is None:
                counted = dict(self.imp.counts)
            else:
                counted = dict(Counter(row.state for row in self.imp.rows if row.file == self.file))
            self._counts = (self.file, counted)
        return self._counts[1]

    def others_like(self, row_id: str, column: str) -> int:
        """How many further cells of a column have what this one has."""
        text = self.imp.by_id[row_id].fields.get(column, "")
        return sum(row.fields.get(column) == text for row in self.imp.rows if row.state != "skipped") - 1 if text else 0

    # What a cell shows besides its text

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        row = self.imp.by_id.get(row_id)
        if row is None:
            return None
        if column == "state":
            return Mark(_LOOKS[row.state], badge=True)
        if row.state == "skipped":
            return Mark("quiet")
        if column == "remark":
            return Mark({"error": "wrong"}.get(row.state, "plain"))  # type: ignore[arg-type]
        if column in _OF_PLACE:
            return None
        found = [one for one in row.problems if own_key(one.column) == column and one.severity != "blocks"]
        stood = row.stood.get(column, "")
        if not found and not stood:
            return None
        hidden = not reveal and any(one.key == column and one.sensitive for one in self._columns)
        hints = [] if hidden or not stood else [words.STOOD.format(text=stood)]
        hints += [findings.sentence(one) for one in found] if not hidden else []
        before = stood if column == "full_name" and stood != row.fields.get(column) else ""
        unknown = any(one.code in _UNSURE_UNITS for one in found)
        look: Literal["look", "plain"] = "look" if unknown else "plain"
        return Mark(look, before=before, dot=bool(found) and not before, hint="\n".join(hints))

    # Inside

    def _matching(self, query: Query) -> Sequence[int]:
        asked = (query.text, query.filters, query.sort, self.state, self.file)
        if self._found is None or self._found[0] != asked:
            self._found = (asked, self._work_out(query), {})
        return self._found[1]

    def _work_out(self, query: Query) -> Sequence[int]:
        rows = self.imp.rows
        places: Sequence[int] = range(len(rows))
        if self.file is not None:
            places = [place for place in places if rows[place].file == self.file]
        if self.state:
            places = [place for place in places if rows[place].state == self.state]
        if typed := search_key(query.text).split():
            starts = [f" {word}" for word in typed]
            places = [place for place in places if all(word in self._search_key(rows[place]) for word in starts)]
        for one in query.filters:
            places = [place for place in places if self._passes(rows[place], one)]
        for sort in reversed(query.sort):
            keys = {place: self._sorted_by(rows[place], sort.column) for place in places}
            places = sorted(places, key=keys.__getitem__, reverse=sort.descending)
        return places

    def _search_key(self, row: ImportRow) -> str:
        key = self._search_keys.get(row.id)
        if key is None:
            texts = [_folded(text) for field, text in row.fields.items() if field != "full_name"]
            key = self._search_keys[row.id] = " ".join(("", row.folded or _folded(row.text), *texts))
        return key

    def _passes(self, row: ImportRow, condition: Filter) -> bool:
        text = self._text(row, condition.column) if condition.column else ""
        match condition.kind:
            case "contains":
                return search_key(condition.values[0]) in search_key(text)
            case "is":
                code = row.state if condition.column == "state" else text
                return text in condition.values or code in condition.values
            case "empty":
                return not text
            case "filled":
                return bool(text)
            case "between":
                first, last = (*condition.values, "", "")[:2]
                value = row.fields.get(condition.column, text)
                return (not first or value >= first) and (not last or value[: len(last)] <= last)
            case "rejected":
                return row.state == "error"
        return False

    def _sorted_by(self, row: ImportRow, column: str) -> str:
        if column == "state":
            return _ORDER[row.state]
        if column == "row":
            return f"{row.row:08d}"
        if column in ("birth_date", "party_since"):
            return row.fields.get(column, "")
        return sort_key(self._text(row, column))

    def _shown(self, row: ImportRow, column: Column, reveal: bool) -> str:
        text = self._text(row, column.key)
        if column.key == "remark":
            return self.remark(row, reveal=reveal)
        if text and column.sensitive and not reveal:
            return mask(text) if column.key == "national_id" else MASKED
        return text

    def remark(self, row: ImportRow, *, reveal: bool, asked: bool = False) -> str:
        """What the program has to say of a row; what is masked in the cells is masked here too.

        Where the officer is `asked` anyhow whether it is one person, the question is not put a second time.
        """
        remark = imports.remark(self._office, self.imp, row, reveal=reveal)
        # What the state says already, and what stands in the cell of the name itself.
        told = [import_words.NEW, import_words.UPDATE.partition("{changes}")[0].format(name=row.name)]
        told += [findings.sentence(one) for one in row.problems if one.code in _SEEN]
        # The line above the list tells these once for all rows.
        told += [findings.sentence(one) for one in row.problems if one.code == "unit.unknown" and not one.mend]
        if asked and not row.certain:
            told.append(imports.question(self.imp, row))
        for part in told:
            remark = remark.replace(part, "").strip()
        remark = f"{remark[:1].upper()}{remark[1:]}"
        for key in () if reveal else self._sensitive:
            for value in row.changed.get(key, ()):
                remark = remark.replace(value, MASKED) if value else remark
            for told_of in (row.fields, row.stood):
                remark = remark.replace(f"“{told_of[key]}”", f"“{MASKED}”") if told_of.get(key) else remark
        return " ".join(remark.split())

    def _text(self, row: ImportRow, column: str) -> str:
        match column:
            case "state":
                return words.STATES[row.state]
            case "kind":
                return words.KINDS.get(row.kind, "") if row.state != "skipped" else ""
            case "remark":
                return imports.remark(self._office, self.imp, row)
            case "file":
                return self.imp.files[row.file].name if 0 <= row.file < len(self.imp.files) else ""
            case "sheet":
                return row.sheet
            case "row":
                return str(row.row)
            case "birth_date" | "party_since":
                return _day(row.fields.get(column, ""))
            case "full_name" if row.state == "skipped" and not row.fields:
                return row.text
        return row.fields.get(own_key(column), "")

    def _labels(self, column: str) -> list[str]:
        if column == "state":
            return list(words.STATES.values())
        if column == "kind":
            return list(words.KINDS.values())
        if column in ("party_member", "direct_worker"):
            return [YES, NO]
        if column in _CATALOGUES:
            pairs = self._office.catalogues.choices(_CATALOGUES[column], self._office.today)
            return [label for _, label in pairs]
        if column in ("sheet", "file"):
            return sorted({self._text(row, column) for row in self.imp.rows})
        name, key = _ELSEWHERE.get(column, ("people", column))
        return list(dict.fromkeys(label for _, label in lists.choices(self._office, name, key)))

    def _set_kinds(self, changes: Sequence[CellChange]) -> list[RejectedCell]:
        refused: list[RejectedCell] = []
        meant: dict[str, list[str]] = {}
        for change in changes:
            wanted = search_key(change.text)
            kind = next((key for key, label in words.KINDS.items() if wanted and search_key(label) == wanted), "")
            if not kind:
                sentence = words.KIND_UNKNOWN.format(typed=change.text)
                refused.append(RejectedCell(change.row_id or "", "kind", change.text, sentence))
            elif change.row_id is not None:
                meant.setdefault(kind, []).append(change.row_id)
        for kind, row_ids in meant.items():
            imports.set_kind(self._office, self.imp, row_ids, kind)
        return refused

    def _wrong_before(self, changes: Sequence[CellChange]) -> tuple[str, str, str] | None:
        """The one cell that is about to be mended: row, column and what stands there."""
        meant_for_all, self.asks_for_all = self.asks_for_all, False
        if len(changes) != 1 or changes[0].row_id is None:
            return None
        row, column = self.imp.by_id[changes[0].row_id], changes[0].column
        wrong = any(own_key(one.column) == column for one in row.problems)
        stood = row.fields.get(column, "")
        return (row.id, column, stood) if stood and (wrong or meant_for_all) else None

    def _look_for_others(self, row_id: str, column: str, wrong: str, right: str) -> None:
        row = self.imp.by_id[row_id]
        blocked = any(own_key(one.column) == column and one.severity == "blocks" for one in row.problems)
        if blocked or row.fields.get(column) == wrong:
            return
        others = sum(one.fields.get(column) == wrong for one in self.imp.rows if one.state != "skipped")
        if others:
            self.mended(Mended(column, wrong, right, others))


@lru_cache(maxsize=1 << 14)
def _folded_words(text: str) -> str:
    return search_key(text)


def _folded(text: str) -> str:
    """The search key of a text; numbers need none, and units and posts come again in thousands of rows."""
    return text.lower() if text.isascii() else _folded_words(text)


def own_key(column: str | None) -> str:
    """The column of the preview that a column of the register means."""
    return {"unit_id": "unit", "former_unit_id": "former_unit"}.get(column or "", column or "")


def _day(text: str) -> str:
    """A date that could be read as people write it; any other text as it stands."""
    try:
        return PartialDate.parse_stored(text).display()
    except ValueError:
        return text
