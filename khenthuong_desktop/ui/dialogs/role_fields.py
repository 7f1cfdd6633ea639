"""The local names of the roles, one field each; the standing body is named once and stands in both places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout

from khenthuong_desktop.domain.office_setup import STANDING_BODY
from khenthuong_desktop.services.roles import Role
from khenthuong_desktop.ui.widgets.field_line import suggest

LABEL_WIDTH = 210


class RoleFields:
    """The standing body's field follows the page where it was named, until somebody types into it."""

    def __init__(self, layout: QVBoxLayout, roles: Sequence[Role]) -> None:
        self._layout, self._roles = layout, roles
        self._follows = True
        self.standing = next(role for role in roles if role.code == STANDING_BODY)
        self.edits: dict[str, QLineEdit] = {}

    def fill(self, named: Mapping[str, str], standing_body: str) -> None:
        grid = QFormLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for role in self._roles:
            edit = QLineEdit(named.get(role.code, role.default_name))
            edit.setAccessibleName(role.label)
            suggest(edit, (role.default_name, *role.other_names))
            label = QLabel(role.label)
            label.setWordWrap(True)
            label.setFixedWidth(LABEL_WIDTH)
            label.setBuddy(edit)
            grid.addRow(label, edit)
            self.edits[role.code] = edit
        self._layout.addLayout(grid)
        self._layout.addStretch(1)
        own = self.edits[STANDING_BODY]
        self._follows = not named or own.text() == standing_body
        self.follow_standing(standing_body)
        own.textEdited.connect(self._typed)

    def follow_standing(self, name: str) -> None:
        if self._follows:
            self.edits[STANDING_BODY].setText(name)

    def said(self) -> tuple[tuple[str, str], ...]:
        return tuple((role, edit.text()) for role, edit in self.edits.items())

    def _typed(self) -> None:
        self._follows = False
