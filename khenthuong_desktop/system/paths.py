"""Where things lie: the data folder, the settings of this PC, and the resources of the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.files import make_folder

APPLICATION = "KhenThuong"
PORTABLE_NAMES = ("KhenThuong-data", "data")

# Scripts and tests move the program's folders with these, so that nothing touches the real home.
DATA_VARIABLE = "KHENTHUONG_DATA"
SETTINGS_VARIABLE = "KHENTHUONG_SETTINGS"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One office's data: everything the program keeps lies below this root."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "khenthuong.db"

    @property
    def files(self) -> Path:
        return self.root / "files"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        return self.root / "khenthuong.lock"

    def prepare(self) -> None:
        """Make the folders that are missing; a read-only medium is no failure here, the lock will say so."""
        for folder in (self.root, self.files, self.backups, self.logs):
            try:
                make_folder(folder)
            except StorageProblem as problem:
                if problem.code in ("file.read_only", "file.no_access") and os.path.isdir(self.root):
                    return
                raise


def frozen_program_folder() -> Path | None:
    """The folder of the frozen program's .exe; None when running from source."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None


def portable_data_root(program_folder: Path | None) -> Path | None:
    """The data folder that travels beside the program, when somebody has put one there."""
    if program_folder is None:
        return None
    candidates = (program_folder / name for name in PORTABLE_NAMES)
    return next((folder for folder in candidates if folder.is_dir()), None)


def default_data_root(env: Mapping[str, str], *, program_folder: Path | None = None) -> Path:
    """The data folder when nobody named one: by variable, beside a portable program, or the PC's own."""
    named = env.get(DATA_VARIABLE)
    if named:
        return Path(named)
    portable = portable_data_root(program_folder or frozen_program_folder())
    if portable is not None:
        return portable
    import platformdirs  # imported here because most starts name their folder

    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False) / "data"


def settings_file(env: Mapping[str, str], *, program_folder: Path | None = None) -> Path:
    """The settings of this PC; a portable program carries its own and leaves nothing on the PC."""
    named = env.get(SETTINGS_VARIABLE)
    if named:
        return Path(named)
    portable = portable_data_root(program_folder or frozen_program_folder())
    if portable is not None:
        return portable / "settings.json"
    import platformdirs

    return platformdirs.user_config_path(APPLICATION, appauthor=False, roaming=False) / "settings.json"


def resources_root(*, bundle: Path | None = None) -> Path:
    """The folder of fonts, icons, catalogues and texts, in the source tree and in the frozen program."""
    unpacked = bundle or _bundle_folder()
    roots = ([unpacked] if unpacked else []) + [Path(__file__).resolve().parents[2]]
    for root in roots:
        if (root / "resources").is_dir():
            return root / "resources"
    raise StorageProblem("program.resources_missing", path=str(roots[0] / "resources"))


def _bundle_folder() -> Path | None:
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if folder else None
