"""One field of a record: its label, the field or the mask over it, and below it what was found, with the mend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.choice_field import ChoiceField
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.wording import subject_dialog as words

NOTES_HEIGHT = 56
_COLOURS = {"blocks": palette.RED, "warns": palette.AMBER, "judge": palette.AMBER}


class MaskedLine(QLineEdit):
    """Stands where a sensitive value is. Signal opened(): somebody asks for it."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setToolTip(words.MASKED_HINT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()


class NotesEdit(QPlainTextEdit):
    """Several lines. Signal left(): the keyboard has gone elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(NOTES_HEIGHT)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()


class CardFieldLine(QWidget):
    """Signals:
    left(): what stands in the field is to be judged.
    link_followed(str): the link below was pressed; the text it stands for.
    """

    left = Signal()
    link_followed = Signal(str)

    def __init__(
        self,
        heading: str,
        choices: Sequence[tuple[str, str]] | None = None,
        *,
        free: bool = False,
        lines: bool = False,
        sensitive: bool = False,
        writable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.begun = ""
        self._sensitive = sensitive
        self._link = ""
        self.field: QLineEdit | ChoiceField | NotesEdit
        if choices is not None:
            self.field = ChoiceField(choices, self, free=free)
            self.field.settles = not free
            line = self.field.lineEdit()
            if line is not None:
                line.editingFinished.connect(self.left)
                line.editingFinished.connect(self._show_beginning)
            self.field.activated.connect(lambda _n: self.left.emit())
        elif lines:
            self.field = NotesEdit(self)
            self.field.left.connect(self.left)
        else:
            self.field = QLineEdit(self)
            self.field.editingFinished.connect(self.left)
            self.field.returnPressed.connect(lambda: self.focusNextPrevChild(True))
        self.set_writable(writable)
        self.masked = MaskedLine(self)
        self.masked.hide()
        self.masked.opened.connect(self._open)
        self._heading = QLabel(heading, self)
        self._heading.setProperty("look", "small")
        self._heading.setBuddy(self.field)
        for one in (self.field, self.masked):
            one.setAccessibleName(heading)
        self._found = QLabel(self)
        self._found.setWordWrap(True)
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self.link = QPushButton(self)
        self.link.setProperty("look", "link")
        self.link.setAutoDefault(False)  # Enter in a field means the next field
        self.link.setCursor(Qt.CursorShape.PointingHandCursor)
        self.link.clicked.connect(lambda _checked=False: self.link_followed.emit(self._link))
        self._lay_out()
        self.say("", "blocks")

    def set_writable(self, on: bool) -> None:
        """Whether it can be changed; what was typed stays."""
        if isinstance(self.field, ChoiceField):
            self.field.setEnabled(on)
        else:
            self.field.setReadOnly(not on)

    def text(self) -> str:
        """What stands in the field, also while it is masked."""
        if isinstance(self.field, ChoiceField):
            return self.field.currentText().strip()
        if isinstance(self.field, NotesEdit):
            return self.field.toPlainText()
        return self.field.text()

    def set_text(self, text: str) -> None:
        if isinstance(self.field, ChoiceField):
            self.field.setEditText(text)
            self._show_beginning()
        elif isinstance(self.field, NotesEdit):
            self.field.setPlainText(text)
        else:
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def _show_beginning(self) -> None:
        """A long choice is known by its first words."""
        line = self.field.lineEdit() if isinstance(self.field, ChoiceField) else None
        if line is not None:
            line.setCursorPosition(0)

    def begin(self, text: str, masked: str) -> None:
        """The value as it is saved; what somebody has typed meanwhile stays."""
        untouched = not self.changed
        self.begun = text
        self.masked.setText(masked)
        if untouched:
            self.set_text(text)
        self.begun = self.text() if untouched else text

    @property
    def changed(self) -> bool:
        return self.text() != self.begun

    def cover(self, on: bool) -> None:
        """Put the mask over what is private; an empty field has nothing to hide, a changed one is being worked on."""
        masked = on and self._sensitive and bool(self.begun) and not self.changed
        self.masked.setVisible(masked)
        self.field.setVisible(not masked)
        self._heading.setBuddy(self.masked if masked else self.field)

    def start(self) -> None:
        """Give it the keyboard."""
        (self.masked if self.masked.isVisibleTo(self) else self.field).setFocus()

    def say(self, text: str, severity: str, link: str = "", follow: str = "") -> None:
        """What was found about the value, and what can be done about it."""
        self._found.setText(text)
        self._found.setVisible(bool(text))
        colours = self._found.palette()
        colours.setColor(self._found.foregroundRole(), _COLOURS[severity])
        self._found.setPalette(colours)
        self.field.setAccessibleDescription(text)
        mark(self.field, wrong=bool(text) and severity == "blocks")
        self._link = follow
        self.link.setText(link)
        self.link.setVisible(bool(link))

    @property
    def found(self) -> str:
        """What is said below."""
        return self._found.text()

    def _open(self) -> None:
        self.cover(False)
        self.field.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for one in (self.field, self.masked):
            # As wide as its place among the others, however long the longest choice is.
            one.setSizePolicy(QSizePolicy.Policy.Ignored, one.sizePolicy().verticalPolicy())
        column.addWidget(self._heading)
        column.addWidget(self.field)
        column.addWidget(self.masked)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._found, 1)
        below.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        column.addStretch(1)
