"""Letters to units that have not named their delegates yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, asked_units, paper_content, paper_texts
from khenthuong_desktop.services.conference_texts import deadline_of, texts, with_values
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.allotments import CALL_WHAT
from khenthuong_desktop.wording.list_calls import standing as told

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.allotments import Standing
    from khenthuong_desktop.services.office import Office

KIND: Final = "delegate-reminder"


def compose(office: Office, id: str, unit: str | None = None) -> Paper:
    """The letters to all units that are late, or still short while the day has not come, each on pages of its own;
    with `unit` the letter to that one."""
    from khenthuong_desktop.documents.papers.several import together

    said = texts(office, KIND, id)
    owing = owing_units(office, id)
    if unit is not None and unit != asked_units.ALL:
        (wanted,) = asked_units.chosen(office, id, unit)
        owing = tuple(one for one in owing if one.unit_id == wanted.unit_id)
    if not owing:
        raise UserError("delegate.nobody_to_remind")
    asked = {one.unit_id: one for one in asked_units.asked(office, id)}
    deadline = deadline_of(office, said.conference)
    ahead = deadline is not None and not deadline.is_overdue(said.day)
    letters: list[Paper] = []
    for one in owing:
        values = asked_units.values(office, asked[one.unit_id]) | {
            "unit_standing": told(one.missing, 0, CALL_WHAT, 0, bool(one.nominated)),
            # A day that is past is no day to send anything by.
            "deadline": deadline.text() if ahead and deadline else words.SOON,
        }
        filled = with_values(said, values)
        letters.append(paper_content.paper_of("letter", filled.content("text", addressees=(one.unit,))))
    title = paper_texts.kind(office, KIND).title
    return together(f"{title} - {owing[0].unit}" if len(owing) == 1 else title, letters)


def owing_units(office: Office, conference_id: str) -> tuple[Standing, ...]:
    """The units that are late; where none is yet, those that have named too few."""
    standings = [one for one in allotments.standing(office, conference_id) if one.missing]
    late = tuple(one for one in standings if one.late)
    return late or tuple(standings)
