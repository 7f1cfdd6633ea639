"""Old workbooks hold the only lists some units have: their names must come out right, capitals included."""

from __future__ import annotations

import unicodedata
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from khenthuong_desktop.domain.legacy_encodings import (
    Encoding,
    decode,
    encoding_of_font,
    guess,
    shows_capitals,
    tcvn3_encoding,
    vni_encoding,
)
from khenthuong_desktop.domain.syllables import split_tone

TCVN3_FROM_A1 = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323"
    "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
TCVN3_TABLE = {f"{0xA1 + place:02X}": letter for place, letter in enumerate(TCVN3_FROM_A1)}
VNI_TONES = {"Ù": "\u0301", "Ø": "\u0300", "Û": "\u0309", "Õ": "\u0303", "Ï": "\u0323"}
VNI_CIRCUMFLEX = {"Â": "", "Á": "\u0301", "À": "\u0300", "Å": "\u0309", "Ã": "\u0303", "Ä": "\u0323"}
VNI_BREVE = {"Ê": "", "É": "\u0301", "È": "\u0300", "Ú": "\u0309", "Ü": "\u0303", "Ë": "\u0323"}
VNI_SINGLE = {"Ô": "Ơ", "Ö": "Ư", "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ", "Ñ": "Đ"}


def vni_table() -> dict[str, str]:
    capitals = dict(VNI_SINGLE)
    for base, (code, tone) in product("AEOUYÔÖ", VNI_TONES.items()):
        if base + code != "YÏ":
            capitals[base + code] = unicodedata.normalize("NFC", VNI_SINGLE.get(base, base) + tone)
    for base, (code, tone) in product("AEO", VNI_CIRCUMFLEX.items()):
        capitals[base + code] = unicodedata.normalize("NFC", f"{base}\u0302{tone}")
    for code, tone in VNI_BREVE.items():
        capitals["A" + code] = unicodedata.normalize("NFC", f"A\u0306{tone}")
    return capitals | {code.lower(): letter.lower() for code, letter in capitals.items()}


TCVN3 = tcvn3_encoding(TCVN3_TABLE)
VNI = vni_encoding(vni_table())
BOTH = (TCVN3, VNI)

