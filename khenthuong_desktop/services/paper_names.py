"""Papers by the name they are asked for: who composes each, what it must be told, in which formats it comes.

A new paper is a line here, its title in wording.papers.EXPORTS, and the module that composes it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from pathlib import Path

    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.system.files import Written

ENDINGS: Final = (".pdf", ".docx", ".xlsx")
ID: Final = "id"  # the choice that says which of several: a paper that was written, a conference
UNIT: Final = "unit"  # the choice that says for which unit it is
VERSION: Final = "version"  # the choice of an issue that went out earlier
SINCE: Final = "since"  # the issue that those have who are told what has changed
_WRITTEN: Final = (".pdf", ".docx")  # papers that are no table
_LIST: Final = "list-"
_OF_A_LIST: Final = ("preset", "sensitive")
_OF_ANY_LIST: Final = (*_OF_A_LIST, UNIT, "columns", "group_by", "letterhead", "signature")


@dataclass(frozen=True, slots=True)
class NamedPaper:
    """`composer` is 'module:function' of this room, imported when it is asked: `function(office, **choices) -> Paper`,
    `given` among its choices. `asks` are those a script says; a paper that asks for an id is none without it.

    `own_form` writes the office's own Word form where there is one: `function(office, path, **choices)`, which gives
    None where there is none.
    """

    composer: str
    asks: tuple[str, ...] = ()
    formats: tuple[str, ...] = ENDINGS
    given: Mapping[str, str] = field(default_factory=dict)
    own_form: str = ""

    def compose(self, office: Office, **choices: Any) -> Paper:
        composed: Paper = _function(self.composer)(office, **self.given, **choices)
        return composed

    def write_own_form(self, office: Office, path: Path, **choices: Any) -> Written | None:
        if not self.own_form:
            return None
        written: Written | None = _function(self.own_form)(office, path, **self.given, **choices)
        return written


def _list(name: str) -> NamedPaper:
    return NamedPaper("paper_lists:compose_chosen", _OF_ANY_LIST, given={"name": name})


def _kept(kind: str) -> NamedPaper:
    """A paper that was written and is kept, from draft to signed."""
    return NamedPaper("kept_papers:compose", (ID,), given={"kind": kind}, own_form="kept_papers:write_own_form")


def _form(composer: str, *asks: str, formats: tuple[str, ...] = _WRITTEN) -> NamedPaper:
    """A paper of a conference: composed of its records and the texts of its own name."""
    return NamedPaper(composer, (ID, *asks), formats)


_OF_A_CONFERENCE: Final[Mapping[str, NamedPaper]] = {
    "plan": _form("plans:compose"),
    "yearbook": _form("yearbooks:compose"),
    "size-submission": _form("size_submissions:compose"),
    "quota-letter": _form("quota_letters:compose", UNIT),
    "nomination-form": _form("nomination_forms:compose", UNIT),
    "minutes-form": _form("minutes_forms:compose", UNIT),
    "delegate-reminder": _form("delegate_reminders:compose", UNIT),
    "roster": _form("rosters:compose", "order", *_OF_A_LIST, formats=ENDINGS),
    "reserves": _form("rosters:compose_reserves", *_OF_A_LIST, formats=ENDINGS),
    "composition": _form("composition_reports:compose", formats=ENDINGS),
    "merits": _form("merit_summaries:compose"),
    "delegation-list": _form("delegation_lists:compose", "sensitive", formats=ENDINGS),
    "programme": _form("programme_papers:compose", VERSION, formats=ENDINGS),
    "running-order": _form("programme_papers:compose_running_order", VERSION, formats=ENDINGS),
    "programme-changes": _form("programme_papers:compose_changes", VERSION, SINCE, formats=ENDINGS),
    "speech-list": _form("speech_papers:compose_list", formats=ENDINGS),
    "opening-speech": _form("speech_papers:compose_opening"),
    "launch-speech": _form("speech_papers:compose_launch"),
    "response-speech": _form("speech_papers:compose_response"),
    "closing-speech": _form("speech_papers:compose_closing"),
    "task-table": _form("task_papers:compose_table", formats=ENDINGS),
    "task-sheets": _form("task_papers:compose_sheets", UNIT),
    "banner": _form("task_papers:compose_banner"),
    "five-year-report": _form("report_papers:compose_five_year"),
    "result-report": _form("report_papers:compose_result"),
    "experience-note": _form("report_papers:compose_experience"),
    "committee-decision": _form("committee_papers:compose_decision"),
    "budget": _form("budget_papers:compose_budget", formats=ENDINGS),
    "budget-submission": _form("budget_papers:compose_submission"),
    "accounts": _form("budget_papers:compose_accounts", formats=ENDINGS),
    "invitations": _form("invitation_papers:compose_invitations"),
    "sign-in": _form("invitation_papers:compose_sign_in", formats=ENDINGS),
    "gift-list": _form("invitation_papers:compose_gifts", formats=ENDINGS),
    "award-list": _form("invitation_papers:compose_awards", formats=ENDINGS),
    "adoption-minutes": _form("committee_papers:compose_minutes"),
}
PAPERS: Final[Mapping[str, NamedPaper]] = {
    "list-people": _list("people"),
    "list-collectives": _list("collectives"),
    "list-households": _list("households"),
    "list-units": _list("units"),
    "letter": _kept("letter"),
    "submission": _kept("submission"),
    "report": _kept("report"),
    "work-plan": _kept("work-plan"),
    "decision": _kept("decision"),
    **_OF_A_CONFERENCE,
}


def named(name: str, choices: Mapping[str, Any] | None = None) -> NamedPaper:
    """The paper of a name, every list of the program among them; with `choices`, whether they say which one."""
    if listed := list_of(name):
        return PAPERS.get(name) or _list(listed)
    if name not in PAPERS:
        raise UserError("paper.unknown", paper=name)
    found = PAPERS[name]
    if choices is not None and ID in found.asks and not choices.get(ID):
        raise UserError("paper.conference_missing" if is_of_conference(name) else "paper.id_missing", paper=name)
    return found


def list_of(name: str) -> str:
    """The list a paper is made of: 'people' of 'list-people'; '' of any other paper."""
    return name.removeprefix(_LIST) if name.startswith(_LIST) else ""


def is_of_conference(name: str) -> bool:
    """Whether a paper, or the kind of its texts, belongs to a conference, which it is composed of."""
    return name in _OF_A_CONFERENCE


def title(name: str) -> str:
    """What a paper is called."""
    return words.EXPORTS[name]


def _function(place: str) -> Callable[..., Any]:
    module, _, name = place.partition(":")
    found: Callable[..., Any] = getattr(import_module(f"{__package__}.{module}"), name)
    return found
