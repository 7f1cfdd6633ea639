"""What stands on a letter, submission or report: the officer's words and the office's texts, filled, as one content."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.dates import document_date, open_document_date
from khenthuong_desktop.domain.vietnamese import clean, clean_lines
from khenthuong_desktop.services import bodies, conference_bases, paper_heads, paper_places, paper_texts
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import papers as words
from khenthuong_desktop.wording.conference_papers import attached_to

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Paper, Signature
    from khenthuong_desktop.documents.papers.frame import Content

_PLACES: Final = "places"
_LETTER: Final = "letter"
_TOGETHER: Final = frozenset({"letter", "plan"})  # they speak for the body, whoever signs them
_ROUND_A_WHOLE: Final = frozenset({"title", "about", "addressees"})
CONFERENCE: Final = "of_conference"  # the conference whose plan a paper names, as that stands on the day it is printed
BEGUN_FROM: Final = "begun_from"  # which paper of the conference it was begun as
FRAME: Final = "frame"  # the kind whose title, bases and opening stand round the text, where it is not the paper's own
DEPUTY: Final = "deputy"  # the office of a deputy who signs and whose name nobody knows yet
DRAFTER: Final = "drafter"  # the abbreviation of the unit that drafted a letter, behind its number


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the officer says of a paper. `body` has a line a paragraph and may hold places; `values` are those of
    further places by code: unit, deadline, grounds; and the drafter of a letter. With `recipients` or `begun_as` the
    paper was begun whole: its body has its bases, opening and closing too, and they are those it goes to. `begun_as`
    are the blocks its body was begun as, `annexes` those behind the signature, both as JSON."""

    subject: str = ""
    addressees: tuple[str, ...] = ()
    body: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    recipients: tuple[str, ...] = ()
    begun_as: str = ""
    annexes: str = ""

    @property
    def whole(self) -> bool:
        """Whether nothing but title and addressees stands round the text."""
        return bool(self.recipients or self.begun_as)

    def cleaned(self) -> Inputs:
        return Inputs(
            clean(self.subject),
            tuple(name for one in self.addressees if (name := clean(one).rstrip(";."))),
            clean_lines(self.body),
            {code: said for code, value in self.values.items() if (said := clean(value))},
            tuple(name for one in self.recipients if (name := clean(one))),
            self.begun_as,
            self.annexes,
        )

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Inputs:
        said = json.loads(text)
        recipients = tuple(said.get("recipients", ()))  # papers kept before have none
        begun = (said.get("begun_as", ""), said.get("annexes", ""))
        return cls(said["subject"], tuple(said["addressees"]), said["body"], dict(said["values"]), recipients, *begun)


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
    if conference_id := inputs.values.get(CONFERENCE):
        values["conference_source"] = conference_bases.plan_of_kept(office, conference_id, issue.day)
    values["addressee"] = ", ".join(inputs.addressees)
    return values | {"subject": paper_texts.preview(inputs.subject, values, issue.day)}


def frame_of(kind_code: str, inputs: Inputs) -> str:
    """The kind whose texts stand round what the officer wrote."""
    return inputs.values.get(FRAME) or kind_code


def texts_of(office: Office, kind_code: str, inputs: Inputs, day: date) -> dict[str, str]:
    """Part -> its words on a day."""
    found = {one.part: one.text for one in paper_texts.texts(office, frame_of(kind_code, inputs), day)}
    if not inputs.whole:
        return found
    found = {part: text for part, text in found.items() if part in _ROUND_A_WHOLE}
    if not inputs.addressees:
        found.pop("addressees", None)
    return found | {"recipients": "\n".join(inputs.recipients)}


def speaks_for_the_body(document_kind: str, inputs: Inputs) -> bool:
    """Whether a paper is what the body agreed on and not only what its head says: a report that was begun whole is one
    of a conference, which the committee gives as it issued its plan."""
    return document_kind in _TOGETHER or (document_kind == "report" and inputs.whole)


