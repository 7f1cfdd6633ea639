"""What stands on a letter, submission or report: the officer's words and the office's texts, filled, as one content."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.vietnamese import clean, clean_lines
from khenthuong_desktop.services import bodies, paper_heads, paper_places, paper_texts
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper
    from khenthuong_desktop.documents.papers.frame import Content

_PLACES: Final = "places"
_LETTER: Final = "letter"
FRAME: Final = "frame"  # the kind whose title, bases and opening stand round the text, where it is not the paper's own
DRAFTER: Final = "drafter"  # the abbreviation of the unit that drafted a letter, behind its number


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the officer says of a paper. `body` has a line a paragraph and may hold places; `values` are those of
    further places by code: unit, deadline, grounds; and the drafter of a letter."""

    subject: str = ""
    addressees: tuple[str, ...] = ()
    body: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    def cleaned(self) -> Inputs:
        return Inputs(
            clean(self.subject),
            tuple(name for one in self.addressees if (name := clean(one).rstrip(";."))),
            clean_lines(self.body),
            {code: said for code, value in self.values.items() if (said := clean(value))},
        )

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Inputs:
        said = json.loads(text)
        return cls(said["subject"], tuple(said["addressees"]), said["body"], dict(said["values"]))


@dataclass(frozen=True, slots=True)
class Begun:
    """A paper that was begun out of what the office knows, and that nobody has kept yet."""

    kind: str
    said: Inputs
    body_id: str | None = None
    signer_id: str | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """Whose paper it is and of which day; `number` and a signed day are blank until the văn thư has given them."""

    body_id: str
    day: date
    signer_id: str | None = None
    number: str = ""
    signed: bool = False


def values_of(office: Office, inputs: Inputs, issue: Issue) -> dict[str, str]:
    """The values of all places of such a paper; its subject may have places itself, a blank for a day among them."""
    values = paper_heads.values(office, issue.body_id, issue.day) | dict(inputs.values)
    values["addressee"] = ", ".join(inputs.addressees)
    return values | {"subject": paper_texts.preview(inputs.subject, values, issue.day)}


def frame_of(kind_code: str, inputs: Inputs) -> str:
    """The kind whose texts stand round what the officer wrote."""
    return inputs.values.get(FRAME) or kind_code


def texts_of(office: Office, kind_code: str, inputs: Inputs, day: date) -> dict[str, str]:
    """Part -> its words on a day."""
    return {one.part: one.text for one in paper_texts.texts(office, frame_of(kind_code, inputs), day)}


def content_of(office: Office, kind_code: str, inputs: Inputs, issue: Issue, *, places_open: bool = False) -> Content:
    """The paper's content; a place without a value stops it and says where to fill it, or stays as it is written."""
    from khenthuong_desktop.documents.papers.frame import Content

    kind = paper_texts.kind(office, kind_code)
    values = values_of(office, inputs, issue)
    texts = texts_of(office, kind_code, inputs, issue.day)

    def fill(line: str) -> str:
        if places_open:
            return paper_texts.preview(line, values, issue.day)
        return paper_texts.filled(line, kind.title, values, issue.day)

    def filled(part: str) -> str:
        return "\n".join(fill(line) for line in texts.get(part, "").splitlines())

    head = paper_heads.head(
        office,
        issue.body_id,
        kind.document_kind,
        issue.day,
        number=issue.number,
        signed=issue.signed,
        drafter=inputs.values.get(DRAFTER, ""),
    )
    speaks = kind.document_kind == _LETTER  # a letter speaks for the body, whoever signs it
    signature = paper_heads.signature(office, issue.body_id, issue.signer_id, issue.day, together=speaks)
    recipients = tuple(filled("recipients").splitlines())
    if kind.document_kind == _LETTER:
        suffix = bodies.letterhead(office, issue.body_id, issue.day).number_suffix
        recipients = tuple(words.kept_by(one, inputs.values.get(DRAFTER, ""), suffix) for one in recipients)
    return Content(
        name=f"{kind.title} - {values['subject']}" if inputs.subject else kind.title,
        upper=head.upper,
        issuing=head.issuing,
        number=head.number,
        place_and_date=head.place_and_date,
        title=filled("title"),
        about=filled("about"),
        addressees=_addressees(texts.get("addressees", ""), inputs, fill),
        bases=tuple(filled("bases").splitlines()),
        opening=filled("opening"),
        body="\n".join(fill(line) for line in inputs.body.splitlines()),
        closing=filled("closing"),
        signature=signature.lines,
        signer=signature.name,
        recipients=(words.RECIPIENTS, *recipients) if recipients else (),
        author=values["body"],
    )


def paper_of(document_kind: str, content: Content) -> Paper:
    """The content as blocks, nothing left in it that was not meant."""
    paper = blocks_of(document_kind, content)
    paper_places.check_nothing_left(paper)
    return paper


def marked(paper: Paper) -> Paper:
    """A paper to be looked at and not to be printed: the places of its text that are still open stand out."""
    from khenthuong_desktop.documents.model import Paragraph, Run

    def apart(run: Run) -> list[Run]:
        found, end = [], 0
        for place in paper_places.PLACE.finditer(run.text):
            found += [run._replace(text=run.text[end : place.start()]), run._replace(text=place[0], bold=True)]
            end = place.end()
        return [one for one in (*found, run._replace(text=run.text[end:])) if one.text or one.blank_mm is not None]

    def stand_out(block: Block) -> Block:
        if not isinstance(block, Paragraph):
            return block
        return replace(block, text=tuple(one for run in block.text for one in apart(run)))

    return replace(paper, blocks=tuple(stand_out(block) for block in paper.blocks))


def blocks_of(document_kind: str, content: Content) -> Paper:
    """The content as blocks, whatever stands in it."""
    from khenthuong_desktop.documents.papers import letter, report, submission

    frames: Mapping[str, Callable[[Content], Paper]] = {
        "letter": letter.paper,
        "submission": submission.paper,
        "report": report.paper,
    }
    return frames[document_kind](content)


def to_json(content: Content, values: Mapping[str, str]) -> str:
    """What was printed, and the values of all places for a Word form, so that a signed paper comes out the same,
    whatever the texts and names of the office say later."""
    from khenthuong_desktop.documents.kept_blocks import kept

    said = {one.name: kept(getattr(content, one.name)) for one in fields(content)}
    return json.dumps({**said, _PLACES: dict(values)}, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Content:
    from khenthuong_desktop.documents.kept_blocks import read
    from khenthuong_desktop.documents.papers.frame import Content

    said: dict[str, Any] = json.loads(text)
    return Content(**{name: read(value) for name, value in said.items() if name != _PLACES})


def values_from_json(text: str) -> dict[str, str]:
    """The values the places had when the paper was signed."""
    found: dict[str, str] = json.loads(text).get(_PLACES, {})
    return found


def _addressees(text: str, inputs: Inputs, fill: Callable[[str], str]) -> tuple[str, ...]:
    """One a line; the place for the addressees gives a line to each of them."""
    found: list[str] = []
    for line in text.splitlines():
        alone = paper_places.PLACE.fullmatch(line.strip())
        if alone and paper_places.code_of(alone[1]) == "addressee" and len(inputs.addressees) > 1:
            found += inputs.addressees
        else:
            found.append(fill(line))
    return tuple(found)
