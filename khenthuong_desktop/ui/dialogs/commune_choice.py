"""Choosing a commune by a few letters of its name; what is typed by hand is kept as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QLineEdit

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceList, KeyCompleter
from khenthuong_desktop.wording import setup as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

AnyIndex = QModelIndex | QPersistentModelIndex


class CommuneCompleter(KeyCompleter):
    """Lists communes with their province and puts the commune alone into the line."""

    def pathFromIndex(self, index: AnyIndex) -> str:
        return super().pathFromIndex(index).partition(", ")[0]


class CommuneChoice(QObject):
    """Signals:
    chosen(): a commune of the list was taken; its province stands beside it.
    """

    chosen = Signal()

    def __init__(self, office: Office, commune: QLineEdit, province: QLineEdit) -> None:
        super().__init__(commune)
        self._commune, self._province = commune, province
        units = office.catalogues.administrative_units
        provinces = {unit.code: unit.name for unit in units if unit.province is None}
        self._known = {
            words.commune_in(unit.name, provinces[unit.province]): (unit.code, unit.name, provinces[unit.province])
            for unit in units
            if unit.province is not None
        }
        # Asked with every letter typed, for the preview.
        self._by_name: dict[str, list[tuple[str, str, str]]] = {}
        for one in self._known.values():
            self._by_name.setdefault(search_key(one[1]), []).append(one)
        completer = CommuneCompleter(ChoiceList(list(self._known), commune), commune)
        # By its index: the text in the line is the commune alone, and names repeat.
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        commune.setCompleter(completer)
        province.setCompleter(KeyCompleter(ChoiceList(list(provinces.values()), province), province))
        commune.editingFinished.connect(self._complete)

    def code(self) -> str | None:
        """The code of the commune that stands there, where the list has it in that province."""
        return next((code for code, _, _ in self._meant()), None)

    def _take(self, index: QModelIndex) -> None:
        _, name, province = self._known[str(index.data())]
        self._commune.setText(name)
        self._province.setText(province)
        self.chosen.emit()

    def _complete(self) -> None:
        """A name that only one province has needs no second field."""
        if not self._province.text().strip():
            meant = self._meant()
            if len(meant) == 1:
                self._province.setText(meant[0][2])
                self.chosen.emit()

    def _meant(self) -> list[tuple[str, str, str]]:
        province = search_key(self._province.text())
        named = self._by_name.get(search_key(self._commune.text()), [])
        return [one for one in named if not province or search_key(one[2]) == province]
