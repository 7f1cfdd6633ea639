"""`search TEXT`: subjects and units whose words begin so, with or without marks."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.cli import rows_out
from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording import cli as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.search import Hit

NAME = "search"
HELP = words.SEARCH
_MOST: Final = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar=words.TEXT, nargs="+", help=words.SEARCH_TEXT)
    parser.add_argument("--json", action="store_true", help=words.JSON)


def run(context: Context, arguments: argparse.Namespace) -> int:
    """Nothing found is an answer and no refusal."""
    from khenthuong_desktop.services import search

    text = " ".join(arguments.text)
    with context.office_to_read() as office:
        hits, cut = search.look(office, text, _MOST)
        if arguments.json:
            rows_out.as_json(_rows(office, hits), context.out)
    if not arguments.json:
        for hit in hits:
            context.say(f"{hit.title}  ({hit.detail})" if hit.detail else hit.title)
        if not hits:
            context.say(words.NOTHING_FOUND.format(text=text))
    if cut:
        context.remark(words.CUT.format(count=in_figures(len(hits))))
    return DONE


def _rows(office: Office, hits: Iterable[Hit]) -> Iterator[dict[str, Any]]:
    """Each as its list has it, and the name of that list."""
    from khenthuong_desktop.services import rows

    for hit in hits:
        found = rows.row(office, hit.list, hit.id)
        if found is not None:
            yield {"id": found["id"], "list": hit.list, **found}
