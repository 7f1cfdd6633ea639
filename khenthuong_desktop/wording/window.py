"""Words of the window itself: its places, its status line, its menu, its questions at start."""

from __future__ import annotations

from datetime import date, datetime

PROGRAM = "Khen thưởng"

PAGE_TITLES: dict[str, str] = {
    "overview": "Tổng quan",
    "subjects": "Đối tượng",
    "import": "Nhập từ tệp",
    "duplicates": "Có thể trùng",
    "units": "Đơn vị",
    "list_calls": "Đôn đốc",
    "conferences": "Hội nghị",
    "papers": "Văn bản",
    "history": "Nhật ký",
    "settings": "Cài đặt",
}

# What hits of the search are called, in the order they are shown.
HIT_GROUPS: dict[str, str] = {
    "people": "Cá nhân",
    "collectives": "Tập thể",
    "households": "Hộ gia đình",
    "units": "Đơn vị",
    "conferences": "Hội nghị",
    "papers": "Văn bản",
    "pages": "Trang",
    "others": "Khác",
}

UPGRADING_TITLE = "Nâng cấp dữ liệu"
UPGRADING = (
    "Đang sao lưu rồi nâng cấp dữ liệu cho phiên bản mới của chương trình.\n"
    "Danh sách rất dài thì mất khoảng một phút. Xin đừng tắt máy; cửa sổ sẽ tự mở khi xong."
)

SEARCH_PLACEHOLDER = "Tìm mọi thứ…   Ctrl+K"
SEARCH_NOTHING = "Không tìm thấy “{text}”."
SEARCHING = "Đang tìm…"

UNDO = "Hoàn tác"
UNDO_STEP = "Hoàn tác: {step}"
UNDO_HINT = "Hoàn tác bước này (Ctrl+Z): {step}"
UNDO_NOTHING = "Chưa có bước nào để hoàn tác (Ctrl+Z)"
UNDO_NONE_LEFT = "Không còn bước nào để hoàn tác."
UNDONE = "Đã hoàn tác: {step}"
REDO = "Làm lại"
REDO_STEP = "Làm lại: {step}"
REDO_NONE_LEFT = "Không có bước nào để làm lại."
REDONE = "Đã làm lại: {step}"

MENU_HINT = "Sao lưu, phục hồi, hướng dẫn"
MENU_IMPORT = "Nhập danh sách từ tệp…"
MENU_RECENT = "Tệp nhập gần đây"
MENU_BACK_UP = "Sao lưu…"
MENU_RESTORE = "Phục hồi…"
MENU_REFRESH = "Tải lại trang"
MENU_GUIDE = "Hướng dẫn sử dụng"
MENU_CHANGELOG = "Lịch sử thay đổi chương trình"
MENU_ABOUT = "Giới thiệu"
MENU_QUIT = "Thoát"
FIND = "Tìm mọi thứ"

SAVED = "Đã lưu lúc {time} · {step}"
SAID = "{time} · {text}"
REFRESHED = "Đã tải lại."
DATA_FOLDER = "Dữ liệu: {folder}"
LAST_BACKUP = "sao lưu gần nhất {when}"
NO_BACKUP = "chưa có bản sao lưu"
READ_ONLY = "Chỉ đọc: {reason}"
CANCEL = "Hủy"
CANCELLING = "Đang dừng…"
PROGRESS = "{title}: {n}/{of}"
PROGRESS_UNKNOWN = "{title}…"
CLOSE_NOTICE = "Đóng thông báo"

NO_OFFICE_NAME = "Chưa khai báo cơ quan"
WORKING_AT_CLOSE = "Chương trình đang làm dở: {title}."
WORKING_AT_CLOSE_NEXT = "Dừng việc đó và thoát? Những gì đã lưu vẫn còn nguyên."
STOP_AND_QUIT = "Dừng và thoát"
KEEP_WORKING = "Làm tiếp"

BACKING_UP = "Sao lưu"
BACKED_UP = "Đã sao lưu vào {file}, đã kiểm tra."
BACKUP_FILTER = "Bản sao lưu (*{ending})"
BACKUP_TITLE = "Sao lưu vào tệp"
RESTORING = "Phục hồi"
RESTORED = "Đã phục hồi từ {file}. Dữ liệu trước đó đã được sao lưu riêng."
RESTORE_TITLE = "Chọn bản sao lưu để phục hồi"
RESTORE_ASK = "Thay toàn bộ dữ liệu đang mở bằng bản sao lưu {file}?"
RESTORE_ASK_NEXT = (
    "Bản sao lưu làm lúc {made_at}{by}, có {there}.\n"
    "Dữ liệu hiện nay có {now}.\n\n"
    "Dữ liệu hiện nay được sao lưu trước khi thay, nên có thể quay lại."
)
RESTORE_AMOUNT = "{subjects} đối tượng, {units} đơn vị"
RESTORE_DO = "Phục hồi"

