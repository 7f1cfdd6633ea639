"""argparse in Vietnamese: its help, its headings and its complaints."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any, NoReturn

from khenthuong_desktop.wording import cli as words


class WrongUsage(Exception):
    """The command line cannot be understood; `usage` shows how it is written."""

    def __init__(self, sentence: str, usage: str) -> None:
        super().__init__(sentence)
        self.usage = usage


class HelpWanted(Exception):
    """Somebody asked for help, which is this text."""


class Formatter(argparse.HelpFormatter):
    """Wide enough for Vietnamese sentences, whatever the console."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=100)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, words.USAGE if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Raises instead of ending the program, so that the caller decides where words go and with which code."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=Formatter, add_help=False, allow_abbrev=False, **options)
        self._positionals.title = words.ARGUMENTS
        self._optionals.title = words.OPTIONS
        self.add_argument("-h", "--help", action=_Help, nargs=0, help=words.HELP, default=argparse.SUPPRESS)

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(words.usage_sentence(message), self.format_usage())


class _Help(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *given: object) -> NoReturn:
        raise HelpWanted(parser.format_help())


def named(otherwise: str) -> Any:
    """A type of argument: the name of a file or folder, which is not empty."""

    def read(text: str) -> str:
        if not text.strip():
            raise argparse.ArgumentTypeError(otherwise)
        return text

    return read


def break_lock(parser: argparse.ArgumentParser) -> None:
    """For commands that write: what a window asks is asked here by an option."""
    parser.add_argument("--break-lock", action="store_true", help=words.BREAK_LOCK)


def whole_number(low: int, high: int) -> Any:
    """A type of argument: a whole number between two others."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(words.NOT_A_NUMBER.format(text=text)) from None
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(words.OUT_OF_RANGE.format(low=low, high=high))
        return number

    return read
