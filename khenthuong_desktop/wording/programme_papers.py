"""Words of the papers of the programme: headings of their columns, marks of versions, cues of the running order."""

from __future__ import annotations

from typing import Final

COMPARE_HEADINGS: Final = ("Mục", "Nội dung", "Thay đổi")
ORDINAL: Final = "TT"
TIME: Final = "Thời gian"
MINUTES: Final = "Phút"
CONTENT: Final = "Nội dung"
LEAD: Final = "Người thực hiện"
NEEDED: Final = "Cần chuẩn bị"
CUES: Final = "Lời dẫn, ghi chú điều hành"
CHANGE: Final = "Thay đổi"
# of the list of speeches
NAME: Final = "Người trình bày"
OFFICE_AND_UNIT: Final = "Chức vụ, đơn vị"
FIELD: Final = "Lĩnh vực"
TOPIC: Final = "Chủ đề"
DRAFT: Final = "Bài viết"
CHOSEN: Final = "Các bài đã chọn"
RESERVES: Final = "Dự bị"
BETWEEN: Final = "{starts} - {ends}"
_DRAFT_VERSION: Final = "(Bản thảo {version}, chưa ban hành)"
_ISSUED_VERSION: Final = "(Bản {version}, ban hành ngày {day})"
_COMPARED: Final = "({title})"
_COMPARED_ABOVE: Final = "({title}; bản thảo {draft} chưa ban hành, không tính ở đây)"
TOTAL: Final = "Tổng thời gian: {length}. Kết thúc: {ends}"
TOTAL_OPEN: Final = "Tổng thời gian: {length}"
SPEECH: Final = "{number}. {name}: {topic}"
SPEECH_BARE: Final = "{number}. {name}"
GONE: Final = "{name} (không còn dự)"  # for the office and the chair: who is printed and does not come


def version(number: int, day: str) -> str:
    """What stands below the title: which version this is."""
    return _ISSUED_VERSION.format(version=number, day=day) if day else _DRAFT_VERSION.format(version=number)


def compared(title: str, draft: int | None) -> str:
    """Between which versions; the draft above them is named, for its changes are not among these."""
    return _COMPARED.format(title=title) if draft is None else _COMPARED_ABOVE.format(title=title, draft=draft)


def speech(number: int, name: str, topic: str) -> str:
    return (
        SPEECH.format(number=number, name=name, topic=topic) if topic else SPEECH_BARE.format(number=number, name=name)
    )
