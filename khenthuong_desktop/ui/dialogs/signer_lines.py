"""The lines of people who sign: name, office, form and body, as many as an office has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from khenthuong_desktop.domain.office_setup import SignerDraft
from khenthuong_desktop.ui.look import icons, palette
from khenthuong_desktop.ui.widgets.field_line import CalmCombo, mark
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import setup as words

Choices = Sequence[tuple[str, str]]
LABEL_WIDTH = 24


class SignerLine(QWidget):
    """Signals:
    changed(): something in it was changed.
    entered(): the keyboard came into it; the preview shows this signature.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, draft: SignerDraft, forms: Choices, bodies: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._head = draft.id, draft.head
        self.name_edit = QLineEdit(draft.full_name, self)
        self.position_edit = QLineEdit(draft.position, self)
        self.form_combo, self.body_combo = _combo(forms, draft.form), _combo(bodies, draft.body_kind)
        self.drop_button = QPushButton(self)
        self.drop_button.setIcon(icons.icon("close", self.devicePixelRatio(), palette.SECOND_TEXT))
        self.drop_button.setProperty("look", "quiet")
        said = headings.HEADINGS["signers"]
        names = (said["full_name"], said["position"], said["form"], said["body_id"], words.DROP_SIGNER)
        fields = (self.name_edit, self.position_edit, self.form_combo, self.body_combo, self.drop_button)
        for field, name in zip(fields, names, strict=True):
            field.setAccessibleName(name)
            field.installEventFilter(self)
        for edit, name in ((self.name_edit, said["full_name"]), (self.position_edit, said["position"])):
            edit.setPlaceholderText(name)
        self.drop_button.setFixedWidth(28)
        self.drop_button.setToolTip(words.DROP_SIGNER)
        # Two rows each: side by side the forms and bodies would be cut off on a small screen.
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.name_edit, 0, 0, 1, 2)
        grid.addWidget(self.position_edit, 0, 2, 1, 2)
        grid.addWidget(self.drop_button, 0, 4)
        for column, label, combo in ((0, words.SIGNS_AS, self.form_combo), (2, words.SIGNS_FOR, self.body_combo)):
            grid.addWidget(_small(label), 1, column)
            grid.addWidget(combo, 1, column + 1)
            grid.setColumnMinimumWidth(column, LABEL_WIDTH)
            grid.setColumnStretch(column + 1, 1)
        self.name_edit.textChanged.connect(self.changed)
        self.position_edit.textChanged.connect(self.changed)
        self.form_combo.currentIndexChanged.connect(self.changed)
        self.body_combo.currentIndexChanged.connect(self.changed)

    def draft(self) -> SignerDraft:
        return SignerDraft(
            self.name_edit.text(),
            self.position_edit.text(),
            str(self.form_combo.currentData() or ""),
            str(self.body_combo.currentData() or ""),
            self._head,
            self._id,
        )

    @property
    def is_stored(self) -> bool:
        return self._id is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False


class SignerLines(QObject):
    """Signals:
    changed(): any line was changed, added or taken out.
    """

    changed = Signal()

    def __init__(self, layout: QVBoxLayout, forms: Choices, bodies: Choices) -> None:
        super().__init__(layout.parentWidget())
        self._layout, self._forms, self._bodies = layout, forms, bodies
        self.lines: list[SignerLine] = []
        self.current: SignerLine | None = None
        self._dropped: list[SignerDraft] = []
        layout.addStretch(1)

    def add(self, draft: SignerDraft) -> SignerLine:
        line = SignerLine(draft, self._forms, self._bodies)
        line.changed.connect(self.changed)
        line.entered.connect(lambda: self._enter(line))
        line.drop_button.clicked.connect(lambda: self.drop(line))
        self._layout.insertWidget(self._layout.count() - 1, line)
        self.lines.append(line)
        return line

    def drop(self, line: SignerLine) -> None:
        """Take a line out; who is stored already is taken out of the office with the rest of the step."""
        self.lines.remove(line)
        if line.is_stored:
            gone = line.draft()
            self._dropped.append(SignerDraft("", "", gone.form, gone.body_kind, "", gone.id))
        if self.current is line:
            self.current = None
        line.hide()
        line.deleteLater()
        self.changed.emit()

    def drafts(self) -> tuple[SignerDraft, ...]:
        """Who signs, the one whose line has the keyboard first, for the preview; empty lines left out."""
        ordered = sorted(self.lines, key=lambda line: line is not self.current)
        return tuple(line.draft() for line in ordered)

    def to_store(self) -> tuple[SignerDraft, ...]:
        """The same in the order they stand, with those taken out at the end."""
        return (*(line.draft() for line in self.lines), *self._dropped)

    def first_without_position(self) -> SignerLine | None:
        """Somebody with a name and no office; marked, because no signature can be made of it."""
        found = None
        for line in self.lines:
            missing = bool(line.name_edit.text().strip()) and not line.position_edit.text().strip()
            mark(line.position_edit, wrong=missing)
            found = found or (line if missing else None)
        return found

    def _enter(self, line: SignerLine) -> None:
        if self.current is not line:
            self.current = line
            self.changed.emit()


def _combo(choices: Choices, chosen: str) -> CalmCombo:
    combo = CalmCombo()
    for code, label in choices:
        combo.addItem(label, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.widen_list()
    # As wide as the page leaves room for; the longest body would push its neighbours out.
    combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(18)
    return combo


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "small")
    return label
