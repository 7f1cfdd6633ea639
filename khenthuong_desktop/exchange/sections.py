"""Which section rows hold for the rows below: a section ends the ones of its own rank and those within them."""

from __future__ import annotations


class Sections:
    """The sections in force, outer first. Rank is told by the numbering: what came first is outside."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, str]] = []
        self.texts: tuple[str, ...] = ()

    def enter(self, style: str, text: str, is_kind: bool) -> None:
        rank = self._rank(style, text, is_kind)
        ranks = [held for held, _ in self._stack]
        if rank in ranks:
            del self._stack[ranks.index(rank) :]
        self._stack.append((rank, text))
        self.texts = tuple(held for _, held in self._stack)

    def _rank(self, style: str, text: str, is_kind: bool) -> str:
        if style:
            return style
        return "kind" if is_kind else "unit"
