"""Why a file is not read, said by whoever finds out; `read` adds the name of the file for the officer."""

from __future__ import annotations


class Refused(Exception):
    """The file cannot be read: the code of an error, and the facts of its sentence but the name of the file."""

    def __init__(self, code: str, **facts: int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
