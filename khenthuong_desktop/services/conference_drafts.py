"""Papers of a conference that are written on, sent for signature and numbered: each begun as text out of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.services import bodies, conference_settings, paper_heads, paper_names, paper_places
from khenthuong_desktop.services.conference_texts import Texts, texts
from khenthuong_desktop.services.paper_content import (
    BEGUN_FROM,
    CONFERENCE,
    DEPUTY,
    DRAFTER,
    FRAME,
    Begun,
    Inputs,
    blocks_to_json,
)
from khenthuong_desktop.services.plan_numbers import WRITTEN_PLAN
from khenthuong_desktop.wording.plans import DEPUTY as DEPUTY_SIGNS
from khenthuong_desktop.wording.plans import SIGNED_BY_DEPUTY

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Block, Signatures
    from khenthuong_desktop.services.office import Office

_REPORT: Final = "report"
_DECISION: Final = "decision"
_PLAN: Final = "plan"


@dataclass(frozen=True, slots=True)
class _Way:
    """The kind as which it is kept; `texts_of` is the module that knows whose paper it is."""

    kind: str
    texts_of: str = ""


WAYS: Final[Mapping[str, _Way]] = {
    "plan": _Way(WRITTEN_PLAN),
    "size-submission": _Way("submission", "size_submissions"),
    "quota-letter": _Way("letter"),
    "committee-decision": _Way(_DECISION),
    "budget-submission": _Way("submission", "budget_papers"),
    "five-year-report": _Way(_REPORT),
    "result-report": _Way(_REPORT),
    "experience-note": _Way(_REPORT),
}


def begun(office: Office, name: str, conference_id: str) -> Begun:
    """A paper as it stands now, nothing kept yet; what is still open of the plan's number goes on following it.

    Bases, opening and closing are its text too, and what stands behind the signature is kept beside it."""
    from khenthuong_desktop.documents import written_blocks
    from khenthuong_desktop.documents.model import Addressees, Head, Signatures, Title

    way = WAYS[name]
    said = _texts(office, name, way, conference_id)
    paper = paper_names.named(name).compose(office, id=conference_id)
    subject, addressees, signed = said.part("subject"), tuple[str, ...](), Signatures(())
    body: list[Block] = []
    annexes: tuple[Block, ...] = ()
    for place, block in enumerate(paper.blocks):
        if isinstance(block, Signatures):
            signed, annexes = block, tuple(paper.blocks[place + 1 :])
            break
        if isinstance(block, Title):
            subject = " ".join(block.subject) if name == _PLAN else subject
        elif isinstance(block, Addressees):
            addressees = tuple(block.names)
        elif not isinstance(block, Head) and not _is_frame(way.kind, block):
            body.append(_reopened(said, block))
    values = {CONFERENCE: conference_id, BEGUN_FROM: name, **(_frame(said) if way.texts_of else {})}
    if drafter := said.values.get(DRAFTER, ""):
        values[DRAFTER] = drafter
    if signed.columns and not signed.columns[0].name:
        values[DEPUTY] = DEPUTY_SIGNS
    inputs = Inputs(
        subject,
        addressees,
        written_blocks.text_of(body),
        values,
        signed.recipients[1:],
        blocks_to_json(body),
        blocks_to_json(annexes),
    )
    return Begun(way.kind, inputs, said.body_id, said.signer_id or _signer(office, said, signed))


def signer_told(office: Office, said: Inputs, signer_id: str | None) -> str:
    """Why a plan is not signed by who usually signs for the body; '' where that needs no word."""
    conference_id = said.values.get(CONFERENCE, "")
    if said.values.get(BEGUN_FROM) != _PLAN or not (signer_id or said.values.get(DEPUTY)):
        return ""
    with office.database.read() as r:
        row = r.record("conferences", conference_id)
    if row is None or row["signer_id"]:
        return ""  # chosen for this conference's papers
    tier = conference_settings.tier_of(office, row["tier"])
    return SIGNED_BY_DEPUTY if tier is not None and tier.signing_form in paper_heads.IN_PLACE else ""


def _texts(office: Office, name: str, way: _Way, conference_id: str) -> Texts:
    if not way.texts_of:
        return texts(office, name, conference_id)
    said: Texts = import_module(f"{__package__}.{way.texts_of}").texts_of(office, conference_id)
    return said


def _reopened(said: Texts, block: Block) -> Block:
    """Its words to be written on, and to be filled again; the rows of a table are what the register says."""
    from khenthuong_desktop.documents.model import Bases, Heading, Paragraph

    match block:
        case Bases(lines):
            return Bases(tuple(said.reopened(one) for one in lines))
        case Heading():
            return replace(block, text=said.reopened(block.text))
        case Paragraph():
            return replace(block, text=tuple(one._replace(text=said.reopened(one.text)) for one in block.text))
        case _:
            return block


def _frame(said: Texts) -> dict[str, str]:
    """Its own title stands over it, with what that asks for."""
    named = paper_places.names_in(said.raw("title", "about"))
    codes = {paper_places.code_of(name) or "" for name in named}
    return {FRAME: said.kind, **{code: said.values[code] for code in sorted(codes & said.values.keys())}}


def _is_frame(kind: str, block: Block) -> bool:
    """Who decides and 'QUYẾT ĐỊNH:' stand in the middle of every decision."""
    from khenthuong_desktop.documents.model import Paragraph

    return kind == _DECISION and isinstance(block, Paragraph) and block.align == "center"


def _signer(office: Office, said: Texts, signed: Signatures) -> str | None:
    """Who signs the composed paper, where that is not whoever usually does."""
    names = {one.name for one in signed.columns if one.name}
    found = bodies.signers(office, said.body_id, said.day)
    return next((one.id for one in found[1:] if one.full_name in names), None)
