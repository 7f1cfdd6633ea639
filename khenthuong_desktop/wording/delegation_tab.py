"""Words of the tab of the delegation that goes on to the upper congress."""

from __future__ import annotations

from typing import Final

HEADING: Final = "Đoàn dự cấp trên"
EVENT: Final = "Dự"
UPPER_BODY: Final = "Cấp phân bổ"
SIZE: Final = "Số đại biểu"
SIZE_LINE: Final = "{n} người"
SOURCE: Final = "Theo văn bản"
NOT_ALLOTTED: Final = "Chưa ghi cấp trên phân bổ mấy đại biểu, cho đại hội nào."
CHANGE: Final = "Sửa…"
COMPOSITION: Final = "Cơ cấu của đoàn"

MEMBERS: Final = "Danh sách đoàn"
MEMBERS_COLUMNS: Final = (
    ("TT", 40),
    ("Họ và tên", 0),
    ("Giới", 52),
    ("Sinh", 60),
    ("Dân tộc", 74),
    ("Đơn vị", 130),
    ("Chức vụ", 136),
    ("Vai", 106),
)
MEMBERS_EMPTY: Final = (
    "Chưa có ai trong đoàn. Chọn từ đại biểu của hội nghị, sắp thứ tự, ghi trưởng đoàn và dự bị ở đây."
)
COUNT: Final = "{n} chính thức, {reserves} dự bị"
ADD: Final = "Thêm…"
HEAD: Final = "Trưởng đoàn"
NO_HEAD: Final = "Bỏ trưởng đoàn"
RESERVE: Final = "Dự bị"
FULL: Final = "Chính thức"
UP: Final = "Lên"
DOWN: Final = "Xuống"
REMOVE: Final = "Bỏ"
MOVE_HINT: Final = "Alt + mũi tên"
ADDED: Final = "Đã thêm {n} người vào đoàn."

# --- dialogs
CHOSEN: Final = "Đã chọn {n} người"
NOBODY: Final = "Hãy chọn ít nhất một người."
NO_DELEGATES: Final = "Chưa có đại biểu nào được chọn dự hội nghị: chọn ở thẻ Đại biểu trước."
NUMBER_WRONG: Final = "“{typed}” không phải là số đại biểu, ví dụ 12."
