"""Lists of the day - budget, committee, invitations, gifts, awards - take any text or keep it red, and never fail."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter, Query
from khenthuong_desktop.services import budgets, check, committees, conference_awards, gifts, invitations, lists
from khenthuong_desktop.services.office import Office
from tests.services.conference_office import conference
from tests.services.test_every_cell import TEXTS, is_kept, rejected_texts
from tests.services.test_lists import add

NAMES = ("budget_lines", "committee_members", "invitations", "gifts", "conference_awards")
CELLS = [(name, one.key) for name in NAMES for one in lists.DEFINITIONS[name].columns if one.editable]
SAVERS: dict[str, Callable[..., EditOutcome]] = {
    "budget_lines": budgets.edit,
    "committee_members": committees.edit,
    "invitations": invitations.edit,
    "gifts": gifts.edit,
}


def a_row(office: Office, conference_id: str, name: str) -> str:
    if name == "conference_awards":
        return conference_awards.add(office, conference_id, add(office, "people", {"full_name": "Lò Văn Ân"}))[0]
    if name == "invitations":
        return invitations.invite(office, conference_id, "Ai Đó")
    if name == "budget_lines":
        return budgets.add(office, conference_id, "Nước uống")
    if name == "gifts":
        return gifts.add(office, conference_id, "Hoa")
    return committees.add(office, conference_id, "Ai Đó")


@pytest.mark.parametrize(("name", "key"), CELLS)
def test_an_existing_row_takes_any_text_or_keeps_it_red(office: Office, name: str, key: str) -> None:
    row = a_row(office, conference(office, 10), name)
    for why, text in TEXTS.items():
        outcome = lists.edit(office, name, [CellChange(row, key, text)])
        red = rejected_texts(office, name, outcome, (row,))
        assert is_kept(office, name, row, key, text, red), why
    assert lists.row(office, name, row) is not None
    assert [one for one in check.check(office) if one.code != "check.required_empty"] == []


@pytest.mark.parametrize("name", SAVERS)
def test_new_rows_of_any_texts_belong_to_their_conference(office: Office, name: str) -> None:
    conference_id = conference(office, 10)
    keys = [one.key for one in lists.DEFINITIONS[name].columns if one.editable]
    for text in TEXTS.values():
        SAVERS[name](office, conference_id, [CellChange(None, key, text) for key in keys])
    query = Query(filters=(Filter("conference_id", "is", (conference_id,)),))
    rows = lists.page(office, name, query, 0, 99)
    assert rows and len(rows) == lists.count(office, name, Query()), "a row of nobody would never be seen again"
