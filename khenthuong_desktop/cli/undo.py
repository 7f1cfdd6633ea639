"""`undo`: take back the last step."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.cli.parser import break_lock
from khenthuong_desktop.wording import cli as words

NAME = "undo"
HELP = words.UNDO


def add_arguments(parser: argparse.ArgumentParser) -> None:
    break_lock(parser)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import history

    with context.office_to_write(break_lock=arguments.break_lock) as office:
        step = history.undo(office)
    context.say(words.UNDONE.format(reason=step.reason))
    return DONE
