"""Identifiers of records: UUID version 7 (RFC 9562), in order of time so that merging stays cheap."""

from __future__ import annotations

from typing import Final

RANDOM_BITS: Final = 74
_RANDOM_MASK: Final = (1 << RANDOM_BITS) - 1
_LOW_BITS: Final = 62
_LOW_MASK: Final = (1 << _LOW_BITS) - 1
_VERSION: Final = 7
_VARIANT: Final = 0b10
_TIME_LIMIT: Final = 1 << 48


def uuid7(milliseconds: int, random_bits: int) -> str:
    """The identifier of a moment (Unix time in milliseconds) and 74 bits of chance, 36 characters."""
    if not 0 <= milliseconds < _TIME_LIMIT:
        raise ValueError("milliseconds outside 48 bits")
    chance = random_bits & _RANDOM_MASK
    high = (milliseconds << 16) | (_VERSION << 12) | (chance >> _LOW_BITS)
    digits = f"{(high << 64) | (_VARIANT << _LOW_BITS) | (chance & _LOW_MASK):032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def milliseconds_of(identifier: str) -> int:
    """The moment in which an identifier was made."""
    return int(identifier[:8] + identifier[9:13], 16)


def next_after(previous: str | None, milliseconds: int, random_bits: int) -> str:
    """An identifier above `previous`, also within one millisecond or after the clock was set back."""
    fresh = uuid7(milliseconds, random_bits)
    if previous is None or fresh > previous:
        return fresh
    value = int(previous.replace("-", ""), 16)
    moment = value >> 80
    chance = (((value >> 64) & 0xFFF) << _LOW_BITS) | (value & _LOW_MASK)
    if chance == _RANDOM_MASK:
        return uuid7(moment + 1, 0)
    return uuid7(moment, chance + 1)
