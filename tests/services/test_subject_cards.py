"""The whole record of one subject: what is found beside each field, and one step to save it."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import history, lists, subject_cards
from khenthuong_desktop.services.office import Office
from tests.services.test_lists import add

CARD = "022183004417"


@pytest.fixture
def hanh(office: Office) -> str:
    cells = {"full_name": "Bùi Thị Hạnh", "gender": "Nữ", "birth_date": "14/3/1983", "national_id": CARD}
    return add(office, "people", cells)[0]


def codes(office: Office, subject: str, **changed: str) -> dict[str, list[tuple[str, str, str | None]]]:
    found = subject_cards.judge(office, subject_cards.card(office, subject), changed)
    return {key: [(one.code, one.severity, one.mend) for one in some] for key, some in found.items() if some}


def test_every_field_in_full_and_masked(office: Office, hanh: str) -> None:
    card = subject_cards.card(office, hanh)
    fields = {field.column.key: field for field in card.fields}
    assert (card.list, card.name, card.retired) == ("people", "Bùi Thị Hạnh", False)
    assert (fields["national_id"].text, fields["national_id"].masked) == (CARD, "022•••••4417")
    assert fields["birth_date"].text == fields["birth_date"].masked == "14/03/1983"
    assert {"sort_name", "notes", "name_as_received"} < fields.keys() and "latest_commendation" not in fields


def test_findings_beside_their_fields(office: Office, hanh: str) -> None:
    assert codes(office, hanh) == {}
    assert codes(office, hanh, national_id="22183004417")["national_id"][0][:2] == ("national_id.padded", "warns")
    assert codes(office, hanh, national_id="02218300441799") == {
        "national_id": [("national_id.length", "blocks", None)]
    }
    assert codes(office, hanh, gender="Nam")["national_id"] == [("national_id.sex", "warns", None)]
    assert codes(office, hanh, birth_date="1984")["national_id"] == [("national_id.year", "warns", None)]
    assert codes(office, hanh, birth_date="2091")["birth_date"] == [("date.in_future", "blocks", "1991")]
    assert codes(office, hanh, unit_id="Khu phố 99")["unit_id"] == [("unit.unknown", "blocks", None)]
    other = add(office, "people", {"full_name": "Lê Văn An"})[0]
    assert codes(office, other, national_id=CARD)["national_id"] == [("national_id.taken", "warns", None)]


def test_saved_as_one_step_named_after_the_subject(office: Office, hanh: str) -> None:
    card = subject_cards.card(office, hanh)
    outcome = subject_cards.save(office, card, {"position": "Giáo viên", "phone": "0912"})
    assert outcome.changed_rows == (hanh,)
    assert history.undo(office).reason == "Sửa hồ sơ: Bùi Thị Hạnh"
    assert lists.edit_text(office, "people", hanh, "phone") == ""
    assert subject_cards.save(office, card, {}).step is None


def test_a_red_cell_is_shown_with_its_text_and_its_problem(office: Office, hanh: str) -> None:
    lists.edit(office, "people", [CellChange(hanh, "birth_date", "2091"), CellChange(hanh, "national_id", "12")])
    fields = {field.column.key: field for field in subject_cards.card(office, hanh).fields}
    assert (fields["birth_date"].text, bool(fields["birth_date"].problem)) == ("2091", True)
    assert fields["national_id"].text == "12" and "12" not in fields["national_id"].masked
