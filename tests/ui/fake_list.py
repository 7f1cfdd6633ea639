"""A list in memory that answers like the office, and a desk that remembers what was said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter, Query, RejectedCell, Row
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui.change_hub import ChangeHub

COLUMNS = (
    Column("full_name", "name", 180, editable=True, required=True),
    Column("gender", "choice", 60, editable=True),
    Column("birth_date", "partial_date", 100, editable=True),
    Column("national_id", "national_id", 130, editable=True, sensitive=True),
    Column("unit", "unit", 150, editable=True),
    Column("position", "text", 170, editable=True),
    Column("direct_worker", "flag", 60, editable=True),
    Column("members", "integer", 90, editable=True, summed=True),
    Column("last_award", "text", 200),
    Column("notes", "text", 150, editable=True, hidden=True),
)
HEADINGS = {
    "full_name": "Họ và tên",
    "gender": "Giới",
    "birth_date": "Ngày sinh",
    "national_id": "Số CCCD",
    "unit": "Đơn vị",
    "position": "Chức vụ, nghề nghiệp",
    "direct_worker": "TTLĐ",
    "members": "Số năm",
    "last_award": "Khen thưởng gần nhất",
    "notes": "Ghi chú",
}
CHOICES = {
    "gender": [("male", "Nam"), ("female", "Nữ")],
    "unit": [(f"u{n}", f"Khu phố {n}") for n in range(1, 13)] + [("u20", "Trường THCS"), ("u21", "Đoàn Thanh niên")],
    "direct_worker": [("1", "x")],
}
NAMES = ("Nguyễn Thị Thu An", "Lò Văn Ân", "Trần Thị Ánh", "Đỗ Đức Bình", "Nông Thị Chi", "Vũ Mạnh Cường")


def person(number: int) -> dict[str, str]:
    return {
        "full_name": NAMES[number % len(NAMES)] if number < len(NAMES) else f"{NAMES[number % 6]} {number}",
        "gender": "Nữ" if number % 2 else "Nam",
        "birth_date": str(1960 + number % 40),
        "national_id": f"0221850{number:05d}"[:12],
        "unit": f"Khu phố {number % 12 + 1}",
        "position": "Nông dân",
        "direct_worker": "x" if number % 3 == 0 else "",
        "members": str(number % 9),
        "last_award": "" if number % 4 else "Giấy khen xã 2024",
        "notes": "",
    }


class MemorySource:
    """Rows in a dictionary; a birth date that is no year, and a choice that is none, are refused."""

    def __init__(self, number: int = 30, *, can_edit: bool = True, can_add: bool = True) -> None:
        self.name = "people"
        self.tables = frozenset({"people"})
        self.can_edit, self.can_add, self.can_retire = can_edit, can_add, can_edit
        self.people = {f"p{n}": person(n) for n in range(number)}
        self.wrong: dict[tuple[str, str], RejectedCell] = {}
        self.edits: list[tuple[tuple[CellChange, ...], str | None]] = []
        self.asked_pages: list[int] = []
        self.fail_next: Exception | None = None
        self.told: list[Any] = []
        self._step = 0

    def columns(self) -> tuple[Column, ...]:
        return COLUMNS

    def heading(self, column: str) -> str:
        return HEADINGS[column]

    def _found(self, query: Query) -> list[str]:
        ids = [i for i, row in self.people.items() if search_key(query.text) in search_key(" ".join(row.values()))]
        for condition in query.filters:
            ids = [i for i in ids if self._fits(self.people[i][condition.column], condition)]
        for key in reversed(query.sort):
            ids.sort(key=lambda i: search_key(self.people[i][key.column]), reverse=key.descending)
        return ids

    def _fits(self, text: str, condition: Filter) -> bool:
        match condition.kind:
            case "contains":
                return search_key(condition.values[0]) in search_key(text)
            case "is":
                return text in [dict(CHOICES[condition.column])[value] for value in condition.values]
            case "between":
                first, last = condition.values
                return (not first or text >= first) and (not last or text <= last)
            case "empty":
                return not text
        return bool(text)

    def count(self, query: Query) -> int:
        return len(self._found(query))

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        self.asked_pages.append(offset)
        return [Row(i, self._texts(i, query)) for i in self._found(query)[offset : offset + limit]]

    def _texts(self, row_id: str, query: Query) -> tuple[str, ...]:
        row = dict(self.people[row_id])
        if not query.reveal and row["national_id"]:
            row["national_id"] = row["national_id"][:3] + "•••••" + row["national_id"][-4:]
        return tuple(row[column.key] for column in COLUMNS)

    def position(self, query: Query, row_id: str) -> int | None:
        found = self._found(query)
        return found.index(row_id) if row_id in found else None

    def totals(self, query: Query, of: int) -> dict[str, str]:
        members = [self.people[i]["members"] for i in self._found(query)]
        return {
            "full_name": f"{len(members)} cá nhân",
            "members": str(sum(int(text) for text in members if text.isdecimal())),
        }

    def choices(self, column: str) -> list[tuple[str, str]]:
        return CHOICES[column]

    def value_counts(self, query: Query, column: str) -> dict[str, int]:
        codes = {label: code for code, label in CHOICES[column]}
        return dict(Counter(codes.get(self.people[i][column], "") for i in self._found(query)))

    def stored(self, column: str, text: str) -> tuple[str, str]:
        problem = self._problem(column, text)
        return ("", problem) if problem else (text, "")

    def edit_text(self, row_id: str, column: str) -> str:
        return self.people[row_id][column]

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        if self.fail_next is not None:
            error, self.fail_next = self.fail_next, None
            raise error
        self.edits.append((tuple(changes), reason))
        new: dict[int, str] = {}
        rejected: list[RejectedCell] = []
        changed: dict[str, None] = {}
        for change in changes:
            row_id = change.row_id
            if row_id is None:
                if change.new_row not in new:
                    new[change.new_row] = f"n{len(self.people)}"
                    self.people[new[change.new_row]] = dict.fromkeys(HEADINGS, "")
                row_id = new[change.new_row]
            self.wrong.pop((row_id, change.column), None)
            problem = self._problem(change.column, change.text)
            if problem:
                wrong = RejectedCell(row_id, change.column, change.text, problem)
                self.wrong[row_id, change.column] = wrong
                rejected.append(wrong)
            else:
                self.people[row_id][change.column] = change.text.strip()
                changed[row_id] = None
        self._step += 1
        return EditOutcome(self._step, tuple(changed), tuple(new.values()), tuple(rejected))

    def _problem(self, column: str, text: str) -> str:
        if column == "birth_date" and text and not text.isdigit():
            return "Ngày sinh không đọc được."
        if column in CHOICES and text and text not in [label for _, label in CHOICES[column]]:
            return "Không có trong danh mục."
        return ""

    def rejected(self, row_ids: Sequence[str]) -> tuple[RejectedCell, ...]:
        wanted = set(row_ids)
        return tuple(wrong for wrong in self.wrong.values() if wrong.row_id in wanted)

    def retire(self, row_ids: Sequence[str]) -> int:
        for row_id in row_ids:
            del self.people[row_id]
        self._step += 1
        return self._step


class MemorySettings:
    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        self.values[key] = value


@dataclass
class FakeDesk:
    """What a grid needs of the desk."""

    hub: ChangeHub = field(default_factory=ChangeHub)
    settings: MemorySettings = field(default_factory=MemorySettings)
    said: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.said.append(text)
