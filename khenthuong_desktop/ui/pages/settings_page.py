"""Cài đặt: the office and its bodies by date, the catalogues, the backups, and this PC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QStackedWidget, QWidget

from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.services import bodies, lists, roles
from khenthuong_desktop.system.settings import TEXT_PIXELS, USER_NAME
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_settings_page import Ui_SettingsPage
from khenthuong_desktop.ui.look import fonts, palette, resize_text
from khenthuong_desktop.ui.pages.backup_section import BackupSection
from khenthuong_desktop.ui.pages.catalogues_section import CataloguesSection
from khenthuong_desktop.ui.pages.names_section import NamesSection
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import settings_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.pages.texts_section import TextsSection

LISTS = ("office", "bodies", "letterheads", "signers", "roles")
SECTION = "settings.section"


class SettingsPage(QWidget):
    """Sections are built when they are first opened."""

    NAME = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._office = desk, desk.office
        self._form = Ui_SettingsPage()
        self._form.setupUi(self)
        self.grids: dict[str, Grid] = {}
        self.catalogues: CataloguesSection | None = None
        self.backups: BackupSection | None = None
        self.names: NamesSection | None = None
        self.texts: TextsSection | None = None
        self._lists = QStackedWidget(self)
        self._form.listsLayout.addWidget(self._lists)
        for key, title in words.SECTIONS.items():
            item = QListWidgetItem(title, self._form.sectionList)
            item.setData(256, key)
        self._dress()
        self._connect()
        self._fill_machine()
        kept = str(desk.settings.get(SECTION, "office"))
        self.open_section(kept if kept in words.SECTIONS else "office")

    @property
    def section(self) -> str:
        """The section that is open."""
        return str(self._form.sectionList.currentItem().data(256))

    def open_section(self, key: str) -> None:
        self._form.sectionList.setCurrentRow(list(words.SECTIONS).index(key))

    def refresh(self) -> None:
        with messages.guard(self):
            if self.section in self.grids:
                self.grids[self.section].refresh()
            elif self.section == "catalogues" and self.catalogues is not None:
                self.catalogues.refresh()
            elif self.section == "backup" and self.backups is not None:
                self.backups.refresh()
            elif self.section == "names" and self.names is not None:
                self.names.refresh()
            elif self.section == "texts" and self.texts is not None:
                self.texts.refresh()
            self._warn()

    def show_record(self, row_id: str) -> None:
        """A section by its name, a catalogue by 'catalogues:<name>', or the row of one of the lists."""
        section, _, catalogue = row_id.partition(":")
        if section in words.SECTIONS:
            self.open_section(section)
            if catalogue and self.catalogues is not None:
                self.catalogues.show_catalogue(catalogue)
            return
        for name in LISTS:
            if lists.row(self._office, name, row_id) is not None:
                self.open_section(name)
                self.grids[name].show_record(row_id)
                return

    def open_wizard(self) -> None:
        from khenthuong_desktop.ui.dialogs.office_wizard import run

        with messages.guard(self):
            run(self._desk, self.window()).accepted.connect(self.refresh)

    # Building

    def _dress(self) -> None:
        form = self._form
        form.sectionList.setStyleSheet(
            f"QListWidget {{ background: {palette.SURFACE}; border: 1px solid {palette.LINE}; border-radius: 6px;"
            f" padding: 4px 0; outline: 0; }} QListWidget::item {{ height: 32px; padding-left: 12px; }}"
            f" QListWidget::item:selected {{ background: {palette.SELECTION}; color: {palette.ACCENT_PRESSED}; }}"
        )
        form.warningLabel.setStyleSheet(
            f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; border-radius: 4px; padding: 6px 10px;"
        )
        form.folderEdit.setReadOnly(True)

    def _connect(self) -> None:
        form = self._form
        form.sectionList.currentRowChanged.connect(self._show_section)
        form.newRowButton.clicked.connect(lambda: self.grids[self.section].new_row())
        form.retireRowButton.clicked.connect(lambda: self.grids[self.section].deeds.retire())
        form.wizardButton.clicked.connect(self.open_wizard)
        form.openFolderButton.clicked.connect(self._open_folder)
        form.userEdit.editingFinished.connect(self._keep_user)
        form.textSizeCombo.activated.connect(self._keep_text_size)
        self._desk.hub.changed.connect(self._changed)

    def _show_section(self, row: int) -> None:
        with messages.guard(self):
            form, key = self._form, self.section
            is_list = key in LISTS
            if is_list:
                self._lists.setCurrentWidget(self._grid(key))
                form.sectionStack.setCurrentWidget(form.listSection)
            elif key == "catalogues":
                self.catalogues = self.catalogues or CataloguesSection(self._desk, form, self)
                form.sectionStack.setCurrentWidget(form.cataloguesSection)
            elif key == "backup":
                if self.backups is None:
                    self.backups = BackupSection(self._desk, form, self)
                else:
                    self.backups.refresh()
                form.sectionStack.setCurrentWidget(form.backupSection)
            elif key == "names":
                self.names = self.names or NamesSection(self._desk, form, self)
                form.sectionStack.setCurrentWidget(form.namesSection)
            elif key == "texts":
                form.sectionStack.setCurrentWidget(self._texts_section())
            else:
                form.sectionStack.setCurrentWidget(form.machineSection)
            form.hintLabel.set_text(words.HINTS[key])
            form.wizardButton.setVisible(key == "office")
            form.newRowButton.setVisible(is_list)
            form.retireRowButton.setVisible(is_list)
            if is_list:
                source = self.grids[key].source
                form.newRowButton.setEnabled(source.can_add)
                form.retireRowButton.setEnabled(source.can_retire)
            self._desk.settings.set(SECTION, key)
            self._warn()

    def _texts_section(self) -> TextsSection:
        from khenthuong_desktop.ui.pages.texts_section import TextsSection  # not for those who look at another one

        if self.texts is None:
            self.texts = TextsSection(self._desk, self)
            self._form.sectionStack.addWidget(self.texts)
        return self.texts

    def _grid(self, name: str) -> Grid:
        if name not in self.grids:
            ways = [(words.EMPTY_WIZARD, self.open_wizard), (words.EMPTY_ADD, lambda: self.grids[name].new_row())]
            empty = Empty(words.EMPTY_LIST, words.EMPTY_LIST_NEXT, ways if self._office.read_only is None else [])
            self.grids[name] = Grid(self._desk, name, empty=empty)
            grid_dialogs.attach(self.grids[name])
            self._lists.addWidget(self.grids[name])
        return self.grids[name]

    # What is to be looked at

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and concerns(tables, "letterheads", "signers", "roles", "bodies"):
            with messages.guard(self):
                self._warn()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the sections.
        self._form.sectionList.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with messages.guard(self):
            self._warn()

    def _warn(self) -> None:
        """One line over the list: what does not fit together, or is still missing."""
        text = ""
        if self.section == "letterheads":
            found = bodies.overlapping_letterheads(self._office)
            text = " ".join(findings.sentence(one.finding) for one in found)
        elif self.section == "signers":
            text = " ".join(findings.sentence(found) for _, found in bodies.misnamed_heads(self._office))
        elif self.section == "roles":
            missing = roles.missing(self._office, self._office.today)
            if missing:
                text = words.MISSING_ROLES.format(roles="; ".join(role.label for role in missing))
        self._form.warningLabel.setText(text)
        self._form.warningLabel.setVisible(bool(text))

    # This PC

    def _fill_machine(self) -> None:
        form = self._form
        form.userEdit.setText(self._office.user)
        for pixels, label in zip(fonts.SIZES, words.TEXT_SIZES, strict=True):
            form.textSizeCombo.addItem(label, pixels)
        chosen = self._desk.settings.get(TEXT_PIXELS, fonts.TEXT_PIXELS)
        form.textSizeCombo.setCurrentIndex(max(0, form.textSizeCombo.findData(chosen)))
        form.folderEdit.setText(str(self._office.folder.root))

    def _keep_user(self) -> None:
        """The name that the history gives to whatever is done from now on."""
        name = clean(self._form.userEdit.text())
        if not name or name == self._office.user:
            self._form.userEdit.setText(self._office.user)
            return
        with messages.guard(self):
            self._office.user = self._office.database.user = name
            self._desk.settings.set(USER_NAME, name)
            self._desk.settings.save()
            self._desk.say(words.USER_SAVED.format(name=name))

    def _keep_text_size(self) -> None:
        with messages.guard(self):
            pixels = int(self._form.textSizeCombo.currentData())
            self._desk.settings.set(TEXT_PIXELS, pixels)
            self._desk.settings.save()
            resize_text(pixels)
            self._desk.hub.everything()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._office.folder.root)))
