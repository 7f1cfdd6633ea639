"""Sentences for what a check of the data found wrong, each with what to do."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.findings import Finding

ALL_WELL: Final = "Dữ liệu nguyên vẹn: không thấy sai sót nào."

_RESTORE: Final = "Hãy phục hồi từ bản sao lưu gần nhất còn tốt."
_SUPPORT: Final = "Hãy sao lưu ra USB rồi gửi kết quả kiểm tra này cho người hỗ trợ kỹ thuật."
_SAVE_AGAIN: Final = "Hãy mở và lưu lại các dòng đó; nếu nhiều, gửi kết quả này cho người hỗ trợ kỹ thuật."
_MEND: Final = "Hãy sửa các dòng đó trong danh sách; nếu không thấy, gửi kết quả này cho người hỗ trợ kỹ thuật."
_ATTACH_AGAIN: Final = "Hãy đính kèm lại tệp gốc hoặc phục hồi từ bản sao lưu có tệp này."

_LONGEST_FACT: Final = 80

# Code -> sentence, in alphabetical order of the codes; the facts of the finding fill it in.
SENTENCES: Final[dict[str, str]] = {
    "check.application_id": f"Tệp dữ liệu không mang dấu của chương trình này. {_RESTORE}",
    "check.attachment_changed": f"Tệp đính kèm “{{name}}” đã bị thay đổi so với lúc lưu. {_ATTACH_AGAIN}",
    "check.attachment_missing": f"Thiếu tệp đính kèm “{{name}}”. {_ATTACH_AGAIN}",
    "check.attachment_size": f"Kích thước tệp đính kèm “{{name}}” khác với số đã ghi. {_SUPPORT}",
    "check.counts": f"Số đếm đối tượng theo đơn vị khác với danh sách ({{count}} chỗ). {_SUPPORT}",
    "check.date": f"Cột {{column_name}} của bảng {{table}} có {{count}} ngày không đọc được ({{id}}). {_MEND}",
    "check.date_order": f"{{count}} dòng của bảng {{table}} có ngày bắt đầu sau ngày kết thúc ({{id}}). {_MEND}",
    "check.history_end": f"Nhật ký và bảng {{table}} nói khác nhau về {{count}} dòng. {_SUPPORT}",
    "check.history_order": f"Nhật ký của {{count}} dòng trong bảng {{table}} không theo đúng thứ tự. {_SUPPORT}",
    "check.history_table": f"Nhật ký nhắc đến bảng {{table}} mà chương trình không có. {_SUPPORT}",
    "check.json": f"Cột {{column_name}} của bảng {{table}} có dòng không đọc được ({{id}}). {_SUPPORT}",
    "check.keys": f"{{count}} dòng của bảng {{table}} có khóa tìm kiếm hoặc sắp xếp sai. {_SAVE_AGAIN}",
    "check.owner": f"{{count}} dòng của bảng {{table}} thuộc về hồ sơ không còn nữa. {_SUPPORT}",
    "check.parent_circle": f"{{count}} đơn vị nằm dưới chính mình. {_MEND}",
    "check.reference": f"{{count}} dòng của bảng {{table}} trỏ tới dòng không có trong bảng {{parent}}. {_RESTORE}",
    "check.required_empty": "{count} {list} chưa có “{heading}”. Hãy bấm F8 trong danh sách để đến từng ô cần sửa.",
    "check.schema": f"Cấu trúc dữ liệu là {{found}}, chương trình cần {{known}}. {_SUPPORT}",
    "check.step_open": f"Bước số {{number}} trong nhật ký chưa được kết thúc. {_SUPPORT}",
    "check.step_state": f"Bước số {{number}} ghi trạng thái hoàn tác không đúng. {_SUPPORT}",
    "check.step_target": f"Bước số {{number}} hoàn tác một bước không hợp lệ. {_SUPPORT}",
    "check.structure": f"Tệp dữ liệu bị hỏng. {_RESTORE} (Chi tiết kỹ thuật: {{detail}})",
    "check.table_missing": f"Thiếu bảng {{table}}. {_RESTORE}",
    "check.trigger": f"Phần tự ghi nhật ký {{name}} bị thiếu hoặc bị sửa. {_SUPPORT}",
    "check.unrecorded": f"{{count}} dòng của bảng {{table}} không có trong nhật ký. {_SUPPORT}",
    "check.words": f"Bảng tra từ trong tên và chức vụ khác với danh sách ({{count}} chỗ). {_SUPPORT}",
}


def sentence(found: Finding) -> str:
    """The Vietnamese sentence of something found wrong."""
    facts = {name: _short(fact) if isinstance(fact, str) else fact for name, fact in found.facts}
    return SENTENCES[found.code].format(**facts)


def _short(fact: str) -> str:
    line = " ".join(fact.split())
    return line if len(line) <= _LONGEST_FACT else f"{line[: _LONGEST_FACT - 1]}…"
