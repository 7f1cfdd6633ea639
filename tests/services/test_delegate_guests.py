"""Guests nobody has written down yet: one step makes both rows, and an empty name is refused."""

from __future__ import annotations

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegate_guests, delegates, history, invitations, papers
from khenthuong_desktop.services.office import Office
from tests.services import conference_office as made
from tests.services.conference_papers_office import prepared, said, tables


def test_a_guest_is_a_person_and_a_delegate_in_one_step(office: Office) -> None:
    conference_id = made.conference(office, 5)
    made_id = delegate_guests.add_guest(office, conference_id, " Đinh  Khách ", "Báo Tỉnh", kind="press")
    (found,) = delegates.candidates(office, conference_id)
    assert (found.id, found.name, found.kind, found.state) == (made_id, "Đinh Khách", "press", "chosen")
    step = history.next_undo(office)
    assert step is not None and step.reason == "Thêm khách mời Đinh Khách"


def test_a_guest_the_office_wrote_down_is_invited_by_name_and_address_like_the_others(office: Office) -> None:
    conference_id = prepared(office).conference_id
    before = invitations.invite_delegates(office, conference_id)
    delegate_guests.add_guest(office, conference_id, "Đinh Thị Khách", "Giám đốc Sở", gender="female")
    delegate_guests.add_guest(office, conference_id, "ông Hoàng Văn Quý", "Chủ tịch", kind="leader")
    assert invitations.counted(office, conference_id).lacking == 2
    assert (before, invitations.invite_delegates(office, conference_id)) == (4, 2)
    told = said(papers.compose(office, "invitations", id=conference_id))
    assert "Bà Đinh Thị Khách" in told and "Ông Hoàng Văn Quý" in told and "Ông ông" not in told


def test_a_guest_signs_in_where_the_roster_has_him_and_not_behind_everybody(office: Office) -> None:
    conference_id = prepared(office).conference_id
    delegate_guests.add_guest(office, conference_id, "Đinh Thị Khách", "Giám đốc Sở", gender="female")
    delegate_guests.add_guest(office, conference_id, "Hoàng Văn Quý", "Chủ tịch", kind="leader")
    rows = tables(papers.compose(office, "sign-in", id=conference_id))[0]
    signing = [row[2] for row in rows[:-1] if len(row) > 1]
    roster = papers.compose(office, "roster", id=conference_id, order="kind")
    listed = next(table for table in tables(roster) if "Đinh Thị Khách" in [cell for row in table for cell in row])
    named = [cell for row in listed for cell in row if cell in signing]
    assert named == [name for name in signing if name in named]
    assert {"Đinh Thị Khách", "Hoàng Văn Quý"} <= set(named)
    assert signing.index("Đinh Thị Khách") < signing.index("Hoàng Văn Quý") < signing.index("Phóng viên")


def test_a_model_typed_by_the_office_waits_to_be_chosen(office: Office) -> None:
    conference_id = made.conference(office, 5)
    delegate_guests.add_guest(office, conference_id, "Đinh Khách", kind="model")
    (found,) = delegates.candidates(office, conference_id)
    assert found.state == "nominated"


def test_one_undo_takes_the_guest_back_whole(office: Office) -> None:
    conference_id = made.conference(office, 5)
    delegate_guests.add_guest(office, conference_id, "Bà Đinh Khách", gender="female")
    history.undo(office)
    assert delegates.candidates(office, conference_id) == ()
    history.redo(office)
    (found,) = delegates.candidates(office, conference_id)
    assert (found.name, found.state) == ("Đinh Khách", "chosen")


def test_a_family_name_that_looks_like_an_address_stays(office: Office) -> None:
    conference_id = made.conference(office, 5)
    delegate_guests.add_guest(office, conference_id, "Ông Thị Bích Lan")
    (found,) = delegates.candidates(office, conference_id)
    assert found.name == "Ông Thị Bích Lan"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_guest_without_a_name_is_refused(office: Office, name: str) -> None:
    conference_id = made.conference(office, 5)
    with pytest.raises(UserError) as refused:
        delegate_guests.add_guest(office, conference_id, name)
    assert refused.value.code == "delegate.no_name"
    assert delegates.candidates(office, conference_id) == ()
