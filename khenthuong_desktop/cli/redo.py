"""`redo`: do again what was taken back last."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.cli.parser import break_lock
from khenthuong_desktop.wording import cli as words

NAME = "redo"
HELP = words.REDO


def add_arguments(parser: argparse.ArgumentParser) -> None:
    break_lock(parser)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import history

    with context.office_to_write(break_lock=arguments.break_lock) as office:
        step = history.redo(office)
    context.say(words.REDONE.format(reason=step.reason))
    return DONE
