"""Plans give tasks to roles; the name of the body here may change, and old plans keep the old one."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, roles
from khenthuong_desktop.services.office import Office

BORN = date(2025, 7, 1)


def test_name_follows_the_date(office: Office) -> None:
    roles.set_role(office, "service_centre", "Trung tâm Văn hóa - Thông tin", valid_from=BORN)
    roles.set_role(office, "service_centre", "Trung tâm Cung ứng dịch vụ công", valid_from=date(2026, 3, 1))
    assert roles.role_name(office, "service_centre", date(2026, 2, 28)) == "Trung tâm Văn hóa - Thông tin"
    assert roles.role_name(office, "service_centre", date(2026, 3, 1)) == "Trung tâm Cung ứng dịch vụ công"
    first, second = roles.names(office, "service_centre")
    assert (first.valid_to, second.valid_to) == (date(2026, 2, 28), None)


def test_earlier_name_added_later_ends_where_the_next_begins(office: Office) -> None:
    roles.set_role(office, "front", "UBMTTQ phường Tân Lập", valid_from=date(2026, 1, 1))
    roles.set_role(office, "front", "UBMTTQ phường cũ", valid_from=BORN)
    first, second = roles.names(office, "front")
    assert (first.local_name, first.valid_to) == ("UBMTTQ phường cũ", date(2025, 12, 31))
    assert second.valid_to is None


def test_the_same_name_again_is_no_step(office: Office) -> None:
    roles.set_role(office, "front", "UBMTTQ", valid_from=BORN)
    step = history.next_undo(office)
    roles.set_role(office, "front", "UBMTTQ", valid_from=date(2026, 1, 1))
    assert history.next_undo(office) == step


def test_unnamed_roles_are_listed_and_called_as_usual(office: Office) -> None:
    roles.set_role(office, "standing_body", "Văn phòng - Thống kê", valid_from=None)
    missing = {role.code for role in roles.missing(office, BORN)}
    assert "standing_body" not in missing and "budget_appraiser" in missing
    assert roles.role_name(office, "budget_appraiser", BORN) == "Phòng Kinh tế"


def test_role_nobody_knows_is_refused(office: Office) -> None:
    with pytest.raises(UserError) as refused:
        roles.role_name(office, "khong_co", BORN)
    assert refused.value.code == "role.unknown"


def test_change_of_name_can_be_undone(office: Office) -> None:
    roles.set_role(office, "trade_union", "Công đoàn phường", valid_from=BORN)
    roles.set_role(office, "trade_union", "Công đoàn cơ sở", valid_from=date(2026, 1, 1))
    history.undo(office)
    assert roles.role_name(office, "trade_union", date(2026, 6, 1)) == "Công đoàn phường"
