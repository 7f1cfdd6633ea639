"""The rules of a conference's composition, and of its delegation's: begun from what a plan asks, saved at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.composition import AGE, AWARD, HONOUR, PLAIN, TRAIT, VALUED, Rule, wanted_heads
from khenthuong_desktop.domain.conferences import Settings, seats_of
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_bases
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import conferences as stored
from khenthuong_desktop.store import units
from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.wording import composition as words

MOST_RULES: Final = 100
MOST_HEADS: Final = 100_000
# The catalogue that names the values of an attribute; units are named by themselves.
CATALOGUES: Final = {
    "ethnicity": "ethnic_groups",
    "religion": "religions",
    "economic_sector": "economic_sectors",
    "field": "fields_of_work",
    "education": "education_levels",
    "leader_class": "leader_classes",
    TRAIT: "attention_groups",
    HONOUR: "honours",
    AWARD: "awards",
}
# Attributes whose every value may be asked to be there.
FOR_EACH: Final = ("unit", "former_unit", *(key for key in CATALOGUES if key not in (TRAIT, HONOUR, AWARD)))
NEW: Final = ""  # the id of a rule that is not kept yet


def rules(office: Office, conference_id: str, *, delegation: bool = False) -> tuple[Rule, ...]:
    """The rules in their order, each with its label."""
    with office.database.read() as r:
        return of_conference(office, r, conference_id, delegation=delegation)


def of_conference(office: Office, r: Reader, conference_id: str, *, delegation: bool = False) -> tuple[Rule, ...]:
    """The same, for whoever has the file open."""
    return tuple(_labelled(office, r, _rule(row)) for row in stored.rules(r, conference_id, delegation=delegation))


def save(office: Office, conference_id: str, wanted: Sequence[Rule], *, delegation: bool = False) -> tuple[str, ...]:
    """Make the rules these, in this order, in one step; those left out go. Returns their ids."""
    if len(wanted) > MOST_RULES:
        raise UserError("rule.too_many", most=MOST_RULES)
    values = [_judged(rule) for rule in wanted]
    with office.database.write(words.SAVED_DELEGATION if delegation else words.SAVED) as w:
        w.still_there("conferences", conference_id)
        for rule, row in zip(wanted, values, strict=True):
            row["label"] = _own_label(office, w, rule)
        known = {row["id"]: row for row in stored.rules(w, conference_id, delegation=delegation)}
        ids: list[str] = []
        for position, (rule, row) in enumerate(zip(wanted, values, strict=True)):
            row |= {"conference_id": conference_id, "delegation": int(delegation), "position": position}
            if rule.id in known and rule.id not in ids:
                w.update("composition_rules", rule.id, row)
                ids.append(rule.id)
            else:
                ids.append(w.insert("composition_rules", row))
        for gone in known.keys() - set(ids):
            w.delete("composition_rules", gone)
    return tuple(ids)


def remove(office: Office, rule_id: str) -> None:
    with office.database.write(words.REMOVED) as w:
        w.still_there("composition_rules", rule_id)
        w.delete("composition_rules", rule_id)


def findings(
    office: Office, conference_id: str, settings: Settings, *, delegation: bool = False
) -> tuple[Finding, ...]:
    """Rules that no choice can hold together: at least more of somebody than at most of the same."""
    found: list[Finding] = []
    wanted = rules(office, conference_id, delegation=delegation)
    for least in wanted:
        for most in wanted:
            same = (least.attribute, least.value, least.scope) == (most.attribute, most.value, most.scope)
            if same and least.bound == "least" and most.bound == "most" and _apart(settings, least, most, delegation):
                found.append(finding("rule.contradicts", "warns", "amount", least=least.label, most=most.label))
    return tuple(found)


def _apart(settings: Settings, least: Rule, most: Rule, delegation: bool) -> bool:
    """Whether the one asks for more than the other allows; shares of an unknown number are compared as they are."""
    seats = settings.delegation_size if delegation else seats_of(settings, least.scope)
    if seats is None and least.measure == most.measure:
        return least.amount > most.amount
    low, high = wanted_heads(least, seats), wanted_heads(most, seats)
    return low is not None and high is not None and low > high


def begin(office: Office, w: Writer, conference_id: str, settings: Settings) -> None:
    """The rules of a new conference: those of the last one, or one for each group its plan says to pay attention to."""
    if settings.copied_from:
        drafts = [_rule(row) for row in stored.rules(w, settings.copied_from, delegation=False)]
    else:
        drafts = list(from_attention(office, settings.attention, _source_of_attention(office, settings)))
    for position, rule in enumerate(drafts):
        source = "" if settings.copied_from else rule.source  # the document of last time is not that of this one
        values = _judged(replace(rule, source=source)) | {"conference_id": conference_id, "position": position}
        values["label"] = _own_label(office, w, rule)
        w.insert("composition_rules", values)


def _source_of_attention(office: Office, settings: Settings) -> str:
    """The document of this setting, else the conference's plan with the model that names the groups."""
    own = settings.sources.get("attention", "")
    return own or conference_bases.source_of_row(office, settings, conference_bases.model_of(office, settings))


