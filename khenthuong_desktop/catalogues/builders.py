"""Checked rows made into domain objects; every key has been checked by the time a row comes here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from khenthuong_desktop.catalogues.fields import parse_day
from khenthuong_desktop.catalogues.rows import CatalogueRow
from khenthuong_desktop.domain.awards import Award, AwardKind, AwardName, parse_factor
from khenthuong_desktop.domain.body_kinds import BodyKind, DocumentKind
from khenthuong_desktop.domain.conference_tiers import ConferenceTier
from khenthuong_desktop.domain.laws import LegalInstrument
from khenthuong_desktop.domain.rules import MoneyRule, ShareCap, VoteRule
from khenthuong_desktop.domain.signing import SigningForm
from khenthuong_desktop.domain.terms import AdministrativeUnit, EthnicGroup, Term

_OF_EVERY_TERM = {"name", "other_names", "hidden"}


def award(row: CatalogueRow, level_of: Callable[[str], int]) -> Award:
    data: Any = row.data
    factors = {kind: None if text is None else parse_factor(text) for kind, text in data["objects"].items()}
    return Award(
        code=row.code,
        name=data["name"],
        full_name=data["full_name"],
        kind=AwardKind(data["kind"]),
        group=data["group"],
        decided_by=data["decided_by"],
        level=level_of(data["decided_by"]),
        precedence=data["precedence"],
        factors=MappingProxyType(factors),
        other_names=_texts(row, "other_names"),
        money_note=data.get("money_note", ""),
        basis=_texts(row, "basis"),
        validity=row.validity,
        source=row.source,
        mark=row.mark,
    )


def award_name(row: CatalogueRow, kind_of: Callable[[str], str]) -> AwardName:
    data: Any = row.data
    return AwardName(
        code=row.code,
        name=data["name"],
        group=data["group"],
        kind=AwardKind(kind_of(data["group"])),
        award=data.get("award"),
        other_names=_texts(row, "other_names"),
        validity=row.validity,
        source=row.source,
    )


def legal_instrument(row: CatalogueRow) -> LegalInstrument:
    data: Any = row.data
    return LegalInstrument(
        code=row.code,
        kind=data["kind"],
        number=data["number"],
        name=data["name"],
        citation=data["citation"],
        amended_by=data.get("amended_by"),
        amended_from=_day(row, "amended_from"),
        transition=data.get("transition", ""),
        note=data.get("note", ""),
        validity=row.validity,
        source=row.source,
        mark=row.mark,
    )


def vote_rule(row: CatalogueRow) -> VoteRule:
    data: Any = row.data
    return VoteRule(
        code=row.code,
        name=data["name"],
        awards=_texts(row, "awards"),
        threshold=_share(row, "threshold"),
        secret_ballot=data["secret_ballot"],
        validity=row.validity,
        source=row.source,
        mark=row.mark,
    )


def share_cap(row: CatalogueRow) -> ShareCap:
    data: Any = row.data
    return ShareCap(
        code=row.code,
        name=data["name"],
        award=data["award"],
        share=Fraction(data["share"]),
        enabled=data["enabled"],
        validity=row.validity,
        source=row.source,
    )


def money_rule(row: CatalogueRow) -> MoneyRule:
    data: Any = row.data
    return MoneyRule(
        code=row.code,
        name=data["name"],
        value=data["value"],
        unit=data["unit"],
        validity=row.validity,
        source=row.source,
        mark=row.mark,
    )


def conference_tier(row: CatalogueRow) -> ConferenceTier:
    # The catalogue's keys are the object's own; only what JSON cannot hold is made here.
    data: dict[str, Any] = {key: value for key, value in row.data.items() if key not in _OF_EVERY_TERM}
    data.update(
        models_share=_share(row, "models_share"),
        guests_share=_share(row, "guests_share"),
        attention=_texts(row, "attention"),
        agreement=_texts(row, "agreement"),
        banner=_texts(row, "banner"),
        held_before=_day(row, "held_before"),
        plan_due=_day(row, "plan_due"),
        five_year_report_due=_day(row, "five_year_report_due"),
    )
    return ConferenceTier(
        code=row.code, name=row.label, validity=row.validity, source=row.source, mark=row.mark, **data
    )


def body_kind(row: CatalogueRow) -> BodyKind:
    data: Any = row.data
    return BodyKind(
        code=row.code,
        name=data["name"],
        number_suffix=data["number_suffix"],
        upper_kind=data["upper_kind"],
        head_office=data["head_office"],
        signing_form=data["signing_form"],
        validity=row.validity,
        source=row.source,
    )


def document_kind(row: CatalogueRow) -> DocumentKind:
    data: Any = row.data
    return DocumentKind(row.code, data["name"], data["abbreviation"] or "", row.validity, row.source)


def signing_form(row: CatalogueRow) -> SigningForm:
    return SigningForm(row.code, row.label, _texts(row, "lines"), row.validity, row.source)


def ethnic_group(row: CatalogueRow) -> EthnicGroup:
    data: Any = row.data
    return EthnicGroup(
        code=row.code,
        name=data["name"],
        code_1979=data["code_1979"],
        code_2008=data["code_2008"],
        minority=data["minority"],
        other_names=_texts(row, "other_names"),
    )


def administrative_unit(row: CatalogueRow) -> AdministrativeUnit:
    data: Any = row.data
    return AdministrativeUnit(row.code, data["name"], data["province"])


def term(row: CatalogueRow) -> Term:
    details = {key: value for key, value in row.data.items() if key not in _OF_EVERY_TERM}
    return Term(
        code=row.code,
        name=row.label,
        other_names=_texts(row, "other_names"),
        details=MappingProxyType(details),
        validity=row.validity,
        source=row.source,
        mark=row.mark,
    )


def amount(row: CatalogueRow) -> int:
    data: Any = row.data
    return int(data["amount"])


def _texts(row: CatalogueRow, key: str) -> tuple[str, ...]:
    data: Any = row.data
    return tuple(data.get(key, ()))


def _share(row: CatalogueRow, key: str) -> Fraction | None:
    data: Any = row.data
    return None if data[key] is None else Fraction(data[key])


def _day(row: CatalogueRow, key: str) -> date | None:
    return parse_day(row.data.get(key))
