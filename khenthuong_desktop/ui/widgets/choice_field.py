"""A choice in a dialog: found by typing a part of it, marks aside, or picked from the list below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor


class ChoiceField(ChoiceEditor):
    """The editor of the lists with the manners of a form: Tab and Enter lead to the next field."""

    def __init__(
        self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None, *, free: bool = False
    ) -> None:
        """`free`: what is no choice is taken too, as it was typed."""
        super().__init__([label for _, label in choices], parent, free=free)
        self._codes = list(choices)
        self.setFrame(True)
        self.setMinimumHeight(28)
        self.setCurrentIndex(-1)
        self.setEditText("")
        self.left.connect(lambda columns, rows: self.focusNextPrevChild(columns + rows >= 0))
        self.given_up.connect(self._forget)
        self.settles = True  # False where a name may be typed that only resembles one of the labels
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle)

    def code(self) -> str | None:
        """The code of the label that stands in the field; None where it is no label."""
        wanted = search_key(self.currentText())
        exact = [code for code, label in self._codes if label == self.currentText().strip()]
        meant = exact or [code for code, label in self._codes if wanted and search_key(label) == wanted]
        return meant[0] if meant else None

    def set_code(self, code: str | None) -> None:
        """Write the label of a code into the field."""
        self.setEditText(next((label for own, label in self._codes if own == code), ""))

    def _settle(self) -> None:
        """'khu pho 2' becomes 'Khu phố 2', so that what was understood can be seen."""
        code = self.code() if self.settles else None
        if code is not None:
            self.set_code(code)

    def _forget(self) -> None:
        window = self.window()
        if hasattr(window, "reject"):
            window.reject()
