"""Which words of the command line open the window and which run a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop import app


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What was started, instead of starting it."""
    seen: list[tuple[object, ...]] = []

    def window(root: Path, *, quit_when_painted: bool) -> int:
        seen.append(("window", root, quit_when_painted))
        return 0

    def command(arguments: list[str], root: Path) -> int:
        seen.append(("command", arguments, root))
        return 2

    monkeypatch.setattr(app, "_window", window)
    monkeypatch.setattr("khenthuong_desktop.cli.main.run", command)
    return seen


@pytest.mark.parametrize("arguments", [["--data", "/d"], ["--data=/d"]])
def test_a_data_folder_alone_opens_the_window(asked: list[tuple[object, ...]], arguments: list[str]) -> None:
    assert app.main(arguments) == 0
    assert asked == [("window", Path("/d"), False)]


def test_the_window_that_ends_when_painted(asked: list[tuple[object, ...]]) -> None:
    app.main(["--quit-when-painted", "--data", "/d"])
    assert asked == [("window", Path("/d"), True)]


@pytest.mark.parametrize(
    "arguments", [["--data", "/d", "check"], ["--self-test"], ["--help"], ["--data"], ["--unknown"], ["list", "people"]]
)
def test_everything_else_is_a_command(asked: list[tuple[object, ...]], arguments: list[str]) -> None:
    assert app.main(arguments) == 2
    ((kind, told, _),) = asked
    assert (kind, told) == ("command", arguments)
