"""`restore FILE`: a backup in the place of the data, which is backed up before."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from khenthuong_desktop.cli.command import DONE, Context, nothing_left_behind
from khenthuong_desktop.cli.parser import break_lock, named
from khenthuong_desktop.wording import cli as words

NAME = "restore"
HELP = words.RESTORE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=words.FILE, type=named(words.FILE_MISSING), help=words.RESTORE_FROM)
    break_lock(parser)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import backup
    from khenthuong_desktop.services import office as offices

    with nothing_left_behind(context.folder):
        restored = backup.restore(
            context.folder,
            Path(os.path.abspath(arguments.file)),
            clock=offices.local_clock,
            user=context.user,
            new_id=offices.id_source(offices.local_clock),
            break_foreign=arguments.break_lock,
        )
    context.say(words.RESTORED.format(made=restored.made_at))
    return DONE
