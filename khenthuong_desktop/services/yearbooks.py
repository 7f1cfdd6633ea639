"""The yearbook of a conference (kỷ yếu): every model on a page of its own, for everybody to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.vietnamese import sentence
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.store import candidates as stored
from khenthuong_desktop.store import merits
from khenthuong_desktop.wording import conference_papers as words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.papers.yearbook import Model
    from khenthuong_desktop.services.office import Office

KIND: Final = "yearbook"
_OUT: Final = GONE | {"reserve"}


def compose(office: Office, id: str) -> Paper:
    """Those who are chosen; before anybody is, all who were named. It is read by everybody: of a birth only the year
    is told, and nothing sensitive at all."""
    from khenthuong_desktop.documents.papers import yearbook as papers

    said = texts(office, KIND, id)
    title = paper_texts.kind(office, KIND).title
    with office.database.read() as r:
        rows = [row for row in merits.of_models(r, id) if row["state"] not in _OUT]
        awards = stored.awards(r, id)
    if not rows:
        raise UserError("delegate.list_empty", paper=title)
    chosen = [row for row in rows if row["seated"]] or rows
    labels = office.labels("awards")
    models = []
    for row in chosen:
        named = sorted(labels.get(code, code) for code in awards.get(row["subject"], ()))
        models.append(_model(office, row, ", ".join(named)))
    filled = with_values(said, {"count": in_figures(len(chosen))})
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            title=filled.part("title"),
            about=filled.part("about"),
            opening=filled.lines("opening"),
            merit_title=filled.part("merit_title"),
            no_photo=words.NO_PHOTO,
            models=tuple(models),
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def _model(office: Office, row: Mapping[str, Any], awards: str) -> Model:
    """A collective or household by its own name and picture, with who comes for it."""
    from khenthuong_desktop.documents.papers.yearbook import Model

    sent = row["represents"]
    told = [
        words.SENT_BY.format(name=row["full_name"]) if sent and row["person"] else "",
        words.BORN_WORDS.format(year=row["birth_date"][:4]) if row["birth_date"] and not sent else "",
        row["position"] or "",
        row["unit"] or "",
        words.HONOURED.format(awards=awards) if awards else "",
    ]
    particulars = tuple(line[:1].upper() + line[1:] for line in dict.fromkeys(told) if line)
    photo = attachments.photo_file(office, row["photo"])
    achievement = tuple(map(sentence, (row["achievement"] or "").splitlines()))
    return Model(sent or row["full_name"], photo, particulars, achievement)
