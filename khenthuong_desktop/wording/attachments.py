"""Words of attached files and photos."""

from __future__ import annotations

TITLE = "Tài liệu đính kèm"
ADD = "Đính kèm tệp…"
ADD_TITLE = "Chọn tệp đính kèm"
PHOTO = "Ảnh chân dung"
PHOTO_TITLE = "Chọn ảnh chân dung"
PHOTO_FILTER = "Ảnh (*.jpg *.jpeg *.png)"
OPEN = "Mở"
REMOVE = "Bỏ đính kèm"
OPENED = "Đã mở bản chép của {name}; sửa trong bản chép không đổi tệp đã đính kèm."
CANNOT_OPEN = "Máy này chưa có chương trình để mở {name}."


def attached(name: str) -> str:
    return f"Đính kèm tệp: {name}"


def removed(name: str) -> str:
    return f"Bỏ tệp đính kèm: {name}"


def photo_set(name: str) -> str:
    return f"Đặt ảnh: {name}"


def size(number: int) -> str:
    """'1,4 MB', '320 KB'."""
    if number >= 1024 * 1024:
        return f"{number / 1024 / 1024:.1f} MB".replace(".", ",")
    return f"{max(1, round(number / 1024))} KB"
