"""Tạo tệp mẫu cho đơn vị: a workbook for each of the chosen units, written into a folder or onto a stick."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from khenthuong_desktop.services import list_calls, unit_forms, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_unit_forms_dialog import Ui_UnitFormsDialog
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.widgets import unit_checks
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import list_calls as words

LAST_FOLDER = "unit_forms.folder"


def run(desk: Desk, parent: QWidget) -> QDialog:
    """Open the dialog for all units."""
    dialog = UnitFormsDialog(desk, None, parent)
    dialog.open()
    return dialog


class UnitFormsDialog(QDialog):
    """With a call, its units are ticked and its name and deadline stand in the forms; else those that were chosen."""

    def __init__(
        self, desk: Desk, call_id: str | None = None, parent: QWidget | None = None, *, chosen: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._call_id = call_id
        self._form = Ui_UnitFormsDialog()
        self._form.setupUi(self)
        form = self._form
        asked = {one.unit_id for one in list_calls.standings(desk.office, call_id)} if call_id else set(chosen)
        offered = units.at_work(desk.office)
        unit_checks.fill(form.unitsList, form.allButton, form.noneButton, offered, asked, self._count)
        form.problemLabel.hide()
        form.cancelButton.setAutoDefault(False)
        form.writeButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.writeButton.clicked.connect(self.choose_folder)
        self._job: Job | None = None
        desk.jobs.ended.connect(self._ended)
        self._count()
        keep_on_screen(self)

    def choose_folder(self) -> None:
        """Ask where to, the folder of the last time first."""
        with messages.guard(self):
            if not unit_checks.chosen(self._form.unitsList):
                self.show_problem(words.NO_UNITS, "")
                return
            kept = Path(str(self._desk.settings.get(LAST_FOLDER) or Path.home()))
            start = str(kept if kept.is_dir() else Path.home())
            folder = QFileDialog.getExistingDirectory(self, words.FOLDER_TITLE, start)
            if folder:
                self.write(Path(folder))

    def write(self, folder: Path) -> None:
        """Write the forms in the background; the window stays alive."""
        office, chosen = self._desk.office, unit_checks.chosen(self._form.unitsList)
        what: unit_forms.What = "people" if self._form.peopleRadio.isChecked() else "mixed"
        sensitive = self._form.sensitiveCheck.isChecked()

        def work(progress: Progress) -> list[Path]:
            return unit_forms.write_forms(
                office, chosen, folder, what=what, call_id=self._call_id, sensitive=sensitive, progress=progress.step
            )

        self._form.writeButton.setEnabled(False)
        self._form.problemLabel.hide()
        self._job = self._desk.jobs.start(words.WRITING, work, self._written, owner=self)

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def done(self, result: int) -> None:
        """Whoever closes the dialog does not wait for the rest."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _ended(self, _job: Job) -> None:
        self._job = None
        self._form.writeButton.setEnabled(True)

    def _written(self, paths: list[Path]) -> None:
        self._desk.settings.set(LAST_FOLDER, str(paths[0].parent))
        self._desk.say(words.WRITTEN.format(n=len(paths), folder=paths[0].parent))
        self.accept()

    def _count(self) -> None:
        self._form.countLabel.setText(words.CHOSEN.format(n=len(unit_checks.chosen(self._form.unitsList))))
