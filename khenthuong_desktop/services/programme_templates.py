"""The programmes of the plans as templates: their items in their order; minutes are proposals, for no plan has any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.programme import Item
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import bodies, paper_heads, roles
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Settings
    from khenthuong_desktop.domain.terms import Term
    from khenthuong_desktop.services.office import Office

CATALOGUE: Final = "programme_templates"
_SALUTE: Final = "flag_salute"
_SUPERIOR: Final = "superior_speech"
_AFTER_SUPERIOR: Final = ("adoption", "closing")


@dataclass(frozen=True, slots=True)
class Template:
    """The programme of one plan, or of a smaller event by office practice."""

    code: str
    tiers: tuple[str, ...]
    source: str


def templates(office: Office) -> tuple[Template, ...]:
    """Every template once, in the order of the catalogue."""
    found: dict[str, Template] = {}
    for term in _terms(office):
        code = str(term.details["template"])
        tiers = tuple(map(str, _listed(term, "tiers")))
        found.setdefault(code, Template(code, tiers, term.source))
    return tuple(found.values())


def template_of(office: Office, settings: Settings) -> Template | None:
    """The template of the plan that a conference began with, else the one of its occasion."""
    known = templates(office)
    of_tier = (one for one in known if settings.tier is not None and settings.tier in one.tiers)
    return next(of_tier, None) or next((one for one in known if one.code == settings.occasion), None)


def items(office: Office, settings: Settings, code: str) -> tuple[Item, ...]:
    """The items as a conference of these settings takes them; ids are still empty."""
    chosen = sorted((term for term in _terms(office) if term.details["template"] == code), key=_position)
    if not chosen:
        raise UserError("programme.no_template")
    values = _values(office, settings)
    found = [_item(office, settings, term, values) for term in chosen if _fits(settings, term)]
    own = template_of(office, settings)
    return tuple(_with_what_is_set(settings, found) if own is not None and own.code == code else found)


def _with_what_is_set(settings: Settings, found: list[Item]) -> list[Item]:
    """The conference's own settings hold where its plan has no such item: the salute comes first, who speaks for the
    upper level is heard before the delegation is adopted. Another plan's programme is taken as that plan has it."""
    there = {item.kind for item in found}
    if settings.flag_salute and _SALUTE not in there:
        found.insert(0, _set_item(_SALUTE, words.SALUTE, 5))
    if settings.superior_speech and _SUPERIOR not in there:
        place = next((at for at, item in enumerate(found) if item.kind in _AFTER_SUPERIOR), len(found))
        found.insert(place, replace(_set_item(_SUPERIOR, words.SUPERIOR, 15), lead=words.SUPERIOR_LEAD))
    return found


def _set_item(kind: str, content: str, minutes: int) -> Item:
    return Item(id="", content=content, minutes=minutes, kind=kind, source=words.OWN_SETTING)


def _item(office: Office, settings: Settings, term: Term, values: Mapping[str, str]) -> Item:
    said: Mapping[str, Any] = term.details
    name = said.get("filmed_name") if settings.filmed_report else None
    lead = str(said.get("lead", ""))
    if role := said.get("lead_role"):
        lead = roles.role_name(office, str(role), office.today)
    exchange = said.get("only_if") == "exchange" and settings.exchange == "if_any"
    return Item(
        id="",
        content=_filled(str(name or term.name), values),
        minutes=int(said["minutes"]),
        kind=str(said["item"]),
        lead=_filled(lead, values),
        papers=str(said.get("papers", "")),
        chair_notes=words.IF_ANY if exchange else "",
        source=words.template_source(term.source, str(said["minutes_source"])),
    )


def _fits(settings: Settings, term: Term) -> bool:
    match term.details.get("only_if"):
        case "congress":
            return settings.congress or settings.flag_salute
        case "flag_salute":
            return settings.flag_salute
        case "exchange":
            return settings.exchange != "none"
        case "superior_speech":
            return settings.superior_speech
        case _:
            return True


def _values(office: Office, settings: Settings) -> dict[str, str]:
    committee = paper_heads.known_body(office)
    chair = ""
    if committee is not None:
        signer = next(iter(bodies.signers(office, committee.id, office.today)), None)
        chair = words.chair(signer.position if signer else "", committee.name)
    return {
        "period": settings.period,
        "next_period": settings.next_period,
        "upper_event": settings.upper_event or words.UPPER_EVENT,
        "chair": chair,
    }


def _filled(text: str, values: Mapping[str, str]) -> str:
    """Where nothing is known of a period, its words go with it."""

    def value(found: re.Match[str]) -> str:
        said = values.get(found["name"], "")
        return f"{found['lead']}{said}" if said else ""

    return words.PLACE_IN_TEMPLATE.sub(value, text).strip()


def _terms(office: Office) -> list[Term]:
    """Each row once, as it holds today or held last: a plan that has ended still says what its programme was."""
    return list({term.code: term for term in office.catalogues.terms(CATALOGUE)}.values())


def _position(term: Term) -> int:
    return int(str(term.details["position"]))


def _listed(term: Term, key: str) -> tuple[object, ...]:
    found = term.details.get(key, ())
    return tuple(found) if isinstance(found, list | tuple) else ()
