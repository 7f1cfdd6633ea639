"""What moves when a part of a unit does: units below and subjects, ticked one by one, each with who takes it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import units
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.ui import messages
from khenthuong_desktop.wording import units as words

ID = Qt.ItemDataRole.UserRole
LINE = QSize(0, 26)
SUBJECTS_LISTED = 500


def tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


class MovingThings(QObject):
    """Signals:
    changed(): something was ticked, or is no longer.
    refused(): something was ticked before it was said who takes it.
    """

    changed = Signal()
    refused = Signal()

    def __init__(
        self,
        office: Office,
        tree: QTreeWidget,
        search: QLineEdit,
        remark: QLabel,
        taker: Callable[[], str | None],
        name_of: Callable[[str], str],
    ) -> None:
        super().__init__(tree)
        self._office, self._tree, self._search, self._remark = office, tree, search, remark
        self._taker, self._name_of = taker, name_of
        # (is a unit, id) -> (unit it leaves, who takes it: an id or a new name); kept while one searches.
        self._moving: dict[tuple[bool, str], tuple[str, str]] = {}
        self._filling = False
        tree.setHeaderLabels(list(words.ITEM_COLUMNS))
        tree.setColumnWidth(0, 250)
        tree.setColumnWidth(1, 150)
        tree.itemChanged.connect(self._ticked)

    def fill(self, unit_ids: Collection[str]) -> None:
        """List what these units hold and the search lets through."""
        with messages.guard(self._tree):
            held = units.contents(self._office, list(unit_ids), self._search.text(), limit=SUBJECTS_LISTED)
            key = search_key(self._search.text())
            self._filling = True
            self._tree.clear()
            for thing in held.things:
                if thing.kind != "unit" or key in search_key(thing.name):
                    self._tree.addTopLevelItem(self._item(thing))
            self._filling = False
            shown = sum(thing.kind != "unit" for thing in held.things)
            self._remark.setText(words.SHOWN_OF.format(shown=shown, total=words.number(held.subjects)))
            self._remark.setVisible(held.subjects > shown)

    def moves(self) -> Iterator[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
        """What goes from where to whom: (unit it leaves, who takes it, subjects, units)."""
        for pair in dict.fromkeys(self._moving.values()):
            things = [thing for thing, way in self._moving.items() if way == pair]
            people = tuple(thing_id for is_unit, thing_id in things if not is_unit)
            yield *pair, people, tuple(thing_id for is_unit, thing_id in things if is_unit)

    def forget(self, unit_id: str) -> None:
        """Nothing moves out of this unit any more."""
        self._moving = {thing: way for thing, way in self._moving.items() if way[0] != unit_id}

    def tick_all(self, on: bool) -> None:
        """Everything that is listed goes to who is named now; or nothing of it goes."""
        taker = self._taker() if on else None
        if on and taker is None:
            self.refused.emit()
            return
        self._filling = True
        for place in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(place)
            # What was given to somebody else before stays with them.
            if item is not None and (not on or item.checkState(0) != Qt.CheckState.Checked):
                item.setCheckState(0, tick(on))
                self._assign(item, taker)
        self._filling = False
        self.changed.emit()

    def _item(self, thing: units.Thing) -> QTreeWidgetItem:
        key = (thing.kind == "unit", thing.id)
        detail = thing.detail or words.KINDS.get(thing.kind, ("",))[0]
        item = QTreeWidgetItem([thing.name, detail, ""])
        item.setData(0, ID, (*key, thing.unit_id))
        item.setSizeHint(0, LINE)
        item.setCheckState(0, tick(key in self._moving))
        if key in self._moving:
            item.setText(2, self._name_of(self._moving[key][1]))
        return item

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if self._filling or column != 0:
            return
        on, taker = item.checkState(0) == Qt.CheckState.Checked, self._taker()
        self._filling = True
        if on and taker is None:
            item.setCheckState(0, tick(False))
        else:
            self._assign(item, taker if on else None)
        self._filling = False
        (self.refused if on and taker is None else self.changed).emit()

    def _assign(self, item: QTreeWidgetItem, taker: str | None) -> None:
        is_unit, thing_id, left = item.data(0, ID)
        if taker is None:
            self._moving.pop((is_unit, thing_id), None)
        else:
            self._moving[is_unit, thing_id] = (left, taker)
        item.setText(2, self._name_of(taker) if taker else "")
