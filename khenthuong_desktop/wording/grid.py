"""Words of the list widget: its counts, its menu, its messages, its filters."""

from __future__ import annotations

from khenthuong_desktop.wording import steps

ROW_NOUN = "dòng"

FILTER_PLACEHOLDER = "Lọc danh sách…  Ctrl+F"
FILTER_NAME = "Lọc danh sách"
ADD_FILTER = "+ Lọc"
ADD_FILTER_HINT = "Thêm điều kiện lọc theo cột"
REMOVE_FILTER_HINT = "Bỏ điều kiện này (nhấn chuột hoặc phím Delete)"
CLEAR_FILTERS = "Bỏ lọc"
REVEAL = "Hiện dữ liệu nhạy cảm"
CONCEAL = "Che dữ liệu nhạy cảm"
REVEAL_SHORT = "Hiện đầy đủ"
CONCEAL_SHORT = "Che lại"
LIST_NAME = "Danh sách"
TOTALS_NAME = "Dòng tổng cộng"

FILTER_CONTAINS = "{heading}: “{value}”"
FILTER_IS = "{heading}: {values}"
FILTER_BETWEEN = "{heading}: {first} – {last}"
FILTER_FROM = "{heading}: từ {first}"
FILTER_TO = "{heading}: đến {last}"
FILTER_AGES = "{first}–{last} tuổi"
FILTER_AGE_FROM = "Từ {first} tuổi"
FILTER_AGE_TO = "Đến {last} tuổi"
FILTER_EMPTY = "{heading}: trống"
FILTER_FILLED = "{heading}: có"
FILTER_RED = "Ô cần sửa"
FILTER_REJECTED = "{heading}: ô cần sửa"
FILTER_CURRENT = "{heading}: còn hiệu lực"
RED_ROWS = "Ô cần sửa {n}"
RED_HINT = "Chỉ hiện những dòng có ô cần sửa (F8 đến từng ô)"
RED_HINT_ON = "Hiện lại mọi dòng"
MEND = "Sửa thành {mend}"
MEND_KEY = "Alt+Enter"
MORE_VALUES = "{first} và {n} mục khác"

FILTER_KINDS: dict[str, str] = {
    "is": "Là một trong các giá trị",
    "contains": "Có chứa",
    "between": "Trong khoảng",
    "age": "Tuổi hiện nay",
    "empty": "Để trống",
    "filled": "Có nội dung",
}
CHOICE_COUNT = "{label}  ({n})"
FILTER_NEEDS_CHOICE = "Hãy đánh dấu ít nhất một giá trị."
FILTER_NEEDS_TEXT = "Hãy gõ nội dung cần tìm."
FILTER_NEEDS_RANGE = "Hãy gõ ít nhất một đầu của khoảng."

FILTER_AGE_BAD = "Tuổi là số từ 0 đến 150, và tuổi đầu không lớn hơn tuổi cuối."

SAVED_FILTERS = "Bộ lọc đã lưu"
SAVED_FILTERS_HINT = "Lưu các điều kiện đang đặt để dùng lại, hoặc chọn bộ lọc đã lưu"
SAVE_FILTER = "&Lưu bộ lọc đang đặt…"
SAVE_FILTER_TITLE = "Lưu bộ lọc"
SAVE_FILTER_NAME = "Tên bộ lọc"
RENAME_FILTER = "Đổ&i tên"
RENAME_FILTER_TITLE = "Đổi tên bộ lọc"
REMOVE_SAVED_FILTER = "&Xóa"
NO_SAVED_FILTERS = "Chưa lưu bộ lọc nào"
FILTER_SAVED = "Đã lưu bộ lọc “{name}”"
FILTER_REMOVED = "Đã xóa bộ lọc “{name}” (Ctrl+Z để lấy lại)"

NOTHING_FOUND = "Không có dòng nào khớp"
NOTHING_FOUND_HINT = "Thử từ khác hoặc bỏ bớt điều kiện lọc."
NOTHING_YET = "Chưa có dòng nào"
NOTHING_YET_HINT = "Danh sách này chưa có dữ liệu."

EDIT = "Sửa ô"
COPY = "Chép"
COPY_WITH_HEADINGS = "Chép kèm tên cột"
PASTE = "Dán"
FILL_DOWN = "Điền xuống"
CLEAR = "Xóa nội dung ô"
NEW_ROW = "Thêm dòng"
RETIRE = "Bỏ dòng khỏi danh sách"
SELECT_ALL = "Chọn tất cả"
SELECT_ROWS = "Chọn cả dòng"
SELECT_COLUMNS = "Chọn cả cột"
NEXT_WRONG = "Ô cần sửa kế tiếp"
PREVIOUS_WRONG = "Ô cần sửa trước đó"
FILTER_BY_CELL = "Lọc theo “{value}”"
FILTER_BY_EMPTY = "Lọc ô trống"
FIT_COLUMN = "Vừa với nội dung"
HIDE_COLUMN = "Ẩn cột này"
CHOOSE_COLUMNS = "Chọn cột…"
COLUMN_MENU = "Cột “{heading}”"
SORT_COLUMN = "Sắp xếp theo cột này"
FILTER_COLUMN = "Lọc cột này…"

