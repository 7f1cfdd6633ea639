"""The log for whoever helps when something goes wrong: a few files in logs/, the oldest dropped by itself.

A log line never holds personal data: name the record's id, the code of an error, the step, never what was
typed. No filter can see to that; the one who writes the line does.
"""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
from logging.handlers import RotatingFileHandler
from pathlib import Path

from khenthuong_desktop.system.paths import DataFolder

FILE_NAME = "khenthuong.log"
_SIZE = 1_000_000
_KEPT = 5
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def install(folder: Path, *, level: int = logging.INFO) -> LogFile:
    """Log the program into the data folder, or into the PC's temporary folder where that is read-only."""
    handler = _open(DataFolder(folder).logs) or _open(Path(tempfile.gettempdir()) / "khenthuong-logs")
    root = logging.getLogger()
    own = logging.getLogger("khenthuong_desktop")
    if handler is not None:
        handler.setFormatter(logging.Formatter(_LINE))
        handler.setLevel(level)
        root.addHandler(handler)
    # Libraries say at INFO what nobody needs; our own steps are wanted.
    own.setLevel(level)
    return LogFile(handler)


def _open(folder: Path) -> QuietRotatingHandler | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return QuietRotatingHandler(folder / FILE_NAME, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None


class LogFile:
    """An installed log; `close` takes it out again."""

    def __init__(self, handler: QuietRotatingHandler | None) -> None:
        self._handler = handler
        self.path: Path | None = Path(handler.baseFilename) if handler else None

    def close(self) -> None:
        """Stop logging into the file; its folder can then be moved or removed."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None


class QuietRotatingHandler(RotatingFileHandler):
    """A rotating log that never disturbs: a full disk costs a line, not the officer's work."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the line."""

    def close(self) -> None:
        """Close the file; lines it could not take are dropped."""
        with contextlib.suppress(OSError):
            super().close()

    def rotate(self, source: str, dest: str) -> None:
        """Rename the full log, or go on in it when another program has it open (Windows)."""
        try:
            os.replace(source, dest)
        except OSError:
            return
