"""Names as they stand on paper: a wrong one is on every paper of the office."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.body_kinds import BodyKind
from khenthuong_desktop.domain.letterheads import broken, first_letterhead, former_to_end, of_commune, place_name
from khenthuong_desktop.domain.signing import SigningForm, in_person
from khenthuong_desktop.domain.validity import ALWAYS, Validity

KINDS = ("đặc khu", "phường", "thị trấn", "xã")


@pytest.mark.parametrize(
    ("name", "commune", "full"),
    [
        ("Ủy ban nhân dân", "Phường Tân Lập", "Ủy ban nhân dân phường Tân Lập"),
        ("Ủy ban nhân dân", "Xã An", "Ủy ban nhân dân xã An"),
        ("Ủy ban nhân dân", "Đặc khu Bạch Long Vĩ", "Ủy ban nhân dân đặc khu Bạch Long Vĩ"),
        ("Ủy ban nhân dân phường Tân Lập", "Phường Tân Lập", "Ủy ban nhân dân phường Tân Lập"),
        ("Ủy ban nhân dân", "Tân Lập", "Ủy ban nhân dân Tân Lập"),
        ("Ủy ban nhân dân", "", "Ủy ban nhân dân"),
    ],
)
def test_body_is_named_with_its_commune_once(name: str, commune: str, full: str) -> None:
    assert of_commune(name, commune, KINDS) == full


@pytest.mark.parametrize(
    ("commune", "place"),
    [
        ("Phường Xã Đàn", "Xã Đàn"),
        ("Phường 12", "Phường 12"),
        ("  Xã  Tân   Lập ", "Tân Lập"),
        ("Hưng Yên", "Hưng Yên"),
    ],
)
def test_place_name(commune: str, place: str) -> None:
    assert place_name(commune, KINDS) == place


def test_only_a_body_below_another_has_an_upper_line() -> None:
    own = BodyKind("a", "Ủy ban nhân dân", "UBND")
    below = BodyKind("b", "Phòng", "P", upper_kind="a")
    assert first_letterhead(own, "Ủy ban nhân dân xã An", "", "An").upper_line == ""
    assert first_letterhead(below, "Phòng", "Ủy ban nhân dân xã An", "An").upper_line == "ỦY BAN NHÂN DÂN XÃ AN"


def test_only_open_ended_earlier_rows_end() -> None:
    new = Validity(date(2026, 9, 1))
    others = [
        ("always", ALWAYS),
        ("earlier", Validity(date(2025, 7, 1))),
        ("ended", Validity(date(2025, 7, 1), date(2025, 12, 31))),
        ("later", Validity(date(2027, 1, 1))),
        ("same day", Validity(date(2026, 9, 1))),
    ]
    assert former_to_end(new, others) == ["always", "earlier"]
    assert former_to_end(ALWAYS, others) == []


def test_nobody_is_spoken_for_in_person() -> None:
    form = SigningForm("tm_kt", "TM. và KT.", ("TM. {body}", "KT. {head}", "{office}"))
    assert in_person(form).lines == ("KT. {head}", "{office}")


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("ỦY BAN NHÂN DÂN XÃ GIA LÂM", ("ỦY BAN NHÂN DÂN", "XÃ GIA LÂM")),
        ("ỦY BAN NHÂN DÂN ĐẶC KHU BẠCH LONG VĨ", ("ỦY BAN NHÂN DÂN", "ĐẶC KHU BẠCH LONG VĨ")),
        ("PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG LAM KHÊ", ("PHÒNG VĂN HÓA - XÃ HỘI", "PHƯỜNG LAM KHÊ")),
        ("PHÒNG VĂN HÓA - XÃ\N{NO-BREAK SPACE}HỘI", ("PHÒNG VĂN HÓA - XÃ\N{NO-BREAK SPACE}HỘI",)),
        ("PHƯỜNG LAM KHÊ", ("PHƯỜNG LAM KHÊ",)),
        ("", ("",)),
    ],
)
def test_long_line_is_broken_before_the_commune(line: str, lines: tuple[str, ...]) -> None:
    assert broken(line, KINDS) == lines
