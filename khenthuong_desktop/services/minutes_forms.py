"""The form for the minutes of a unit's open choice of its delegates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import asked_units, paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import Texts, texts, with_values
from khenthuong_desktop.wording import conference_papers as words
from khenthuong_desktop.wording.papers import SIGN_HERE

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.services.allotments import Allotment
    from khenthuong_desktop.services.office import Office

KIND: Final = "minutes-form"
_ROWS: Final = 4
_SPARE: Final = 2  # more are looked at than are sent
_MOST_ROWS: Final = 40
_ROW_MM: Final = 9.0
_ROWS_ANNEXED: Final = 2  # below the head of an annex, so that the signatures still stand on the same page
_ROW_ANNEXED_MM: Final = 7.0


def compose(office: Office, id: str, unit: str | None = None) -> Paper:
    """The form; for a unit with its name and numbers in it, for `unit` 'all' every unit's on pages of its own."""
    said = texts(office, KIND, id)
    title = paper_texts.kind(office, KIND).title
    return asked_units.together(office, id, unit, title, lambda one: form(office, said, one))


def form(office: Office, said: Texts, one: Allotment | None, *, annexed: bool = False) -> Paper:
    """The form of one unit, or of none; `annexed` to a letter it has less room."""
    from khenthuong_desktop.documents.model import Column, Paper, Signature, TableRow
    from khenthuong_desktop.documents.papers import form as forms

    filled = with_values(said, asked_units.values(office, one) if one else asked_units.LEFT_BLANK)
    number = min(one.number + _SPARE, _MOST_ROWS) if one else _ROWS_ANNEXED if annexed else _ROWS
    columns = (
        Column(words.ORDINAL, 12, "center", "ordinal"),
        Column(words.NAME, 43),
        Column(words.BORN_IN, 16, "center"),
        Column(words.GENDER, 15, "center"),
        Column(words.POSITION, 39),
        Column(words.AGREED, 24, "center"),
        Column(words.AGREED_SHARE, 16, "center"),
    )
    content = forms.Content(
        title=filled.part("title"),
        subject=filled.part("about"),
        lines=filled.lines("text"),
        blanks=asked_units.BLANKS,
        head=asked_units.form_head(filled, one),
        lead=filled.part("before_table"),
        columns=columns,
        rows=tuple(TableRow((place, *[None] * (len(columns) - 1))) for place in range(1, number + 1)),
        row_mm=_ROW_ANNEXED_MM if annexed else _ROW_MM,
        closing=filled.lines("closing"),
        signatures=(
            Signature((filled.part("prepared_by"),), note=SIGN_HERE),
            Signature((filled.part("unit_head"),), note=SIGN_HERE),
        ),
    )
    name = paper_texts.kind(office, KIND).title
    paper = Paper(name, forms.blocks(content), page_numbers=False, author=said.values["body"])
    paper_places.check_nothing_left(paper)
    return paper
