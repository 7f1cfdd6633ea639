"""`redo`: do again what was taken back last."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.wording import cli as words

NAME = "redo"
HELP = words.REDO


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to say: it is always the step taken back last."""


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import history

    with context.office_to_write() as office:
        step = history.redo(office)
    context.say(words.REDONE.format(reason=step.reason))
    return DONE
