"""Words of the set of a conference: names of its files, its contents page, and what became of writing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

# --- names
TITLES: Final[Mapping[str, str]] = {"roster-public": "Danh sách đại biểu để niêm yết"}
CONTENTS: Final = "Mục lục"
FOLDER: Final = "Bộ tài liệu {name}"

# --- contents page
TITLE: Final = "MỤC LỤC"
SUBJECT: Final = "Bộ tài liệu {name}"
NOTE: Final = "(Ghi ngày {day})"
NUMBER: Final = "Số"
PAPER: Final = "Văn bản"
FILES: Final = "Tệp"
REMARK: Final = "Ghi chú"
STAGES: Final[Mapping[str, str]] = {
    "before": "Chuẩn bị",
    "day": "Trong hội nghị",
    "after": "Sau hội nghị",
}
FORMATS: Final[Mapping[str, str]] = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}
BETWEEN: Final = ", "
NOT_THERE: Final = "chưa có"
NOT_NEEDED: Final = "không cần"
UNDRAWABLE: Final = "?"
LEFT_OVER: Final = "Còn lại của lần ghi trước"
LEFT_OVER_REMARK: Final = "Không thuộc bộ lần này, có thể đã cũ; xóa nếu không dùng."
NO_FORMAT: Final = "Văn bản này chỉ có {formats}."
KEPT_BESIDE: Final = "Tệp “{name}” đã có từ trước hoặc đã được sửa nên giữ nguyên; bản mới là “{beside}”."
WITH_SENSITIVE: Final = "Có cột nhạy cảm (số CCCD, dân tộc, tôn giáo, Đảng): chỉ giao đúng người nhận."

# --- what became of it
_LACKING: Final = "Chưa lập được {title}: {why}"
OUTDATED: Final = "{title}: {why}"
_FAILED: Final = "Chưa ghi được “{name}”: {why}"
LEFT_OVER_PRIVATE: Final = "Có cột nhạy cảm. Không thuộc bộ lần này, có thể đã cũ; xóa nếu không dùng."
_STALE: Final = "Tệp của lần ghi trước, không có trong bộ lần này nên có thể đã cũ: {names}."
_STALE_PRIVATE: Final = "Tệp của lần ghi trước có cột nhạy cảm, còn nằm trong thư mục: {names}."
_MORE: Final = "{names} và {count} tệp khác (xem mục lục)"
_NAMED: Final = 3
UNRECORDED: Final = (
    "Chưa ghi được sổ các tệp trong thư mục này: lần ghi sau, bản mới có thể nằm cạnh bản cũ với số (2)."
)
_LISTED: Final = "; "  # titles have commas of their own
_WAITING: Final = "Chưa ghi: {titles}."
NOTHING: Final = "chưa có tệp nào"


def file_title(place: int, title: str) -> str:
    """'01 Kế hoạch tổ chức hội nghị', which sorts as it is used."""
    return f"{place:02} {title}"


def formats(endings: Sequence[str]) -> str:
    """'PDF, Word'."""
    return BETWEEN.join(FORMATS.get(one, one) for one in endings)


def lacking(title: str, why: str) -> str:
    return _LACKING.format(title=title[:1].lower() + title[1:], why=why)


def failed(name: str, why: str) -> str:
    return _FAILED.format(name=name, why=why)


def waiting(titles: Sequence[str]) -> str:
    """What was not reached any more."""
    return _WAITING.format(titles=_LISTED.join(titles))


def stale(names: Sequence[str]) -> str:
    return _STALE.format(names=_some(names))


def stale_private(names: Sequence[str]) -> str:
    return _STALE_PRIVATE.format(names=_some(names))


def _some(names: Sequence[str]) -> str:
    listed = _LISTED.join(names[:_NAMED])
    return _MORE.format(names=listed, count=len(names) - _NAMED) if len(names) > _NAMED else listed


def outcome(new: int, replaced: int, same: int) -> str:
    """'12 tệp mới, 3 tệp thay, 20 tệp không đổi'."""
    told = [(new, "tệp mới"), (replaced, "tệp thay"), (same, "tệp không đổi")]
    parts = [f"{in_figures(count)} {what}" for count, what in told if count]
    return BETWEEN.join(parts) or NOTHING


# --- the tab
HEADINGS: Final = ("Số", "Văn bản", "Tệp", "Tình trạng")
WRITTEN: Final[Mapping[str, str]] = {
    "new": "đã ghi",
    "replaced": "đã thay",
    "same": "không đổi",
    "failed": "chưa ghi được",
}
WRITTEN_OUTDATED: Final = "{state}, cần xem"
NOT_REACHED: Final = "chưa ghi"
NO_SUCH_FORMAT: Final = "không có loại tệp này"
LOOKING: Final = "đang xem…"
REASON: Final = "{title}: {why}"
CHOSEN: Final = "{chosen}/{of} văn bản được chọn, {ready} in được ngay"
STICK: Final = "{label} · còn trống {free}"
TARGET: Final = "Thư mục: {name}"
SENSITIVE: Final = "Chỉ giao đúng người nhận, không niêm yết công khai."
WRITE: Final = "Ghi {count} văn bản"
WRITING: Final = "Ghi bộ tài liệu"
WRITING_PAPER: Final = "Đang ghi {n}/{of}: {title}"
WRITING_CONTENTS: Final = "Đang ghi mục lục"
CANCELLED: Final = "Đã dừng. Các tệp đã ghi đều nguyên vẹn; bấm Ghi để ghi tiếp phần còn lại."
DONE: Final = "Xong: {what}."
LACKS: Final = "{count} văn bản chưa lập được: lý do ở dưới danh sách khi chọn dòng, và trong mục lục."
IN_FOLDER: Final = "Nằm trong {path}."
SAFE: Final = "Đã đọc lại đúng từng tệp. An toàn để rút USB {label}."
NOT_SAFE: Final = "Máy chưa báo ghi xong hẳn: hãy dùng “Tháo an toàn” trước khi rút {label}."
STOPPED: Final = "Trước khi dừng đã có {what}; các tệp đó nguyên vẹn."
STOPPED_REST: Final = "Còn {count} văn bản chưa ghi: bấm Ghi để ghi tiếp."
