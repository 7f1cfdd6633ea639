"""`sample`: an invented office in an empty folder."""

from __future__ import annotations

import argparse

from khenthuong_desktop.cli.command import DONE, Context
from khenthuong_desktop.cli.parser import whole_number
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording import cli as words

NAME = "sample"
HELP = words.SAMPLE
_MOST_PEOPLE = 1_000_000
_LARGEST_SEED = 2**63 - 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=whole_number(0, _MOST_PEOPLE), metavar=words.NUMBER, help=words.SAMPLE_PEOPLE)
    parser.add_argument("--seed", type=whole_number(0, _LARGEST_SEED), metavar=words.NUMBER, help=words.SAMPLE_SEED)


def run(context: Context, arguments: argparse.Namespace) -> int:
    from khenthuong_desktop.services import sample

    def tell(done: int, of: int) -> None:
        if done < of:
            context.remark(words.SAMPLE_PROGRESS.format(done=in_figures(done), of=in_figures(of)))

    made = sample.make(
        context.folder,
        context.resources,
        people=sample.DEFAULT_PEOPLE if arguments.people is None else arguments.people,
        seed=sample.DEFAULT_SEED if arguments.seed is None else arguments.seed,
        progress=tell,
    )
    context.say(
        words.SAMPLE_MADE.format(
            commune=made.commune_name,
            units=in_figures(made.units),
            people=in_figures(made.people),
            collectives=in_figures(made.collectives),
            households=in_figures(made.households),
        )
    )
    return DONE
