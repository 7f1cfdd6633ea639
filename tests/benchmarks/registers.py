"""Large sample offices, made once for all benchmarks of a run: a million people take more than a minute."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from khenthuong_desktop.services import sample
from khenthuong_desktop.system.paths import DataFolder, resources_root

made: dict[int, Path] = {}
_kept: list[TemporaryDirectory[str]] = []  # until the program ends


def of(people: int) -> Path:
    """The data folder of an office with so many people; nobody changes it."""
    if people not in made:
        folder = TemporaryDirectory()
        _kept.append(folder)
        data = Path(folder.name) / str(people)
        print(f"     making an office of {people:,} people …", flush=True)
        sample.make(DataFolder(data), resources_root(), people=people)
        made[people] = data
    return made[people]
