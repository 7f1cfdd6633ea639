"""How a paper is signed: the lines above the name that each signing form gives."""

from __future__ import annotations

from dataclasses import dataclass, replace

from khenthuong_desktop.domain.validity import ALWAYS, Validity


def signature_lines(form: SigningForm, *, body: str, head: str, office: str) -> tuple[str, ...]:
    """The lines above the name, in capitals as NĐ 30/2020 sets them.

    `body` is who the paper speaks for, `head` the office of the body's head, `office` the signer's own.
    """
    return tuple(line.format(body=body, head=head, office=office).upper() for line in form.lines)


def in_person(form: SigningForm) -> SigningForm:
    """The form for what the head decides in person: nobody is spoken for, so 'TM. …' does not stand above it.

    NĐ 30/2020, Annex I: 'CHỦ TỊCH' or 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH'.
    """
    return replace(form, lines=tuple(line for line in form.lines if "{body}" not in line))


def in_name_of_body(form: SigningForm) -> SigningForm:
    """The form for what the body has agreed on together, a plan: 'TM. ỦY BAN NHÂN DÂN' stands above whoever signs."""
    if any("{body}" in line for line in form.lines):
        return form
    return replace(form, lines=("TM. {body}", *form.lines))


@dataclass(frozen=True, slots=True)
class SigningForm:
    """A signing form such as KT.; its lines hold {body}, {head} and {office}."""

    code: str
    name: str
    lines: tuple[str, ...]
    validity: Validity = ALWAYS
    source: str = ""
