"""What README, the guide and the changelog say is there, is there; and what is there, they say."""

from __future__ import annotations

import re

import pytest

import dev
from khenthuong_desktop import __version__
from khenthuong_desktop.cli.main import COMMANDS
from khenthuong_desktop.services.lists import DEFINITIONS

README = (dev.ROOT / "README.md").read_text("utf-8")
CHANGELOG = (dev.ROOT / "CHANGELOG.md").read_text("utf-8")
GLOSSARY = (dev.ROOT / "GLOSSARY.md").read_text("utf-8")


@pytest.mark.parametrize("command", [command.NAME for command in COMMANDS])
def test_readme_shows_every_command(command: str) -> None:
    assert re.search(rf"^khenthuong --data DIR {command}\b", README, re.MULTILINE)


def test_readme_shows_no_command_that_does_not_exist() -> None:
    shown = set(re.findall(r"^khenthuong --data DIR (\w+)", README, re.MULTILINE))
    assert shown == {command.NAME for command in COMMANDS}


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_links_of_readme_lead_somewhere(link: str) -> None:
    assert (dev.ROOT / link).exists()


def test_the_changelog_begins_with_this_version() -> None:
    first = re.search(r"^## (\S+)", CHANGELOG, re.MULTILINE)
    assert first and first[1] == __version__


@pytest.mark.parametrize("table", sorted({d.table for d in DEFINITIONS.values() if d.table}))
def test_the_glossary_knows_every_noun_that_has_a_list(table: str) -> None:
    """'subjects' stands there as `subject`: the name must be fixed before a room is named after it."""
    assert re.search(rf"`{table}`|`{table.rstrip('s')}`|`{table[:-3]}y`", GLOSSARY)
