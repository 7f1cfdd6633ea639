"""What a workbook gives before anything is saved: where a row stood, what it says field by field, what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from khenthuong_desktop.domain.findings import Finding

SubjectKind = Literal["individual", "collective", "household"]

# The fields a row can fill, by the keys of the register's columns; `award` to `call_note` make a nomination.
FIELDS: Final = (
    "full_name",
    "title",
    "gender",
    "birth_date",
    "national_id",
    "ethnicity",
    "religion",
    "party_member",
    "party_since",
    "position",
    "unit",
    "former_unit",
    "field",
    "economic_sector",
    "direct_worker",
    "leader_class",
    "honours",
    "education",
    "collective_kind",
    "head_name",
    "members",
    "member_count",
    "phone",
    "address",
    "notes",
    "award",
    "commendation_kind",
    "achievement",
)

# What a column of a workbook can mean: a field, or a part of one that the readers put together.
TARGETS: Final = (
    *FIELDS,
    "kind",  # cá nhân, tập thể, hộ gia đình
    "family_middle",  # Họ và đệm
    "given",  # Tên
    "male_mark",  # x under Nam
    "female_mark",  # x under Nữ
    "birth_male",  # the date under Nam: a man's
    "birth_female",
    "birth_day",
    "birth_month",
    "birth_year",
    "sub_unit",  # Tên phòng ban/ khối, tổ công tác
    "award_form",  # Mã hình thức khen thưởng
    "award_title",  # Mã danh hiệu thi đua
    "ordinal",  # STT: read to know where rows end, never stored
    "ignored",  # looked at and left out on purpose (signature, date of issue of the CCCD …)
)


class SkippedRow(NamedTuple):
    """A row that is no record, and why: 'title', 'header', 'numbers', 'section', 'total', 'signature', 'empty_formula',
    'repeated_header', 'note', 'hidden_sheet', 'no_table', 'continued' (put into the row above)."""

    sheet: str
    row: int
    reason: str
    text: str


@dataclass(slots=True)
class CandidateRow:
    """One record as the file says it, in words that a cell of the register would take; nothing is decided yet.

    `fields` has only the fields that the file gives for this row, cleaned (NFC, normal case, padded CCCD, ISO dates
    where they could be read and as they stood where not). `stood` has what the file said wherever that differs.
    """

    sheet: str
    row: int  # as Excel counts
    kind: SubjectKind
    fields: dict[str, str]
    stood: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
