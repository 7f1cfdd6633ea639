"""A decision (quyết định): who decides, legal bases, 'QUYẾT ĐỊNH:', articles with what each of them lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

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
from khenthuong_desktop.documents.papers import frame
from khenthuong_desktop.wording.paper_words import ARTICLE, BASES_BEGIN, DECIDES

_BASIS: Final = re.compile(rf"(?:{'|'.join(BASES_BEGIN)})\b.*")
_ARTICLE: Final = re.compile(rf"({ARTICLE} \d+\.)\s*(.*)")


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
    written: tuple[Block, ...] = ()  # in place of its articles, where they were begun as blocks


def paper(content: Content) -> Paper:
    """The decision as blocks."""
    blocks: list[Block] = [
        content.head,
        Title(content.title, (content.about,)),
        Paragraph(plain(content.authority, bold=True), align="center", indented=False, keep_with_next=True),
        Bases(content.bases),
        Paragraph(plain(content.decides, bold=True), align="center", indented=False, keep_with_next=True),
    ]
    blocks += content.written or [one for article in content.articles for one in _of_article(article)]
    blocks.append(Signatures((content.signature,), content.recipients))
    return Paper(content.name, tuple(blocks), author=content.author)


def block(line: str) -> Block:
    """A line of its text by itself."""
    found = _ARTICLE.fullmatch(line)
    return next(_of_article(Article(found[1], found[2]))) if found else Paragraph(plain(line))


def _of_article(article: Article) -> Iterator[Block]:
    label = (Run(f"{article.label} ", bold=True),) if article.label else ()
    yield Paragraph((*label, Run(article.text)), keep_with_next=bool(article.items))
    yield from (Paragraph(plain(item)) for item in article.items)


def with_own_bases(content: frame.Content) -> frame.Content:
    """The lines above its first article that begin as bases are its bases."""
    if content.written:
        return frame.with_own_bases(content)
    lines = [line for one in content.body.splitlines() if (line := one.strip())]
    bases = list(content.bases)
    while lines and _BASIS.fullmatch(lines[0]):
        bases.append(lines.pop(0).rstrip(";."))
    return replace(content, bases=tuple(bases), body="\n".join(lines)) if len(bases) > len(content.bases) else content


def of_text(content: frame.Content) -> Paper:
    """One that is kept as text."""
    content = with_own_bases(content)
    lines = [line for text in (content.body, content.closing) for one in text.splitlines() if (line := one.strip())]
    articles: list[Article] = []
    for line in lines:
        if found := _ARTICLE.fullmatch(line):
            articles.append(Article(found[1], found[2]))
        elif articles:
            last = articles[-1]
            articles[-1] = Article(last.label, last.text, (*last.items, line))
        else:
            articles.append(Article("", line))
    return paper(
        Content(
            name=content.name,
            head=Head(content.upper, content.issuing, content.number, content.place_and_date),
            title=content.title,
            about=content.about,
            authority=content.author.upper(),
            bases=content.bases,
            decides=DECIDES,
            articles=tuple(articles),
            signature=Signature(content.signature, content.signer),
            recipients=content.recipients,
            author=content.author,
            written=content.written,
        )
    )
