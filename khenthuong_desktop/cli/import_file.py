"""`import FILE…`: lists of units into the register, or with --preview only what would become of every row."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from khenthuong_desktop.cli.command import DONE, REFUSED, Context
from khenthuong_desktop.cli.parser import break_lock, named
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording import cli as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.imports import Import, ImportOutcome
    from khenthuong_desktop.services.office import Office

NAME = "import"
HELP = words.IMPORT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kind = named(words.FILE_MISSING)
    parser.add_argument("files", metavar=words.FILE, type=kind, nargs="+", help=words.IMPORT_FILES)
    parser.add_argument("--preview", action="store_true", help=words.IMPORT_PREVIEW)
    parser.add_argument("--add-units", action="store_true", help=words.IMPORT_ADD_UNITS)
    parser.add_argument("--json", action="store_true", help=words.JSON)
    break_lock(parser)


def run(context: Context, arguments: argparse.Namespace) -> int:
    """Good rows go in and the others wait; a file that cannot be read stops no other, but is refused."""
    from khenthuong_desktop.services import imports

    paths = [Path(os.path.abspath(one)) for one in arguments.files]
    opened = context.office_to_read() if arguments.preview else context.office_to_write(break_lock=arguments.break_lock)
    with opened as office:
        imp = imports.open_files(office, paths)
        if arguments.add_units:
            _add_units(office, imp)
        if arguments.json:
            context.say(json.dumps(imports.json_rows(office, imp), ensure_ascii=False, indent=1))
        elif arguments.preview:
            _tell_rows(context, office, imp)
        for file in imp.files:
            for line in filter(None, (file.problem, file.remark)):
                context.remark(words.IMPORT_FILE_SAYS.format(name=file.name, line=line))
        if not arguments.preview and not all(file.problem for file in imp.files):
            told = context.remark if arguments.json else context.say
            unknown = len(imports.unknown_units(office, imp))
            told(_told(imports.commit(office, imp), imp, unknown))
    if not imp.files:
        context.remark(words.IMPORT_NO_FILES)
    return REFUSED if not imp.files or any(file.problem for file in imp.files) else DONE


def _add_units(office: Office, imp: Import) -> None:
    from khenthuong_desktop.services import imports

    imports.add_units(office, imp, [one.text for one in imports.unknown_units(office, imp) if not one.proposal])


def _tell_rows(context: Context, office: Office, imp: Import) -> None:
    from khenthuong_desktop.services import imports

    for number, file in enumerate(imp.files):
        if file.problem:
            continue
        context.say(file.name)
        for row in imp.rows:
            if row.file == number and row.state != "skipped":
                state = words.IMPORT_STATES[row.state]
                remark = imports.remark(office, imp, row, reveal=False)
                context.say(words.IMPORT_ROW.format(row=row.row, state=state, name=row.name, remark=remark))
    context.say(words.IMPORT_COUNTS.format(**{state: in_figures(number) for state, number in imp.counts.items()}))


def _told(outcome: ImportOutcome, imp: Import, unknown: int) -> str:
    waiting = sum(row.state != "skipped" and (row.state == "error" or not row.certain) for row in imp.rows)
    facts = {key: in_figures(value) for key, value in outcome._asdict().items() if isinstance(value, int)}
    if outcome.step is None:
        return words.IMPORT_NOTHING.format(**facts | {"waiting": in_figures(waiting)})
    said = [words.IMPORTED.format(**facts)]
    if outcome.red:
        said.append(words.IMPORT_RED.format(rows=in_figures(outcome.red), units=in_figures(unknown)))
    if outcome.parked:
        said.append(words.IMPORT_PARKED)
    return " ".join(said)