def from_attention(office: Office, groups: Sequence[str], source: str = "") -> tuple[Rule, ...]:
    """A rule for each group of attention, wished only. A plan that says 'chú trọng' names no number, and so does the
    rule; one that wants all groups represented ('đủ các thành phần') wants one head of each."""
    rows = {row.code: row.data for row in office.catalogues.rows("attention_groups")}
    made: list[Rule] = []
    for code in groups:
        data: dict[str, Any] = dict(rows.get(code, {}))
        attribute = data.get("attribute", TRAIT)
        value = code if attribute == TRAIT else ";".join(data.get("values", ()))
        rule = Rule(
            id=NEW,
            attribute=attribute,
            value=value,
            scope=data.get("scope", "models"),
            bound=data.get("bound", "least"),
            measure="heads",
            amount=Fraction(1 if data.get("each_there") else 0),
            rounding="up",
            hard=False,
            label="",
            source=source,
        )
        made.append(replace(rule, label=str(data.get("name", ""))))
    with office.database.read() as r:
        return tuple(_labelled(office, r, rule) for rule in made)


def label(office: Office, rule: Rule) -> str:
    """What a rule is called over its bar: 'Nữ (≥ 35 %)'."""
    with office.database.read() as r:
        return _labelled(office, r, rule).label


def own_name(office: Office, rule: Rule) -> str:
    """The name somebody gave a rule; '' where it is called by its attribute."""
    with office.database.read() as r:
        return _own_label(office, r, rule)


def people(office: Office, rule: Rule) -> str:
    """Who a rule asks for, as it reads behind a number: 'người dân tộc Tày'."""
    with office.database.read() as r:
        return words.people(rule, _value_name(office, r, rule), _own_label(office, r, rule))


def values(office: Office, attribute: str) -> tuple[tuple[str, str], ...]:
    """What an attribute can be asked for, as values and what they are called; none where it needs no value."""
    if attribute in ("unit", "former_unit"):
        with office.database.read() as r:
            return tuple(units.choices(r, former=attribute == "former_unit", today=office.today.isoformat()))
    return tuple(office.labels(CATALOGUES[attribute]).items()) if attribute in CATALOGUES else ()


def _labelled(office: Office, r: Reader, rule: Rule) -> Rule:
    return replace(rule, label=words.label(rule, _value_name(office, r, rule)))


def _own_label(office: Office, r: Reader, rule: Rule) -> str:
    """The name somebody gave a rule; none where it is only what its attribute is called."""
    own = vietnamese.clean(words.own_part(rule.label))
    return "" if own == words.base(rule, _value_name(office, r, rule)) else own


def _value_name(office: Office, r: Reader, rule: Rule) -> str:
    if not rule.value or rule.attribute == AGE:
        return rule.value
    if rule.attribute in ("unit", "former_unit"):
        return units.names(r, [rule.value]).get(rule.value, rule.value)
    labels = office.labels(CATALOGUES[rule.attribute]) if rule.attribute in CATALOGUES else {}
    return ", ".join(labels.get(one, one) for one in rule.value.split(";"))


def _rule(row: Record) -> Rule:
    return Rule(
        row["id"],
        row["attribute"],
        row["value"],
        row["scope"],
        row["bound"],
        row["measure"],
        Fraction(row["amount"]),
        row["rounding"],
        bool(row["hard"]),
        row["label"],
        row["source"],
    )


def _judged(rule: Rule) -> Record:
    """The values to write of a rule that can be counted; one that cannot is refused with what is missing."""
    if rule.attribute not in PLAIN and rule.attribute not in VALUED:
        raise UserError("rule.no_such_attribute")
    if rule.bound == "each" and rule.attribute not in FOR_EACH:
        raise UserError("rule.not_for_each", attribute=words.attribute(rule.attribute))
    named = rule.attribute in VALUED and rule.attribute != HONOUR and rule.bound != "each"
    if named and not rule.value:
        raise UserError("rule.no_value", attribute=words.attribute(rule.attribute))
    if rule.attribute == AGE and not is_age(rule.value):
        raise UserError("rule.age_unclear", typed=rule.value)
    if rule.measure == "percent" and not 0 <= rule.amount <= 100:
        raise UserError("rule.percent_impossible", amount=words.amount(rule.amount))
    if rule.measure == "heads" and (rule.amount.denominator != 1 or not 0 <= rule.amount <= MOST_HEADS):
        raise UserError("rule.heads_impossible", amount=words.amount(rule.amount))
    return {
        "attribute": rule.attribute,
        "value": rule.value if rule.attribute in VALUED and rule.bound != "each" else "",
        "scope": rule.scope,
        "bound": rule.bound,
        "measure": rule.measure,
        "amount": str(rule.amount),
        "rounding": rule.rounding,
        "hard": int(rule.hard),
        "source": vietnamese.clean(rule.source),
    }


def is_age(value: str) -> bool:
    """'16-34', '-34' or '60-'."""
    least, dash, most = value.partition("-")
    known = [part for part in (least, most) if part]
    if not dash or not known or not all(part.isascii() and part.isdigit() and len(part) <= 3 for part in known):
        return False
    return len(known) < 2 or int(least) <= int(most)
