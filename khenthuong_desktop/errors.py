"""What can go wrong, as codes with facts; the sentences are in wording.errors."""

from __future__ import annotations


class KhenThuongError(Exception):
    """An error the program expected: a stable code, and the facts its sentence needs."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code


class UserError(KhenThuongError):
    """The officer asked for something that cannot be done as asked; nothing was changed."""


class StorageProblem(KhenThuongError):
    """The disk, the folder or the database file does not do its part (full, read-only, locked, damaged)."""
