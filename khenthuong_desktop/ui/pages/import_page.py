"""Nhập từ tệp: the ways in, the reading, the preview, and what became of it; it belongs to the page of subjects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton, QWidget

from khenthuong_desktop.services import history, imports, lists, parked_rows, red_cells
from khenthuong_desktop.ui import messages, places
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_import_page import Ui_ImportPage
from khenthuong_desktop.ui.jobs import Job, Progress
from khenthuong_desktop.ui.models import import_titles
from khenthuong_desktop.ui.pages.import_preview import ImportPreview
from khenthuong_desktop.ui.widgets import notices
from khenthuong_desktop.wording import import_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_model import Import, ImportOutcome
    from khenthuong_desktop.ui.dialogs.import_columns_dialog import Choices

T = TypeVar("T")
RECENT: Final = "import.recent"
FOLDER: Final = "import.folder"
RETURN_FOLDER: Final = "import.return_folder"
RECENT_SHOWN: Final = 6
START, CHOOSE, CHOOSE_FOLDER, PASTE, WAITING = "start", "choose", "folder", "paste", "waiting"


class ImportPage(QWidget):
    """Signals:
    steps_changed(): what Ctrl+Z would take back here is another.
    """

    NAME = "import"
    steps_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ImportPage()
        self._form.setupUi(self)
        self.preview: ImportPreview | None = None
        self.dialog: QDialog | None = None
        self.question: QMessageBox | None = None
        self._job: Job | None = None
        self._starting = False
        self._outcome: ImportOutcome | None = None
        self._connect()
        self._show_start()

    # What the window asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before it.
        form = self._form
        if form.stack.currentWidget() is form.previewPage and self.preview is not None:
            self.preview.grid.setFocus()
        elif form.stack.currentWidget() is form.workPage:
            form.stopButton.setFocus()
        else:
            first = form.filesButton if form.stack.currentWidget() is form.startPage else form.seeButton
            first.setFocus()

    def refresh(self) -> None:
        if self._form.stack.currentWidget() is self._form.startPage:
            self._show_start()

    def show_record(self, record: str) -> None:
        """A way in by its name, or files by their paths, one a line."""
        ways: dict[str, Callable[[], object]] = {
            START: self.begin,
            CHOOSE: self.choose_files,
            CHOOSE_FOLDER: self.choose_folder,
            PASTE: self.paste,
            WAITING: self.open_waiting,
        }
        if record in ways:
            ways[record]()
        else:
            self.open_paths([Path(line) for line in record.splitlines() if line])

    @property
    def own_steps(self) -> ImportPage | None:
        """Steps of its own come before those of the office while the preview is open."""
        on_preview = self._form.stack.currentWidget() is self._form.previewPage
        return self if on_preview and self.preview is not None else None

    @property
    def undo_name(self) -> str:
        return words.OWN_STEP if self.preview is not None and self.preview.imp.can_undo else ""

    @property
    def redo_name(self) -> str:
        return words.OWN_STEP if self.preview is not None and self.preview.imp.can_redo else ""

    def undo(self) -> None:
        if self.preview is not None:
            with messages.guard(self):
                self._keep_shape(self.preview.take_back)

    def redo(self) -> None:
        if self.preview is not None:
            with messages.guard(self):
                self._keep_shape(self.preview.do_again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form.stack.currentWidget() is not self._form.workPage:
            self.leave()
        else:
            super().keyPressEvent(event)

    # Ways in

    def begin(self) -> None:
        """Choose files, unless a preview is open: then that is gone on with."""
        if self.preview is None:
            self.choose_files()

    def choose_files(self) -> None:
        with messages.guard(self):
            names, _ = QFileDialog.getOpenFileNames(self, words.FILES_TITLE, self._folder(), words.FILE_FILTER)
            if names:
                self.open_paths([Path(name) for name in names])

    def choose_folder(self) -> None:
        with messages.guard(self):
            name = QFileDialog.getExistingDirectory(self, words.FOLDER_TITLE, self._folder())
            if name:
                self.open_paths([Path(name)])

    def paste(self) -> None:
        """The block of cells in the clipboard, with its headings."""
        with messages.guard(self):
            text = QGuiApplication.clipboard().text()
            if not text.strip():
                notices.refuse(self, words.CLIPBOARD_EMPTY, words.CLIPBOARD_EMPTY_NEXT)
                return
            office = self._desk.office
            self._begin(words.CLIPBOARD, lambda progress: imports.open_text(office, text))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Read these files, and the files in these folders."""
        with messages.guard(self):
            gone = [path for path in paths if not path.exists()]
            if gone or not paths:
                self._forget_recent(gone)
                name = gone[0].name if gone else ""
                notices.refuse(self, words.RECENT_GONE.format(name=name), words.RECENT_GONE_NEXT)
                return
            office, settings = self._desk.office, self._desk.settings
            for path in reversed(paths):
                if path.is_file():
                    settings.add_recent(RECENT, str(path), limit=RECENT_SHOWN)
            settings.set(FOLDER, str(paths[0] if paths[0].is_dir() else paths[0].parent))
            what = paths[0].name if len(paths) == 1 else words.FILES.format(n=len(paths))
            self._begin(what, lambda progress: imports.open_files(office, paths, progress.step))

    def open_waiting(self) -> None:
        """The rows that could not go in the last times."""
        with messages.guard(self):
            office = self._desk.office
            ids = [row.id for row in parked_rows.parked(office)]
            if not ids:
                self._desk.say(words.NO_WAITING)
                return
            self._begin(words.WAITING, lambda progress: imports.open_parked(office, ids))

    def _begin(self, what: str, read: Callable[[Progress], Import]) -> None:
        """Read in the background; what is open in the preview is only dropped when nothing would be lost."""
        if self._job is not None:
            self._desk.say(words.BUSY)
            return
        self._when_free(lambda: self._work(words.READING.format(what=what), words.READING_HINT, read, self._opened))

    def _opened(self, imp: Import) -> None:
        unreadable = [file for file in imp.files if file.problem]
        if not imp.files:
            self._drop_preview()
            notices.refuse(self, words.NO_FILES, words.NO_FILES_NEXT)
            return
        if len(unreadable) == len(imp.files):
            self._drop_preview()
            notices.refuse(self, f"{unreadable[0].name}: {unreadable[0].problem}")
            return
        self._show_preview(imp)
        names = [words.READ_DONE.format(n=words.number(len(imp.rows)))]
        if len(imp.files) == 1 and imp.files[0].path is not None:
            names.append(words.KEEP_ORIGINAL.format(name=imp.files[0].name))
        self._desk.say(" · ".join(names))

    # The preview

    def _show_preview(self, imp: Import) -> None:
        form = self._form
        self._drop_preview()
        made = self.preview = ImportPreview(self._desk, imp, self)
        made.import_asked.connect(self.do_import)
        made.leave_asked.connect(self.leave)
        made.columns_asked.connect(self.choose_columns)
        made.decoded_asked.connect(self.show_decoded)
        made.return_asked.connect(self.return_to_units)
        made.compare_asked.connect(self.compare)
        made.units_asked.connect(self.add_units)
        made.changed.connect(self.steps_changed)
        self._desk.unfinished = import_titles.what(imp)
        form.previewLayout.addWidget(made)
        form.stack.setCurrentWidget(form.previewPage)
        self._take_keyboard()
        self.steps_changed.emit()

    def _drop_preview(self) -> None:
        if self.preview is not None:
            self.preview.hide()
            self.preview.setParent(None)
            self.preview.deleteLater()
            self.preview = None
            self._desk.unfinished = ""
        self._show_start()
        self.steps_changed.emit()

    def _keep_shape(self, do: Callable[[], object]) -> None:
        """After columns were read anew the list may have other columns."""
        preview = self.preview
        assert preview is not None
        rows = preview.imp.rows
        do()
        if preview.imp.rows is not rows:
            self._show_preview(preview.imp)
        self.steps_changed.emit()

    def choose_columns(self) -> None:
        """Which column means what."""
        from khenthuong_desktop.ui.dialogs.import_columns_dialog import ImportColumnsDialog

        with messages.guard(self):
            preview = self.preview
            if preview is not None and preview.grid.commit():
                file = preview.source.file
                chosen = file if file is not None and preview.imp.files[file].tables else None
                dialog = ImportColumnsDialog(preview.imp, chosen, self)
                dialog.chosen.connect(self.read_again)
                self._open(dialog)

    def read_again(self, choices: Choices) -> None:
        """Plan the tables anew with the columns that were chosen."""
        preview = self.preview
        if preview is None:
            return
        office, imp = self._desk.office, preview.imp

        def work(progress: Progress) -> Import:
            for number, ((file, table, column), target) in enumerate(choices.items()):
                progress.step(number, len(choices))
                imports.choose_column(office, imp, file, table, column, target)
            return imp

        self._work(words.PLANNING, words.READING_HINT, work, self._show_preview)

    def show_decoded(self) -> None:
        from khenthuong_desktop.ui.dialogs.import_decoded_dialog import ImportDecodedDialog

        if self.preview is not None:
            pairs = [pair for file in self.preview.imp.files for pair in file.decoded]
            self._open(ImportDecodedDialog(pairs, self))

    def compare(self, row_id: str) -> None:
        """A row beside the record that it may be."""
        from khenthuong_desktop.ui.dialogs.import_compare_dialog import ImportCompareDialog

        with messages.guard(self):
            preview, office = self.preview, self._desk.office
            if preview is None:
                return
            row, reveal = preview.imp.by_id[row_id], preview.grid.query.reveal
            dialog = ImportCompareDialog(
                row.fields.get("full_name", ""),
                preview.source.remark(row, reveal=reveal, asked=True),
                imports.compare(office, preview.imp, row_id),
                masked=imports.compare(office, preview.imp, row_id, reveal=reveal),
                certain=row.certain,
                writable=office.read_only is None,
                with_row=row.other_row is not None,
                parent=self,
            )
            dialog.decided.connect(lambda decision: preview.decide(decision, [row_id]))
            self._open(dialog)

    def add_units(self) -> None:
        """Which of the unknown units to add, and of what kind they are."""
        from khenthuong_desktop.ui.dialogs.import_units_dialog import ImportUnitsDialog

        with messages.guard(self):
            preview = self.preview
            if preview is not None and preview.grid.commit() and (unknown := preview.unknown_units()):
                dialog = ImportUnitsDialog(unknown, lists.choices(self._desk.office, "units", "kind"), self)
                dialog.chosen.connect(preview.add_units)
                self._open(dialog)

    def return_to_units(self) -> None:
        """Workbooks for the units, with the cells to mend in red."""
        from khenthuong_desktop.services import return_workbook

        with messages.guard(self):
            preview, office = self.preview, self._desk.office
            if preview is None or not preview.grid.commit():
                return
            start = self._desk.settings.get(RETURN_FOLDER, self._folder())
            name = QFileDialog.getExistingDirectory(self, words.RETURN_FOLDER, start)
            if not name:
                return
            folder, imp = Path(name), preview.imp
            self._desk.settings.set(RETURN_FOLDER, name)

            def work(progress: Progress) -> list[Path]:
                return return_workbook.return_workbooks(office, imp, folder, progress.step)

            def done(written: list[Path]) -> None:
                self._desk.say(words.RETURNED.format(n=len(written), folder=folder))

            self._work(words.RETURNING, "", work, done)

    # Saving and leaving

    def do_import(self) -> None:
        """Everything that is right goes in, as one step; the rest waits."""
        with messages.guard(self):
            preview = self.preview
            if preview is None or self._job is not None or not preview.grid.commit():
                return
            QGuiApplication.inputMethod().commit()
            office, imp, call_id = self._desk.office, preview.imp, preview.call_id()
            title = preview.deed().replace("&", "")

            def work(progress: Progress) -> ImportOutcome:
                return imports.commit(office, imp, call_id, progress.step)

            self._work(title, words.IMPORTING_HINT, work, self._imported)

    def _imported(self, outcome: ImportOutcome) -> None:
        self._drop_preview()
        form = self._form
        self._outcome = outcome
        told = self._tell_outcome()
        form.stack.setCurrentWidget(form.donePage)
        self._desk.hub.deliver()  # what is said of the step must not stand in the place of what follows
        self._desk.say(told)
        self._take_keyboard()

    def _tell_outcome(self) -> str:
        """What became of the import, as it stands now: Ctrl+Z takes it back, Ctrl+Y brings it again."""
        form, outcome = self._form, self._outcome
        assert outcome is not None
        told = words.outcome(
            outcome.new, outcome.updated, outcome.duplicates, outcome.parked, outcome.skipped, outcome.red
        )
        undone = outcome.step is not None and history.is_undone(self._desk.office, outcome.step)
        title = words.DONE_TITLE if outcome.step is not None else words.DONE_NOTHING
        form.doneTitle.setText(words.DONE_TAKEN_BACK if undone else title)
        form.doneText.setText(words.DONE_AS_BEFORE if undone else told)
        form.doneHint.setText("" if outcome.step is None else words.DONE_REDO if undone else words.DONE_UNDO)
        waiting = parked_rows.count(self._desk.office) if outcome.parked and not undone else 0
        form.mendButton.setVisible(waiting > 0)
        form.mendButton.setText(words.MEND_PARKED.format(n=words.number(waiting)))
        red = lists.all_rejected(self._desk.office) if outcome.red and not undone else 0
        form.redButton.setVisible(red > 0)
        form.redButton.setText(words.DONE_UNITS.format(n=words.number(outcome.red)))
        return told

    def see_red(self) -> None:
        """The list with the first red cell."""
        from khenthuong_desktop.ui.pages.overview_page import red_record

        with messages.guard(self):
            name, row_id = red_cells.first(self._desk.office)
            self._desk.go(places.place_of_list(name), red_record(name, row_id))

    @property
    def holds_work(self) -> bool:
        """Whether something was mended that closing the window would lose."""
        return self.preview is not None and self.preview.imp.can_undo

    def give_up(self, then: Callable[[], object]) -> None:
        """Before the window closes: asked where something would be lost."""

        def drop() -> None:
            self._drop_preview()
            then()

        self._when_free(drop)

    def leave(self) -> None:
        """Away from here without writing; asked only where something mended would be lost."""
        self._when_free(self._left)

    def _left(self) -> None:
        self._drop_preview()
        self._desk.go("subjects", None)

    def _when_free(self, then: Callable[[], object]) -> None:
        preview = self.preview
        if preview is None or not preview.imp.can_undo:
            then()
            return
        box = self.question = messages.message_box(self, words.LEAVE_ASK, words.LEAVE_WHAT)
        drop = box.addButton(words.LEAVE_DO, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(words.STAY, QMessageBox.ButtonRole.RejectRole))
        drop.clicked.connect(lambda _checked=False: then())
        box.finished.connect(box.deleteLater)
        box.open()

    # Long work, in the page

    def _work(self, title: str, hint: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        form = self._form
        form.workTitle.setText(title)
        form.workHint.setText(hint)
        self._progressed(0, 0, "")
        form.stopButton.setEnabled(True)
        form.stack.setCurrentWidget(form.workPage)
        self._take_keyboard()
        self._starting = True
        self._desk.jobs.start(title, work, done, owner=self)
        self._starting = False

    def _job_started(self, job: Job) -> None:
        if self._starting:
            self._job = job

    def _job_ended(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        form = self._form
        form.stack.setCurrentWidget(form.previewPage if self.preview is not None else form.startPage)
        if job.progress.cancelled:
            self._desk.say(words.CANCELLED)
        self._take_keyboard()

    def _progressed(self, n: int, of: int, text: str) -> None:
        if self._job is None and of:
            return
        bar = self._form.workBar
        bar.setRange(0, of)
        bar.setValue(min(n, of))
        known = words.PROGRESS.format(percent=100 * min(n, of) // of) if of else words.PROGRESS_UNKNOWN
        self._form.workText.setText(text or known)

    def _stop(self) -> None:
        if self._job is not None:
            self._form.stopButton.setEnabled(False)
            self._job.cancel()

    # The start

    def _show_start(self) -> None:
        form = self._form
        form.stack.setCurrentWidget(form.startPage)
        writable = self._desk.office.read_only is None
        waiting = parked_rows.count(self._desk.office)
        form.waitingButton.setVisible(waiting > 0)
        form.waitingButton.setText(words.WAITING_ROWS.format(n=words.number(waiting)))
        for button in (form.filesButton, form.folderButton, form.pasteButton, form.waitingButton):
            button.setEnabled(writable)
        while (item := form.recentLayout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        recent = [Path(name) for name in self._desk.settings.get(RECENT, []) if isinstance(name, str)]
        form.recentLabel.setVisible(bool(recent))
        for path in recent:
            link = QPushButton(path.name.replace("&", "&&"))
            link.setProperty("look", "link")
            link.setToolTip(str(path))
            link.setEnabled(writable)
            link.clicked.connect(partial(self.open_paths, [path]))
            form.recentLayout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        form = self._form
        form.startHint.setText(words.START_HINT)
        form.dropHint.setText(words.START_DROP)
        form.waitingButton.setToolTip(words.WAITING_ROWS_HINT)
        pressed: dict[QPushButton, Callable[[], Any]] = {
            form.filesButton: self.choose_files,
            form.folderButton: self.choose_folder,
            form.pasteButton: self.paste,
            form.waitingButton: self.open_waiting,
            form.formsButton: lambda: self._desk.go("unit_forms", None),
            form.backButton: self.leave,
            form.stopButton: self._stop,
            form.seeButton: lambda: self._desk.go("subjects", None),
            form.mendButton: self.open_waiting,
            form.redButton: self.see_red,
            form.anotherButton: self.choose_files,
        }
        for button, do in pressed.items():
            button.clicked.connect(lambda _checked=False, do=do: do())
        for place in (form.startPage, form.donePage):
            shortcut = QShortcut(QKeySequence.StandardKey.Paste, place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.paste)
        jobs = self._desk.jobs
        jobs.started.connect(self._job_started)
        jobs.progressed.connect(self._progressed)
        jobs.ended.connect(self._job_ended)
        self._desk.hub.changed.connect(self._changed)

    def _changed(self, tables: frozenset[str]) -> None:
        on_done = self._form.stack.currentWidget() is self._form.donePage
        if on_done and self._job is None and self._outcome is not None:
            with messages.guard(self):
                self._tell_outcome()

    def _take_keyboard(self) -> None:
        if self.isVisible():
            self.setFocus()

    def _open(self, dialog: QDialog) -> None:
        """A dialog of its own that the page forgets when it is closed."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _how: self._closed())
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self._take_keyboard()

    def _folder(self) -> str:
        return str(self._desk.settings.get(FOLDER, str(Path.home())))

    def _forget_recent(self, gone: Sequence[Path]) -> None:
        names = {str(path) for path in gone}
        kept = [name for name in self._desk.settings.get(RECENT, []) if name not in names]
        self._desk.settings.set(RECENT, kept)
        self.refresh()
