"""Files and rows of an import as they stand in the preview, with all that their states are worked out from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from khenthuong_desktop.domain.findings import Finding

if TYPE_CHECKING:
    from khenthuong_desktop.exchange.import_plan import PlannedTable
    from khenthuong_desktop.exchange.workbook import Book

State = Literal["new", "update", "duplicate", "error", "skipped"]
Decision = Literal["same", "different", "leave_out"]
STATES: Final[tuple[State, ...]] = ("new", "update", "duplicate", "error", "skipped")
NEW_UNIT: Final = "new:"  # begins what stands in place of the id of a unit that the commit will add
UNKNOWN_UNIT: Final = "?:"  # and of one that the register does not have: the cell will be red there


class NewUnit(NamedTuple):
    """A unit that the commit will add; `text` is how a workbook calls it."""

    text: str
    name: str
    kind: str


class UnknownUnit(NamedTuple):
    """A unit that rows name and the register does not have, with the name and kind it would get."""

    text: str
    name: str
    kind: str
    rows: int
    proposal: str  # the unit that may have been meant


def unit_in_register(value: object) -> str | None:
    """The id of a unit of the register, None where there is none yet."""
    known = isinstance(value, str) and not value.startswith((NEW_UNIT, UNKNOWN_UNIT))
    return str(value) if known else None


class Earlier(NamedTuple):
    """An import of the same file that stands in the journal."""

    file_id: str
    at: str
    by: str
    subjects: dict[tuple[str, int], str]  # (sheet, row) -> the subject it became
    parked: dict[tuple[str, int], str]  # (sheet, row) -> parked row, whatever its state
    call_id: str | None = None  # the call for lists that the file answered


@dataclass(slots=True)
class ImportFile:
    """One file, or a block from the clipboard; `problem` is the sentence where it cannot be read."""

    path: Path | None
    name: str
    sha256: str = ""
    size: int = 0
    format: str = ""
    tables: list[PlannedTable] = field(default_factory=list)
    encoding: str | None = None
    decoded: list[tuple[str, str]] = field(default_factory=list)
    unit_id: str | None = None  # whose list it seems to be
    named: str | None = None  # the unit that the file's name names
    problem: str | None = None
    findings: tuple[Finding, ...] = ()
    earlier: Earlier | None = None
    remark: str = ""  # that it was imported before, when and by whom
    file_id: str | None = None  # of parked rows: the file they came from, already in the register
    call_id: str | None = None  # of such a file: the call that it answered
    chosen: set[int] = field(default_factory=set)  # tables whose columns somebody chose
    book: Book | None = None


@dataclass(slots=True)
class ImportRow:
    """One row as it stands in the preview."""

    id: str
    file: int
    sheet: str
    row: int
    kind: str
    fields: dict[str, str] = field(default_factory=dict)
    stood: dict[str, str] = field(default_factory=dict)
    state: State = "new"
    problems: tuple[Finding, ...] = ()
    subject_id: str | None = None
    other_row: str | None = None
    changed: dict[str, tuple[str, str]] = field(default_factory=dict)
    certain: bool = True
    decision: Decision | None = None
    unit_id: str | None = None
    award: str | None = None
    # --- what the states are worked out from
    values: dict[str, Any] = field(default_factory=dict)  # column of the register -> value to store
    base: tuple[Finding, ...] = ()  # what the readers of the file found
    judged: tuple[Finding, ...] = ()  # with what the validator found
    reason: str = ""  # of a skipped row
    text: str = ""  # of a skipped row
    edited: bool = False
    mended: tuple[Finding, ...] = ()  # what was wrong in the file and somebody put right in the preview
    place: int = 0  # in the order of the import
    folded: str = ""
    keys: tuple[str, ...] = ()  # groups of rows that may be the same, in which this one stands
    looks: tuple[str, ...] = ()  # groups in which its like may stand
    parked_id: str | None = None
    subject: dict[str, Any] | None = None  # the record it updates or resembles
    earlier: bool = False  # the journal says that this row became `subject_id`
    conflict: str | None = None  # another row of this import that stands against it
    resembled: str | None = None  # the record or row that a person said it is not
    nominates: bool = False  # there is a nomination to save

    @property
    def name(self) -> str:
        return self.fields.get("full_name", "")


class ImportOutcome(NamedTuple):
    """What a commit did; `step` is None where there was nothing to do."""

    step: int | None
    new: int
    updated: int
    duplicates: int
    parked: int
    skipped: int
    files: int
    nominations: int = 0
    red: int = 0  # rows that went in with a unit that the register does not have