def content_of(office: Office, kind_code: str, inputs: Inputs, issue: Issue, *, places_open: bool = False) -> Content:
    """The paper's content; a place without a value stops it and says where to fill it, or stays as it is written."""
    from khenthuong_desktop.documents import written_blocks
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
    signature = signature_of(office, kind.document_kind, inputs, issue)
    blocks = _written(kind.document_kind, inputs, fill)
    recipients = tuple(filled("recipients").splitlines())
    if kind.document_kind == _LETTER:
        suffix = bodies.letterhead(office, issue.body_id, issue.day).number_suffix
        recipients = tuple(words.kept_by(one, inputs.values.get(DRAFTER, ""), suffix) for one in recipients)
    content = Content(
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
        body=written_blocks.told(blocks) if blocks else "\n".join(fill(line) for line in inputs.body.splitlines()),
        closing=filled("closing"),
        signature=signature.lines,
        signer=signature.name,
        recipients=(words.RECIPIENTS, *recipients) if recipients else (),
        author=values["body"],
        written=blocks,
        annexes=_annexes(inputs, issue, head.number, values["body"]),
    )
    return _with_own_bases(kind.document_kind, content)


def signature_of(office: Office, document_kind: str, inputs: Inputs, issue: Issue) -> Signature:
    """Who signs: the one chosen, the deputy for whom it was begun, else the usual one."""
    together = speaks_for_the_body(document_kind, inputs)
    if not issue.signer_id and (position := inputs.values.get(DEPUTY)):
        return paper_heads.deputy_signature(office, issue.body_id, position, issue.day)
    return paper_heads.signature(office, issue.body_id, issue.signer_id, issue.day, together=together)


def blocks_to_json(blocks: Sequence[Block]) -> str:
    """Blocks to be kept among what was said."""
    from khenthuong_desktop.documents.kept_blocks import kept

    return json.dumps(kept(tuple(blocks)), ensure_ascii=False, sort_keys=True) if blocks else ""


def words_of(inputs: Inputs) -> str:
    """The lines in which places are filled: rows of tables are what the register says, as somebody typed it."""
    from khenthuong_desktop.documents.written_blocks import is_row

    if not inputs.begun_as:
        return inputs.body
    return "\n".join(line for line in inputs.body.splitlines() if not is_row(line))


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
    from khenthuong_desktop.documents.papers import decision, letter, report, submission

    frames: Mapping[str, Callable[[Content], Paper]] = {
        "letter": letter.paper,
        "submission": submission.paper,
        "report": report.paper,
        "plan": report.paper,
        "decision": decision.of_text,
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


def _written(document_kind: str, inputs: Inputs, fill: Callable[[str], str]) -> tuple[Block, ...]:
    """The body in the look in which it was begun; nothing where it was typed from the first line."""
    from khenthuong_desktop.documents import written_blocks
    from khenthuong_desktop.documents.papers import decision, frame

    new = decision.block if document_kind == "decision" else frame.block
    return written_blocks.written(inputs.body, _blocks(inputs.begun_as), new, fill) if inputs.begun_as else ()


def _with_own_bases(document_kind: str, content: Content) -> Content:
    """So that a Word form of the office's own has them in their place, too."""
    from khenthuong_desktop.documents.papers import decision, frame

    if document_kind == "decision":
        return decision.with_own_bases(content)
    return frame.with_own_bases(content) if document_kind == "submission" else content


def _annexes(inputs: Inputs, issue: Issue, number: str, body: str) -> tuple[Block, ...]:
    """As they were begun, with the number and day of the paper they belong to."""
    from khenthuong_desktop.documents.model import Annex

    day = document_date(issue.day) if issue.signed else open_document_date(issue.day.year)
    attached = attached_to(number.partition(":")[2].rstrip(), day, body)
    if issue.number:
        attached = clean(attached)
    return tuple(
        replace(one, attached_to=attached) if isinstance(one, Annex) and one.attached_to else one
        for one in _blocks(inputs.annexes)
    )


def _blocks(kept: str) -> tuple[Block, ...]:
    from khenthuong_desktop.documents.kept_blocks import read

    found: tuple[Block, ...] = read(json.loads(kept)) if kept else ()
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
