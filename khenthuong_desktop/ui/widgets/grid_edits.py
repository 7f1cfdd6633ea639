"""What is done to a block of cells at once: copy, paste, fill down, clear, toggle. Each is one edit, one undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.widgets.grid_selection import Block
from khenthuong_desktop.ui.widgets.pasted_headings import named_columns
from khenthuong_desktop.wording import grid as words

Cells = Sequence[Sequence[str]]

MOST_CELLS = 100_000  # in one edit
MOST_ROWS_COPIED = 100_000
MASK = "•"
YES = "x"


@dataclass(frozen=True, slots=True)
class Plan:
    """The changes of one edit and where they land; `skipped` cells lie in columns nobody can type into.

    `overwritten` rows had something else in one of the cells; `headings` of the block were left out.
    Such a block goes into the columns that they name.
    """

    changes: tuple[CellChange, ...]
    area: Block
    rows: int
    new_rows: int = 0
    skipped: int = 0
    overwritten: int = 0
    headings: bool = False
    left_out: tuple[str, ...] = ()  # names of columns of the block that the list does not have


@dataclass(frozen=True, slots=True)
class TooWide:
    """`more` are columns that are not shown and could be, behind those that are: enough for the block, or none."""

    columns: int
    left: int
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TooLong:
    rows: int


def copied_cells(model: ListModel, bounds: Block, rows: Sequence[tuple[int, int]]) -> list[list[str]]:
    """The texts as they are shown, so that what is masked stays masked."""
    cells: list[list[str]] = []
    for first, last in rows:
        if last - first < 200:
            numbers = range(first, last + 1)
            cells += [[model.text(row, column) for column in bounds.columns] for row in numbers]
        else:
            taken = model.rows(first, last)
            cells += [[row.texts[column] for column in bounds.columns] for row in taken]
    return cells


def plan_paste(
    model: ListModel, cells: Cells, targets: Sequence[Block], shown: Sequence[int], hidden: Sequence[int] = ()
) -> Plan | TooWide | TooLong:
    """A block over one target; a single value also over several that lie apart."""
    plans: list[Plan] = []
    for target in targets:
        plan = _paste_over(model, cells, target, shown, hidden)
        if not isinstance(plan, Plan):
            return plan
        plans.append(plan)
    return replace(
        plans[0],
        changes=tuple(change for plan in plans for change in plan.changes),
        rows=sum(plan.rows for plan in plans),
        new_rows=sum(plan.new_rows for plan in plans),
        skipped=sum(plan.skipped for plan in plans),
        overwritten=sum(plan.overwritten for plan in plans),
    )


def _paste_over(
    model: ListModel, cells: Cells, start: Block, shown: Sequence[int], hidden: Sequence[int]
) -> Plan | TooWide | TooLong:
    """Where a block lands: at the corner of the target, repeated where the target holds it several times."""
    place = list(shown).index(start.columns[0])
    headings = _begins_with_headings(model, cells, [*shown[place:], *hidden])
    named = () if headings else _named_columns(model, cells, shown, hidden)
    left_out: tuple[str, ...] = ()
    kept: list[tuple[int, int]] = []
    if named:
        if behind := tuple(column for column in named if column is not None and column in hidden):
            return TooWide(len(cells[0]), len(named) - len(behind) - named.count(None), behind)
        left_out = _names_left_out(cells, named)
        kept = sorted((shown.index(column), at) for at, column in enumerate(named) if column is not None)
        cells = [[line[at] for _, at in kept] for line in cells]
    headings = headings or bool(named)
    cells = cells[1:] if headings else cells
    height, width = len(cells), len(cells[0])
    tall, wide = start.bottom - start.top + 1, len(start.columns)
    times_down = tall // height if tall % height == 0 else 1
    times_right = wide // width if wide % width == 0 and not named else 1
    left = len(shown) - place
    if width * times_right > left and not named:
        more = tuple(hidden[: width - left]) if times_right == 1 else ()
        return TooWide(width, left, more if len(more) == width - left else ())
    columns = tuple(shown[number] for number, _ in kept) if named else tuple(shown[place : place + width * times_right])
    rows = height * times_down
    over = max(0, start.top + rows - model.count)
    if over and not model.source.can_add:
        return TooLong(over)
    ids = model.row_ids(start.top, start.top + rows - 1)
    changes: list[CellChange] = []
    skipped = overwritten = 0
    for row in range(rows):
        line = cells[row % height]
        if height > 1 and not any(text.strip() for text in line):
            continue  # an empty line between others means nothing, least of all that a record is to be emptied
        row_id = ids[row] if row < len(ids) else None
        replaced = False
        for number, column in enumerate(columns):
            text = line[number % width]
            if not _takes(model, column, text):
                skipped += bool(text)
            elif row_id is not None:
                changes.append(CellChange(row_id, model.columns[column].key, text))
                stood = model.text(start.top + row, column)
                replaced = replaced or bool(stood and stood != text.strip())
            elif text.strip():
                changes.append(CellChange(None, model.columns[column].key, text, row - len(ids)))
        overwritten += replaced
    new = len({change.new_row for change in changes if change.row_id is None})
    area = Block(start.top, start.top + rows - 1, columns)
    return Plan(tuple(changes), area, rows, new, skipped, overwritten, headings, left_out)


def _begins_with_headings(model: ListModel, cells: Cells, columns: Sequence[int]) -> bool:
    """Whether the block was copied with the names of the columns that it goes into."""
    width = len(cells[0])
    if len(cells) < 2 or width < 2:
        return False
    names = [search_key(model.heading(column)) for column in columns[:width]]
    return [search_key(text) for text in cells[0]] == names


def _named_columns(
    model: ListModel, cells: Cells, shown: Sequence[int], hidden: Sequence[int]
) -> tuple[int | None, ...]:
    """The column that each cell of the heading line names, None for none; empty where there is no such line."""
    if len(cells) < 2 or len(cells[0]) < 2:
        return ()
    columns = [*shown, *hidden]
    found = named_columns(cells[0], [model.heading(column) for column in columns])
    return tuple(columns[found[at]] if at in found else None for at in range(len(cells[0]))) if found else ()


def _names_left_out(cells: Cells, named: Sequence[int | None]) -> tuple[str, ...]:
    """What the columns are called that go nowhere; one without a name only counts when something stands in it."""
    return tuple(
        cells[0][at].strip() or words.UNNAMED_COLUMN
        for at, column in enumerate(named)
        if column is None and any(line[at].strip() for line in cells)
    )


def plan_clear(model: ListModel, blocks: Sequence[Block]) -> Plan:
    """Every cell of the selection that can be typed into, emptied."""
    changes: list[CellChange] = []
    skipped = 0
    for block in blocks:
        for row, row_id in enumerate(model.row_ids(block.top, block.bottom), start=block.top):
            for column in block.columns:
                if not model.editable(column):
                    skipped += 1
                elif model.text(row, column):
                    changes.append(CellChange(row_id, model.columns[column].key, ""))
    return Plan(tuple(changes), blocks[0], 0, skipped=skipped)


def plan_fill_down(model: ListModel, blocks: Sequence[Block]) -> Plan:
    """The uppermost row of each block repeated below it; a block of one row takes from the row above."""
    changes: list[CellChange] = []
    skipped = 0
    for block in blocks:
        source = block.top if block.bottom > block.top else block.top - 1
        if source < 0:
            continue
        ids = model.row_ids(source + 1, block.bottom)
        for column in block.columns:
            if not model.editable(column):
                skipped += len(ids)
                continue
            text = model.edit_text(source, column)
            changes += [CellChange(row_id, model.columns[column].key, text) for row_id in ids]
    return Plan(tuple(changes), blocks[0], 0, skipped=skipped)


def flag_words(model: ListModel, column: int) -> tuple[str, str]:
    """What a flag column calls yes and no; where it has no word for no, nothing stands there."""
    labels = dict(model.source.choices(model.columns[column].key))
    return labels.get("1", YES), labels.get("0", "")


def plan_flags(model: ListModel, blocks: Sequence[Block], column: int, text: str) -> Plan:
    """All flags of the selection become the same."""
    flags = [c for block in blocks for c in block.columns if model.columns[c].kind == "flag"] or [column]
    changes = tuple(
        CellChange(row_id, model.columns[flag].key, text)
        for block in blocks
        for row_id in model.row_ids(block.top, block.bottom)
        for flag in dict.fromkeys(flags)
        if model.editable(flag)
    )
    return Plan(changes, blocks[0], 0)


def _takes(model: ListModel, column: int, text: str) -> bool:
    """A masked text can only have been copied from here, and would overwrite what it hides."""
    return model.editable(column) and not (model.columns[column].sensitive and MASK in text)