LOCK_BREAK = "Máy kia đã tắt, mở tiếp"
LOCK_LEAVE = "Không mở"
DAMAGED_RESTORE = "Phục hồi từ bản sao lưu ngày {when}"
DAMAGED_NO_BACKUP = "Trong thư mục dữ liệu chưa có bản sao lưu nào; nếu có bản ở USB, hãy chọn tệp đó."
DAMAGED_RESTORE_FROM = "Phục hồi từ tệp…"
START_OTHER_FOLDER = "Chọn thư mục khác…"
START_OTHER_FOLDER_TITLE = "Chọn thư mục dữ liệu khác"
START_QUIT = "Thoát"

GUIDE_TITLE = "Hướng dẫn sử dụng"
CHANGELOG_TITLE = "Lịch sử thay đổi chương trình"
ABOUT_TITLE = "Giới thiệu"
ABOUT = """# Khen thưởng {version}

Chương trình làm công tác thi đua, khen thưởng của xã, phường, đặc khu; chạy trên một máy, không cần mạng.

- Dữ liệu: `{data}`
- Qt {qt} · Python {python}
"""
TEXT_MISSING = "Chưa có nội dung này trong bản cài đặt."

NOTHING_DUE = "Không có việc nào đến hạn."
EMPTY_OFFICE = "Chưa có dữ liệu"
EMPTY_OFFICE_NEXT = (
    "Nơi đây sẽ báo việc đến hạn, số đối tượng và những gì đang làm dở. "
    "Hãy khai báo cơ quan của mình, hoặc mở một xã mẫu để xem thử."
)
EMPTY_REGISTER = "Chưa có đơn vị, cá nhân nào"
EMPTY_REGISTER_NEXT = (
    "Cơ quan đã khai báo xong. Tiếp theo là các khu phố, thôn, cơ quan, trường học, doanh nghiệp; rồi đến từng người."
)
SET_UP_OFFICE = "Khai báo cơ quan…"
ADD_UNITS = "Thêm nhiều đơn vị…"
ADD_PERSON = "Thêm cá nhân"
OPEN_SAMPLE = "Mở dữ liệu mẫu…"
MAKING_SAMPLE = "Đang tạo dữ liệu mẫu"
SAMPLE_OPENED = "Đã mở dữ liệu mẫu trong cửa sổ khác; dữ liệu của cơ quan không thay đổi."
SAMPLE_FAILED = "Không tạo được dữ liệu mẫu."
SAMPLE_FAILED_NEXT = "Hãy kiểm tra thư mục {folder} còn chỗ trống và ghi được, rồi thử lại."
SAMPLE_FOLDER = "du-lieu-mau"

HISTORY_NO_WAY_BACK = "Bước này không hoàn tác được, hoặc đã được hoàn tác."
HISTORY_CHOOSE = "Hãy chọn một bước trong danh sách."

COUNT_NOUNS: dict[str, str] = {
    "people": "cá nhân",
    "collectives": "tập thể",
    "households": "hộ gia đình",
    "units": "đơn vị",
}

# --- tabs of a page for which there is no room
MORE_TABS = "Các thẻ chưa có chỗ trên dòng này"
TABS_LEFT = "{n} thẻ nữa ▾"


def count_noun(name: str) -> str:
    """The noun under a figure of the overview."""
    return COUNT_NOUNS.get(name, name)


def number(value: int) -> str:
    """A number as documents write it: 98.420."""
    return f"{value:,}".replace(",", ".")


WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
DUE_NOUN = "việc đến hạn"
WAITING_NOUN = "việc đang chờ"


def day_title(day: date) -> str:
    """The title of the overview: Thứ Sáu, 20/11/2026."""
    return f"{WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}"


def moment(at: datetime, now: datetime) -> str:
    """A moment as one says it today: 10:30 hôm nay, 10:30 hôm qua, 10:30 ngày 18/11/2026."""
    days = (now.date() - at.date()).days
    day = {0: "hôm nay", 1: "hôm qua"}.get(days, f"ngày {at:%d/%m/%Y}")
    return f"{at:%H:%M} {day}"


def restore_next(made_at: datetime, made_by: str, there: tuple[int, int], now: tuple[int, int]) -> str:
    """What a restore would bring and what it would replace."""
    by = f" bởi {made_by}" if made_by else ""
    return RESTORE_ASK_NEXT.format(
        made_at=f"{made_at:%H:%M ngày %d/%m/%Y}", by=by, there=_amount(there), now=_amount(now)
    )


def _amount(counted: tuple[int, int]) -> str:
    subjects, units = (f"{number:,}".replace(",", ".") for number in counted)
    return RESTORE_AMOUNT.format(subjects=subjects, units=units)


def place_of_data(folder: str, last_backup: datetime | None, now: datetime) -> str:
    """The right end of the status line: where the data lies and when it was last backed up."""
    backup = LAST_BACKUP.format(when=moment(last_backup, now)) if last_backup else NO_BACKUP
    return f"{DATA_FOLDER.format(folder=folder)} · {backup}"


def window_title(office_name: str) -> str:
    return f"{office_name} – {PROGRAM}" if office_name else PROGRAM
