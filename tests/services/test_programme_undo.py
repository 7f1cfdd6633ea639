"""Whatever is done to a programme, one Ctrl+Z brings back what stood there: a day's order is never lost by a slip."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings as limits
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.programme import Item
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, lists, programme, speeches
from khenthuong_desktop.services.office import open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.services import delegate_office
from tests.services.conftest import NOW

PLACES = st.integers(0, 9)
TIMES = st.sampled_from(("", "8h", "8h30", "09:00", "23:50", "0h10"))


class ProgrammeMachine(RuleBasedStateMachine):
    """Each deed is done, taken back and done again; in between everything is as it was before and after it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office = open_office(
            DataFolder(Path(self.folder.name) / "xã"), clock=lambda: NOW, user="An", resources=resources_root()
        )
        self.conference_id = delegate_office.made(self.office, starts_at="8 giờ").conference_id
        for minutes in (10, 20, 30):
            programme.add(self.office, self.conference_id, content=f"Mục {minutes}", minutes=minutes)

    def teardown(self) -> None:
        self.office.close()
        self.folder.cleanup()

    def items(self) -> tuple[Item, ...]:
        return programme.items(self.office, self.conference_id)

    def chosen(self, *places: int) -> list[str]:
        ids = [one.id for one in self.items()]
        return list(dict.fromkeys(ids[place % len(ids)] for place in places)) if ids else []

    def do(self, act: Callable[[], object]) -> None:
        before, step = self.items(), history.next_undo(self.office)
        with contextlib.suppress(UserError):
            act()
        after = self.items()
        if history.next_undo(self.office) == step:
            assert after == before
            return
        history.undo(self.office)
        assert self.items() == before
        history.redo(self.office)
        assert self.items() == after

    @rule(place=PLACES, minutes=st.integers(-1, 1500))
    def add(self, place: int, minutes: int) -> None:
        after = self.chosen(place)
        self.do(
            lambda: programme.add(
                self.office, self.conference_id, after=after[0] if after else None, content="Mới", minutes=minutes
            )
        )

    @rule(one=PLACES, other=PLACES, by=st.sampled_from((-1, 1)))
    def move(self, one: int, other: int, by: int) -> None:
        self.do(lambda: programme.move(self.office, self.conference_id, self.chosen(one, other), by))

    @rule(one=PLACES, other=PLACES, before=PLACES)
    def place(self, one: int, other: int, before: int) -> None:
        self.do(lambda: programme.place(self.office, self.conference_id, self.chosen(one, other), before))

    @rule(place=PLACES, at=TIMES)
    def fix(self, place: int, at: str) -> None:
        for one in self.chosen(place):
            self.do(lambda one=one: programme.fix(self.office, one, at or None))  # type: ignore[misc]

    @rule(
        place=PLACES, column=st.sampled_from(("minutes", "fixed_at", "content")), text=st.sampled_from(["5", "x", "8h"])
    )
    def type_in(self, place: int, column: str, text: str) -> None:
        for one in self.chosen(place):
            change = CellChange(one, column, text)
            self.do(lambda change=change: lists.edit(self.office, "programme_items", [change]))  # type: ignore[misc]

    @rule(one=PLACES, other=PLACES)
    def remove(self, one: int, other: int) -> None:
        self.do(lambda: programme.remove(self.office, self.chosen(one, other)))

    @rule(place=PLACES, lines=st.lists(st.sampled_from(("A|5", "7h30|B", "C|x", "|", "1|D|20")), max_size=3))
    def paste(self, place: int, lines: list[str]) -> None:
        after = self.chosen(place)
        cells = [line.split("|") for line in lines]
        self.do(lambda: programme.paste(self.office, self.conference_id, cells, after=after[0] if after else None))

    @rule(code=st.sampled_from(("ha_dong", "bach_long_vi")))
    def template(self, code: str) -> None:
        self.do(lambda: programme.from_template(self.office, self.conference_id, code))

    @rule(at=TIMES)
    def begin(self, at: str) -> None:
        self.do(lambda: programme.set_times(self.office, self.conference_id, starts_at=at, ends_at=at))

    @invariant()
    def the_table_is_whole(self) -> None:
        """Numbers without gaps, times that follow, findings that all have a sentence."""
        from khenthuong_desktop.wording.findings import sentence

        with self.office.database.read() as r:
            positions = [row[0] for row in r.rows("SELECT position FROM programme_items ORDER BY position")]
        assert positions == list(range(1, len(positions) + 1))
        work = programme.programme(self.office, self.conference_id)
        assert all(sentence(one) for one in work.findings)
        assert work.changed and speeches.chosen(self.office, self.conference_id) == ()


TestProgrammeMachine = ProgrammeMachine.TestCase
TestProgrammeMachine.settings = limits(max_examples=10, stateful_step_count=15, deadline=None)
