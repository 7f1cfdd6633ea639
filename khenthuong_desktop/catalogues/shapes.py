"""Which catalogues there are, and which keys a row of each may have."""

from __future__ import annotations

import re
from dataclasses import dataclass

from khenthuong_desktop.catalogues.fields import (
    CODE,
    Field,
    code,
    codes,
    day,
    decimal,
    factors,
    flag,
    nullable,
    one_of,
    text,
    texts,
    whole,
)
from khenthuong_desktop.domain.budgets import LINKS
from khenthuong_desktop.domain.programme import KINDS
from khenthuong_desktop.domain.report_parts import REPORTS
from khenthuong_desktop.domain.tasks import KINDS as TASK_KINDS
from khenthuong_desktop.domain.tasks import PRODUCTS

COMMON = (
    Field("name", text),
    Field("other_names", texts, required=False),
    Field("note", text, required=False),
    Field("hidden", flag, required=False),
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of a catalogue's rows, beside those that every row has."""

    fields: tuple[Field, ...] = ()
    codes: re.Pattern[str] = CODE
    single: bool = False  # all rows are one thing as it was from day to day: they share one code

    def all_fields(self) -> tuple[Field, ...]:
        return COMMON + self.fields


_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"\S{1,2}")
_KIND = Field("kind", one_of("title", "form"))

