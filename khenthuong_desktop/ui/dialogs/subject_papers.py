"""The files of one subject: its photo and the papers attached, to open, to add and to take off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from khenthuong_desktop.services.attachments import Attached
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import subject_files
from khenthuong_desktop.wording import attachments as file_words
from khenthuong_desktop.wording import subject_dialog as words
from khenthuong_desktop.wording import subjects_page as page_words

if TYPE_CHECKING:
    from khenthuong_desktop.services.subject_profiles import SubjectProfile


class SubjectPapers(QWidget):
    """Every deed here is a step of its own; taking a file off can be undone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject_id = ""
        self.files = QListWidget(self)
        self.files.setAccessibleName(words.TABS["files"])
        self.files.itemActivated.connect(lambda _item: self._on_file(subject_files.open_file))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.attach_button = self._button(row, page_words.ATTACH, self._attach)
        self.photo_button = self._button(row, page_words.PHOTO, self._choose_photo)
        self.open_button = self._button(row, words.OPEN_FILE, lambda: self._on_file(subject_files.open_file))
        self.remove_button = self._button(row, words.REMOVE_FILE, lambda: self._on_file(subject_files.remove))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.files, 1)

    def show_files(self, told: SubjectProfile, writable: bool) -> None:
        """The files as they are now."""
        self._subject_id = told.id
        self.files.clear()
        photos = [] if told.photo is None else [told.photo]
        for attached in (*photos, *told.papers):
            name = words.PHOTO_FILE.format(name=attached.name) if attached in photos else attached.name
            item = QListWidgetItem(f"{name}   {file_words.size(attached.size)}")
            item.setData(Qt.ItemDataRole.UserRole, attached)
            self.files.addItem(item)
        there = self.files.count() > 0
        if there:
            self.files.setCurrentRow(0)
        else:
            item = QListWidgetItem(words.NO_FILES)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.files.addItem(item)
        self.attach_button.setEnabled(writable)
        self.photo_button.setVisible(told.list == "people")
        self.photo_button.setEnabled(writable)
        self.open_button.setEnabled(there)
        self.remove_button.setEnabled(there and writable)

    def _button(self, row: QHBoxLayout, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        row.addWidget(button)
        return button

    def _on_file(self, do: Callable[[Desk, QWidget, Attached], None]) -> None:
        item = self.files.currentItem()
        attached = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(attached, Attached):
            do(self._desk, self, attached)

    def _attach(self) -> None:
        subject_files.attach(self._desk, self, self._subject_id)

    def _choose_photo(self) -> None:
        subject_files.choose_photo(self._desk, self, self._subject_id)
