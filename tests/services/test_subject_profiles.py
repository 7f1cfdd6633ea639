"""What the side of the page tells of a subject: nothing private unless asked for, nothing of it missing."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import lists, subject_profiles, subjects
from khenthuong_desktop.services.office import Office


def add(office: Office, name: str, **cells: str) -> str:
    return lists.edit(office, name, [CellChange(None, key, text) for key, text in cells.items()]).new_rows[0]


def test_sensitive_particulars_are_masked_until_revealed(office: Office) -> None:
    cells = {"full_name": "Bùi Thị Hạnh", "ethnicity": "Tày", "party_member": "x", "national_id": "022183004417"}
    hanh = add(office, "people", **cells)
    masked, full = (subject_profiles.profile(office, hanh, reveal=reveal) for reveal in (False, True))
    assert masked is not None and full is not None
    assert "Tày" not in str(masked.particulars) and "022183004417" not in str(masked)
    assert ("Dân tộc", "Tày") in full.particulars and ("Đảng viên", "Có") in full.particulars


def test_headings_are_those_of_the_kind(office: Office) -> None:
    household = subject_profiles.profile(
        office, add(office, "households", full_name="Hộ ông Ân", head_name="Lò Văn Ân")
    )
    assert household is not None and household.list == "households"
    assert ("Chủ hộ", "Lò Văn Ân") in household.particulars


def test_retired_is_told_and_erased_is_nobody(office: Office) -> None:
    hanh = add(office, "people", full_name="Bùi Thị Hạnh")
    lists.retire(office, "people", [hanh])
    told = subject_profiles.profile(office, hanh)
    assert told is not None and told.retired_on == office.today and len(told.steps) == 2
    subjects.erase(office, [hanh])
    assert subject_profiles.profile(office, hanh) is None
