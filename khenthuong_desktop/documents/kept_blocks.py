"""Blocks of a paper as plain values that JSON can keep, and back, so that a signed paper prints the same later."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from khenthuong_desktop.documents import model

# By the names they are kept under for good: a class may be renamed, a paper signed years ago is still read.
_CLASSES: Final[dict[str, Any]] = {
    "head": model.Head,
    "title": model.Title,
    "addressees": model.Addressees,
    "bases": model.Bases,
    "paragraph": model.Paragraph,
    "heading": model.Heading,
    "column": model.Column,
    "table": model.Table,
    "signature": model.Signature,
    "signatures": model.Signatures,
    "annex": model.Annex,
    "page_break": model.PageBreak,
    "section": model.Section,
    "picture": model.Picture,
}
_NAMES: Final = {kept: name for name, kept in _CLASSES.items()}
_BLOCK: Final = "block"


def kept(value: object) -> Any:
    """A block, or anything blocks are made of. Fields are kept also where they are as by default: the default may be
    another one later. What would come back as something else is refused."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"date": value.isoformat()}
    if isinstance(value, model.Run):
        return {"run": list(value)}
    if isinstance(value, model.TableRow):
        return {"row": [kept(cell) for cell in value.cells], "role": value.role}
    if isinstance(value, tuple | list):
        return [kept(one) for one in value]
    if type(value) not in _NAMES:
        raise TypeError(value)
    named = {field.name: kept(getattr(value, field.name)) for field in fields(_CLASSES[_NAMES[type(value)]])}
    return {_BLOCK: _NAMES[type(value)], **named}


def read(said: Any) -> Any:
    """What was kept; lists come back as tuples."""
    if isinstance(said, list):
        return tuple(read(one) for one in said)
    if not isinstance(said, dict):
        return said
    if _BLOCK in said:
        return _CLASSES[said[_BLOCK]](**{name: read(value) for name, value in said.items() if name != _BLOCK})
    if "decimal" in said:
        return Decimal(said["decimal"])
    if "date" in said:
        return date.fromisoformat(said["date"])
    if "run" in said:
        return model.Run(*said["run"])
    return model.TableRow(read(said["row"]), said["role"])
