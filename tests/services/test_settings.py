"""What the office sets stays set, says where it comes from, and can be taken back."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, lists, name_order, settings, subjects
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office

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
