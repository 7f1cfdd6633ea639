"""`list KIND`: every row of one kind."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli import rows_out
from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.wording import cli as words

NAME = "list"
HELP = words.LIST


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = "; ".join(f"{kind} ({meaning})" for kind, meaning in words.KINDS.items())
    parser.add_argument("kind", metavar=words.KIND, type=_kind, help=kinds)
    parser.add_argument("--id", metavar=words.ID, help=words.LIST_ID)
    parser.add_argument("--sensitive", action="store_true", help=words.LIST_SENSITIVE)
    parser.add_argument("--json", action="store_true", help=words.JSON)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import rows

    with context.office_to_read() as office:
        query = rows.of_owner(office, arguments.kind, arguments.id) if arguments.id else Query()
        if arguments.json:
            rows_out.as_json(rows.rows(office, arguments.kind, query, sensitive=arguments.sensitive), context.out)
        else:
            rows_out.as_table(office, arguments.kind, context.out, query)
    return DONE


def _kind(text: str) -> str:
    if text not in words.KINDS:
        raise argparse.ArgumentTypeError(words.WRONG_KIND.format(kind=text, kinds=", ".join(words.KINDS)))
    return text
