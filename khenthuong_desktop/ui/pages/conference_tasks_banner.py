"""Whether the text of a banner taken anew goes in the place of the one nobody approved, or stands beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from khenthuong_desktop.services import conference_moves, conferences, tasks
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import tasks_tab as words


def take(desk: Desk, parent: QWidget, conference_id: str, after: Callable[[], None]) -> QMessageBox | None:
    """Take the text. A design of the old day is offered to be renewed in a question, which is given; one that was
    approved stays as it is, and the same text is not added again."""

    def taken(renew: str | None) -> None:
        with messages.guard(parent):
            tasks.take_banner(desk.office, conference_id, renew=renew)
            after()

    renew = tasks.banner_to_renew(desk.office, conference_id)
    if renew is None:
        if tasks.banner_taken(desk.office, conference_id):
            desk.say(words.BANNER_THERE)
        else:
            taken(None)
        return None
    box = messages.message_box(parent, words.BANNER_ASK, words.BANNER_ASK_NEXT)
    again = box.addButton(words.BANNER_RENEW, QMessageBox.ButtonRole.AcceptRole)
    another = box.addButton(words.BANNER_ADD, QMessageBox.ButtonRole.ActionRole)
    box.addButton(words.BANNER_NOT, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    again.clicked.connect(lambda _checked=False: taken(renew))
    another.clicked.connect(lambda _checked=False: taken(None))
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def state(office: Office, conference_id: str) -> str:
    """Which designs no longer fit the conference, in the line above their list."""
    found = conferences.conference(office, conference_id)
    return " ".join(findings.sentence(one) for one in conference_moves.banner_findings(office, found))
