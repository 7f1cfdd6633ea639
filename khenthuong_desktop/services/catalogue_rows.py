"""Catalogues as this office has them: those the program comes with, and the rows laid over them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from khenthuong_desktop.catalogues import Catalogues, Override
from khenthuong_desktop.store import catalogue_overrides
from khenthuong_desktop.store.database import Database

FOLDER = "catalogues"


def load(database: Database, resources: Path) -> Catalogues:
    with database.read() as r:
        rows = catalogue_overrides.all_overrides(r)
    return Catalogues(resources / FOLDER, [override_of(row) for row in rows])


def override_of(row: Mapping[str, Any]) -> Override:
    return Override(
        row["catalogue"],
        row["code"],
        json.loads(row["data"]),
        date.fromisoformat(row["valid_from"]) if row["valid_from"] else None,
        date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
        row["source"],
    )
