"""Ticking delegates: the bars move first, then the disk; many at once are asked about, who stays as he is is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QMessageBox, QWidget

from khenthuong_desktop.domain.lists import EditOutcome
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegates, history
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from khenthuong_desktop.ui.models.ticked_source import NOTHING_DONE
from khenthuong_desktop.ui.widgets.composition_bars import CompositionBars
from khenthuong_desktop.wording import delegates_tab as words

MOST_UNASKED: Final = 20  # so many boxes are turned at once without a question


class DelegateTicks:
    """`own_steps` are the steps whose bars are shown already."""

    def __init__(self, desk: Desk, board: ChoiceBoard, bars: CompositionBars, parent: QWidget) -> None:
        self._desk, self._board, self._bars, self._parent = desk, board, bars, parent
        self.own_steps: set[int] = set()
        self.question: QMessageBox | None = None

    def turn(self, ids: Sequence[str], on: bool) -> EditOutcome:
        """Tick some; of many a slip of the hand would cost too much, so that is asked first."""
        wanted = [one for one in ids if self._board.may_turn(one)]
        if len(wanted) <= MOST_UNASKED:
            return self._turned(ids, on)
        ask = (words.CHOOSE_MANY if on else words.UNCHOOSE_MANY).format(n=in_figures(len(wanted)))
        box = messages.message_box(self._parent, ask, words.MANY_NEXT)
        do = box.addButton(words.CHOOSE_DO if on else words.UNCHOOSE_DO, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(words.MANY_NOT, QMessageBox.ButtonRole.RejectRole))
        do.clicked.connect(lambda _checked=False: self._turn_all(wanted, on))
        self.question = box
        box.open()
        return NOTHING_DONE

    def _turn_all(self, ids: Sequence[str], on: bool) -> None:
        with messages.guard(self._parent):
            self._turned(ids, on)
            self._desk.hub.deliver()

    def _turned(self, ids: Sequence[str], on: bool) -> EditOutcome:
        """First the bars, then the disk; what cannot be saved is put back and told."""
        self._show_turned(ids, on)
        try:
            moved = (delegates.choose if on else delegates.unchoose)(self._desk.office, ids)
        except BaseException as error:
            self._show_turned(ids, not on)
            if len(ids) > 1 and isinstance(error, UserError) and error.code.startswith("delegate."):
                self._say_refused([one.name for i in ids if (one := self._board.people.get(i)) is not None], error)
                return NOTHING_DONE
            raise
        kept = set(ids) - set(moved.ids)
        if kept:
            self._show_turned(list(kept), not on)
        step = history.next_undo(self._desk.office)
        if step is not None:
            self.own_steps.add(step.id)
        if moved.refused:
            self.tell_refused(moved)
        return EditOutcome(step.id if step else None, moved.ids, (), ())

    def _show_turned(self, ids: Sequence[str], on: bool) -> None:
        self._board.turn(ids, on)
        self._bars.show_bars(self._board.bars(), at_once=True)

    def tell_refused(self, moved: delegates.Moved) -> None:
        names = [str(dict(one.facts).get("name", "")) for one in moved.refused]
        self._say_refused(names, moved.refused[0])

    def _say_refused(self, names: Sequence[str], first: UserError) -> None:
        """How many, who, and why the first of them."""
        from khenthuong_desktop.wording import errors

        self._desk.hub.deliver()
        self._desk.say(words.refused(names, errors.sentence(first).what))
