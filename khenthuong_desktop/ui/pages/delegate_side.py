"""What stands beside the list of delegates: one of them, what choosing him would change, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from khenthuong_desktop.domain.delegates import GONE, KINDS, PROMISED, SEATED, State, may_follow
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegates, lists
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording import errors

if TYPE_CHECKING:
    from khenthuong_desktop.domain.composition import Candidate
    from khenthuong_desktop.ui.pages.delegate_deeds import DelegateDeeds
    from khenthuong_desktop.ui.pages.delegates_view import DelegatesView

# Label of a deed and what it does.
Deed = tuple[str, Callable[[], object]]
_SHOWN = ("number", "represents", "position", "birth_date", "traits", "achievement", "replaces")


class DelegateSide:
    """Fills the inspector of the tab anew for every row."""

    def __init__(self, desk: Desk, tab: DelegatesView, parent: QWidget, above: DelegateDeeds) -> None:
        """`above` does what needs a dialog."""
        self._desk, self._tab, self._parent, self._above = desk, tab, parent, above
        self.question: QMessageBox | None = None

    def show(self, ids: Sequence[str]) -> None:
        """One delegate with everything, several with what can be done to all of them."""
        people = [one for row_id in ids if (one := self._tab.board.people.get(row_id)) is not None]
        side = self._tab.inspector
        if not people:
            side.nothing(words.CHOOSE)
            return
        side.start()
        if len(people) == 1:
            self._one(people[0])
        else:
            side.head(words.SEVERAL.format(n=len(people)))
        if self._desk.office.read_only is None:
            self._foot(people)
        side.finish()

    def fill_menu(self, menu: QMenu) -> None:
        """The same deeds in the menu of a row."""
        people = [one for i in self._tab.chosen_ids() if (one := self._tab.board.people.get(i)) is not None]
        if people and self._desk.office.read_only is None:
            menu.addSeparator()
            first, others = self._deeds(people)
            self._fill(menu, [*first, *others], people)

    def open_subject(self, delegate_id: str) -> None:
        """The record of who comes, else of the collective that was named."""
        from khenthuong_desktop.ui.dialogs.subject_dialog import SubjectDialog

        with messages.guard(self._parent):
            one = self._tab.board.people.get(delegate_id)
            if one is not None:
                dialog = SubjectDialog(self._desk, str(one.values["subject"]), self._parent.window())
                self._tab.dialog = dialog
                dialog.open()

    # What is told

    def _one(self, one: Candidate) -> None:
        side, tab = self._tab.inspector, self._tab
        row = lists.row(self._desk.office, "delegates", one.id)
        keys = [column.key for column in lists.columns(self._desk.office, "delegates")]
        told = dict(zip(keys, row.texts, strict=True)) if row is not None else {}
        state = told.get("state", "")
        if one.state == "reserve" and told.get("reserve_order"):
            state = words.RESERVE.format(state=state, n=told["reserve_order"])
        side.head(one.name, state, words.joined([told.get("kind", ""), told.get("unit_id", "")]))
        heading, lines = tab.board.what_if(one.id)
        if heading:
            side.section(heading)
            for text, look in lines:
                side.sentence(text, {"plain": "second", "good": "plain"}.get(look, look))
            side.section(delegate_words.KINDS[one.kind])
        for key in _SHOWN:
            side.row(words.FACTS[key], told.get(key, ""))
        if told.get("represents") == one.name:
            side.link(words.FACTS["person"], words.WHO_COMES, partial(self._above.who_comes, one.id), words.NOBODY_YET)
        if told.get("left_on"):
            left = words.LEFT_LINE.format(day=told["left_on"], reason=told.get("left_reason", "")).strip()
            side.row(words.FACTS["left"], left)
        if one.by_hand and one.state not in GONE:
            side.sentence(words.BY_HAND)
        trail = delegates.trail(self._desk.office, one.id)
        if len(trail) > 1:
            side.section(words.TRAIL)
            for place in trail:
                day = f"{place.left_on:%d/%m/%Y}" if place.left_on else ""
                side.link(
                    None,
                    place.name,
                    partial(tab.show_record, place.id),
                    words.joined([delegate_words.STATES[place.state], day, place.left_reason]),
                )
        side.link(None, words.TO_SUBJECT, partial(self.open_subject, one.id))

    # What can be done

    def _foot(self, people: Sequence[Candidate]) -> None:
        side = self._tab.inspector
        first, others = self._deeds(people)
        for text, do in first[:2]:
            side.foot(text, do)
        menu = QMenu(side)
        self._fill(menu, [*first[2:], *others], people)
        side.foot(words.OTHERS, lambda: None).setMenu(menu)

    def _fill(self, menu: QMenu, deeds: Sequence[Deed], people: Sequence[Candidate]) -> None:
        for text, do in deeds:
            menu.addAction(text).triggered.connect(lambda _checked=False, do=do: do())
        kinds = menu.addMenu(words.KIND_DO)
        for kind in KINDS:
            action = kinds.addAction(delegate_words.KINDS[kind])
            action.setCheckable(True)
            action.setChecked(all(one.kind == kind for one in people))
            action.triggered.connect(
                lambda _checked=False, kind=kind: self._do(
                    lambda ids: delegates.set_kind(self._desk.office, ids, kind), people
                )
            )

    def _deeds(self, people: Sequence[Candidate]) -> tuple[list[Deed], list[Deed]]:
        """The next steps of these delegates, the likeliest first, and what else may be done."""
        office, tab = self._desk.office, self._tab
        ids = [one.id for one in people]

        def may(state: State) -> bool:
            return any(one.state != state and may_follow(cast("State", one.state), state) for one in people)

        def to(state: State, text: str) -> Deed:
            return text, lambda: self._do(lambda some: delegates.set_state(office, some, state), people)

        def back(states: frozenset[str], state: State, text: str) -> None:
            """A mark made by mistake is taken back from those who have it, whoever is marked beside them."""
            some = [one for one in people if one.state in states]
            if some:
                do = partial(self._do, lambda few: delegates.set_state(office, few, state), some)
                (first if states == GONE and len(some) == len(people) else others).append((text, do))

        seated = [one for one in people if one.state in SEATED]
        first: list[Deed] = []
        others: list[Deed] = []
        if any(one.state != "present" for one in people) and may("confirmed"):
            first.append((words.CONFIRM_DO, lambda: self._do(lambda some: delegates.confirm(office, some), people)))
        if may("present"):
            come = (words.PRESENT_DO, partial(self._come, people))
            (first if tab.board.day_has_come else others).append(come)
        if not seated and may("chosen"):
            first.append((words.CHOOSE_DO, lambda: tab.grid.deeds.toggle(0)))
        if may("reserve"):
            first.append(to("reserve", words.RESERVE_DO))
        back(GONE, "nominated", words.COME_BACK_DO)
        back(frozenset({"present"}), "confirmed", words.NOT_PRESENT_DO)
        back(PROMISED, "chosen", words.BACK_TO_CHOSEN_DO)
        if not seated and may("eligible"):
            others.append(to("eligible", words.ELIGIBLE_DO))
        if not seated and may("nominated") and not all(one.state in GONE for one in people):
            others.append(to("nominated", words.NOMINATED_DO))
        if any(one.state == "chosen" for one in people):
            others.append((words.UNCHOOSE_DO, lambda: self._do(lambda some: delegates.unchoose(office, some), people)))
        if len(people) == 1:
            if may("replaced"):
                others.append((words.REPLACE_DO, partial(self._above.leaves, ids[0], True)))
            if may("withdrawn"):
                others.append((words.WITHDRAW_DO, partial(self._above.leaves, ids[0], False)))
            if people[0].values.get("represents") in ("collective", "household"):
                others.append((words.WHO_COMES, partial(self._above.who_comes, ids[0])))
        if all(one.state == "reserve" for one in people):
            others.append(
                (words.RESERVE_FIRST, lambda: self._do(lambda some: delegates.set_reserve(office, some), people))
            )
        if any(one.by_hand and one.state not in GONE for one in people):
            others.append((words.RELEASE, lambda: self._do(lambda some: delegates.release(office, some), people)))
        return first, others

    def _come(self, people: Sequence[Candidate], *, even_so: bool = False) -> None:
        """They are there; of a conference without a day only who was there knows whether it was."""
        office = self._desk.office
        with messages.guard(self._parent):
            try:
                if self._tab.grid.commit():
                    self._tab.moved(delegates.mark_present(office, [one.id for one in people], even_so=even_so))
            except UserError as error:
                if error.code != "delegate.present_without_day":
                    raise
                told = errors.sentence(error)
                box = messages.message_box(self._parent, told.what, told.next_step)
                take = box.addButton(words.PRESENT_EVEN_SO, QMessageBox.ButtonRole.AcceptRole)
                box.setDefaultButton(box.addButton(words.PRESENT_NOT_YET, QMessageBox.ButtonRole.RejectRole))
                take.clicked.connect(lambda: self._come(people, even_so=True))
                self.question = box
                box.open()

    def _do(self, act: Callable[[Sequence[str]], delegates.Moved], people: Sequence[Candidate]) -> None:
        with messages.guard(self._parent):
            if self._tab.grid.commit():
                self._tab.moved(act([one.id for one in people]))
