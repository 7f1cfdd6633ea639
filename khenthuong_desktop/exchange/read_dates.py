"""Dates of birth as cells hold them: real dates, texts, years, serial numbers, columns that say the sex."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, blocking, finding
from khenthuong_desktop.domain.typed_dates import OLDEST_AGE, read_typed
from khenthuong_desktop.exchange.column_reading import ColumnRead, Read, Reader, read_column, text_of
from khenthuong_desktop.exchange.date_cells import sure_part
from khenthuong_desktop.exchange.read_texts import error_value, is_nothing
from khenthuong_desktop.exchange.workbook_cells import Value

_EPOCH: Final = date(1899, 12, 30)
# Four digits are a year; five count the days since 1899, as Excel does (10000 is 18/5/1927).
_FIRST_SERIAL: Final = 10_000
_LAST_SERIAL: Final = 60_000
_SERIAL_TEXT: Final = re.compile(r"[1-5][0-9]{4}(?:[.,][0-9]+)?")
_THREE_PARTS: Final = re.compile(r"\s*'?([0-9]{1,2})\s*[./\-]\s*([0-9]{1,2})\s*[./\-]\s*([0-9]{4}|[0-9]{2})(?![0-9]).*")
_YEAR_AS_FLOAT: Final = re.compile("[12][0-9]{3}[.,]0")
_PLAIN: Final = re.compile(r"(0?[1-9]|[12][0-9])[/.\-](0?[1-9]|1[0-2])[/.\-](19[0-9]{2}|20[0-9]{2})")
_MIDNIGHT: Final = time()
_UNKNOWN: Final = frozenset(
    {"chua ro", "khong ro", "khong nho", "khong biet", "khong co", "khong", "chua co", "k ro", "ko ro", "chua biet"}
)
# So many on each side before a pattern counts as one.
_ENOUGH: Final = 3


def date_reader(today: date, key: str, *, future_allowed: bool = False, month_first: bool = False) -> Reader:
    """The reader of a column of dates, for text, numbers and real dates."""
    first_year, last_year = today.year - OLDEST_AGE, today.year

    def read(value: Value) -> str | Read:
        kind = type(value)
        if kind is str and not month_first and (plain := _PLAIN.fullmatch(value)):  # type: ignore[arg-type]
            day, month, year = plain.groups()
            # The way most are written, taken as read_typed would: no doubt about any part.
            if int(day) <= 28 and int(month) <= 12 and first_year <= int(year) < last_year:
                return f"{year}-{month:0>2}-{day:0>2}"
        if kind is datetime:
            assert isinstance(value, datetime)
            if first_year <= value.year < last_year and value.time() == _MIDNIGHT:
                return value.isoformat()[:10]
            return _of_day(value)
        if kind is date:
            assert isinstance(value, date)
            return value.isoformat() if first_year <= value.year < last_year else _of_day(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _of_number(value)
        if kind is time:
            return Read(
                text_of(value), text_of(value), (finding("date.unreadable", "blocks", key, typed=text_of(value)),)
            )
        return _of_text(text_of(value))

    def _of_day(day: date) -> str | Read:
        typed = f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
        result = _typed(typed, text_of(day))
        if isinstance(day, datetime) and day.time() != _MIDNIGHT:
            text = result if isinstance(result, str) else result.text
            found = () if isinstance(result, str) else result.findings
            return Read(text, text_of(day), (*found, finding("import.time_dropped", "warns", key, typed)))
        return result

    def _of_number(number: int | float) -> str | Read:
        if not isfinite(number):
            return _typed(text_of(number), text_of(number))
        whole = int(number)
        if _FIRST_SERIAL <= whole <= _LAST_SERIAL:
            return _serial(whole, text_of(number))
        if whole == number:
            return _typed(str(whole), str(whole))
        # '05.1990' that a spreadsheet took for a number and shortened.
        shown = f"{number:.4f}"
        if float(shown) != number:
            return _typed(text_of(number), text_of(number))
        result = _typed(shown, text_of(number))
        if isinstance(result, Read) and blocking(result.findings):
            return _typed(text_of(number), text_of(number))
        text = result if isinstance(result, str) else result.text
        found = () if isinstance(result, str) else result.findings
        return Read(text, text_of(number), (*found, finding("import.date_from_number", "warns", key, text)))

    def _of_text(raw: str) -> str | Read:
        if is_nothing(raw):
            return ""
        text = vietnamese.clean(raw)
        if _SERIAL_TEXT.fullmatch(text):
            return _serial(int(text[:5]), text)
        if _YEAR_AS_FLOAT.fullmatch(text):
            return _typed(text[:4], text)
        if month_first and (parts := _THREE_PARTS.fullmatch(text)):
            first, second, year = parts.groups()
            result = _typed(f"{second}/{first}/{year}", text)
            if isinstance(result, str):
                return Read(result, text, (finding("import.month_first", "judge", key, f"{second}/{first}/{year}"),))
            return result
        plain = _typed(text, text)
        if isinstance(plain, str) or not any(one.code == "date.unreadable" for one in plain.findings):
            return plain
        return _beside(text, plain)

    def _beside(text: str, plain: Read) -> str | Read:
        """A date among other words: taken where there is only one, with a word about the rest."""
        if vietnamese.search_key(text) in _UNKNOWN:
            return Read("", text, (finding("import.none_is_empty", "warns", key, typed=text),))
        if error_value(text):
            return Read("", text, (finding("import.error_value", "blocks", key, typed=text),))
        sure = sure_part(text)
        result = _typed(sure.text, text) if sure else plain
        if sure is None or (isinstance(result, Read) and blocking(result.findings)):
            return plain
        iso = result if isinstance(result, str) else result.text
        found = () if isinstance(result, str) else result.findings
        told = (finding("import.date_in_text", "warns", key, iso, typed=text),) if sure.guessed else ()
        return Read(iso, text, (*told, *found), sure.more if key == "birth_date" else ())

    def _serial(days: int, stood: str) -> str | Read:
        day = _EPOCH + timedelta(days=days)
        result = _typed(f"{day:%d/%m/%Y}", stood)
        if isinstance(result, Read) and blocking(result.findings):
            return _typed(stood, stood)
        text = result if isinstance(result, str) else result.text
        found = () if isinstance(result, str) else result.findings
        return Read(text, stood, (finding("import.serial_date", "warns", key, f"{day:%d/%m/%Y}", typed=stood), *found))

    def _typed(text: str, stood: str) -> str | Read:
        typed = read_typed(text, today.year, column=key, century=None, future_allowed=future_allowed)
        if typed.value is None:
            return Read(stood, stood, typed.findings)
        iso = str(typed.value)
        if blocking(typed.findings):
            return Read(stood, stood, typed.findings)
        return Read(iso, stood, typed.findings) if typed.findings else iso

    return read


def read_dates(values: Sequence[Value], today: date, key: str, *, future_allowed: bool = False) -> ColumnRead:
    """A column of dates, judged as a column: month before day, and days that a foreign Excel took for months."""
    distinct = set(values)
    day_first, month_first = _orders(one for one in distinct if isinstance(one, str))
    column = read_column(
        values, date_reader(today, key, future_allowed=future_allowed, month_first=month_first > 0 == day_first), key
    )
    days = [one for one in distinct if isinstance(one, date)]
    if day_first >= _ENOUGH and not month_first and len(days) >= _ENOUGH and all(one.day <= 12 for one in days):
        _warn_of_swapped(values, column, key)
    return column


def _orders(texts: Iterable[str]) -> tuple[int, int]:
    """How many texts can only be day first, and how many only month first; none where short days are texts too."""
    day_first = month_first = 0
    for text in texts:
        parts = _THREE_PARTS.fullmatch(text)
        if parts is None:
            continue
        first, second = int(parts.group(1)), int(parts.group(2))
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
    return day_first, month_first


def _warn_of_swapped(values: Sequence[Value], column: ColumnRead, key: str) -> None:
    """Texts all above the 12th beside real dates all up to the 12th: the real ones may have day and month swapped.

    That is what an Excel set to English makes of typed dates: what can be month/day becomes a date, the rest stays.
    """
    if any(
        isinstance(one, str) and (parts := _THREE_PARTS.fullmatch(one)) and int(parts.group(1)) <= 12 for one in values
    ):
        return
    for index, value in enumerate(values):
        if isinstance(value, date) and value.day != value.month:
            other = f"{value.month:02d}/{value.day:02d}/{value.year:04d}"
            found: tuple[Finding, ...] = (finding("import.date_maybe_swapped", "warns", key, other),)
            note = column.notes.get(index)
            before = note.findings if note else ()
            column.notes[index] = Read(column.texts[index], text_of(value), (*before, *found))


def join_parts(day: Value, month: Value, year: Value) -> str | Value:
    """Day, month and year of three columns as one value for the reader; missing parts are left out."""
    texts = ["" if is_nothing(text := vietnamese.clean(text_of(part))) else text for part in (day, month, year)]
    if not texts[2] and isinstance(year, datetime):
        return year
    while texts and not texts[0]:
        texts.pop(0)
    return "/".join(text or "00" for text in texts)
