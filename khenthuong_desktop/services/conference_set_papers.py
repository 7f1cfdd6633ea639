"""Which papers the set of a conference has, in the order in which they are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from khenthuong_desktop.services import paper_names
from khenthuong_desktop.wording import conference_sets as words

Stage = Literal["before", "day", "after"]
_SENSITIVE: Final = "sensitive"


@dataclass(frozen=True, slots=True)
class SetPaper:
    """A paper of the set. `key` tells apart what comes of one paper twice: a roster to work with and one to post up."""

    key: str
    name: str  # of services.paper_names
    stage: Stage
    place: int = 0
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return words.TITLES.get(self.key) or paper_names.title(self.name)

    @property
    def formats(self) -> tuple[str, ...]:
        return paper_names.PAPERS[self.name].formats

    def all_choices(self, conference_id: str, *, sensitive: bool) -> dict[str, object]:
        """What the composer is told; sensitive columns only where a paper has any."""
        told: dict[str, object] = {paper_names.ID: conference_id, **self.choices}
        if sensitive and self.can_be_sensitive:
            told[_SENSITIVE] = True
        return told

    @property
    def can_be_sensitive(self) -> bool:
        """Whether it has columns that not everybody may see; what is posted up never has."""
        return _SENSITIVE in paper_names.PAPERS[self.name].asks and self.choices.get("preset") != "public"


def _of(stage: Stage, *names: str) -> tuple[SetPaper, ...]:
    return tuple(SetPaper(name, name, stage) for name in names)


_ORDER: Final = (
    *_of("before", "plan", "size-submission", "committee-decision", "task-table", "task-sheets"),
    *_of("before", "budget", "budget-submission", "quota-letter", "nomination-form", "minutes-form"),
    *_of("before", "delegate-reminder", "merits", "composition", "roster"),
    SetPaper("roster-public", "roster", "before", choices={"preset": "public"}),
    *_of("before", "reserves", "banner"),
    *_of("before", "five-year-report", "yearbook", "invitations"),
    *_of("day", "programme", "programme-changes", "running-order", "sign-in"),
    *_of("day", "opening-speech", "speech-list", "award-list", "launch-speech", "response-speech"),
    *_of("day", "delegation-list", "adoption-minutes", "gift-list", "closing-speech"),
    *_of("after", "result-report", "experience-note", "accounts"),
)


def papers() -> tuple[SetPaper, ...]:
    """Every paper of a conference, each with its number. A number belongs to a paper whatever else is chosen or can be
    made yet, so that doing the set again finds the same files."""
    known = [name for name in paper_names.PAPERS if paper_names.is_of_conference(name)]
    ordered = [one for one in _ORDER if one.name in known]
    named = {one.name for one in ordered}
    ordered += [SetPaper(name, name, "day") for name in known if name not in named]
    return tuple(
        SetPaper(one.key, one.name, one.stage, place, one.choices) for place, one in enumerate(ordered, start=1)
    )
