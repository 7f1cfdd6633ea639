"""Cài đặt, Danh mục: every catalogue with its rows by date, and the office's own rows among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from khenthuong_desktop.domain.vietnamese import sort_key
from khenthuong_desktop.services import catalogue_forms, catalogues
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.dialogs.catalogue_row_dialog import CatalogueRowDialog
from khenthuong_desktop.ui.models import catalogue_source
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.wording import settings_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.catalogues import CatalogueRow
    from khenthuong_desktop.ui.forms.ui_settings_page import Ui_SettingsPage


class CataloguesSection(QObject):
    """Lists are made when a catalogue is first chosen; there are thirty-odd."""

    def __init__(self, desk: Desk, form: Ui_SettingsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._office, self._form = desk, desk.office, form
        self.grids: dict[str, Grid] = {}
        self.dialog: CatalogueRowDialog | None = None
        known = self._office.catalogues
        titles = sorted(((known.title(name), name) for name in known.names), key=lambda pair: sort_key(pair[0]))
        form.catalogueCombo.setMaxVisibleItems(24)
        for title, name in titles:
            form.catalogueCombo.addItem(title, name)
        form.catalogueCombo.currentIndexChanged.connect(self._show)
        form.addRowButton.clicked.connect(self.add_row)
        form.changeRowButton.clicked.connect(self.change_row)
        form.dropRowButton.clicked.connect(self.drop_row)
        self.show_catalogue("awards")
        self._show()

    @property
    def catalogue(self) -> str:
        return str(self._form.catalogueCombo.currentData())

    @property
    def grid(self) -> Grid:
        return self.grids[self.catalogue]

    def show_catalogue(self, name: str) -> None:
        place = self._form.catalogueCombo.findData(name)
        if place >= 0:
            self._form.catalogueCombo.setCurrentIndex(place)

    def refresh(self) -> None:
        self.grid.refresh()
        self._follow_row()

    def add_row(self) -> None:
        self._open(None)

    def change_row(self) -> None:
        row = self._current_row()
        if row is None:
            self._desk.say(words.CHOOSE_ROW)
        else:
            self._open(row)

    def drop_row(self) -> None:
        """Back to the row the program came with."""
        with messages.guard(self._form.catalogueStack):
            row = self._current_row()
            own = catalogue_forms.own_row_of(self._office, self.catalogue, row) if row else None
            if own is None:
                self._desk.say(words.NO_OWN_ROW if row else words.CHOOSE_ROW)
                return
            catalogues.drop_override(self._office, own.id)
            self._desk.hub.deliver()
            self.refresh()
            self._desk.say(words.ROW_DROPPED)

    def _open(self, row: CatalogueRow | None) -> None:
        with messages.guard(self._form.catalogueStack):
            dialog = CatalogueRowDialog(self._desk, self.catalogue, row, self._form.catalogueStack.window())
            dialog.accepted.connect(self.refresh)
            dialog.finished.connect(dialog.deleteLater)
            self.dialog = dialog
            dialog.open()

    def _show(self) -> None:
        with messages.guard(self._form.catalogueStack):
            name = self.catalogue
            if name not in self.grids:
                made = Grid(self._desk, source=catalogue_source.source_of(self._office, name))
                grid_dialogs.attach(made)
                made.current_changed.connect(self._follow_row)
                made.activated.connect(lambda row_id: self.change_row())
                self._form.catalogueStack.addWidget(made)
                self.grids[name] = made
            self._form.catalogueStack.setCurrentWidget(self.grids[name])
            note = self._office.catalogues.note(name)
            self._form.catalogueNoteLabel.setText(note)
            self._form.catalogueNoteLabel.setVisible(bool(note))
            self._follow_row()

    def _follow_row(self, _row_id: Any = None) -> None:
        row = self._current_row()
        writable = self._office.read_only is None
        self._form.addRowButton.setEnabled(writable)
        self._form.changeRowButton.setEnabled(writable and row is not None)
        self._form.dropRowButton.setEnabled(writable and row is not None and row.overridden)

    def _current_row(self) -> CatalogueRow | None:
        row_id = self.grid.current_row_id()
        return catalogue_source.row_of(self._office, self.catalogue, row_id) if row_id else None
