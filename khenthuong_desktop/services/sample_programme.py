"""Programme and speeches of the invented conferences: one issued twice with all drafts approved, one half way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import delegates, programme, speeches

if TYPE_CHECKING:
    from khenthuong_desktop.domain.composition import Candidate
    from khenthuong_desktop.services.office import Office

_RESERVES: Final = 1


def speakers(office: Office, conference_id: str, said: Mapping[str, Any]) -> tuple[str, ...]:
    """Models of as many units as there are speeches, half of them women, and somebody in reserve."""
    models = [
        one
        for one in delegates.candidates(office, conference_id)
        if one.kind == "model" and one.state in ("chosen", "confirmed", "present")
    ]
    topics: Sequence[str] = said["topics"]
    wanted = _apart(models, len(topics) + _RESERVES)
    ids = speeches.add(office, conference_id, [one.id for one in wanted], minutes=said["minutes"])
    for speech_id, topic in zip(ids, topics, strict=False):
        speeches.change(office, speech_id, topic=topic)
    if chosen := ids[: len(topics)]:
        speeches.set_state(office, conference_id, chosen, "chosen")
        speeches.set_state(office, conference_id, ids[len(topics) :], "reserve")
        speeches.set_due(office, conference_id, Deadline(date.fromisoformat(said["due"]), inclusive=False))
    return chosen


def begin(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """The programme of the plan, with the minutes that the speeches take."""
    programme.from_template(office, conference_id)
    if speakers(office, conference_id, said):
        programme.take_speech_minutes(office, conference_id)
        _end_as_planned(office, conference_id)


def receive(office: Office, conference_id: str, said: Mapping[str, Any], *, approved: bool) -> None:
    """The drafts come in; where they are approved, they were looked through before."""
    came, seen = date.fromisoformat(said["came_on"]), date.fromisoformat(said["approved_on"])
    drafts = speeches.chosen(office, conference_id)
    for one in drafts if approved else drafts[: len(drafts) // 2]:
        later = {"edited_on": seen, "approved_on": seen, "approved_by": said["approved_by"]} if approved else {}
        speeches.change(office, one.id, received_on=came, **later)


def issue(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """A first version, and a second one because something was forgotten."""
    programme.issue(office, conference_id)
    programme.add(office, conference_id, content=said["forgotten"], minutes=said["forgotten_minutes"], kind="other")
    _end_as_planned(office, conference_id)
    programme.issue(office, conference_id)


def _end_as_planned(office: Office, conference_id: str) -> None:
    ends = programme.programme(office, conference_id).line.slots[-1].end
    programme.set_times(office, conference_id, ends_at=ends)


def _apart(models: Sequence[Candidate], number: int) -> list[Candidate]:
    """So many people, each of another unit as long as there are units, women and men in turn."""
    found: list[Candidate] = []
    for gender in ("female", "male") * number:
        heard = {one.unit_id for one in found}
        rest = [one for one in models if one not in found]
        fitting = [one for one in rest if one.unit_id not in heard and one.values["gender"] == gender]
        found += (fitting or rest)[:1]
    return found[:number]
