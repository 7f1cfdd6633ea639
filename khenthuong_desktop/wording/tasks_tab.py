"""Words of the tab of tasks: its parts, its buttons, the sheet of a body at the side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

# Part -> its chip.
PARTS: Final[Mapping[str, str]] = {
    "tasks": "Công việc {n}",
    "side_event": "Bên lề {n}",
    "propaganda": "Tuyên truyền {n}",
    "propaganda_entries": "Nhật ký tuyên truyền {n}",
    "banner_designs": "Maket {n}",
    "subordinate_conferences": "Hội nghị đơn vị {n}",
}
HINTS: Final[Mapping[str, str]] = {
    "tasks": "Mọi việc của hội nghị, theo thứ tự của kế hoạch",
    "side_event": "Gặp gỡ, giao lưu, văn nghệ trước và trong dịp hội nghị",
    "propaganda": "Kế hoạch tuyên truyền: ai làm, bằng hình thức nào",
    "propaganda_entries": "Tin, bài, chương trình đã đăng, đã phát",
    "banner_designs": "Nội dung, kích thước, nơi treo; người duyệt, ngày duyệt",
    "subordinate_conferences": "Kế hoạch và báo cáo kết quả của các đơn vị tổ chức hội nghị riêng",
}
EMPTY: Final[Mapping[str, tuple[str, str]]] = {
    "tasks": (
        "Chưa có công việc nào",
        "Lấy việc theo mẫu của kế hoạch, hoặc thêm từng việc.",
    ),
    "side_event": ("Chưa có hoạt động bên lề", "Gặp gỡ, giao lưu, văn nghệ trước và trong dịp hội nghị."),
    "propaganda": ("Chưa có kế hoạch tuyên truyền", "Nội dung tuyên truyền, ai làm, hạn nào."),
    "propaganda_entries": ("Nhật ký còn trống", "Mỗi tin, bài đã đăng, đã phát ghi một dòng: ngày, tên bài, nơi đăng."),
    "banner_designs": (
        "Chưa có maket nào",
        "Lấy nội dung theo tên hội nghị, rồi ghi kích thước, nơi treo, người duyệt.",
    ),
    "subordinate_conferences": (
        "Chưa theo dõi hội nghị của đơn vị nào",
        "Dùng khi các đơn vị cấp dưới tổ chức hội nghị riêng và gửi kế hoạch, báo cáo kết quả.",
    ),
}
# Part -> the button that begins a new row.
ADD: Final[Mapping[str, str]] = {
    "tasks": "Thêm việc",
    "side_event": "Thêm hoạt động",
    "propaganda": "Thêm việc",
    "propaganda_entries": "Thêm tin, bài",
    "banner_designs": "Thêm maket",
}
TEMPLATE: Final = "Lấy việc theo mẫu"
_TEMPLATE: Final = "{name} ({n} việc)"
BANNER: Final = "Lấy nội dung theo hội nghị"
BANNER_THERE: Final = "Đã có maket đúng nội dung của hội nghị hiện nay."
BANNER_ASK: Final = "Lấy lại nội dung cho maket chưa duyệt?"
BANNER_ASK_NEXT: Final = "Maket này còn ghi ngày hoặc tên cũ của hội nghị. Thêm maket mới thì bản in có cả hai."
BANNER_RENEW: Final = "Lấy lại nội dung"
BANNER_NOT: Final = "Chưa"
BANNER_ADD: Final = "Thêm maket mới"
UNITS: Final = "Theo dõi mọi đơn vị"
DONE: Final = "Đánh dấu xong"
NOT_DONE: Final = "Bỏ đánh dấu xong"
MADE_ITSELF: Final = "Việc này tự xong vì {product}; muốn mở lại thì bỏ kết quả đó."
SHEET_OF: Final = "Phiếu công việc: {body}"
ALL_BODIES: Final = "Mọi cơ quan"
_BODY: Final = "{body} ({n})"
_QUOTED: Final = "“{name}”"
_NEW_BODIES: Final = "{names} chưa có trong danh sách cơ quan, được ghi là cơ quan mới."
NOBODY: Final = "Chưa giao"
_STATE: Final = "{done}/{n} việc xong"
_LATE: Final = "{n} việc quá hạn"
_LATE_UNITS: Final = "{n} đơn vị quá hạn"
LATE_HINT: Final = "Đã quá hạn mà chưa nhận"
JOIN: Final = " · "

# --- the sheet of a body
CHOOSE_ROW: Final = "Chọn một việc để xem phiếu công việc của cơ quan làm việc đó."
LATE_BADGE: Final = "{n} việc quá hạn"
COUNT: Final = "{done}/{n} việc xong"
THIS: Final = "Việc đang chọn"
SHEET: Final = "Phiếu công việc"
DUE: Final = "Hạn"
NO_DUE: Final = "không ghi hạn"
PLACE: Final = "Gửi đến, nơi làm"
BEFORE: Final = "Theo ngày hội nghị"
PRODUCT: Final = "Tự xong khi"
SOURCE: Final = "Căn cứ"
NOTES: Final = "Ghi chú"
STATE: Final = "Tình trạng"
OPEN: Final = "chưa xong"


def new_bodies(names: Sequence[str]) -> str:
    """'“Trung tâm A” chưa có trong danh sách …': it was written all the same."""
    return _NEW_BODIES.format(names=", ".join(_QUOTED.format(name=name) for name in names))


def chip(part: str, n: int) -> str:
    return PARTS[part].format(n=n or "").strip()


def template(name: str, n: int) -> str:
    return _TEMPLATE.format(name=name, n=n)


def body(name: str, n: int) -> str:
    return _BODY.format(body=name or NOBODY, n=n)


def state(done: int, n: int, late: int) -> str:
    """'5/17 việc xong · 2 việc quá hạn'."""
    parts = [_STATE.format(done=done, n=n)] if n else []
    if late:
        parts.append(_LATE.format(n=late))
    return JOIN.join(parts)


def late_units(n: int) -> str:
    return _LATE_UNITS.format(n=n) if n else ""
