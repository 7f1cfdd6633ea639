"""Gaps that a paper which is being written leaves for the pen: to be looked at before it is signed, and no fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services import paper_content, paper_places
from khenthuong_desktop.services.paper_content import Inputs, Issue
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.kept_papers import StoredPaper
    from khenthuong_desktop.services.office import Office

_PLAN: Final = "conference_source"
_SHOWN: Final = 60


def findings(office: Office, kept: StoredPaper) -> tuple[Finding, ...]:
    """The gaps of a paper that is kept."""
    return of_written(office, kept.inputs, Issue(kept.body_id, office.today, kept.signer_id))


def of_written(office: Office, said: Inputs, issue: Issue) -> tuple[Finding, ...]:
    """How many there are, and where the first stands."""
    own = f"{said.subject}\n{paper_content.words_of(said)}"
    open_plan = _is_open(paper_content.values_of(office, said, issue).get(_PLAN, "")) if _PLAN in _codes(own) else False
    lines = [(line, count) for line in own.splitlines() if (count := _count(line, open_plan))]
    if not lines:
        return ()
    line = " ".join(lines[0][0].split())
    shown = line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]} …"
    return (finding("paper.gap", "judge", None, count=sum(count for _, count in lines), line=shown),)


def _codes(text: str) -> list[str | None]:
    return [paper_places.code_of(name) for name in paper_places.names_in(text)]


def _count(line: str, open_plan: bool) -> int:
    return sum(1 for code in _codes(line) if code in words.BLANKS or (open_plan and code == _PLAN))


def _is_open(plan: str) -> bool:
    """Whether the plan that a paper names has no number or day yet."""
    return "\u00a0" in plan
