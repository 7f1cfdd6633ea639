"""Words of the page that reads lists from files: ways in, states of rows, columns, decisions, what happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from khenthuong_desktop.wording import columns

# --- ways in

START_HINT = (
    "Excel (.xlsx, .xls, .xlsb, .ods), Word (.docx), .csv, .txt: một hay nhiều tệp, mẫu nào cũng được. "
    "Chưa ghi gì cho đến khi anh chị xem trước và bấm “Nhập”."
)
START_DROP = "Cũng có thể kéo tệp hoặc thư mục thả vào cửa sổ, hoặc chép vùng trong Excel rồi nhấn Ctrl+V ở đây."
IMPORT_HINT = "Đọc danh sách từ Excel, Word, csv… (Ctrl+O)"
WAITING_ROWS = "Dòng chờ sửa {n}"
WAITING_ROWS_HINT = "Những dòng lần trước chưa nhập được, mở lại để sửa rồi nhập"
FILES_TITLE = "Chọn tệp danh sách"
FOLDER_TITLE = "Chọn thư mục có các tệp danh sách"
FILE_FILTER = "Danh sách (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.htm *.html *.docx);;Mọi tệp (*)"
CLIPBOARD_EMPTY = "Chưa có gì để dán."
CLIPBOARD_EMPTY_NEXT = "Hãy chọn vùng có cả dòng tiêu đề trong Excel, nhấn Ctrl+C, rồi quay lại đây nhấn Ctrl+V."
NO_FILES = "Không có tệp danh sách nào ở đó."
NO_FILES_NEXT = "Hãy chọn tệp Excel, Word, .csv hoặc thư mục có những tệp đó."
NO_WAITING = "Không còn dòng nào chờ sửa."
RECENT_GONE = "Không còn tệp {name} ở chỗ cũ."
RECENT_GONE_NEXT = "Tệp có thể đã bị xóa, đổi tên, hoặc USB chưa cắm. Hãy chọn lại tệp."

# --- reading

READING = "Đọc {what}"
READING_HINT = "Chưa ghi gì vào dữ liệu. Cửa sổ vẫn dùng được trong lúc đọc."
IMPORTING_HINT = "Cả lần nhập là một bước: hoặc vào hết, hoặc không vào dòng nào."
RETURNING = "Làm tệp trả lại đơn vị"
PLANNING = "Đọc lại theo cột đã chọn"
CANCEL = "Hủy"
CANCELLED = "Đã dừng, chưa ghi gì."
PROGRESS = "{percent}\u00a0%"
BUSY = "Đang làm dở một việc; hãy chờ hoặc bấm Hủy."
PROGRESS_UNKNOWN = "Đang chuẩn bị…"
READ_DONE = "{n} dòng đọc được · 0 dòng bị mất"
KEEP_ORIGINAL = "Bản gốc lưu kèm: {name}"

# --- title

TITLE = "Nhập danh sách: {what}"
WAITING_TITLE = "Dòng chờ sửa: {n} dòng"
FILES = "{n} tệp"
CLIPBOARD = "vùng dán từ Excel"
WAITING = "dòng chờ sửa"
SHEET = "Trang tính “{sheet}”"
TABLES = "{n} bảng"
BEGINS = "bảng bắt đầu dòng {row}"
ENCODINGS: Mapping[str, str] = {
    "tcvn3": "phông .VnTime đã đổi sang Unicode",
    "vni": "phông VNI đã đổi sang Unicode",
    "decomposed": "Unicode tổ hợp đã đổi sang dựng sẵn",
}
ENCODING = "{encoding} đã đổi sang Unicode"
NO_TABLE = "chưa thấy bảng nào"
ALL_FILES = "Tất cả {n} tệp · {rows} dòng"
FILE_LINE = "{name} · {rows} dòng"
FILE_UNIT = "{name} · {rows} dòng · {unit}"
FILE_UNREADABLE = "{name} · không đọc được"
UNREADABLE = "{n} tệp không đọc được"
FILE_MENDS = "{line} · {n} lỗi"
PROBLEM_FILES = "{n} tệp có vấn đề ▸"
PROBLEM_FILES_HINT = "Chuyển đến tệp sau không đọc được, không thấy bảng hoặc có dòng lỗi (F4)"
WITHOUT_TABLE = "{n} tệp không thấy bảng nào"
OTHER_CONFERENCE = "Tệp “{file}” ghi “{title}”, khác với “{name}”. Hãy kiểm tra tệp và đợt lấy danh sách đã chọn."
CONFERENCE_FORMS = ("hội nghị", "đại hội")
NO_CALL = "(không thuộc đợt nào)"

UNFINISHED = "Đang xem trước: {what} – tiếp tục"
UNFINISHED_HINT = "Bản xem trước chưa nhập vẫn còn; bấm để quay lại đó"

# --- rows

STATES: Mapping[str, str] = {
    "new": "Mới",
    "update": "Cập nhật",
    "duplicate": "Trùng",
    "error": "Lỗi",
    "skipped": "Bỏ qua",
}
STATE_HINTS: Mapping[str, str] = {
    "": "Mọi dòng của tệp (Alt+1)",
    "new": "Chưa có trong danh sách, sẽ được thêm (Alt+2)",
    "update": "Đã có, tệp bổ sung hoặc thay đổi vài ô (Alt+3)",
    "duplicate": "Đã có hoặc giống người đã có: không thêm lần nữa khi chưa quyết định (Alt+4)",
    "error": "Có ô phải sửa; không sửa thì dòng được giữ lại chờ, không mất (Alt+5)",
    "skipped": "Không phải là người: tiêu đề, tổng cộng, chữ ký… hoặc đã để ngoài (Alt+6)",
}
ALL = "Tất cả"

HEADINGS: Mapping[str, str] = {
    "state": "Trạng thái",
    "kind": "Loại",
    "unit": "Đơn vị",
    "former_unit": "Đơn vị trước sắp xếp",
    "award": "Danh hiệu, hình thức",
    "commendation_kind": "Loại khen thưởng",
    "achievement": "Thành tích",
    "remark": "Ghi chú của chương trình",
    "file": "Tệp",
    "sheet": "Trang tính",
    "row": "Dòng trong tệp",
    "gender": "Giới",
}
STOOD = "Trong tệp: {text}"
KINDS: Mapping[str, str] = {"individual": "Cá nhân", "collective": "Tập thể", "household": "Hộ gia đình"}
KIND_UNKNOWN = "“{typed}” không phải là cá nhân, tập thể hay hộ gia đình."

EMPTY_TITLE = "Không thấy dòng nào trong tệp"
EMPTY_SENTENCE = (
    "Tệp trống, chỉ có hình, hoặc danh sách có dạng chương trình chưa đọc được. Hãy mở tệp trong Excel để xem."
)
HINT = "Sửa ngay trong ô. Dòng lỗi sẽ được giữ lại để sửa sau, không mất."
COLUMNS = "Cột… {known}/{all} đã nhận ra"
COLUMNS_HINT = "Xem và đổi nghĩa của từng cột trong tệp (Alt+C)"
RETURN_HINT = "Ghi tệp cho đơn vị sửa: ô sai tô đỏ kèm ghi chú (Alt+R)"
RETURN_FOLDER = "Chọn nơi ghi tệp trả lại"
RETURNED = "Đã ghi {n} tệp trả lại vào {folder}"
DO_IMPORT = "Nhập {n} dòng"
DO_PARK = "Giữ {n} dòng chờ sửa"
DO_ANSWER = "Ghi vào đợt"
DO_NOTHING = "Không có dòng nào để nhập"
DO_NOTHING_WHY = "Mọi dòng đã có sẵn, đang chờ sửa từ lần trước hoặc được bỏ qua"
DO_IMPORT_HINT = "Ghi vào dữ liệu (Ctrl+Enter); Ctrl+Z lấy lại được cả lần nhập"
LEAVE_HINT = "Thôi không nhập, chưa ghi gì (Esc)"

# --- deeds

SAME_BAR = "Còn {n} ô “{wrong}” ở cột {heading}."
SAME_DO = "&Sửa cả {n} ô thành “{right}”"
SAME_DONE = "Đã sửa {n} ô “{wrong}” thành “{right}”."
SAME_START = "Sửa mọi ô “{text}” ({n} ô)…"
COMPARE = "S&o sánh…"
COMPARE_HINT = "Đặt người trong tệp bên cạnh người đã có (Enter ở cột Trạng thái)"
LEAVE_OUT = "Để ngoài"
TAKE_IN = "Nhận lại"
ASK_AGAIN = "Bỏ quyết định"
KIND_MENU = "Đổi loại"
TAKE_MEND = "Sửa thành {mend}"
UNKNOWN_UNITS = "Có {n} đơn vị chưa có trong danh sách: {names}."
ADD_UNITS = "Thê&m {n} đơn vị…"
ADD_UNITS_HINT = "Chọn đơn vị để thêm cùng lần nhập; không thêm thì ô đơn vị để đỏ, người vẫn được nhập (Alt+M)"
UNITS_ADDED = "Sẽ thêm {n} đơn vị khi nhập; {rows} dòng dùng các đơn vị này."
ADD_UNIT = "Thêm đơn vị mới “{name}”"
UNIT_ADDED = "Đã thêm đơn vị {name}; {n} dòng dùng đơn vị này."
DECIDED = "Đã quyết định cho {n} dòng."
OWN_STEP = "sửa trong bản xem trước"
UNDONE = "Đã hoàn tác trong bản xem trước."
REDONE = "Đã làm lại trong bản xem trước."
LEAVE_ASK = "Bỏ những ô đã sửa trong bản xem trước?"
LEAVE_WHAT = "Chưa có gì được ghi vào dữ liệu. Tệp gốc không thay đổi, nhưng những ô vừa sửa ở đây sẽ mất."
LEAVE_DO = "Bỏ bản xem trước"
STAY = "Ở lại"

# --- after

DONE_TITLE = "Đã nhập danh sách"
DONE_NOTHING = "Không có gì thay đổi"
DONE_NEW = "thêm {n} đối tượng"
DONE_UPDATE = "cập nhật {n}"
DONE_DUPLICATES = "{n} dòng đã có sẵn, giữ nguyên"
DONE_SKIPPED = "bỏ qua {n} dòng"
DONE_PARKED = "{n} dòng được giữ lại chờ sửa"
DONE_RED = "{n} người có đơn vị chưa có trong danh sách: ô đơn vị để đỏ"
DONE_UNITS = "Sửa {n} ô đơn vị…"
DONE_UNDO = "Cả lần nhập là một bước: Ctrl+Z lấy lại được. Tệp gốc đã được lưu kèm."
DONE_TAKEN_BACK = "Đã lấy lại cả lần nhập"
DONE_AS_BEFORE = "Dữ liệu như trước khi nhập. Nghĩa của các cột đã chọn vẫn được nhớ."
DONE_REDO = "Ctrl+Y nhập lại như vừa rồi."
DONE_SAME_FILE = "Mọi dòng của tệp đã có trong dữ liệu."
MEND_PARKED = "Sửa {n} dòng đang chờ…"

# --- columns dialog

COLUMN_HEADINGS = ("Cột trong tệp", "Vài ô đầu", "Nghĩa là", "Vì sao")
UNKNOWN_TARGET = "(chưa rõ, không nhập)"
TABLE_CHOICE = "{file} · {sheet} · dòng {row}"
SURE = "chắc chắn"
HOW: Mapping[str, str] = {
    "synonym": SURE,
    "fuzzy": "gần giống {confidence}\u00a0%",
    "values": "theo giá trị trong cột",
    "remembered": "đã nhớ từ lần trước",
    "chosen": "do anh chị chọn",
    "none": "chưa rõ",
}
TWICE = "Hai cột cùng nghĩa “{target}”: hãy để một cột, cột kia chọn nghĩa khác hoặc “{ignored}”."
TARGETS: Mapping[str, str] = {
    "full_name": "Họ và tên",
    "family_middle": "Họ và đệm",
    "given": "Tên",
    "title": "Ông/Bà",
    "gender": "Giới tính",
    "male_mark": "Nam (đánh dấu x)",
    "female_mark": "Nữ (đánh dấu x)",
    "birth_date": "Ngày sinh",
    "birth_male": "Ngày sinh (cột Nam)",
    "birth_female": "Ngày sinh (cột Nữ)",
    "birth_day": "Ngày sinh: ngày",
    "birth_month": "Ngày sinh: tháng",
    "birth_year": "Ngày sinh: năm",
    "national_id": "Số CCCD",
    "ethnicity": "Dân tộc",
    "religion": "Tôn giáo",
    "party_member": "Đảng viên",
    "party_since": "Ngày vào Đảng",
    "position": "Chức vụ, nghề nghiệp",
    "unit": "Đơn vị",
    "sub_unit": "Phòng, ban, tổ",
    "former_unit": "Đơn vị trước sắp xếp",
    "kind": "Loại (cá nhân, tập thể, hộ)",
    "award": "Danh hiệu, hình thức",
    "award_title": "Mã danh hiệu thi đua",
    "award_form": "Mã hình thức khen thưởng",
    "commendation_kind": "Loại khen thưởng",
    "achievement": "Thành tích",
    "field": "Lĩnh vực",
    "economic_sector": "Thành phần kinh tế",
    "direct_worker": "Trực tiếp lao động",
    "leader_class": "Diện lãnh đạo",
    "honours": "Danh hiệu được phong tặng",
    "education": "Trình độ",
    "collective_kind": "Loại hình tập thể",
    "head_name": "Chủ hộ, người đứng đầu",
    "members": "Thành viên",
    "member_count": "Số người",
    "phone": "Điện thoại",
    "address": "Địa chỉ",
    "notes": "Ghi chú",
    "ordinal": "Số thứ tự",
    "ignored": "Bỏ qua cột này",
}

# --- units dialog

UNIT_HEADINGS = ("Tên đơn vị", "Loại", "Số dòng", "Ghi chú")
UNIT_PROPOSAL = "Có phải là {name}?"
UNITS_DO = "Thêm {n} đơn vị"

# --- compare and decoded dialogs

COMPARE_HEADINGS = ("", "Đã có", "Trong tệp")
COMPARE_ROWS = ("", "Dòng kia", "Dòng này")
COMPARE_TITLE = "{name} có phải là một người?"
COMPARE_CERTAIN = "{name}: đã có và trong tệp"
NOTHING_TO_COMPARE = "Dòng này không giống ai đã có."
DECODED_HEADINGS = ("Trong tệp", "Sau khi đổi")


def number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def heading(column: str) -> str:
    """The heading of a column of the preview."""
    return HEADINGS.get(column) or columns.HEADINGS["people"].get(column) or TARGETS[column]


def confidence(how: str, percent: int) -> str:
    """Why a column is taken for what it is: 'chắc chắn', 'gần giống 93 %'."""
    return HOW[how].format(confidence=percent)


def subtitle(sheets: Sequence[str], begins: Sequence[int], encoding: str | None) -> str:
    """'Trang tính “DS” · bảng bắt đầu dòng 7 · phông .VnTime đã đổi sang Unicode'."""
    parts: list[str] = []
    if not begins:
        parts.append(NO_TABLE)
    elif len(begins) == 1:
        if sheets and sheets[0]:
            parts.append(SHEET.format(sheet=sheets[0]))
        parts.append(BEGINS.format(row=begins[0]))
    else:
        parts.append(TABLES.format(n=len(begins)))
    if encoding:
        parts.append(ENCODINGS.get(encoding) or ENCODING.format(encoding=encoding))
    return " · ".join(parts)


def file_line(name: str, rows: int, unit: str, problem: str | None, errors: int = 0) -> str:
    """A file in the chooser: how many rows it gave and whose list it seems to be, or that it cannot be read."""
    if problem:
        return FILE_UNREADABLE.format(name=name)
    line = (FILE_UNIT if unit else FILE_LINE).format(name=name, rows=number(rows), unit=unit)
    return FILE_MENDS.format(line=line, n=number(errors)) if errors else line


def do_import(count: int, parked: int, answers: bool = False) -> str:
    """The button that says what happens."""
    if count:
        return DO_IMPORT.format(n=number(count))
    if answers:
        return DO_ANSWER
    return DO_PARK.format(n=number(parked)) if parked else DO_NOTHING


def outcome(new: int, update: int, duplicates: int, parked: int, skipped: int, red: int = 0) -> str:
    """'Đã thêm 37 đối tượng, cập nhật 2; 3 dòng đã có sẵn, giữ nguyên'."""
    done = [form.format(n=number(count)) for form, count in ((DONE_NEW, new), (DONE_UPDATE, update)) if count]
    rest = [
        form.format(n=number(count))
        for form, count in (
            (DONE_RED, red),
            (DONE_PARKED, parked),
            (DONE_DUPLICATES, duplicates),
            (DONE_SKIPPED, skipped),
        )
        if count
    ]
    parts = [", ".join(done)] if done else []
    text = "; ".join(parts + rest)
    return f"{text[:1].upper()}{text[1:]}." if text else DONE_SAME_FILE
