"""The command line as a script meets it: arguments in; exit code, output and messages out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.cli import main
from khenthuong_desktop.services import sample
from khenthuong_desktop.system.paths import DataFolder, resources_root


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command came to its end."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of a JSON document, which must be all that was printed."""
        document = json.loads(self.out)
        assert document.keys() == {"rows"}
        found: list[dict[str, Any]] = document["rows"]
        assert all(row["id"] for row in found)
        return found


Kt = Callable[..., Ended]


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample of 120 people that tests read and never change."""
    root = tmp_path_factory.mktemp("cli") / "dữ liệu mẫu"
    sample.make(DataFolder(root), resources_root(), people=120)
    return root


@pytest.fixture
def data(sample_folder: Path, tmp_path: Path) -> Path:
    """A sample of one's own to change."""
    return Path(shutil.copytree(sample_folder, tmp_path / "dữ liệu"))


@pytest.fixture
def kt(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Kt:
    """Run a command; without --data it works in a folder that does not exist."""

    def run(*argv: str | Path) -> Ended:
        capsys.readouterr()
        code = main.run([str(part) for part in argv], tmp_path / "nowhere")
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Ended(code, said.out, said.err)

    return run
