"""Text that looks alike must be kept, found and compared alike, whatever program it came from."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from khenthuong_desktop.domain.vietnamese import clean, clean_lines, has_words, marked_words, search_key, sentence


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\u00d0ỗ Minh Hải", "Đỗ Minh Hải"),
        ("\u0189ỗ", "Đỗ"),
        ("\u00f0ường", "đường"),
        ("Nguyê\u0303n", "Nguyễn"),
        ("Hoa\u0300ng", "Hoàng"),
        ("  Lê\u00a0\u00a0Văn \t An\u2003", "Lê Văn An"),
        ("Lê\u200b V\u200că\u200dn\ufeff A\u2060n", "Lê Văn An"),
        ("Khen\u00ad thưởng", "Khen thưởng"),
        ("Lê\x00 An\x07", "Lê An"),
        ("dòng 1\r\ndòng 2", "dòng 1 dòng 2"),
        ("một nửa \ud83d", "một nửa"),
        ("hoà và hòa", "hoà và hòa"),
    ],
)
def test_what_comes_in_is_kept_clean(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_line_breaks_of_a_report_survive_cleaning() -> None:
    assert clean_lines(" Ưu\u00a0điểm: \r\n-  đủ\u2028hết\n\n\n\nHạn chế\n") == "Ưu điểm:\n- đủ\nhết\n\nHạn chế"


@given(st.text())
@example("a\u200b\u0301")
@example(" \u0301")
@example("\u2000")
def test_cleaning_twice_changes_nothing_and_gives_nfc(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "\u00ad" not in cleaned and "\u00a0" not in cleaned and cleaned.strip() == cleaned


@given(st.text())
def test_cleaning_lines_twice_changes_nothing(text: str) -> None:
    cleaned = clean_lines(text)
    assert clean_lines(cleaned) == cleaned
    assert all(clean(line) == line for line in cleaned.split("\n"))


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Nguyễn Thị Bích Đào", "nguyen thi bich dao"),
        ("hòa", "hoà"),
        ("Thủy", "thuỷ"),
        ("KP3", "KP 3"),
        ("kp3", "Kp-3"),
        ("H'Hen Niê", "h hen nie"),
        ("H’Hen Niê", "H'HEN NIÊ"),
        ("Y Moan Êñuôl", "y moan enuol"),
        ("Xã Cư M'gar", "xa cu m gar"),
        ("Phường Văn Miếu - Quốc Tử Giám", "phuong van mieu quoc tu giam"),
        ("Số: 05/QĐ-UBND", "so 05 qd ubnd"),
        ("ĐỖ ƯỚC", "\u00d0ô\u0303 ước"),
        ("Nguye\u0302\u0303n", "nguyen"),
    ],
)
def test_a_search_finds_what_was_written_otherwise(written: str, typed: str) -> None:
    assert search_key(written) == search_key(typed)


def test_a_search_key_holds_letters_digits_and_single_spaces() -> None:
    assert search_key("  Khu phố 3 (KP3), P. Đông-Hưng ") == "khu pho 3 kp 3 p dong hung"


@given(st.text())
@example("ﬁ ½ ① ß İ ŉ")
def test_a_search_key_of_a_search_key_is_itself(text: str) -> None:
    key = search_key(text)
    assert search_key(key) == key
    assert key == " ".join(key.split())


@given(st.text())
def test_cleaning_does_not_change_what_is_found(text: str) -> None:
    assert search_key(clean(text)).replace(" ", "") == search_key(text).replace(" ", "")


@pytest.mark.parametrize(
    ("line", "ended"),
    [
        ("Hiến đất làm đường", "Hiến đất làm đường."),
        ("Đạt 95 %", "Đạt 95 %."),
        ("Nuôi cá (12 lồng)", "Nuôi cá (12 lồng)."),
        ("Hiến đất; ", "Hiến đất;"),
        ("Xong.", "Xong."),
        ("", ""),
    ],
)
def test_a_line_ends_as_a_sentence(line: str, ended: str) -> None:
    assert sentence(line) == ended


def test_a_word_with_its_mark_is_another_word_without_it() -> None:
    """'Ánh' typed with its mark means her, not everybody whose name is folded to 'anh'."""
    words = marked_words(" A\u0301nh  ĐOÀN, thị")
    assert words == ("ánh", "đoàn", "thị") and marked_words("anh doan") == ()
    assert has_words("Đoàn Thị Ánh", words) and not has_words("Đoàn Thị Ảnh", words)
    assert has_words("Đoàn Thịnh Ánhh", words) and not has_words("", words)
