"""Settings of this PC (window, columns, recent files, who sits here): comfort, never data of the office."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from khenthuong_desktop.system.files import make_folder, write_whole

BROKEN_ENDING = ".broken"

# What more than one room asks for.
USER_NAME = "user.name"
TEXT_PIXELS = "look.text_pixels"


class Settings:
    """One JSON file with dotted keys; `set` only remembers and `save` writes, so callers gather changes."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.set_aside: Path | None = None  # where a broken file was kept, so that it can be said once
        self._changed = False
        self._values = self._load()

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a dotted key; the default when it is absent or of another kind than the default."""
        value: Any = self._values
        for step in key.split("."):
            if not isinstance(value, dict) or step not in value:
                return default
            value = value[step]
        # An older or newer program may have kept something else under this name.
        return value if default is None or type(value) is type(default) else default

    def set(self, key: str, value: Any) -> None:
        """Remember a value of JSON's kinds under a dotted key; None forgets it."""
        *way, last = key.split(".")
        place = self._values
        for step in way:
            inner = place.get(step)
            if not isinstance(inner, dict):
                inner = place[step] = {}
            place = inner
        # A value of our own, so that the caller's list may change without being saved half-way.
        fresh = json.loads(json.dumps(value))
        if place.get(last) != fresh:
            self._changed = True
            if fresh is None:
                place.pop(last, None)
            else:
                place[last] = fresh

    def save(self) -> None:
        """Write the file whole when something changed since the last time."""
        if not self._changed:
            return
        make_folder(self.file.parent)
        write_whole(self.file, (json.dumps(self._values, ensure_ascii=False, indent=1) + "\n").encode())
        self._changed = False

    def add_recent(self, key: str, entry: str, *, limit: int = 10) -> None:
        """Put an entry at the head of a list of recent things."""
        earlier = [known for known in self.get(key, []) if known != entry]
        self.set(key, [entry, *earlier][:limit])

    def _load(self) -> dict[str, Any]:
        try:
            content = self.file.read_bytes()
        except OSError:
            return {}  # the first start, or a folder we may not read: the program works without settings
        try:
            values = json.loads(content)
        except ValueError:
            values = None
        if isinstance(values, dict):
            return values
        self._keep_broken()
        return {}

    def _keep_broken(self) -> None:
        aside = self.file.with_name(self.file.name + BROKEN_ENDING)
        try:
            os.replace(self.file, aside)
        except OSError:
            return
        self.set_aside = aside
