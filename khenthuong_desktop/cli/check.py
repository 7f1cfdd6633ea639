"""`check`: the integrity of everything, in sentences."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli.command import DONE, REFUSED, Context
from khenthuong_desktop.wording import check as sentences
from khenthuong_desktop.wording import cli as words

NAME = "check"
HELP = words.CHECK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to say: everything is checked."""


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import check

    with context.office_to_read() as office:
        found = check.check(office)
    if not found:
        context.say(sentences.ALL_WELL)
        return DONE
    for one in found:
        context.remark(sentences.sentence(one))
    return REFUSED
