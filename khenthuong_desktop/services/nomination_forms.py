"""The form on which a unit names its delegates, with the summary of merit that goes with each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import asked_units, paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.papers import SHORT_LINE, SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Column, Paper
    from khenthuong_desktop.services.allotments import Allotment
    from khenthuong_desktop.services.office import Office

KIND: Final = "nomination-form"
_ROWS: Final = 4  # of a form for no unit in particular
_ROWS_ANNEXED: Final = 2  # below the head of an annex, so that the signatures still stand on the same page
_MOST_ROWS: Final = 40
_ROW_MM: Final = 9.5


def compose(office: Office, id: str, unit: str | None = None) -> Paper:
    """The form; for a unit with its name and numbers in it, for `unit` 'all' every unit's on pages of its own."""
    said = texts(office, KIND, id)
    title = paper_texts.kind(office, KIND).title
    return asked_units.together(office, id, unit, title, lambda one: form(office, said, one))


def form(office: Office, said: Texts, one: Allotment | None, *, annexed: bool = False) -> Paper:
    """The form of one unit, or of none; `annexed` to a letter it has less room."""
    from khenthuong_desktop.documents.model import Paper, Section, Signature, TableRow
    from khenthuong_desktop.documents.papers import form as forms

    known = asked_units.values(office, one) if one else asked_units.LEFT_BLANK
    # A form may be printed before the day is set.
    deadline = said.values["call_deadline"] or words.before_day(SHORT_LINE)
    filled = with_values(said, {**known, "call_deadline": deadline})
    columns = _columns()
    number = min(one.number, _MOST_ROWS) if one else _ROWS_ANNEXED if annexed else _ROWS
    rows = tuple(TableRow((place, *[None] * (len(columns) - 1))) for place in range(1, number + 1))
    named = forms.Content(
        title=filled.part("title"),
        subject=filled.part("about"),
        lines=filled.lines("text"),
        blanks=asked_units.BLANKS,
        head=asked_units.form_head(filled, one),
        columns=columns,
        rows=rows,
        row_mm=_ROW_MM,
        closing=filled.lines("closing"),
        signatures=(
            Signature((filled.part("prepared_by"),), note=SIGN_HERE),
            Signature((filled.part("unit_head"),), note=words.SIGN_AND_SEAL),
        ),
    )
    merit = forms.Content(
        title=filled.part("merit_title"),
        note=filled.part("merit_note"),
        lines=filled.lines("merit"),
        blanks=asked_units.BLANKS,
        signatures=(
            Signature((words.WHO_DECLARES,), note=SIGN_HERE),
            Signature((filled.part("unit_head"),), note=words.SIGN_AND_SEAL),
        ),
    )
    blocks = (*forms.blocks(named), Section("portrait"), *forms.blocks(merit))
    name = paper_texts.kind(office, KIND).title
    paper = Paper(name, blocks, "landscape", page_numbers=False, author=said.values["body"])
    paper_places.check_nothing_left(paper)
    return paper


def _columns() -> tuple[Column, ...]:
    from khenthuong_desktop.documents.model import Column

    return (
        Column(words.ORDINAL, 12, "center", "ordinal"),
        Column(words.NAME, 48),
        Column(words.BORN, 24, "center"),
        Column(words.GENDER, 15, "center"),
        Column(words.ETHNICITY, 18, "center"),
        Column(words.POSITION, 42),
        Column(words.DIRECT, 26, "center"),
        Column(words.REPRESENTS, 34),
        Column(words.MERIT, 50),
    )
