"""`export PAPER [--id ID] --to FILE`: a paper in the format of the file's ending, also while the window is open."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.cli.parser import named
from khenthuong_desktop.wording import cli as words
from khenthuong_desktop.wording.papers import EXPORTS, PRESETS

NAME = "export"
HELP = words.EXPORT
ENDINGS = (".pdf", ".docx", ".xlsx")
_LIST = "list-"
_PROFILE = "profile"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paper", metavar=words.PAPER, type=_paper, help=words.EXPORT_PAPER)
    parser.add_argument("--id", metavar=words.ID, help=words.EXPORT_ID)
    parser.add_argument("--to", metavar=words.FILE, type=_file, required=True, help=words.EXPORT_TO)
    presets = words.EXPORT_PRESET.format(presets=", ".join(PRESETS))
    parser.add_argument("--preset", metavar=words.PRESET, type=_preset, default=_PROFILE, help=presets)
    parser.add_argument("--sensitive", action="store_true", help=words.EXPORT_SENSITIVE)
    formats = " ".join(ENDINGS)
    lines = (words.EXPORT_LINE.format(name=name, title=title, formats=formats) for name, title in EXPORTS.items())
    parser.epilog = "\n".join((words.EXPORT_LIST, *lines))
    parser.formatter_class = _as_written(parser.formatter_class)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import papers
    from khenthuong_desktop.system import drives

    path = Path(os.path.abspath(arguments.to))
    choices: Mapping[str, Any] = {"id": arguments.id}
    if arguments.paper.startswith(_LIST):
        choices = {"preset": arguments.preset, "sensitive": arguments.sensitive}
    with context.office_to_read() as office:
        written = papers.export(office, arguments.paper, path, **choices)
    told = words.EXPORTED_READ_BACK if drives.is_removable(path) else words.EXPORTED
    title = EXPORTS[arguments.paper].partition(" (")[0]
    context.say(told.format(title=title[:1].lower() + title[1:], path=written.path))
    return DONE


def _paper(text: str) -> str:
    if text not in EXPORTS:
        raise argparse.ArgumentTypeError(words.WRONG_PAPER.format(paper=text, papers=", ".join(EXPORTS)))
    return text


def _preset(text: str) -> str:
    if text not in PRESETS:
        raise argparse.ArgumentTypeError(words.WRONG_PRESET.format(preset=text, presets=", ".join(PRESETS)))
    return text


def _file(text: str) -> str:
    given: str = named(words.FILE_MISSING)(text)
    if Path(given).suffix.lower() not in ENDINGS:
        raise argparse.ArgumentTypeError(words.WRONG_ENDING.format(endings=", ".join(ENDINGS)))
    return given


def _as_written(base: Any) -> Any:
    """The formatter of the whole command line, which leaves the list of papers in its lines."""

    class AsWritten(base):  # type: ignore[misc]
        def _fill_text(self, text: str, width: int, indent: str) -> str:
            return "\n".join(indent + line for line in text.splitlines())

    return AsWritten
