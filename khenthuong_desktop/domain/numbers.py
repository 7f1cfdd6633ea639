"""Numbers and money as documents write them: figures with dots, words, Roman numerals, document numbers.

Of the ways in use the words follow the văn thư: 'linh' and not 'lẻ' (which can be asked for), 'nghìn' and
not 'ngàn', 'tỷ'; after 'mươi' 'mốt', 'tư' and 'lăm', after 'mười' only 'lăm', after 'linh' none ('linh bốn').
A group of three zeros is not read; a later group below a hundred is read with its 'không trăm'.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from decimal import Decimal

LARGEST_IN_WORDS: Final = 10**15
_BILLION: Final = 10**9
_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS: Final = ((10**6, "triệu"), (10**3, "nghìn"), (1, ""))
_ROMAN: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_ROMAN_SHAPE: Final = re.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")

EmptyTens = Literal["linh", "lẻ"]


def in_figures(number: int | Decimal) -> str:
    """'1.520.000', '70,5': dots between thousands, a comma before decimals, which are shown as they are."""
    return (f"{number:,d}" if isinstance(number, int) else f"{number:,f}").translate(_SWAP)


def counted(number: int) -> str:
    """'05', '12', '1.520': heads in a sentence of a paper, two digits below 10."""
    return in_figures(number) if number > 9 or number < 1 else f"{number:02d}"


_SWAP: Final = str.maketrans(",.", ".,")


def percent(number: int | Decimal) -> str:
    """'70,5 %': the sign stays on the line of its number."""
    return f"{in_figures(number)}\u00a0%"


def money(amount: int) -> str:
    """'1.520.000 đồng'."""
    return f"{in_figures(amount)} đồng"


def in_words(number: int, empty_tens: EmptyTens = "linh") -> str:
    """A whole number up to 10^15 in words, small letters."""
    if abs(number) > LARGEST_IN_WORDS:
        raise ValueError("too large to be read out")
    if number == 0:
        return _DIGITS[0]
    words = ["âm"] if number < 0 else []
    billions, rest = divmod(abs(number), _BILLION)
    if billions:
        words += [*_below_billion(billions, False, empty_tens), "tỷ"]
    words += _below_billion(rest, bool(billions), empty_tens)
    return " ".join(words)


def money_in_words(amount: int, empty_tens: EmptyTens = "linh") -> str:
    """'Một triệu năm trăm hai mươi nghìn đồng'."""
    words = in_words(amount, empty_tens)
    return f"{words[0].upper()}{words[1:]} đồng"


def bracketed_money(amount: int, empty_tens: EmptyTens = "linh") -> str:
    """'(Bằng chữ: Một triệu năm trăm hai mươi nghìn đồng)'."""
    return f"(Bằng chữ: {money_in_words(amount, empty_tens)})"


def roman(number: int) -> str:
    """'I' … 'MMMCMXCIX', for sessions and parts."""
    if not 1 <= number <= 3999:
        raise ValueError("no Roman numeral")
    numeral = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


def from_roman(numeral: str) -> int:
    """The number of a Roman numeral in capitals; anything else raises ValueError."""
    if not numeral or not _ROMAN_SHAPE.fullmatch(numeral):
        raise ValueError("not a Roman numeral")
    number = 0
    rest = numeral
    for value, letters in _ROMAN:
        while rest.startswith(letters):
            number += value
            rest = rest[len(letters) :]
    return number


def document_number(number: int) -> str:
    """'05', '12', '105': two digits below 10 (NĐ 30/2020)."""
    return f"{number:02d}"


def _below_billion(number: int, continued: bool, empty_tens: EmptyTens) -> list[str]:
    words: list[str] = []
    for size, name in _GROUPS:
        group, number = divmod(number, size)
        if not group:
            continue
        words += _group(group, continued or bool(words), empty_tens)
        if name:
            words.append(name)
    return words


def _group(group: int, continued: bool, empty_tens: EmptyTens) -> list[str]:
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    words: list[str] = []
    if hundreds or continued:
        words += [_DIGITS[hundreds], "trăm"]
    if tens == 0:
        if ones:
            words += [empty_tens, _DIGITS[ones]] if words else [_DIGITS[ones]]
        return words
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones == 5:
        words.append("lăm")
    elif tens > 1 and ones == 1:
        words.append("mốt")
    elif tens > 1 and ones == 4:
        words.append("tư")
    elif ones:
        words.append(_DIGITS[ones])
    return words
