"""What is told of a set that was written: what went along, what did not, and whether the stick may be pulled out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.services import conference_sets
from khenthuong_desktop.wording import conference_sets as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.conference_sets import SetOutcome


def stopped(done: SetOutcome) -> str:
    """Why it stopped, and what is written all the same."""
    if done.stopped is None:
        return ""
    told = f"{conference_sets.why(done.stopped)} {words.STOPPED.format(what=conference_sets.counted(done))}"
    return f"{told} {words.STOPPED_REST.format(count=len(done.waiting))}" if done.waiting else told


def lines(done: SetOutcome, label: str, *, safe: bool) -> list[str]:
    """The first line says the whole, the second where it lies and whether the stick may go; `label` is what that is
    called."""
    told = [words.DONE.format(what=conference_sets.counted(done))]
    if done.on_stick:
        told.append((words.SAFE if safe else words.NOT_SAFE).format(label=label))
    else:
        told.append(words.IN_FOLDER.format(path=done.folder))
    if done.lacking:
        told.append(words.LACKS.format(count=len(done.lacking)))
    return told + list(conference_sets.summary(done)[len(done.lacking) :])


def meaning(done: SetOutcome, *, safe: bool) -> str:
    whole = not (done.lacking or done.failed or done.private or done.outdated)
    return "good" if whole and (safe or not done.on_stick) else "look"
