"""What the office sets stays set, says where it comes from, and can be taken back."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, lists, name_order, settings, subjects
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.store.database import Committed
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.services.conftest import NOW

# One family name, so that only the given name tells them apart: the order of domain.md, whatever the habit.
GIVEN_NAMES = ["An", "Ảnh", "Ánh", "Ăn", "Ân", "Dũng", "Đức", "Em", "Êm", "Tú", "Tùng", "Uyên", "Ước", "Yến"]
BY_FAMILY = ["Lê Thị Ánh", "Lê Văn Ánh", "Trần Bá Ánh", "Bùi Mai Bình"]
BY_MIDDLE = ["Trần Bá Ánh", "Lê Thị Ánh", "Lê Văn Ánh", "Bùi Mai Bình"]


def add_people(office: Office, names: list[str]) -> None:
    lists.edit(office, "people", [CellChange(None, "full_name", name, place) for place, name in enumerate(names)])


def names_in_list(office: Office) -> list[str]:
    return [row.texts[0] for row in lists.page(office, "people", Query(), 0, 99)]


def test_every_setting_has_words_a_source_and_a_default_that_fits(office: Office) -> None:
    for one in settings.settings(office):
        assert one.declaration.label and one.declaration.hint and one.source
        assert not one.is_own
        settings.put(office, one.declaration.key, one.declaration.default)


def test_setting_is_kept_with_its_source_and_undone_by_name(office: Office) -> None:
    settings.put(office, settings.NAME_ORDER, "given_middle_family", "Quy chế văn thư của phường")
    found = settings.setting(office, settings.NAME_ORDER)
    assert (found.value, found.source, found.is_own) == ("given_middle_family", "Quy chế văn thư của phường", True)
    step = history.undo(office)
    assert "Thứ tự sắp xếp họ tên" in step.reason
    assert settings.value(office, settings.NAME_ORDER) == "given_family_middle"


@pytest.mark.parametrize("order", name_order.ORDERS)
def test_given_names_stand_in_vietnamese_order_whatever_the_habit(office: Office, order: str) -> None:
    settings.put(office, settings.NAME_ORDER, order)
    add_people(office, [f"Lê Văn {name}" for name in reversed(GIVEN_NAMES)])
    assert names_in_list(office) == [f"Lê Văn {name}" for name in GIVEN_NAMES]


def test_another_order_of_names_sorts_everybody_again_in_one_step(office: Office) -> None:
    add_people(office, BY_FAMILY)
    assert names_in_list(office) == BY_FAMILY
    told: list[tuple[int, int]] = []
    settings.put(office, settings.NAME_ORDER, "given_middle_family", progress=lambda *step: told.append(step))
    assert names_in_list(office) == BY_MIDDLE
    assert told == [(4, 4)] and check(office) == []
    history.undo(office)
    assert names_in_list(office) == BY_FAMILY and check(office) == []
    history.redo(office)
    assert names_in_list(office) == BY_MIDDLE and check(office) == []
    settings.reset(office, settings.NAME_ORDER)
    assert names_in_list(office) == BY_FAMILY and not settings.setting(office, settings.NAME_ORDER).is_own


def test_names_typed_later_follow_the_order_of_the_office(office: Office) -> None:
    settings.put(office, settings.NAME_ORDER, "given_middle_family")
    add_people(office, BY_FAMILY)
    assert names_in_list(office) == BY_MIDDLE and check(office) == []


def test_those_who_are_retired_come_back_to_their_new_place(office: Office) -> None:
    add_people(office, BY_FAMILY)
    last = lists.page(office, "people", Query(), 2, 1)[0].id
    lists.retire(office, "people", [last])
    settings.put(office, settings.NAME_ORDER, "given_middle_family")
    subjects.bring_back(office, [last])
    assert names_in_list(office) == BY_MIDDLE and check(office) == []


def test_cancelled_sorting_leaves_everything_as_it_was(office: Office) -> None:
    def cancel(done: int, of: int) -> None:
        raise InterruptedError

    add_people(office, BY_FAMILY)
    with pytest.raises(InterruptedError):
        settings.put(office, settings.NAME_ORDER, "given_middle_family", progress=cancel)
    assert names_in_list(office) == BY_FAMILY and check(office) == []
    assert settings.value(office, settings.NAME_ORDER) == "given_family_middle"


def test_sorting_again_is_no_change_of_anybodys_data(office: Office) -> None:
    """A package must not carry everybody because one office changed a habit."""
    add_people(office, BY_FAMILY)
    settings.put(office, settings.NAME_ORDER, "given_middle_family")
    with office.database.read() as r:
        assert {row[0] for row in r.rows("SELECT revision FROM subjects")} == {1}


def test_sorting_again_blocks_no_older_undo_and_fills_no_history(office: Office) -> None:
    add_people(office, BY_FAMILY)
    one = lists.page(office, "people", Query(), 0, 1)[0].id
    older = lists.edit(office, "people", [CellChange(one, "phone", "0912345678")]).step
    settings.put(office, settings.NAME_ORDER, "given_middle_family")
    with office.database.read() as r:
        touched = r.rows("SELECT DISTINCT record_table FROM history_changes WHERE step > ?", (older,))
    assert [row[0] for row in touched] == ["settings"]
    assert older is not None
    history.undo_step(office, older)
    assert check(office) == [] and names_in_list(office) == BY_MIDDLE


def test_row_of_the_past_comes_back_into_the_order_of_today(office: Office) -> None:
    add_people(office, BY_FAMILY)
    one = next(row.id for row in lists.page(office, "people", Query(), 0, 9) if row.texts[0] == "Trần Bá Ánh")
    renamed = lists.edit(office, "people", [CellChange(one, "full_name", "Trần Bá Xuân")]).step
    settings.put(office, settings.NAME_ORDER, "given_middle_family")
    assert renamed is not None
    history.undo_step(office, renamed)
    assert names_in_list(office) == BY_MIDDLE and check(office) == []
    history.redo(office)
    history.undo(office)
    assert names_in_list(office)[-1] == "Trần Bá Xuân" and check(office) == []


def test_lists_hear_that_another_order_of_names_is_in_force(office: Office) -> None:
    add_people(office, BY_FAMILY)
    heard: list[Committed] = []
    office.database.on_commit.append(heard.append)
    settings.put(office, settings.NAME_ORDER, "given_middle_family")
    history.undo(office)
    history.redo(office)
    assert all("subjects" in one.tables for one in heard) and len(heard) == 3


class OrderMachine(RuleBasedStateMachine):
    """Whatever is renamed, sorted again, taken back and done again: every key is that of its row and its order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office = open_office(
            DataFolder(Path(self.folder.name) / "xã"), clock=lambda: NOW, user="An", resources=resources_root()
        )
        add_people(self.office, BY_FAMILY)

    def teardown(self) -> None:
        self.office.close()
        self.folder.cleanup()

    @rule(place=st.integers(0, 3), name=st.sampled_from(["Đỗ Văn Ánh", "Đỗ An Ánh", "Y Ban"]))
    def rename(self, place: int, name: str) -> None:
        if shown := lists.page(self.office, "people", Query(), place, 1):
            lists.edit(self.office, "people", [CellChange(shown[0].id, "full_name", name)])

    @rule(place=st.integers(0, 3))
    def retire(self, place: int) -> None:
        if shown := lists.page(self.office, "people", Query(), place, 1):
            lists.retire(self.office, "people", [shown[0].id])

    @rule(order=st.sampled_from([*name_order.ORDERS, None]))
    def sort(self, order: str | None) -> None:
        if order is None:
            settings.reset(self.office, settings.NAME_ORDER)
        else:
            settings.put(self.office, settings.NAME_ORDER, order)

    @rule(place=st.integers(0, 30))
    def undo(self, place: int) -> None:
        with self.office.database.read() as r:
            done = [row[0] for row in r.rows("SELECT id FROM history_steps WHERE kind = 'do' AND NOT undone")]
        with contextlib.suppress(UserError):
            history.undo_step(self.office, done[-1 - place % len(done)] if done else 0)

    @rule()
    def redo(self) -> None:
        with contextlib.suppress(UserError):
            history.redo(self.office)

    @invariant()
    def sound(self) -> None:
        assert check(self.office) == []
        order = name_order.name_order(self.office)
        shown = names_in_list(self.office)
        assert shown == sorted(shown, key=lambda name: vietnamese.person_sort_key(name, None, order))


TestOrder = OrderMachine.TestCase
TestOrder.settings = hypothesis.settings(max_examples=15, stateful_step_count=12, deadline=None)


def test_choices_are_read_by_the_officer(office: Office) -> None:
    assert settings.choices(office, settings.NAME_ORDER) == {
        "given_family_middle": "Tên, họ, đệm",
        "given_middle_family": "Tên, đệm, họ",
    }


def test_value_that_is_no_choice_is_refused(office: Office) -> None:
    with pytest.raises(UserError) as refused:
        settings.put(office, settings.NAME_ORDER, "tuy_thich")
    assert refused.value.code == "setting.value_bad"
    assert not settings.setting(office, settings.NAME_ORDER).is_own


@pytest.mark.parametrize("stored", ['"theo_tuoi"', "7", "null"])
def test_value_this_program_does_not_know_counts_as_not_set(office: Office, stored: str) -> None:
    with office.database.write("Bản mới hơn") as w:
        w.insert("settings", {"key": settings.NAME_ORDER, "value": stored})
    assert settings.value(office, settings.NAME_ORDER) == "given_family_middle"
    add_people(office, BY_FAMILY)
    assert names_in_list(office) == BY_FAMILY
