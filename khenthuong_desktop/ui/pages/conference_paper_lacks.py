"""What keeps a paper of a conference from being made, as a word with its colour, and where it is filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import conference_sets
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import conference_kept as kept_words
from khenthuong_desktop.wording import conference_papers_tab as words
from khenthuong_desktop.wording import conference_sets as set_words
from khenthuong_desktop.wording import conferences_page as page_words
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording import settings_page as settings_words

if TYPE_CHECKING:
    from khenthuong_desktop.errors import KhenThuongError
    from khenthuong_desktop.services.conference_sets import PaperOutcome
    from khenthuong_desktop.services.paper_remarks import Remark

SETUP: Final = "setup"
# Where what a paper is made of is filled in, when its problem does not say it better.
TABS: Final = {
    "plan": "tasks",
    "quota-letter": "allotments",
    "nomination-form": "allotments",
    "minutes-form": "allotments",
    "delegate-reminder": "allotments",
    "roster": "delegates",
    "reserves": "delegates",
    "composition": "delegates",
    "merits": "delegates",
    "yearbook": "delegates",
    "delegation-list": "delegation",
    "programme": "programme",
    "running-order": "programme",
    "programme-changes": "programme",
    "speech-list": "speeches",
    "opening-speech": "programme",
    "launch-speech": "programme",
    "response-speech": "programme",
    "closing-speech": "programme",
    "task-table": "tasks",
    "task-sheets": "tasks",
    "banner": "tasks",
    "five-year-report": "reports",
    "result-report": "reports",
    "experience-note": "reports",
    "committee-decision": "committee",
    "budget": "budget",
    "budget-submission": "budget",
    "accounts": "budget",
    "invitations": "invitations",
    "sign-in": "delegates",
    "gift-list": "invitations",
    "award-list": "invitations",
    "adoption-minutes": "delegation",
}
# A paper of many parts, such as the plan, lacks one of them; code of the problem -> tab.
PARTS: Final = {"programme.": "programme", "speech.": "speeches", "task.": "tasks", "report.": "reports"}
# These are said about the office itself; code of the problem -> section of the settings.
SECTIONS: Final = {
    "office.": "office",
    "body.": "bodies",
    "letterhead.": "letterheads",
    "signer.": "signers",
    "paper.place_unknown": "texts",
    "paper.text_refused": "texts",
}


@dataclass(frozen=True, slots=True)
class Way:
    """The place of the window, the record there, and what the link to it says."""

    place: str
    record: str
    sentence: str


def state(problem: KhenThuongError | None, remark: Remark | None = None) -> tuple[str, str]:
    """How far a paper can be made, in a word and its colour."""
    if problem is None:
        return (words.READY, palette.GREEN) if remark is None else (words.LOOK, palette.AMBER)
    if problem.code in conference_sets.NOT_NEEDED:
        return words.NOT_NEEDED, palette.SECOND_TEXT
    return words.LACKING, palette.AMBER


def state_written(one: PaperOutcome) -> tuple[str, str, str]:
    """What became of a paper, in a word with its colour, and the reason."""
    if one.problem is not None:
        return (*state(one.problem), conference_sets.why(one.problem))
    for file in one.files:
        if file.problem is not None:
            return set_words.WRITTEN["failed"], palette.RED, conference_sets.why(file.problem)
    states = {file.state for file in one.files}
    for outcome in ("replaced", "new", "same"):
        if outcome in states:
            kept = [file for file in one.files if file.kept]
            hint = set_words.KEPT_BESIDE.format(name=kept[0].kept, beside=kept[0].name) if kept else ""
            said = set_words.WRITTEN[outcome]
            if one.remark:
                hint, said = f"{one.remark} {hint}".strip(), set_words.WRITTEN_OUTDATED.format(state=said)
            return said, palette.AMBER if kept or one.remark else palette.GREEN, hint
    return set_words.NO_SUCH_FORMAT, palette.SECOND_TEXT, ""


def way_to_paper(paper_id: str) -> Way:
    """To a paper that is kept."""
    return Way("papers", paper_id, kept_words.OPEN)


def way_to_mend(conference_id: str, remark: Remark) -> Way:
    """Where to go so that a paper which can be made says what holds now."""
    if remark.paper_id:
        return way_to_paper(remark.paper_id)
    shown = words.WHERE.format(page=page_words.PAGE, part=page_words.TABS[remark.tab])
    return Way("conferences", f"{conference_id}:{remark.tab}", words.MEND.format(where=shown))


def way_to_fill(
    name: str, conference_id: str, problem: KhenThuongError | None, remark: Remark | None = None
) -> Way | None:
    """Where to go so that this paper can be made, and holds; None where nothing is missing."""
    if problem is None and remark is not None:
        return way_to_mend(conference_id, remark)
    if problem is None or problem.code in conference_sets.NOT_NEEDED:
        return None
    page, _, part = str(problem.facts.get("where", "")).partition(words.BETWEEN)
    sections = {label: key for key, label in settings_words.SECTIONS.items()}
    section = sections.get(part, "") if page == words.SETTINGS else ""
    if page != page_words.PAGE:
        section = section or next((key for code, key in SECTIONS.items() if problem.code.startswith(code)), "")
    if section:
        shown = words.WHERE.format(page=words.SETTINGS, part=settings_words.SECTIONS[section])
        return Way("settings", section, words.FILL.format(where=shown))
    tabs = {label: key for key, label in page_words.TABS.items()}
    tab = tabs.get(part, "") if page == page_words.PAGE else ""
    tab = tab or _said_tab(problem) or _part_of(problem) or TABS.get(name, SETUP)
    shown = words.WHERE.format(page=page_words.PAGE, part=page_words.TABS[tab])
    return Way("conferences", f"{conference_id}:{tab}", words.FILL.format(where=shown))


def _part_of(problem: KhenThuongError) -> str:
    return next((tab for code, tab in PARTS.items() if problem.code.startswith(code)), "")


def _said_tab(problem: KhenThuongError) -> str:
    """The tab that the sentence of the problem names, so that both lead to the same place."""
    following = errors.sentence(problem).next_step
    named = (key for key, label in page_words.TABS.items() if f"{page_words.PAGE}, {label}" in following)
    return next(named, "")
