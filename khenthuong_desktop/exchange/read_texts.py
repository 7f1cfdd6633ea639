"""Cells that are plain words: cleaned, dashes as nothing, 'như trên' as above."""

from __future__ import annotations

import re
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.exchange.column_reading import AS_ABOVE, Read, Reader, text_of
from khenthuong_desktop.exchange.workbook_cells import Value

# One line of printable words without anything that cleaning would touch.
NOTHING: Final = re.compile(r"[\s\-–—−/\\.…_,;:*?]*")
_AS_ABOVE: Final = re.compile(r"[\s\-–]*(?:[\"”“″〃]+|''|’’|n[./]?t\.?|như trên|như dòng trên)[\s\-–.]*", re.IGNORECASE)
_SLASHES: Final = frozenset({"//", "-//-", "- // -", "/ /", "—//—"})
# LibreOffice's own: 'Err:502'.
_ERR: Final = re.compile(r"Err:\d{3}")
# Where 'Không' is no value of its own: nobody's position, no honour, no former unit.
_NONE_MEANS_NOTHING: Final = frozenset({"position", "honours", "former_unit", "notes", "members", "phone", "head_name"})
_NONE: Final = frozenset({"không", "không có", "ko", "ko có", "chưa có", "k"})
# Here a whole cell of marks may be a text of its own right, and none is the one above.
_NEVER_AS_ABOVE: Final = frozenset({"full_name", "head_name", "phone"})
_LINES_KEPT: Final = frozenset({"notes", "achievement", "members"})


# What a cell shows whose formula failed.
_ERRORS: Final = frozenset({"#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "#spill!", "#calc!"})
# A failed formula hides what the register must not do without, or must not have wrong.
_NEEDED: Final = frozenset({"full_name", "birth_date", "national_id", "unit"})


# 'x' under 'Dân tộc thiểu số' says that there is one and not which.
_NO_MARKS: Final = frozenset({"ethnicity", "religion"})
_MARKS: Final = frozenset({"x", "v", "1", "có", "+", "✓"})


def error_value(text: str) -> bool:
    """True for '#N/A' and the like."""
    return text[:1] in ("#", "E") and (text.lower() in _ERRORS or _ERR.fullmatch(text) is not None)


def error_of(key: str, text: str) -> Finding:
    """That a formula failed where a value should be."""
    return finding("import.error_value", "blocks" if key in _NEEDED else "warns", key, typed=text)


def is_nothing(text: str) -> bool:
    """True for '-', '…', '/' and the like."""
    return NOTHING.fullmatch(text) is not None


def text_reader(key: str) -> Reader:
    """The reader of a column of words."""
    as_above = key not in _NEVER_AS_ABOVE
    none_means_nothing = key in _NONE_MEANS_NOTHING
    cleaned = vietnamese.clean_lines if key in _LINES_KEPT else vietnamese.clean

    def read(value: Value) -> str | Read:
        raw = text_of(value)
        text = cleaned(raw)
        if len(text) > 12:
            return text
        if as_above and text in _SLASHES:
            return AS_ABOVE
        if NOTHING.fullmatch(text):
            return ""
        if text[:1] in "#E" and error_value(text):
            return Read("", text, (error_of(key, text),))
        if as_above and _AS_ABOVE.fullmatch(text):
            return AS_ABOVE
        if key in _NO_MARKS and text.lower() in _MARKS:
            return Read("", text, (finding("import.mark_alone", "warns", key, typed=text),))
        if none_means_nothing and text.lower() in _NONE:
            return Read("", text, (finding("import.none_is_empty", "warns", key, typed=text),))
        return text

    return read
