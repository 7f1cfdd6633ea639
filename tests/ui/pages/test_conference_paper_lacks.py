"""What a paper lacks leads to where it is filled in, never to a page that has no such field."""

from __future__ import annotations

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.ui.pages.conference_paper_lacks import Way, state, way_to_fill


@pytest.mark.parametrize(
    ("name", "problem", "place", "record"),
    [
        ("roster", UserError("paper.place_empty", where="Hội nghị, Thiết lập"), "conferences", "1:setup"),
        ("quota-letter", UserError("paper.place_empty", where="Hội nghị, Phân bổ"), "conferences", "1:allotments"),
        ("roster", UserError("paper.place_empty", where="Cài đặt, Cơ quan"), "settings", "office"),
        ("roster", UserError("letterhead.missing", body="UBND"), "settings", "letterheads"),
        ("roster", UserError("signer.missing", body="UBND"), "settings", "signers"),
        ("merits", UserError("delegate.list_empty", paper="Danh sách"), "conferences", "1:delegates"),
        ("delegation-list", UserError("delegation.list_empty", paper="Danh sách"), "conferences", "1:delegation"),
        ("plan", UserError("task.nothing_to_print", paper="Kế hoạch"), "conferences", "1:tasks"),
        ("roster", UserError("gift.none"), "conferences", "1:invitations"),
    ],
)
def test_the_way_leads_to_what_is_missing(name: str, problem: UserError, place: str, record: str) -> None:
    way = way_to_fill(name, "1", problem)
    assert way is not None and (way.place, way.record) == (place, record)
    assert way.sentence.startswith("Điền ở ")


def test_the_way_says_where_it_leads() -> None:
    found = way_to_fill("roster", "1", UserError("signer.missing", body="UBND"))
    assert found == Way("settings", "signers", "Điền ở Cài đặt, Người ký")


def test_nothing_missing_leads_nowhere() -> None:
    nobody = UserError("delegate.nobody_to_remind")
    assert way_to_fill("roster", "1", None) is None and way_to_fill("delegate-reminder", "1", nobody) is None
    assert [state(one)[0] for one in (None, nobody, UserError("paper.place_empty"))] == [
        "in được",
        "không cần",
        "còn thiếu",
    ]
