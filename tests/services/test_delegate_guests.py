"""Guests nobody has written down yet: one step makes both rows, and an empty name is refused."""

from __future__ import annotations

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegate_guests, delegates, history
from khenthuong_desktop.services.office import Office
from tests.services import conference_office as made


def test_a_guest_is_a_person_and_a_delegate_in_one_step(office: Office) -> None:
    conference_id = made.conference(office, 5)
    made_id = delegate_guests.add_guest(office, conference_id, " Đinh  Khách ", "Báo Tỉnh", kind="press")
    (found,) = delegates.candidates(office, conference_id)
    assert (found.id, found.name, found.kind, found.state) == (made_id, "Đinh Khách", "press", "nominated")
    step = history.next_undo(office)
    assert step is not None and step.reason == "Thêm khách mời Đinh Khách"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_guest_without_a_name_is_refused(office: Office, name: str) -> None:
    conference_id = made.conference(office, 5)
    with pytest.raises(UserError) as refused:
        delegate_guests.add_guest(office, conference_id, name)
    assert refused.value.code == "delegate.no_name"
    assert delegates.candidates(office, conference_id) == ()
