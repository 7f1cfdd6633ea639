"""An office with real files and a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(DataFolder(tmp_path / "xã"), clock=lambda: NOW, user="An", resources=resources_root())
    yield opened
    opened.close()
