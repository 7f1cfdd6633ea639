"""What the office sets stays set, says where it comes from, and can be taken back."""

from __future__ import annotations

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, settings
from khenthuong_desktop.services.office import Office


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


def test_reset_goes_back_to_the_default(office: Office) -> None:
    settings.put(office, settings.MASK_SENSITIVE, False)
    settings.reset(office, settings.MASK_SENSITIVE)
    assert settings.value(office, settings.MASK_SENSITIVE) is True


@pytest.mark.parametrize(
    ("key", "value"), [(settings.NAME_ORDER, "tuy_thich"), (settings.MASK_SENSITIVE, 1), (settings.BACKUP_FOLDER, True)]
)
def test_value_of_another_kind_is_refused(office: Office, key: str, value: settings.Value) -> None:
    with pytest.raises(UserError) as refused:
        settings.put(office, key, value)
    assert refused.value.code == "setting.value_bad"
    assert not settings.setting(office, key).is_own


def test_value_this_program_does_not_know_counts_as_not_set(office: Office) -> None:
    with office.database.write("Bản mới hơn") as w:
        w.insert("settings", {"key": settings.NAME_ORDER, "value": '"theo_tuoi"'})
    assert settings.value(office, settings.NAME_ORDER) == "given_family_middle"
