"""Which columns a list shows, in which order and how wide: kept for each list among the settings of this PC."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject

from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.ui.widgets.grid_header import NARROWEST
from khenthuong_desktop.ui.widgets.grid_view import GridView

WIDEST = 900


class Keeper(Protocol):
    """The settings of this PC."""

    def get(self, key: str, default: Any = None) -> Any: ...

    def set(self, key: str, value: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column in the order of the screen."""

    key: str
    width: int
    shown: bool


def own_layout(columns: Sequence[Column]) -> list[ShownColumn]:
    """What the list shows before anybody chose."""
    return [ShownColumn(column.key, column.width, not column.hidden) for column in columns]


def kept_layout(keeper: Keeper, list_name: str, columns: Sequence[Column]) -> list[ShownColumn]:
    """What was chosen last; columns that are new since then stand at the end, gone ones are forgotten."""
    own = {column.key: column for column in own_layout(columns)}
    kept: list[ShownColumn] = []
    for entry in keeper.get(_key(list_name), []):
        match entry:
            case [str(key), int(width), bool(shown)] if key in own:
                del own[key]
                kept.append(ShownColumn(key, max(NARROWEST, min(width, WIDEST)), shown))
    layout = [*kept, *own.values()]
    # A list without columns could not be brought back with the mouse.
    return layout if any(column.shown for column in layout) else own_layout(columns)


def keep_layout(keeper: Keeper, list_name: str, layout: Sequence[ShownColumn]) -> None:
    """Remember for the next time."""
    keeper.set(_key(list_name), [[column.key, column.width, column.shown] for column in layout])


def _key(list_name: str) -> str:
    return f"lists.{list_name.replace('.', ':')}.columns"


class GridColumns(QObject):
    """The columns of one list on the screen."""

    def __init__(self, view: GridView, keeper: Keeper, list_name: str) -> None:
        super().__init__(view)
        self._view, self._keeper, self._name = view, keeper, list_name
        self._columns = view.list_model.columns
        kept = {entry[0] for entry in keeper.get(_key(list_name), []) if isinstance(entry, list) and entry}
        layout = kept_layout(keeper, list_name, self._columns)
        self._apply([column if column.key in kept else self._readable(column) for column in layout])
        view.header.sectionMoved.connect(self.keep)
        view.header.sectionHandleDoubleClicked.connect(self.fit)
        view.resized_by_hand.connect(self.keep)

    def own(self) -> list[ShownColumn]:
        """How the list came, with every heading and every date readable."""
        return [self._readable(column) for column in own_layout(self._columns)]

    def _readable(self, column: ShownColumn) -> ShownColumn:
        number = self._view.list_model.number(column.key)
        return replace(column, width=max(column.width, self._view.least_width(number)))

    def layout(self) -> list[ShownColumn]:
        """The columns as they stand on the screen, hidden ones in their places."""
        header = self._view.header
        numbers = [header.logicalIndex(place) for place in range(header.count())]
        return [ShownColumn(self._columns[n].key, self._view.widths[n], not header.isSectionHidden(n)) for n in numbers]

    def choose(self, layout: Sequence[ShownColumn]) -> None:
        """Show these columns in this order, and remember it."""
        self._apply(layout)
        self.keep()

    def keep(self) -> None:
        keep_layout(self._keeper, self._name, self.layout())

    def fit(self, column: int) -> None:
        """As wide as its heading and the rows on the screen need."""
        needed = max(self._view.sizeHintForColumn(column), self._view.header.heading_width(column))
        self._view.set_width(column, min(needed, WIDEST))
        self.keep()

    def hide(self, column: int) -> None:
        """Take a column off the screen; the last one stays."""
        chosen = [ShownColumn(c.key, c.width, c.shown and c.key != self._columns[column].key) for c in self.layout()]
        if any(c.shown for c in chosen):
            self.choose(chosen)

    def _apply(self, layout: Sequence[ShownColumn]) -> None:
        number = self._view.list_model.number
        self._view.show_columns([(number(c.key), c.width, c.shown) for c in layout])
