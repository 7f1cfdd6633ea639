"""`undo`: take back the last step."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.wording import cli as words

NAME = "undo"
HELP = words.UNDO


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to say: it is always the last step."""


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import history

    with context.office_to_write() as office:
        step = history.undo(office)
    context.say(words.UNDONE.format(reason=step.reason))
    return DONE
