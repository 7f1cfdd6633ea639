"""`backup --to FILE`: database and attached files in one file, also while the window is open."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.cli.parser import named
from khenthuong_desktop.wording import cli as words

NAME = "backup"
HELP = words.BACKUP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kind = named(words.FILE_MISSING)
    parser.add_argument("--to", metavar=words.FILE, type=kind, required=True, help=words.BACKUP_TO)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import backup

    with context.office_to_read() as office:
        made = backup.back_up(office, Path(os.path.abspath(arguments.to)))
    context.say(words.BACKED_UP.format(path=made.path, files=len(made.attachments)))
    if made.missing:
        context.remark(words.BACKED_UP_MISSING.format(count=len(made.missing)))
    return DONE
