"""Summaries of merit: each model with particulars, awards and achievement, unit by unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.vietnamese import sentence
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_places, paper_texts
from khenthuong_desktop.services.conference_texts import texts, with_values
from khenthuong_desktop.store import candidates as stored
from khenthuong_desktop.store import merits
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import conference_papers as words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.documents.papers.merits import Merit
    from khenthuong_desktop.services.office import Office

KIND: Final = "merits"
_OUT: Final = GONE | {"reserve"}


def compose(office: Office, id: str) -> Paper:
    """Everybody who is named as a model; who has no summary yet gets lines for the pen."""
    from khenthuong_desktop.documents.papers import merits as papers

    said = texts(office, KIND, id)
    title = paper_texts.kind(office, KIND).title
    with office.database.read() as r:
        rows = [row for row in merits.of_models(r, id) if row["state"] not in _OUT]
        awards = stored.awards(r, id)
    if not rows:
        raise UserError("delegate.list_empty", paper=title)
    # Where anybody is chosen already, only they are meant; before that all who were named.
    chosen = [row for row in rows if row["seated"]] or rows
    groups: dict[str, list[Merit]] = {}
    labels = office.labels("awards")
    for row in chosen:
        named = sorted(labels.get(code, code) for code in awards.get(row["subject"], ()))
        groups.setdefault(row["unit"] or words.NO_UNIT, []).append(_merit(row, ", ".join(named)))
    filled = with_values(said, {"count": in_figures(len(chosen))})
    paper = papers.paper(
        papers.Content(
            name=f"{title} - {said.conference.name}",
            head=filled.head(),
            title=filled.part("title"),
            subject=filled.part("about"),
            opening=filled.part("opening"),
            groups=tuple((unit, tuple(several)) for unit, several in groups.items()),
            signature=filled.signature(),
            recipients=filled.recipients(),
            author=said.values["body"],
        )
    )
    paper_places.check_nothing_left(paper)
    return paper


def _merit(row: Mapping[str, Any], awards: str) -> Merit:
    """A collective or household by its own name, with who comes for it."""
    from khenthuong_desktop.documents.papers.merits import Merit

    person = [
        codes.GENDERS.get(row["gender"], "").lower(),
        words.BORN_WORDS.format(year=row["birth_date"][:4]) if row["birth_date"] else "",
        row["position"] or "",
    ]
    sent = row["represents"]
    facts = [words.SENT_BY.format(name=row["full_name"]) if sent and row["person"] else "", *person]
    facts.append(words.HONOURED.format(awards=awards) if awards else "")
    told = "; ".join(part for part in facts if part)
    return Merit(sent or row["full_name"], told, tuple(map(sentence, (row["achievement"] or "").splitlines())))
