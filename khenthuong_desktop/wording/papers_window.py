"""Words of the windows about papers: preview, print, save, sticks, and a list on paper."""

from __future__ import annotations

from datetime import date
from typing import Final

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.domain.numbers import in_figures

# --- preview
MAKING: Final = "Đang dựng trang"
MAKING_ROWS: Final = "Đang dựng trang: {n}/{of}"
PAGES: Final = "/ {n}"
ZOOM: Final = "{percent}\u00a0%"
ZOOMS: Final = (50, 75, 100, 125, 150, 200, 300)
ZOOM_HINT: Final = "Cỡ xem (Ctrl+0: 100\u00a0%)"
ZOOM_OUT_HINT: Final = "Nhỏ lại (Ctrl+-)"
ZOOM_IN_HINT: Final = "Lớn lên (Ctrl++)"
FIT_WIDTH_HINT: Final = "Vừa bề ngang cửa sổ (Ctrl+2)"
FIT_PAGE_HINT: Final = "Thấy cả trang (Ctrl+3)"
PAGE_HINT: Final = "Đến trang (Ctrl+G)"
PREVIOUS_HINT: Final = "Chỗ trước (Shift+F3)"
NEXT_HINT: Final = "Chỗ sau (F3)"
FOUND: Final = "{n}/{of}"
NOT_FOUND: Final = "không thấy"
NO_SUCH_PAGE: Final = "Văn bản có {of} trang; hãy gõ số từ 1 đến {of}."
PRINT_HINT: Final = "In (Ctrl+P)"
PDF_HINT: Final = "Lưu PDF (Ctrl+S)"

# --- save
FORMATS: Final[dict[str, str]] = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}
SAVE_TITLE: Final = "Lưu {format}"
SAVE_FILTER: Final = "{format} (*{ending})"
SAVING: Final = "Đang lưu {name}"
SAVED: Final = "Đã lưu {path}"

# --- print
PRINTING: Final = "Đang in"
NO_PRINTER: Final = "Không thấy máy in nào trên máy này. Hãy cài máy in trong Windows, hoặc lưu PDF rồi in ở máy khác."
SIDES: Final[dict[str, str]] = {
    "one": "Một mặt",
    "long": "Hai mặt, lật theo cạnh dài",
    "short": "Hai mặt, lật theo cạnh ngắn",
}
COPIES_WRONG: Final = "Hãy gõ số bản từ 1 đến {most}."
RANGE_WRONG: Final = "Hãy gõ các trang như 1-3, 5; văn bản có {of} trang."
SHIFT_WRONG: Final = "Hãy gõ số mm từ -{most} đến {most}, ví dụ 1,5 hoặc -2."
SHEET_NAME: Final = "Hình trang {n} trên tờ giấy"

# --- stick
NO_STICK: Final = "Chưa thấy USB hoặc thẻ nhớ nào. Hãy cắm vào rồi bấm “Tìm lại” (F5)."
STICK: Final = "{label} · {path} · còn trống {free}"
NO_STICK_CHOSEN: Final = "Hãy chọn một USB trong danh sách."
NAME_NEEDED: Final = "Hãy gõ tên tệp."
REPLACES: Final = "Trên USB đã có tệp “{name}”; ghi sẽ thay tệp đó."
WRITING_STICK: Final = "Đang ghi {name} rồi đọc lại…"
OTHER_FOLDER: Final = "Chọn thư mục để ghi"
FOLDER: Final = "Thư mục {path} · còn trống {free}"
SAFE: Final = "Đã ghi {name} và đọc lại đúng. An toàn để rút USB {label}."
NOT_SAFE: Final = (
    "Đã ghi {name} và đọc lại đúng, nhưng máy chưa báo ghi xong hẳn. Hãy dùng “Tháo an toàn” trước khi rút {label}."
)

# --- a list on paper
PRINT_LIST: Final = "In danh sách…"
PRINT_SHORT: Final = "In…"
PRINT_LIST_HINT: Final = "In hoặc lưu danh sách đang xem thành PDF, Word, Excel (Ctrl+P)"
PRINT_LIST_TITLE: Final = "In danh sách: {name}"
ROWS_ALL: Final = "{n} {noun}, đúng như đang lọc và sắp xếp trên màn hình"
ROWS_SELECTED: Final = "{n} {noun} đang chọn, theo thứ tự trên màn hình"
NO_GROUP: Final = "Không nhóm"
SHEETS: Final[dict[str, str]] = {"auto": "Tự chọn theo số cột", "portrait": "Giấy đứng", "landscape": "Giấy ngang"}
TITLE_SHOWN: Final = "Trên giấy: {title}"
SENSITIVE: Final = (
    "Dữ liệu cá nhân nhạy cảm và cần giữ kín: chỉ in khi công việc cần, giao đúng người nhận, không niêm yết công khai."
)
SENSITIVE_CHOSEN: Final = "Danh sách sẽ có: {columns}. Chỉ giao đúng người nhận, không niêm yết công khai."
NO_SENSITIVE_IN_PUBLIC: Final = "Danh sách công khai không có cột số CCCD, ngày sinh đầy đủ, địa chỉ, điện thoại."
NO_COLUMNS: Final = "Hãy đánh dấu ít nhất một cột."
NO_ROWS: Final = "Danh sách đang xem không có dòng nào để in."
NO_BODIES: Final = "Chưa khai báo cơ quan ban hành (Cài đặt, Cơ quan ban hành)."
USUAL_SIGNER: Final = "Người ký thường dùng"
USUAL_BODY: Final = "Cơ quan thường dùng"

