"""Cài đặt, Văn bản: the office's own words by kind of paper and part, with what they become shown beside them."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QListWidgetItem, QMenu, QWidget

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_heads, paper_places, paper_texts
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.services.paper_texts import PartText
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_texts_section import Ui_TextsSection
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.pages.word_forms_line import WordFormsLine
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import papers as paper_words
from khenthuong_desktop.wording import papers_window as words

PART = Qt.ItemDataRole.UserRole
PAUSE_MS = 150
TABLES = ("paper_texts", "paper_forms", "bodies", "office", "letterheads")


class TextsSection(QWidget):
    """What is typed waits under its part, marked, until it is saved: looking at another part loses nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office = desk, desk.office
        self._form = Ui_TextsSection()
        self._form.setupUi(self)
        self._drafts: dict[tuple[str, str], str] = {}
        self._texts: dict[str, PartText] = {}
        self._part = ""
        self._day = desk.office.today
        self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show_filled)
        form = self._form
        for kind in paper_texts.kinds(self._office):
            form.kindCombo.addItem(kind.title, kind.code)
        form.dayEdit.setText(screen_date(self._day))
        form.partsList.setStyleSheet(
            f"QListWidget {{ background: {palette.SURFACE}; border: 1px solid {palette.LINE}; border-radius: 6px;"
            f" padding: 4px 0; outline: 0; }} QListWidget::item {{ padding: 6px 8px; }}"
            f" QListWidget::item:selected {{ background: {palette.SELECTION}; color: {palette.ACCENT_PRESSED}; }}"
        )
        form.partsList.setResizeMode(QListView.ResizeMode.Adjust)
        form.partsList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its lines wrap
        form.placeButton.setMenu(QMenu(form.placeButton))
        self.word_forms = WordFormsLine(desk, form, self)
        self._connect()
        writable = self._office.read_only is None
        form.textEdit.setReadOnly(not writable)
        for widget in (form.placeButton, form.saveButton, form.fromEdit, form.sourceEdit):
            widget.setEnabled(writable)
        self._show_kind()

    def _connect(self) -> None:
        form = self._form
        form.kindCombo.currentIndexChanged.connect(lambda _row: self._show_kind())
        form.dayEdit.editingFinished.connect(self._change_day)
        form.partsList.currentRowChanged.connect(lambda _row: self._show_part())
        form.textEdit.textChanged.connect(self._typed)
        form.textEdit.setTabChangesFocus(True)
        form.shownEdit.setTabChangesFocus(True)
        form.placeButton.menu().aboutToShow.connect(self._fill_places)
        form.saveButton.clicked.connect(self.save)
        form.resetButton.clicked.connect(self.reset)
        form.versionsList.itemActivated.connect(self._go_to_version)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._desk.hub.changed.connect(self._changed)

    # What is shown

    @property
    def kind(self) -> str:
        """The code of the kind of paper that is chosen."""
        return str(self._form.kindCombo.currentData())

    def show_part(self, kind: str, part: str) -> None:
        """Go to a part of a kind of paper."""
        self._form.kindCombo.setCurrentIndex(self._form.kindCombo.findData(kind))
        self._form.partsList.setCurrentRow(list(self._texts).index(part))

    def refresh(self) -> None:
        """Read the texts again; what is being typed stays."""
        with messages.guard(self):
            kept = self._part
            self._show_kind()
            if kept in self._texts:
                self._form.partsList.setCurrentRow(list(self._texts).index(kept))

    def _show_kind(self) -> None:
        with messages.guard(self):
            self._texts = {one.part: one for one in paper_texts.texts(self._office, self.kind, self._day)}
            shown = self._form.partsList
            self._filling = True
            shown.clear()
            for part in self._texts:
                item = QListWidgetItem(shown)
                item.setData(PART, part)
            self._filling = False
            self._mark_parts()
            self.word_forms.show(self.kind, self._day)
            shown.setCurrentRow(0)
            self._show_part()

    def _mark_parts(self) -> None:
        """Whose words hold, and which wait to be saved."""
        for row in range(self._form.partsList.count()):
            item = self._form.partsList.item(row)
            one = self._texts[str(item.data(PART))]
            waiting = (self.kind, one.part) in self._drafts
            note = words.TEXT_WAITING if waiting else words.TEXT_OWN if one.is_own else ""
            item.setText(f"{one.label}\n{note}" if note else one.label)

    def _show_part(self) -> None:
        item = self._form.partsList.currentItem()
        if self._filling or item is None:
            return
        with messages.guard(self):
            form, part = self._form, str(item.data(PART))
            self._part = part
            one = self._texts[part]
            self._filling = True
            form.partLabel.setText(one.label)
            form.textEdit.setPlainText(self._drafts.get((self.kind, part), one.text))
            first = one.validity.first_day if one.is_own else None
            form.fromEdit.setText(screen_date(first) if first else "")
            form.sourceEdit.setText(one.source if one.is_own else "")
            form.resetButton.setEnabled(one.is_own and self._office.read_only is None)
            self._filling = False
            self._show_versions()
            self._show_filled()

    def _show_versions(self) -> None:
        shown = self._form.versionsList
        shown.clear()
        for one in paper_texts.own_texts(self._office, self.kind, self._part):
            item = QListWidgetItem(words.version(one.validity.first_day, one.validity.last_day), shown)
            day = one.validity.first_day or one.validity.last_day or self._office.today
            item.setData(PART, day.isoformat())
        if not shown.count():
            item = QListWidgetItem(words.NO_VERSIONS, shown)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _show_filled(self) -> None:
        """The text with the office's own values, and where the other places get theirs."""
        self._pause.stop()
        with messages.guard(self):
            form, typed = self._form, self._form.textEdit.toPlainText()
            values = self._values()
            form.shownEdit.setPlainText(paper_texts.preview_part(self._part, typed, values, self._day))
            found = paper_texts.judge(typed)
            form.problemLabel.setText(" ".join(findings.sentence(one) for one in found))
            form.problemLabel.setVisible(bool(found))
            form.saveButton.setEnabled(not found and self._office.read_only is None)
            codes = {code for name in paper_places.names_in(typed) if (code := paper_places.code_of(name))}
            later = [place for code, place in paper_words.PLACES.items() if code in codes and not values.get(code)]
            form.missingLabel.setText(words.filled_later([(place.name, place.where) for place in later]))

    def _values(self) -> dict[str, str]:
        try:
            body = paper_heads.usual_body(self._office)
        except UserError:  # nobody has said yet whose office it is
            return {"year": f"{self._day.year:04}"}
        return paper_heads.values(self._office, body.id, self._day)

    # What is typed

    def _typed(self) -> None:
        if self._filling:
            return
        key, typed = (self.kind, self._part), self._form.textEdit.toPlainText()
        if typed == self._texts[self._part].text:
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = typed
        self._mark_parts()
        self._pause.start()

    def _fill_places(self) -> None:
        menu = self._form.placeButton.menu()
        menu.clear()
        for place in paper_texts.places(self.kind):
            text = words.PLACE.format(name=place.name, meaning=place.meaning).replace("&", "&&")
            menu.addAction(text).triggered.connect(partial(self.insert, place.name))

    def insert(self, name: str, _checked: bool = False) -> None:
        """Put a place where the cursor is."""
        edit = self._form.textEdit
        edit.insertPlainText(f"{paper_words.OPEN}{name}{paper_words.CLOSE}")
        edit.setFocus()

    def _change_day(self) -> None:
        """Texts as they held, or will hold, on another day; what is no day is told and stands."""
        form = self._form
        day = read_day(form.dayEdit.text(), self._office.today.year)
        form.dayEdit.setProperty("look", "" if day else "wrong")
        form.dayEdit.style().polish(form.dayEdit)
        if day is not None and day != self._day:
            self._day = day
            self.refresh()

    def _go_to_version(self, item: QListWidgetItem) -> None:
        if kept := item.data(PART):
            self._form.dayEdit.setText(screen_date(date.fromisoformat(kept)))
            self._change_day()

    # Saving

    def save(self) -> None:
        """Keep the words from their day on; undo takes them back."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            form, office = self._form, self._office
            said = form.fromEdit.text().strip()
            first = read_day(said, office.today.year) if said else None
            form.fromEdit.setProperty("look", "wrong" if said and first is None else "")
            form.fromEdit.style().polish(form.fromEdit)
            if said and first is None:
                form.problemLabel.setText(words.DAY_WRONG)
                form.problemLabel.show()
                form.fromEdit.setFocus()
                return
            typed, source = form.textEdit.toPlainText(), form.sourceEdit.text()
            paper_texts.put(office, self.kind, self._part, typed, valid_from=first, source=source)
            self._drafts.pop((self.kind, self._part), None)
            if first is not None and first > self._day:
                self._day = first  # else what was just saved would not be seen
                form.dayEdit.setText(screen_date(first))
            self._after(words.TEXT_SAVED.format(part=paper_words.PARTS[self._part]))

    def reset(self) -> None:
        """What the program comes with holds again."""
        with messages.guard(self):
            own_id = self._texts[self._part].own_id
            if own_id is not None:
                paper_texts.reset(self._office, own_id)
                self._drafts.pop((self.kind, self._part), None)
                self._after(words.TEXT_RESET.format(part=paper_words.PARTS[self._part]))

    def _after(self, sentence: str) -> None:
        self._desk.hub.deliver()
        self.refresh()
        self._desk.say(sentence)

    def _changed(self, tables: frozenset[str]) -> None:
        if concerns(tables, *TABLES):
            self.refresh()
