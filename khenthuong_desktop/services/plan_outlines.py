"""The sections of a conference's plan, in the order and with the facts of the plan its setting comes from."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import conference_settings, paper_kinds, paper_places, paper_texts
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.services.tasks import role_text
from khenthuong_desktop.wording import conferences as conference_words
from khenthuong_desktop.wording import plans as words
from khenthuong_desktop.wording.setup import COMMUNE_KINDS, PROVINCE_KINDS

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.conference_texts import Texts
    from khenthuong_desktop.services.office import Office

KIND: Final = "plan"
HEAD: Final = ("subject", "about", "opening", "closing", "recipients")  # what stands round the sections
_MODELS: Final = "models"
_ORDER: Final = (
    *("purpose", "delegates", "banner", "programme", "content", "speeches", "activities", "budget", "duties"),
)
_SMALL: Final[Mapping[str, str]] = {"purpose": "purpose_small", "content": "content_small"}
_UPPER: Final = "opening_upper"
_MAY_BE_LEFT_OUT: Final = re.compile(r"\[\[(.*?)\]\]")
_COUNTED: Final = re.compile(r"((?:\d+\.)*)#")


@dataclass(frozen=True, slots=True)
class Section:
    """A part with its words, places still open; what the program adds to it (items, bodies) has labels of its own.

    `by_line`: the words are those of a usual text or of the office, which has no brackets: lines about what is not set
    are left out whole.
    """

    part: str
    text: str
    by_line: bool = False
    label: str = ""
    numbered: bool = False
    standing: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """`head` says what stands round the sections: its title, opening, closing, recipients."""

    sections: tuple[Section, ...]
    head: Mapping[str, str]

    def sources(self, part: str) -> frozenset[str]:
        """Which places of the plan a part was taken from."""
        return frozenset(one.source for one in self.sections if one.part == part)


def outline(office: Office, said: Texts) -> Outline:
    """As the plan of the conference's setting has it; else the usual sections. The office's own words go first."""
    own = {one.part: one.text for one in paper_texts.texts(office, KIND, said.day) if one.is_own}
    plan = _plan_of(office.resources, said.conference)
    if plan is None:
        return _usual(said, own)
    facts = _facts(office, said, plan)
    holds = _holds(office, said.conference, plan)
    head: dict[str, str] = {}
    if said.conference.upper_event and _UPPER in own:
        own["opening"] = head["opening"] = own[_UPPER]
    sections: list[Section] = []
    for row in plan["parts"]:
        part = row["part"]
        if said.conference.tier not in row.get("tiers", plan["tiers"]) or row.get("when", holds) != holds:
            continue
        if part in own:
            if part not in HEAD and all(one.part != part for one in sections):
                sections.append(_section(row, own[part], by_line=True))
            continue
        text = _ready(office, said, row["text"], facts)
        if part in HEAD:
            head[part] = text
        else:
            sections.append(_section(row, text, standing=_ready(office, said, row.get("standing", ""), facts)))
    return Outline(tuple(sections), head)


def _usual(said: Texts, own: Mapping[str, str]) -> Outline:
    small = said.conference.occasion != _MODELS
    parts = [_SMALL.get(part, part) if small else part for part in _ORDER if not (small and part == "speeches")]
    by_name = {small_part: part for part, small_part in _SMALL.items()}
    sections = tuple(Section(by_name.get(part, part), said.words[part], by_line=True) for part in parts)
    upper = said.conference.upper_event and (_UPPER in own or "opening" not in own)
    return Outline(sections, {"opening": said.words[_UPPER]} if upper else {})


def _section(row: Mapping[str, Any], text: str, *, by_line: bool = False, standing: str = "") -> Section:
    numbered = bool(row.get("numbered"))
    return Section(row["part"], text, by_line, row.get("label", ""), numbered, standing, row["source"])


def _plan_of(resources: Path, found: Conference) -> Mapping[str, Any] | None:
    if found.occasion != _MODELS or not found.tier:
        return None
    return next((one for one in _plans(resources) if found.tier in one["tiers"]), None)


@cache
def _plans(resources: Path) -> tuple[Mapping[str, Any], ...]:
    """They stand beside the usual words and do not change while the program runs."""
    path = resources / paper_kinds.FOLDER / f"{KIND}.json"
    try:
        return tuple(json.loads(path.read_text(encoding="utf-8"))["plans"])
    except OSError as error:
        raise StorageProblem("program.resources_missing", path=str(path)) from error


def _holds(office: Office, found: Conference, plan: Mapping[str, Any]) -> str:
    """Documents with a number hold where and when the plan was made: in its province, for its five years."""
    ours = profile(office)
    province = conference_words.whom(ours.province_name) if ours and ours.province_name else ""
    there = plan["province"] is None or plan["province"].casefold() == province.casefold()
    return "own" if there and found.period == plan["period"] else "other"


def _facts(office: Office, said: Texts, plan: Mapping[str, Any]) -> dict[str, str]:
    """What texts of the plans say in braces: kinds of places, the congress that all of it leads to."""
    ours, congress = profile(office, said.day), said.conference.congress
    commune = (ours.commune_name if ours else "").casefold()
    province = conference_words.whom(ours.province_name) if ours and ours.province_name else words.OWN_PROVINCE
    meeting = words.as_congress(words.MEETING) if congress else words.MEETING
    return {
        "commune_kind": next((kind for kind in COMMUNE_KINDS if commune.startswith(kind)), COMMUNE_KINDS[-1]),
        "province": province,
        "province_kind": next((kind.strip() for kind in PROVINCE_KINDS if province.startswith(kind)), province),
        "leads_to": _leads_to(office, said.conference, plan, province),
        "Meeting": meeting,
        "MEETING": meeting.upper(),
    }


def _leads_to(office: Office, found: Conference, plan: Mapping[str, Any], province: str) -> str:
    """The congress above as the conference has it; that of the whole plan for a setting that has none of its own; and
    no name where the officer took it away."""
    tier = conference_settings.tier_of(office, found.tier)
    if found.upper_event or (tier and tier.upper_event):
        return found.upper_event or words.UPPER_EVENT
    return conference_words.upper_event(plan["leads_to"], province)


def _ready(office: Office, said: Texts, text: str, facts: Mapping[str, str]) -> str:
    """Braces filled, what may be left out left out where nothing is known of it."""

    def kept(found: re.Match[str]) -> str:
        codes = [paper_places.code_of(name) for name in paper_places.names_in(found[1])]
        return found[1] if all(said.values.get(code or "", "").strip() for code in codes) else ""

    for name, fact in facts.items():
        text = text.replace(f"{{{name}}}", fact)
    text = _MAY_BE_LEFT_OUT.sub(kept, role_text(office, text, said.day))
    return "\n".join(line for line in text.splitlines() if line.strip())


def counter() -> Callable[[str], str]:
    """Numbers '1.#.' line by line: 1.1., 1.2. …"""
    seen: dict[str, int] = {}

    def numbered(line: str) -> str:
        found = _COUNTED.match(line)
        if found is None:
            return line
        seen[found[1]] = seen.get(found[1], 0) + 1
        return f"{found[1]}{seen[found[1]]}{line[found.end() :]}"

    return numbered