ONSETS = [
    "",
    "b",
    "c",
    "ch",
    "d",
    "đ",
    "g",
    "h",
    "kh",
    "l",
    "m",
    "n",
    "nh",
    "ph",
    "s",
    "t",
    "th",
    "tr",
    "v",
    "x",
]
RHYMES = [
    "a",
    "an",
    "ang",
    "ăn",
    "âng",
    "e",
    "en",
    "ênh",
    "i",
    "im",
    "o",
    "ong",
    "ôn",
    "ơn",
    "u",
    "ung",
    "ưng",
    "y",
]
syllables = st.builds(
    lambda onset, rhyme, tone: unicodedata.normalize("NFC", onset + rhyme[0] + tone + rhyme[1:]),
    st.sampled_from(ONSETS),
    st.sampled_from(RHYMES),
    st.sampled_from(["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]),
)
phrases = st.lists(syllables, min_size=1, max_size=6).map(" ".join)


def in_vni(text: str) -> str:
    codes = {letter: code for code, letter in vni_table().items()}
    return "".join(codes.get(char, char) for char in text)


def in_tcvn3(text: str) -> str:
    """As UniKey wrote it: a toned capital becomes its small letter."""
    codes = {letter: bytes.fromhex(code).decode("cp1252") for code, letter in TCVN3_TABLE.items()}
    typed = ""
    for char in text:
        stored = char.lower() if split_tone(char)[1] else char
        typed += codes.get(stored, stored)
    return typed


@given(phrases)
def test_small_letters_survive_both_encodings(text: str) -> None:
    assert decode(in_vni(text), VNI).text == text
    decoded = decode("x " + in_tcvn3(text), TCVN3).text
    assert decoded == "x " + text


@given(phrases)
def test_vni_keeps_capitals(text: str) -> None:
    assert decode(in_vni(text.title()), VNI).text == text.title()
    assert decode(in_vni(text.upper()), VNI).text == text.upper()


@given(phrases)
def test_names_get_their_toned_capitals_back_from_tcvn3(text: str) -> None:
    name = " ".join(word[0].upper() + word[1:] for word in f"lê {text}".split(" "))
    assert decode(in_tcvn3(name), TCVN3, ".VnTime", is_name=True).text == name


@given(phrases)
def test_words_in_capitals_come_back_in_capitals_from_tcvn3(text: str) -> None:
    capitals = f"TRẦN {text.upper()}"
    decoded = decode(in_tcvn3(capitals), TCVN3, is_name=True)
    assert decoded.text == capitals
    assume(split_tone(capitals[-1])[1])
    assert "encoding.recased" in [found.code for found in decoded.findings]


@pytest.mark.parametrize(
    ("typed", "font", "is_name", "text"),
    [
        ("L\u00ad¬ng ThÞ ¸nh DiÔm", ".VnTime", True, "Lương Thị Ánh Diễm"),
        ("¤ng ThÞ Kim Ngäc", ".VnTime", True, "Ông Thị Kim Ngọc"),
        ("®ç v¨n ¸nh", ".VnTime", True, "đỗ văn ánh"),
        ("¸nh", ".VnTime", True, "Ánh"),
        ("ñy ban nh©n d©n", ".VnTime", False, "Ủy ban nhân dân"),
        ("Chñ tÞch ñy ban. ñy viªn", ".VnTime", False, "Chủ tịch ủy ban. Ủy viên"),
        ("ñy ban nh©n d©n", ".VnTimeH", False, "ỦY BAN NHÂN DÂN"),
        ("Céng hßa", ".VnArialH", False, "CỘNG HÒA"),
        ("Na\u00b4m", ".VnTime", False, "Nạm"),
    ],
)
def test_tcvn3_is_read_as_its_font_showed_it(typed: str, font: str, is_name: bool, text: str) -> None:
    assert decode(typed, TCVN3, font, is_name=is_name).text == text


def test_recasing_says_how_the_name_stood() -> None:
    decoded = decode("L\u00ad¬ng ThÞ ¸nh", TCVN3, ".VnTime", is_name=True)
    done, recased = decoded.findings
    assert (done.code, done.severity) == ("encoding.decoded", "warns")
    assert (recased.code, recased.fact("stood"), recased.mend) == (
        "encoding.recased",
        "Lương Thị ánh",
        "Lương Thị Ánh",
    )


def test_a_mark_in_the_other_case_is_understood() -> None:
    assert decode("Löông Thò Aùnh", VNI).text == "Lương Thị Ánh"


@pytest.mark.parametrize("encoding", BOTH)
def test_text_without_anything_to_decode_is_left_in_peace(encoding: Encoding) -> None:
    assert decode("Khu 3, TNHH", encoding) == ("Khu 3, TNHH", ())


@pytest.mark.parametrize(
    ("font", "code", "capitals"),
    [
        (".VnTime", "tcvn3", False),
        (".VnTimeH", "tcvn3", True),
        (".vnarial", "tcvn3", False),
        ("VNI-Times", "vni", False),
        ("VNI Helve", "vni", False),
        ("VNITimes", "vni", False),
        ("vni-times", "vni", False),
        ("Times New Roman", None, False),
        ("Vnivers", None, False),
        ("", None, False),
        (None, None, False),
    ],
)
def test_the_font_of_a_cell_tells_its_encoding(font: str | None, code: str | None, capitals: bool) -> None:
    assert encoding_of_font(font) == code
    assert shows_capitals(font) is capitals


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Danh s¸ch ®Ò nghÞ tÆng giÊy khen", "tcvn3"),
        ("L\u00ad¬ng ThÞ ¸nh DiÔm", "tcvn3"),
        ("N«ng d©n", "tcvn3"),
        ("Danh saùch ñeà nghò taëng giaáy khen", "vni"),
        ("Löông Thò AÙnh Dieãm", "vni"),
        ("Noâng daân", "vni"),
        ("Danh sách đề nghị tặng giấy khen", None),
        ("Hòa, thuỷ và Ông Mỹ Oanh", None),
        ("Khu 3", None),
        ("", None),
    ],
)
def test_the_encoding_is_guessed_from_the_words(text: str, code: str | None) -> None:
    assert guess(text, BOTH).code == code


@given(st.lists(syllables, min_size=3, max_size=8).map(" ".join))
def test_unicode_is_never_taken_for_an_old_encoding(text: str) -> None:
    assert guess(text, BOTH).code is None