SHAPES: dict[str, Shape] = {
    "awards": Shape(
        (
            Field("full_name", text),
            Field("short_name", text, required=False),
            _KIND,
            Field("group", code, refers="award_groups"),
            Field("decided_by", code, refers="deciders"),
            Field("precedence", whole),
            Field("objects", factors),
            Field("money_note", text, required=False),
            Field("basis", codes, refers="legal_instruments"),
        )
    ),
    "award_groups": Shape((_KIND,)),
    "award_names": Shape(
        (
            Field("group", code, refers="award_groups"),
            Field("award", nullable(code), required=False, refers="awards"),
        )
    ),
    "deciders": Shape((Field("level", whole),)),
    "legal_instruments": Shape(
        (
            Field("kind", one_of("law", "decree", "circular", "decision")),
            Field("number", text),
            Field("citation", nullable(text)),
            Field("amended_by", code, required=False, refers="legal_instruments"),
            Field("amended_from", day, required=False),
            Field("transition", text, required=False),
        )
    ),
    "basic_wages": Shape(
        (
            Field("amount", whole),
            Field("instrument", code, required=False, refers="legal_instruments"),
        ),
        single=True,
    ),
    "commendation_kinds": Shape(),
    "movement_kinds": Shape(),
    "vote_rules": Shape(
        (
            Field("awards", codes, refers="awards"),
            Field("threshold", nullable(decimal)),
            Field("secret_ballot", nullable(flag)),
        )
    ),
    "share_caps": Shape(
        (
            Field("award", code, refers="awards"),
            Field("share", decimal),
            Field("enabled", flag),
        )
    ),
    "money_rules": Shape((Field("value", text), Field("unit", one_of("percent", "dong", "word")))),
    "conference_tiers": Shape(
        (
            Field("level", one_of("commune", "department", "district", "province")),
            Field("conference_name", text),
            Field("max_delegates", nullable(whole)),
            Field("congress", flag),
            Field("session", nullable(text)),
            Field("theme", nullable(text)),
            Field("period", nullable(text)),
            Field("next_period", nullable(text)),
            Field("upper_event", nullable(text)),
            Field("agreement", codes),
            Field("whole_staff", flag),
            Field("models_share", nullable(decimal)),
            Field("guests_share", nullable(decimal)),
            Field("share_is_approximate", flag),
            Field("leaders_with_guests", nullable(flag)),
            Field("attention", codes, refers="attention_groups"),
            Field("length", one_of("half_day", "one_session")),
            Field("held_in", nullable(text)),
            Field("held_before", nullable(day)),
            Field("programme_items", whole),
            Field("flag_salute", flag),
            Field("filmed_report", flag),
            Field("superior_speech", flag),
            Field("exchange", one_of("with_reports", "if_any", "none")),
            Field("size_decided", text),
            Field("awards_part", one_of("awarded", "honoured")),
            Field("banner", codes),
            Field("signing_form", code, refers="signing_forms"),
            Field("pilot", flag),
            Field("delegation_adopted", flag),
            Field("plan_due", nullable(day)),
            Field("plan_due_days_before", nullable(whole)),
            Field("five_year_report_due", nullable(day)),
        )
    ),
    "programme_templates": Shape(
        (
            Field("template", code),
            Field("tiers", codes, refers="conference_tiers"),
            Field("position", whole),
            Field("item", one_of(*KINDS)),
            Field("filmed_name", text, required=False),
            Field("only_if", one_of("congress", "exchange", "flag_salute", "superior_speech"), required=False),
            Field("minutes", whole),
            Field("minutes_source", text),
            Field("lead", text, required=False),
            Field("lead_role", code, required=False, refers="roles"),
            Field("papers", text, required=False),
        )
    ),
    "task_templates": Shape(
        (
            Field("tiers", codes, refers="conference_tiers"),
            Field("kind", one_of(*TASK_KINDS)),
            Field("role", nullable(code), refers="roles"),
            Field("body", nullable(text)),
            Field("place", nullable(text)),
            Field("due", nullable(day)),
            Field("due_inclusive", flag),
            Field("days_before", nullable(whole)),
            Field("product", nullable(one_of(*PRODUCTS))),
            Field("pilot", flag),
        )
    ),
    "budget_templates": Shape(
        (
            Field("section", text),
            Field("measure", text),
            Field("norm", nullable(whole)),
            Field("linked_to", nullable(one_of(*LINKS))),
        )
    ),
    "report_outlines": Shape(
        (
            Field("report", one_of(*REPORTS)),
            Field("tiers", codes, refers="conference_tiers"),
            Field("level", whole),
            Field("asked", nullable(text)),
            Field("addressees", texts),
            Field("copies", texts),
            Field("figures", codes),
            Field("role", nullable(code), refers="roles"),
        )
    ),
    "attention_groups": Shape(
        (
            Field("attribute", code, required=False),
            Field("scope", one_of("all", "models", "guests"), required=False),
            Field("bound", one_of("least", "each"), required=False),
            Field("each_there", flag, required=False),
            Field("values", codes, required=False),
        )
    ),
    "body_kinds": Shape(
        (
            Field("number_suffix", text),
            Field("upper_kind", nullable(code), refers="body_kinds"),
            Field("head_office", text),
            Field("signing_form", code, refers="signing_forms"),
        )
    ),
    "signing_forms": Shape((Field("lines", texts),)),
    "document_kinds": Shape((Field("abbreviation", nullable(text)),)),
    "roles": Shape((Field("default_name", text),)),
    "unit_kinds": Shape(
        (
            Field("group", one_of("residential", "organisation", "former", "other")),
            Field("abbreviations", texts),
        )
    ),
    "collective_kinds": Shape(),
    "column_headings": Shape(),
    "economic_sectors": Shape(),
    "fields_of_work": Shape(),
    "education_levels": Shape(),
    "leader_classes": Shape(),
    "honours": Shape((Field("group", code, refers="award_groups"),)),
    "ethnic_groups": Shape((Field("code_1979", text), Field("code_2008", text), Field("minority", flag))),
    "religions": Shape(),
    "id_number_provinces": Shape(codes=re.compile(r"\d{3}")),
    "id_number_centuries": Shape(
        (Field("gender", one_of("male", "female")), Field("century", whole)), codes=re.compile(r"\d")
    ),
    "administrative_units": Shape(
        (Field("province", nullable(lambda value: isinstance(value, str)), refers="administrative_units"),),
        codes=_DIGITS,
    ),
    "name_orders": Shape(),
    "provincial_codes": Shape(
        (Field("of", one_of("award", "leader_class")), Field("ours", code), Field("province_code", nullable(text)))
    ),
    "sensitive_fields": Shape(),
    "legacy_fonts": Shape((Field("encoding", one_of("tcvn3", "vni")), Field("capitals_suffix", nullable(text)))),
    "tcvn3": Shape(codes=re.compile(r"[0-9A-F]{2}")),
    "vni": Shape(codes=_LETTERS),
}
