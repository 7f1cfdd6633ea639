"""A decision (quyết định): who decides, legal bases, 'QUYẾT ĐỊNH:', articles with what each of them lists."""

from __future__ import annotations

from dataclasses import dataclass

from khenthuong_desktop.documents.model import (
    Bases,
    Block,
    Head,
    Paper,
    Paragraph,
    Run,
    Signature,
    Signatures,
    Title,
    plain,
)


@dataclass(frozen=True, slots=True)
class Article:
    """'Điều 1.', its words, and the items below it."""

    label: str
    text: str
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that stands on the decision, filled."""

    name: str
    head: Head
    title: str
    about: str
    authority: str
    bases: tuple[str, ...]
    decides: str
    articles: tuple[Article, ...]
    signature: Signature
    recipients: tuple[str, ...] = ()
    author: str = ""


def paper(content: Content) -> Paper:
    """The decision as blocks."""
    blocks: list[Block] = [
        content.head,
        Title(content.title, (content.about,)),
        Paragraph(plain(content.authority, bold=True), align="center", indented=False, keep_with_next=True),
        Bases(content.bases),
        Paragraph(plain(content.decides, bold=True), align="center", indented=False, keep_with_next=True),
    ]
    for article in content.articles:
        blocks.append(
            Paragraph((Run(f"{article.label} ", bold=True), Run(article.text)), keep_with_next=bool(article.items))
        )
        blocks += [Paragraph(plain(item)) for item in article.items]
    blocks.append(Signatures((content.signature,), content.recipients))
    return Paper(content.name, tuple(blocks), author=content.author)
