"""A term of a catalogue: a code that is stored, the name people see, and the other ways it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from khenthuong_desktop.domain.validity import ALWAYS, Validity


@dataclass(frozen=True, slots=True)
class Term:
    """What lists of choices are made of; `details` holds what only this catalogue says about it."""

    code: str
    name: str
    other_names: tuple[str, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    validity: Validity = ALWAYS
    source: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class EthnicGroup:
    """One of the 54 groups. The two official code sets disagree, so the stored code is our own."""

    code: str
    name: str
    code_1979: str
    code_2008: str
    minority: bool = True
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdministrativeUnit:
    """A province, or a commune of one; `province` is None for a province."""

    code: str
    name: str
    province: str | None = None
