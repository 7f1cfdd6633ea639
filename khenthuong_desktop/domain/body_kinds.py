"""Kinds of issuing body, and the letterhead a new body of that kind starts with."""

from __future__ import annotations

from dataclasses import dataclass

from khenthuong_desktop.domain.validity import ALWAYS, Validity


@dataclass(frozen=True, slots=True)
class BodyKind:
    """A default only: the office writes its own letterhead, by date.

    `upper_kind` is the kind of body whose name makes the upper line; None means there is no such line.
    """

    code: str
    name: str
    number_suffix: str
    upper_kind: str | None = None
    head_office: str = ""
    signing_form: str = ""
    validity: Validity = ALWAYS
    source: str = ""


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document; a letter (công văn) has no abbreviation and no type line."""

    code: str
    name: str
    abbreviation: str
    validity: Validity = ALWAYS
    source: str = ""