PASTED = "Đã dán {rows} dòng"
PASTED_CELLS = "Đã dán {cells} ô"
TO_MEND = "{n} ô cần sửa (F8 đến ô kế tiếp)"
NEW_ROWS = "thêm {n}"
OVERWRITTEN = "ghi đè {n}"
HEADINGS_LEFT_OUT = "đã bỏ dòng tên cột"
COLUMNS_LEFT_OUT = "bỏ cột {names}"
QUOTED = "“{text}”"
UNNAMED_COLUMN = "không tên"
# What other lists call the same column.
SAME_HEADINGS = (
    ("Họ và tên", "Họ tên", "Họ, tên", "Họ và tên cá nhân", "Họ tên cá nhân", "Tên cá nhân"),
    (
        *("Số CCCD", "CCCD", "Căn cước", "Số căn cước", "Căn cước công dân", "Số căn cước công dân"),
        *("Số CCCD/CMND", "CCCD/CMND", "CMND", "Số định danh", "Số định danh cá nhân", "Mã định danh"),
    ),
    ("Ngày sinh", "Năm sinh", "Ngày tháng năm sinh", "Ngày, tháng sinh", "Ngày/năm sinh"),
    ("Chức vụ, nghề nghiệp", "Nghề nghiệp", "Chức danh"),
    ("Đơn vị", "Tên đơn vị"),
    ("Số điện thoại", "Điện thoại", "SĐT", "Số ĐT"),
)
SKIPPED = "bỏ qua {n} ô không sửa được"
CLEARED = "Đã xóa nội dung {n} ô"
FILLED = "Đã điền {n} ô"
COPIED_MASKED = "Đã chép {rows} dòng × {columns} cột; dữ liệu nhạy cảm đang che được chép ở dạng che."
COPIED = "Đã chép {rows} dòng × {columns} cột"
RETIRED = "Đã bỏ {n}"
NO_WRONG = "Không có ô nào cần sửa."
PASTE_NOTHING = "Chưa có gì để dán: hãy chép một vùng ô trước."
PASTE_TOO_WIDE = "Vùng dán rộng {columns} cột, từ ô này chỉ còn {left} cột. Chưa dán gì."
PASTE_TOO_WIDE_NEXT = "Hãy bắt đầu từ cột bên trái hơn, hoặc chọn thêm cột để hiện."
PASTE_MORE_COLUMNS = "Cột đang ẩn kế tiếp: {names}."
SHOW_AND_PASTE = "&Hiện thêm {n} cột và dán"
PASTE_TOO_LONG = "Danh sách này không nhận thêm dòng: vùng dán thừa {rows} dòng. Chưa dán gì."
TOO_MANY_CELLS = "Mỗi lần sửa được tối đa {limit} ô. Hãy chọn vùng nhỏ hơn."
TOO_MANY_ROWS = "Mỗi lần chép được tối đa {limit} dòng. Hãy lọc bớt, hoặc xuất ra tệp."
CANNOT_EDIT = "Cột “{heading}” chỉ để xem."
LIST_READ_ONLY = "Danh sách này chỉ để xem."
ORDER_NARROWED = "Đang lọc nên chưa đổi chỗ được: hãy bỏ lọc trước."
ROW_HIDDEN = "Dòng vừa sửa không còn khớp bộ lọc đang đặt."
DRAFT_NEEDS = "Dòng mới được lưu khi có: {headings}."
DRAFT_STAYS = "Dòng mới chưa lưu vì còn thiếu: {headings}. Ctrl+- để bỏ dòng này."
SAVED_UNFINISHED = "Dòng mới đã được lưu, còn {n} ô cần sửa (F8)."
WRONG_ELSEWHERE = "Không có ô nào cần sửa trong các dòng đang lọc; ngoài bộ lọc còn {n} ô cần sửa."
AS_TYPED = "“{text}” — ghi nguyên"

STEP_PASTE = "Dán {rows} dòng"
STEP_PASTE_CELLS = "Dán {cells} ô"
STEP_CLEAR = "Xóa nội dung {n} ô"
STEP_FILL = "Điền xuống {n} ô"
_STEP_INTO = "{step} vào {list}"
_STEP_IN = "{step} ở {list}"

MORE_THAN = "hơn {counted}"
ASKING = "Đang tìm…"
COUNTING = "Đếm theo giá trị"
ANSWERING = "Tìm trong danh sách"


def grouped(number: int) -> str:
    """A number as documents write it: 1.000."""
    return f"{number:,}".replace(",", ".")


def noun(list_name: str) -> str:
    """What a row of this list is called behind a number: as in the steps of the history and the totals."""
    return steps.NOUNS.get(list_name, ROW_NOUN)


def counted(list_name: str, number: int, *, more: bool = False) -> str:
    """A number of rows with its noun; `more` where only the first are known yet."""
    text = f"{grouped(number)} {noun(list_name)}"
    return MORE_THAN.format(counted=text) if more else text


def step_into(step: str, list_name: str) -> str:
    """'Dán 18 dòng vào Dự toán kinh phí': the history stands beside no list."""
    return _named(_STEP_INTO, step, list_name)


def step_in(step: str, list_name: str) -> str:
    """'Xóa nội dung 3 ô ở Phân bổ đại biểu'."""
    return _named(_STEP_IN, step, list_name)


def _named(sentence: str, step: str, list_name: str) -> str:
    from khenthuong_desktop.wording.papers import LIST_NAMES  # not before the first paint: only now is it asked for

    return sentence.format(step=step, list=LIST_NAMES[list_name]) if list_name in LIST_NAMES else step
