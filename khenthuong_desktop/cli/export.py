"""`export PAPER [--id ID] --to FILE`: a paper in the format of the file's ending, also while the window is open.

`export conference-set --id ID --to FOLDER` writes all papers of a conference.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.cli.parser import named, whole_number
from khenthuong_desktop.services.paper_names import ENDINGS, ID, PAPERS, SINCE, UNIT, VERSION, list_of, title
from khenthuong_desktop.wording import cli as words
from khenthuong_desktop.wording.conference_papers import ORDERS
from khenthuong_desktop.wording.papers import PRESETS, RED_CELLS

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

NAME = "export"
CONFERENCE_SET = "conference-set"
HELP = words.EXPORT
_PUBLIC = "public"
_NOTHING_SAID: Mapping[str, str] = {"preset": "profile", "order": "unit"}
# What a paper may ask -> how it is said here.
OPTIONS: Mapping[str, str] = {
    ID: "--id",
    UNIT: "--unit",
    VERSION: "--version",
    SINCE: "--since",
    "order": "--order",
    "preset": "--preset",
    "sensitive": "--sensitive",
    "columns": "--columns",
    "group_by": "--group-by",
    "letterhead": "--letterhead",
    "signature": "--signature",
}
# Without these a paper would be written of more people than were asked for.
_NARROWING = (ID, UNIT)
_OF_SET = (ID, "sensitive")
_OF_LISTS = ("columns", "group_by", "letterhead", "signature")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paper", metavar=words.PAPER, type=_paper, help=words.EXPORT_PAPER)
    parser.add_argument("--id", metavar=words.ID, help=words.EXPORT_ID)
    parser.add_argument("--to", metavar=words.FILE, type=named(words.FILE_MISSING), required=True, help=words.EXPORT_TO)
    parser.add_argument("--formats", metavar=words.FORMATS, type=_formats, help=words.EXPORT_FORMATS)
    presets = words.EXPORT_PRESET.format(presets=", ".join(PRESETS))
    parser.add_argument("--preset", metavar=words.PRESET, type=_preset, help=presets)
    orders = words.EXPORT_ORDER.format(orders=", ".join(ORDERS))
    parser.add_argument("--order", metavar=words.ORDER, type=_order, help=orders)
    parser.add_argument("--unit", metavar=words.UNIT, type=named(words.UNIT_MISSING), help=words.EXPORT_UNIT)
    parser.add_argument("--version", metavar=words.VERSION_NUMBER, type=whole_number(1, 999), help=words.EXPORT_VERSION)
    parser.add_argument("--since", metavar=words.VERSION_NUMBER, type=whole_number(1, 999), help=words.EXPORT_SINCE)
    parser.add_argument("--columns", metavar=words.COLUMNS, type=_columns, default=(), help=words.EXPORT_COLUMNS)
    group = named(words.COLUMNS_MISSING)
    parser.add_argument("--group-by", metavar=words.GROUP, type=group, help=words.EXPORT_GROUP_BY)
    parser.add_argument("--letterhead", action="store_true", help=words.EXPORT_LETTERHEAD)
    parser.add_argument("--signature", action="store_true", help=words.EXPORT_SIGNATURE)
    parser.add_argument("--sensitive", action="store_true", help=words.EXPORT_SENSITIVE)
    lines = (
        words.EXPORT_LINE.format(name=name, title=_told(name), formats=" ".join(one.formats))
        for name, one in PAPERS.items()
    )
    parser.epilog = "\n".join((words.EXPORT_LIST, *lines, words.EXPORT_SET.format(name=CONFERENCE_SET)))
    parser.formatter_class = _as_written(parser.formatter_class)
    parser.set_defaults(refuse=parser.error)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import papers
    from khenthuong_desktop.system import drives

    path = Path(os.path.abspath(arguments.to))
    if arguments.paper == CONFERENCE_SET:
        return _run_set(context, arguments, path)
    if path.suffix.lower() not in ENDINGS:
        arguments.refuse(f"argument --to: {words.WRONG_ENDING.format(endings=', '.join(ENDINGS))}")
    asks = PAPERS[arguments.paper].asks
    typed: dict[str, Any] = {asked: getattr(arguments, asked) for asked in asks}
    choices: dict[str, Any] = {asked: _NOTHING_SAID.get(asked) if one is None else one for asked, one in typed.items()}
    _tell_ignored(context, arguments, asks)
    with context.office_to_read() as office:
        if name := list_of(arguments.paper):
            _check_said(name, arguments)
            _tell_red(context, office, name, choices)
        written = papers.export(office, arguments.paper, path, **choices)
        _tell_standing(context, office, arguments.paper, choices)
    told = words.EXPORTED_READ_BACK if drives.is_removable(path) else words.EXPORTED
    said = title(arguments.paper)
    context.say(told.format(title=said[:1].lower() + said[1:], path=written.path))
    return DONE


def _run_set(context: Context, arguments: argparse.Namespace, folder: Path) -> int:
    from khenthuong_desktop.errors import UserError
    from khenthuong_desktop.services import conference_sets

    _tell_ignored(context, arguments, _OF_SET)
    if not arguments.id:
        raise UserError("paper.conference_missing", paper=CONFERENCE_SET)
    with context.office_to_read() as office:
        formats = arguments.formats or ENDINGS[:1]
        done = conference_sets.write(office, arguments.id, folder, formats=formats, sensitive=arguments.sensitive)
    for line in conference_sets.summary(done):
        context.remark(line)
    if done.stopped is not None:
        context.remark(words.SET_STOPPED.format(path=done.folder, what=conference_sets.counted(done)))
        raise done.stopped
    told = words.SET_EXPORTED_READ_BACK if done.on_stick else words.SET_EXPORTED
    context.say(told.format(path=done.folder, what=conference_sets.counted(done)))
    return DONE


def _tell_red(context: Context, office: Office, name: str, choices: Mapping[str, Any]) -> None:
    """A remark and no refusal: the file is what the register holds."""
    from khenthuong_desktop.domain.numbers import in_figures
    from khenthuong_desktop.services import paper_lists

    if red := paper_lists.red_cells(office, name, paper_lists.choices_of(office, name, **choices)):
        context.remark(RED_CELLS.format(count=in_figures(red)))


def _tell_standing(context: Context, office: Office, name: str, choices: Mapping[str, Any]) -> None:
    """A draft, an issue of another day, somebody who no longer comes: the file is there, and what is wrong is said."""
    from khenthuong_desktop.services import paper_remarks

    conference_id = choices.get(ID)
    if not conference_id or choices.get(UNIT):  # what is for one unit is made anew
        return
    if told := paper_remarks.of_one(office, name, str(conference_id), choices.get(VERSION)):
        context.remark(told)
        if VERSION in choices and choices[VERSION] is None and paper_remarks.is_draft(office, str(conference_id)):
            context.remark(words.DRAFT_PRINTED)


def _check_said(name: str, arguments: argparse.Namespace) -> None:
    from khenthuong_desktop.services import paper_lists

    paper_lists.check_said(name, arguments.columns, arguments.group_by)


def _tell_ignored(context: Context, arguments: argparse.Namespace, asks: Collection[str]) -> None:
    """What was asked and is not done is said: a script that hopes for a column finds none. Whoever asked for one unit
    or one record does not get all of them."""
    ignored = [name for name in OPTIONS if getattr(arguments, name) and name not in asks]
    for name in _NARROWING:
        if name in ignored:
            arguments.refuse(f"argument {OPTIONS[name]}: {words.NOT_TAKEN.format(paper=arguments.paper)}")
    if arguments.formats and arguments.paper != CONFERENCE_SET:
        context.remark(words.ONLY_OF_SET.format(option="--formats", name=CONFERENCE_SET))
    if arguments.sensitive and arguments.preset == _PUBLIC and "preset" in asks:
        context.remark(words.SENSITIVE_IGNORED)
    if VERSION in ignored:
        context.remark(words.ONLY_OF_PROGRAMMES)
    if of_lists := [OPTIONS[name] for name in ignored if name in _OF_LISTS]:
        context.remark(words.ONLY_OF_LISTS.format(options=", ".join(of_lists)))
    if others := [OPTIONS[name] for name in ignored if name not in (VERSION, *_OF_LISTS)]:
        context.remark(words.IGNORED.format(options=", ".join(others), paper=arguments.paper))


def _told(name: str) -> str:
    """Its title, and whether it must be said which one."""
    return words.EXPORT_TITLE_WITH_ID.format(title=title(name)) if ID in PAPERS[name].asks else title(name)


def _paper(text: str) -> str:
    if text not in PAPERS and text != CONFERENCE_SET:
        known = ", ".join((*PAPERS, CONFERENCE_SET))
        raise argparse.ArgumentTypeError(words.WRONG_PAPER.format(paper=text, papers=known))
    return text


def _formats(text: str) -> tuple[str, ...]:
    said = [one.strip().lower().removeprefix(".") for one in text.split(",")]
    found = tuple(ending for ending in ENDINGS if ending.removeprefix(".") in said)
    if not found or len(set(said)) != len(found):
        known = ",".join(ending.removeprefix(".") for ending in ENDINGS)
        raise argparse.ArgumentTypeError(words.WRONG_FORMATS.format(formats=text, known=known))
    return found


def _preset(text: str) -> str:
    if text not in PRESETS:
        raise argparse.ArgumentTypeError(words.WRONG_PRESET.format(preset=text, presets=", ".join(PRESETS)))
    return text


def _columns(text: str) -> tuple[str, ...]:
    found = tuple(one for part in text.split(",") if (one := part.strip()))
    if not found:
        raise argparse.ArgumentTypeError(words.COLUMNS_MISSING)
    return found


def _order(text: str) -> str:
    if text not in ORDERS:
        raise argparse.ArgumentTypeError(words.WRONG_ORDER.format(order=text, orders=", ".join(ORDERS)))
    return text


def _as_written(base: Any) -> Any:
    """The formatter of the whole command line, which leaves the list of papers in its lines."""

    class AsWritten(base):  # type: ignore[misc]
        def _fill_text(self, text: str, width: int, indent: str) -> str:
            return "\n".join(indent + line for line in text.splitlines())

    return AsWritten
