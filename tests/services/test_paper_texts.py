"""Texts of the office: its own words over the program's, each from a day on, and no unknown place among them."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, paper_kinds, paper_places, paper_texts
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.paths import resources_root
from khenthuong_desktop.wording import papers as words

VALUES = {"body": "UBND phường", "subject": "khen thưởng", "addressee": "Khu phố 3"}
DAY = date(2026, 11, 20)
EVERY = [(kind, part) for kind in paper_kinds.kinds(resources_root()) for part in kind.parts]


@pytest.mark.parametrize(("kind", "part"), EVERY, ids=[f"{kind.code} {part}" for kind, part in EVERY])
def test_texts_that_come_along_are_sound(kind: paper_kinds.PaperKind, part: str) -> None:
    assert part in words.PARTS
    for one in kind.parts[part]:
        assert one.source and not one.validity.is_reversed
        assert paper_texts.judge(one.text) == ()
        assert unicodedata.is_normalized("NFC", one.text)


def test_kinds_are_of_types_the_catalogue_knows(office: Office) -> None:
    for kind in paper_texts.kinds(office):
        assert office.catalogues.document_kinds.latest(kind.document_kind), kind.code


def test_names_of_places_are_told_apart() -> None:
    names = [place.name for place in words.PLACES.values()] + [place.name for place, _ in words.BLANKS.values()]
    assert len(set(names)) == len(names)
    assert all(paper_places.code_of(f" {name.upper()} ") for name in names), "typed in capitals, with spaces"


def test_own_words_hold_from_their_day_and_the_older_ones_before(office: Office) -> None:
    shipped = paper_texts.text(office, "letter", "closing", DAY)
    assert not shipped.is_own and shipped.source
    paper_texts.put(office, "letter", "closing", "Lời một./.", valid_from=date(2026, 1, 1), source="Chỉ đạo")
    paper_texts.put(office, "letter", "closing", "Lời hai./.", valid_from=date(2026, 11, 1))
    said = [
        paper_texts.text(office, "letter", "closing", day).text for day in (date(2025, 5, 5), date(2026, 10, 31), DAY)
    ]
    assert said == [shipped.text, "Lời một./.", "Lời hai./."]
    first, second = paper_texts.own_texts(office, "letter", "closing")
    assert first.validity.last_day == date(2026, 10, 31) and second.validity.last_day is None


def test_words_put_between_two_others_end_where_the_later_begin(office: Office) -> None:
    for month in (1, 11, 6):
        paper_texts.put(office, "letter", "closing", f"Lời {month}./.", valid_from=date(2026, month, 1))
    days = [
        (one.validity.first_day, one.validity.last_day) for one in paper_texts.own_texts(office, "letter", "closing")
    ]
    assert days == [
        (date(2026, 1, 1), date(2026, 5, 31)),
        (date(2026, 6, 1), date(2026, 10, 31)),
        (date(2026, 11, 1), None),
    ]


def test_words_of_the_same_day_are_mended_and_can_be_taken_away_and_back(office: Office) -> None:
    one = paper_texts.put(office, "letter", "closing", "Lời sai./.")
    assert paper_texts.put(office, "letter", "closing", "  Lời   đúng./. ") == one
    assert paper_texts.text(office, "letter", "closing").text == "Lời đúng./."
    paper_texts.reset(office, one)
    assert not paper_texts.text(office, "letter", "closing").is_own
    history.undo(office)
    assert paper_texts.text(office, "letter", "closing").own_id == one


@pytest.mark.parametrize(
    "typed", ["Gửi «đơn vi»", "Gửi «đơn vị", "Gửi đơn vị»", "Gửi [đơn vị]", "{unit}", "ngày ... tháng ..."]
)
def test_words_that_would_stop_every_paper_are_refused_when_they_are_saved(office: Office, typed: str) -> None:
    assert paper_texts.judge(typed)
    with pytest.raises(UserError, match=r"paper\.text_refused"):
        paper_texts.put(office, "letter", "closing", typed)
    assert not paper_texts.text(office, "letter", "closing").is_own


def test_a_text_is_shown_filled_beside_it_with_what_is_missing_as_written() -> None:
    text = "«cơ quan» trình «xã, phường» về «trích yếu», «chừa ngày tháng»"
    shown = paper_texts.preview(text, VALUES, DAY)
    assert shown.startswith("UBND phường trình «xã, phường» về khen thưởng, ngày")


def test_all_that_is_missing_is_told_at_once(office: Office) -> None:
    found = paper_texts.missing_places(office, "submission", {}, DAY)
    assert {dict(one.facts)["place"] for one in found} == {"cơ quan", "nơi nhận chính", "trích yếu"}
    assert paper_texts.missing_places(office, "submission", VALUES, DAY) == ()


def test_a_value_with_marks_of_markup_stays_what_it_is(office: Office) -> None:
    paper_texts.put(office, "letter", "opening", "Gửi «nơi nhận chính»:")
    values = VALUES | {"addressee": "A & B <Chi nhánh>"}
    assert paper_texts.fill(office, "letter", "opening", values, DAY) == "Gửi A & B <Chi nhánh>:"


def test_the_menu_of_places_fits_the_kind() -> None:
    names = [place.name for place in paper_texts.places("letter")]
    assert "thời hạn" in names and "chừa số" in names and "tên danh sách" not in names
    assert "tên danh sách" in [place.name for place in paper_texts.places("list")]
