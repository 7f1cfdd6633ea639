"""What counts as Vietnamese decides whether an old workbook is offered for decoding."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.syllables import is_syllable, share_of_syllables, split_tone

SYLLABLES = """
nguyễn Trần PHƯỜNG đã giếng gì quốc Quỳnh khuya hoá hóa thuỷ thủy yêu yến Ước
nghiêm được khuỷu người mượn  ý uỷ ủy ưu tuần xoăn loạt ngoằn khoái ngoáy thuế
thuở chuyến rượu
"""


@pytest.mark.parametrize(
    "word",
    SYLLABLES.split(),
)
def test_syllables_of_the_language_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    ["H¶i", "saùn", "phöôøng", "ChÝ", "LËp", "Nguyưễn", "bâ", "hộcs", "cạnhg", "tàp", "Êñuôl", "wá", ""],
)
def test_misread_words_are_not_taken_for_syllables(word: str) -> None:
    assert not is_syllable(word)


def test_the_tone_parts_from_its_letter() -> None:
    assert split_tone("ậ") == ("â", "\u0323")
    assert split_tone("ư") == ("ư", "")


def test_only_words_beyond_ascii_count() -> None:
    assert share_of_syllables("Khu 3") == 1.0
    assert share_of_syllables("Hội đồng Thi đua - Khen thưởng") == 1.0
    assert share_of_syllables("Hé ®ång, Khu 3") == 0.5
