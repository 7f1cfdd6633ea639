"""Cài đặt, Họ tên: the order in which the office sorts people, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from khenthuong_desktop.services import settings
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Progress
from khenthuong_desktop.wording import settings_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.forms.ui_settings_page import Ui_SettingsPage


class NamesSection(QObject):
    """Everybody is sorted again in the background, with progress and Hủy in the status line."""

    def __init__(self, desk: Desk, form: Ui_SettingsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._office, self._form = desk, desk.office, form
        for value, label in settings.choices(self._office, settings.NAME_ORDER).items():
            form.nameOrderCombo.addItem(label, value)
        form.nameOrderCombo.activated.connect(self._keep_order)
        form.nameOrderSourceEdit.editingFinished.connect(self._keep_source)
        desk.hub.changed.connect(self._changed)
        # However the job ended, also when it was cancelled: what is shown is what is set.
        desk.jobs.ended.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        with messages.guard(self._form.namesSection):
            form, found = self._form, settings.setting(self._office, settings.NAME_ORDER)
            form.nameOrderCombo.setCurrentIndex(form.nameOrderCombo.findData(found.value))
            form.nameOrderSourceEdit.setText(found.source)
            form.nameOrderHintLabel.setText(found.declaration.hint)
            writable = self._office.read_only is None
            form.nameOrderCombo.setEnabled(writable)
            form.nameOrderSourceEdit.setReadOnly(not writable)

    def _changed(self, tables: frozenset[str]) -> None:
        if concerns(tables, "settings"):
            self.refresh()

    def _keep_order(self) -> None:
        with messages.guard(self._form.namesSection):
            chosen = str(self._form.nameOrderCombo.currentData())
            found = settings.setting(self._office, settings.NAME_ORDER)
            if chosen == found.value:
                return
            own_source = found.source if found.is_own else ""

            def work(progress: Progress) -> str:
                settings.put(self._office, settings.NAME_ORDER, chosen, own_source, progress.step)
                return chosen

            self._form.nameOrderCombo.setEnabled(False)
            self._desk.jobs.start(words.SORTING_AGAIN, work, self._sorted, owner=self)

    def _sorted(self, order: str) -> None:
        label = settings.choices(self._office, settings.NAME_ORDER)[order]
        self._desk.say(words.SORTED_AGAIN.format(order=label))

    def _keep_source(self) -> None:
        with messages.guard(self._form.namesSection):
            found = settings.setting(self._office, settings.NAME_ORDER)
            source = self._form.nameOrderSourceEdit.text().strip()
            if source == found.source or self._office.read_only is not None:
                return
            settings.describe(self._office, settings.NAME_ORDER, source)
            self._desk.say(words.SOURCE_SAVED)
            self.refresh()
