"""Starts the program: `python -m khenthuong_desktop`, and the entry of the frozen program."""

from __future__ import annotations

from khenthuong_desktop.app import main

if __name__ == "__main__":
    raise SystemExit(main())
