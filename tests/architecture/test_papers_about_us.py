"""What README, the guide and the changelog say is there, is there; and what is there, they say."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest

import dev
from khenthuong_desktop import __version__
from khenthuong_desktop.cli.main import COMMANDS
from khenthuong_desktop.services.lists import DEFINITIONS
from khenthuong_desktop.ui.pages import conference_tabs
from khenthuong_desktop.wording.conferences_page import TABS

README = (dev.ROOT / "README.md").read_text("utf-8")
CHANGELOG = (dev.ROOT / "CHANGELOG.md").read_text("utf-8")
GLOSSARY = (dev.ROOT / "GLOSSARY.md").read_text("utf-8")
GUIDE = {path.name: path.read_text("utf-8") for path in sorted((dev.ROOT / "resources" / "guide").glob("*.md"))}
LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.mark.parametrize("command", [command.NAME for command in COMMANDS])
def test_readme_shows_every_command(command: str) -> None:
    assert re.search(rf"^khenthuong --data DIR {command}\b", README, re.MULTILINE)


def test_readme_shows_no_command_that_does_not_exist() -> None:
    shown = set(re.findall(r"^khenthuong --data DIR (\w+)", README, re.MULTILINE))
    assert shown == {command.NAME for command in COMMANDS}


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_links_of_readme_lead_somewhere(link: str) -> None:
    assert (dev.ROOT / link).exists()


@pytest.mark.parametrize("chapter", sorted(GUIDE))
def test_links_of_the_guide_lead_to_its_chapters_and_back(chapter: str) -> None:
    """The reader has no other way back to the contents, and none to a chapter that no page names."""
    links = set(LINK.findall(GUIDE[chapter]))
    assert all((dev.ROOT / "resources" / "guide" / link).exists() for link in links)
    assert all(PurePosixPath(link).name == link for link in links)  # the window opens its own folder only
    assert links == set(GUIDE) - {chapter} if chapter == "index.md" else "index.md" in links


@pytest.mark.parametrize("tab", [tab.name for tab in conference_tabs.TABS])
def test_the_guide_tells_of_every_tab_of_a_conference(tab: str) -> None:
    assert any(TABS[tab].lower() in text.lower() for text in GUIDE.values())


def test_the_changelog_begins_with_this_version() -> None:
    first = re.search(r"^## (\S+)", CHANGELOG, re.MULTILINE)
    assert first and first[1] == __version__


@pytest.mark.parametrize("table", sorted({d.table for d in DEFINITIONS.values() if d.table}))
def test_the_glossary_knows_every_noun_that_has_a_list(table: str) -> None:
    """'subjects' stands there as `subject`: the name must be fixed before a room is named after it."""
    assert re.search(rf"`{table}`|`{table.rstrip('s')}`|`{table[:-3]}y`", GLOSSARY)
