"""Several units chosen by ticks: all, none, or one by one with Space."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

_ID = Qt.ItemDataRole.UserRole


def fill(
    view: QListWidget,
    all_button: QPushButton,
    none_button: QPushButton,
    units: Sequence[tuple[str, str]],
    chosen: Collection[str],
    changed: Callable[[], object],
) -> None:
    """Show the units with their ticks; `changed` is called whenever a tick is."""
    for unit_id, name in units:
        item = QListWidgetItem(name, view)
        item.setData(_ID, unit_id)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_state(unit_id in chosen))
    if view.count():
        view.setCurrentRow(0)
    view.itemChanged.connect(lambda _item: changed())
    all_button.clicked.connect(lambda: _set_all(view, True))
    none_button.clicked.connect(lambda: _set_all(view, False))


def chosen(view: QListWidget) -> list[str]:
    """The ids of the ticked units, in the order of the list."""
    items = [view.item(row) for row in range(view.count())]
    return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]


def _set_all(view: QListWidget, on: bool) -> None:
    for row in range(view.count()):
        view.item(row).setCheckState(_state(on))


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