# --- texts of the office
TEXT_OWN: Final = "của cơ quan"
TEXT_WAITING: Final = "• chưa lưu"
TEXT_SAVED: Final = "Đã lưu lời văn “{part}”."
TEXT_RESET: Final = "Phần “{part}” dùng lại lời văn có sẵn."
PLACE: Final = "{name} – {meaning}"
DAY_WRONG: Final = "Hãy gõ ngày như 01/07/2026, hoặc để trống."
NO_VERSIONS: Final = "Cơ quan chưa viết lời riêng"
FILLED_LATER: Final = "Điền khi soạn văn bản: {places}."
FILLED_ONE: Final = "«{name}» ở {where}"


# --- Word forms of the office's own
FORM_FILTER: Final = "Word (*.docx)"
FORM_CHOOSE: Final = "Chọn mẫu Word"
FORM_TITLE: Final = "Dùng mẫu Word: {kind}"
FORM_FILE_MISSING: Final = "Hãy chọn tệp Word (.docx) của mẫu."
FORM_NO_FILE: Final = "Không thấy tệp {path}. Hãy chọn lại tệp của mẫu."
FORM_STARTED: Final = "Đã lưu {path}. Hãy sửa trong Word, giữ các chỗ điền trong «», rồi bấm “Dùng mẫu Word…”."
FORM_START_NAME: Final = "Mẫu {kind}"
FORM_TAKEN_OFF: Final = "Đã bỏ mẫu “{name}”; Word dùng lại bố cục của chương trình."
FORM_NONE: Final = "Ngày {day}: Word theo bố cục của chương trình."
FORM_LATER: Final = "Từ {day}: “{name}”."
FORM_PLACE: Final = "«{name}» – {meaning}"


def form_holding(day: date, name: str, first: date | None, source: str) -> str:
    """'Ngày 20/11/2026: “mẫu.docx”, áp dụng từ 01/11/2026, theo Quyết định số 5.'"""
    told = f"Ngày {screen_date(day)}: “{name}”"
    told += f", áp dụng từ {screen_date(first)}" if first else ""
    return f"{told}, theo {source}." if source else f"{told}."


def form_hung(name: str, first: date | None) -> str:
    return f"Từ nay dùng mẫu “{name}”" + (f", bắt đầu {screen_date(first)}." if first else ".")


def version(first: date | None, last: date | None) -> str:
    """'Từ 01/7/2026 đến 31/12/2026', either of which may be open."""
    begin = f"Từ {screen_date(first)}" if first else "Từ trước"
    return f"{begin} đến {screen_date(last)}" if last else f"{begin} đến nay và về sau"


def filled_later(places: list[tuple[str, str]]) -> str:
    """Which places get their value only with the paper, and where."""
    told = "; ".join(FILLED_ONE.format(name=name, where=where) for name, where in places)
    return FILLED_LATER.format(places=told) if told else ""


def size(count: int) -> str:
    """'14,2 GB'."""
    for unit, step in (("TB", 1 << 40), ("GB", 1 << 30), ("MB", 1 << 20)):
        if count >= step:
            return f"{count / step:.1f} {unit}".replace(".", ",")
    return f"{max(0, count) // 1024} KB"


def making(n: int, of: int) -> str:
    """How far the pages are."""
    return MAKING_ROWS.format(n=in_figures(n), of=in_figures(of)) if of > 1 else f"{MAKING}…"


def sheets(pages: int, copies: int) -> str:
    """'3 trang × 2 bản'."""
    return f"{in_figures(pages)} trang" if copies == 1 else f"{in_figures(pages)} trang × {in_figures(copies)} bản"


def printing(n: int, of: int) -> str:
    """How far the printer is."""
    return f"{PRINTING}: {in_figures(n)}/{in_figures(of)}"


def printed(pages: int, printer: str) -> str:
    return f"Đã gửi {in_figures(pages)} trang đến máy in {printer}."


def list_title(name: str) -> str:
    """'Danh sách cá nhân' of 'Cá nhân'; a title that says so itself stays as it is."""
    if name.lower().startswith("danh sách"):
        return name
    return f"Danh sách {name[:1].lower()}{name[1:]}"


def rows(count: int, noun: str, *, selected: bool) -> str:
    return (ROWS_SELECTED if selected else ROWS_ALL).format(n=in_figures(count), noun=noun)
