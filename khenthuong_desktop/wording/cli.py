"""What the command line says: help, results, and wrong usage."""

from __future__ import annotations

import re
from collections.abc import Mapping

PROGRAM = "khenthuong"
DESCRIPTION = "Chương trình thi đua, khen thưởng của xã, phường, đặc khu. Không có lệnh nào thì mở cửa sổ làm việc."
EPILOGUE = (
    "Mã kết thúc: 0 đã xong, 1 không làm được (có câu giải thích), 2 gõ lệnh sai. "
    "Lệnh chỉ đọc (check, backup, import --preview, search, list, export) dùng được cả khi cửa sổ đang mở."
)
USAGE = "Cách dùng: "
OPTIONS = "Tùy chọn"
ARGUMENTS = "Tham số"
COMMANDS = "Các lệnh"
COMMAND = "LỆNH"
HELP = "hiện hướng dẫn này rồi kết thúc"
DATA = "thư mục dữ liệu; không ghi thì dùng thư mục dữ liệu của máy này"
FOLDER = "THƯ_MỤC"
FILE = "TỆP"
NUMBER = "SỐ"
KIND = "LOẠI"
TEXT = "CHỮ"
QUIT_WHEN_PAINTED = "mở cửa sổ và đóng ngay khi hiện xong (để đo thời gian mở)"
SELF_TEST = "tự kiểm tra chương trình trên một cơ quan tạm rồi kết thúc"
JSON = "in một tài liệu JSON, không in gì khác"

BREAK_LOCK = (
    "mở tiếp dữ liệu mà một máy khác chưa đóng; chỉ dùng khi chắc chắn máy đó không còn mở, "
    "nếu không hai máy sẽ ghi đè lên nhau"
)

SAMPLE = "tạo dữ liệu mẫu (tên tự đặt) trong một thư mục trống"
SAMPLE_PEOPLE = "số cá nhân, từ 0 đến 1.000.000 (mặc định 500)"
SAMPLE_SEED = "số hạt giống: cùng số cho cùng dữ liệu (mặc định 1)"
CHECK = "kiểm tra toàn bộ dữ liệu và nói rõ chỗ sai"
BACKUP = "sao lưu dữ liệu và tệp đính kèm vào một tệp"
BACKUP_TO = "tệp sao lưu sẽ ghi"
RESTORE = "phục hồi từ một tệp sao lưu; dữ liệu đang có được sao lưu trước"
RESTORE_FROM = "tệp sao lưu"
IMPORT = "nhập danh sách của đơn vị từ tệp Excel, Word, CSV…; dòng lỗi được giữ lại để sửa"
IMPORT_FILES = "tệp cần nhập, hoặc thư mục có các tệp đó"
IMPORT_PREVIEW = "chỉ xem trước từng dòng, không ghi gì"
IMPORT_ADD_UNITS = "thêm các đơn vị chưa có trong danh mục đơn vị"
SEARCH = "tìm đối tượng, đơn vị và văn bản"
SEARCH_TEXT = "chữ cần tìm, có dấu hay không dấu đều được"
LIST = "liệt kê một loại dữ liệu"
LIST_ID = "chỉ các dòng của một chủ (đại biểu của hội nghị có mã này), nếu không có chủ thì chỉ dòng có mã này"
LIST_SENSITIVE = "với delegates và --json: kèm các cột nhạy cảm (CCCD, tôn giáo, đảng viên, dân tộc)"
EXPORT = "xuất một văn bản ra tệp .pdf, .docx hoặc .xlsx"
EXPORT_PAPER = "văn bản cần xuất, xem danh sách ở dưới"
EXPORT_ID = "mã của văn bản đã soạn, hoặc của hội nghị"
EXPORT_TO = "tệp sẽ ghi; đuôi tệp (.pdf, .docx, .xlsx) là định dạng; với conference-set là thư mục sẽ ghi"
FORMATS = "LOẠI"
EXPORT_FORMATS = "với conference-set: các loại tệp, cách nhau bằng dấu phẩy, như pdf,docx,xlsx (mặc định pdf)"
EXPORT_SET = "  {name:<18} Mọi văn bản của một hội nghị, đánh số, kèm mục lục (cần --id); --to là thư mục"
SET_STOPPED = "Trước khi dừng, trong {path} đã có {what}; các tệp đó nguyên vẹn."
SET_EXPORTED = "Đã ghi bộ tài liệu vào {path}: {what}."
SET_EXPORTED_READ_BACK = "Đã ghi bộ tài liệu vào {path} và đọc lại từ USB, đúng như bản gốc: {what}."
WRONG_FORMATS = "không có loại tệp “{formats}”; các loại: {known}"
NOT_TAKEN = "{paper} không nhận tùy chọn này, nên chưa ghi gì"
IGNORED = "Bỏ qua {options}: {paper} không dùng."
ONLY_OF_SET = "Bỏ qua {option}: chỉ dùng cho {name}."
EXPORT_PRESET = "bộ cột của danh sách: {presets} (mặc định profile)"
EXPORT_ORDER = "cách xếp danh sách đại biểu: {orders} (mặc định unit)"
EXPORT_UNIT = (
    "đơn vị (mã hoặc tên) mà văn bản gửi, all: mọi đơn vị, mỗi đơn vị một bản trong cùng tệp; "
    "với list-*: chỉ các dòng của đơn vị này; với task-sheets: cơ quan làm việc"
)
EXPORT_VERSION = "bản chương trình đã ban hành (1, 2 …), in đúng như lúc ban hành (mặc định bản hiện có)"
EXPORT_SINCE = "với programme-changes: bản người nhận đang giữ (mặc định bản ngay trước --version)"
EXPORT_COLUMNS = "các cột của list-*, theo thứ tự, cách nhau bằng dấu phẩy (thay cho --preset)"
EXPORT_GROUP_BY = "nhóm các dòng của list-* theo unit (đơn vị), kind (loại) hoặc cột khác nhóm được"
EXPORT_LETTERHEAD = "list-* có tiêu đề văn bản của cơ quan"
EXPORT_SIGNATURE = "list-* có chỗ ký"
SENSITIVE_IGNORED = "Bỏ qua --sensitive: danh sách công khai không bao giờ có cột nhạy cảm."
ONLY_OF_LISTS = "Bỏ qua {options}: chỉ dùng cho list-*."
EXPORT_SENSITIVE = "kèm các cột nhạy cảm (CCCD, dân tộc, tôn giáo, Đảng); không dùng cho danh sách công khai"
EXPORT_LIST = "Các văn bản (tên: tiêu đề; định dạng)"
EXPORT_LINE = "  {name:<18} {title}; {formats}"
EXPORT_TITLE_WITH_ID = "{title} (cần --id)"
EXPORTED = "Đã ghi {title} vào {path}."
EXPORTED_READ_BACK = "Đã ghi {title} vào {path} và đọc lại từ USB: đúng như bản gốc."
WRONG_PAPER = "không có văn bản “{paper}”; các văn bản: {papers}"
WRONG_ORDER = "không có cách xếp “{order}”; các cách xếp: {orders}"
DRAFT_PRINTED = "Muốn in một bản đã ban hành: thêm --version cùng số của bản đó."
ONLY_OF_PROGRAMMES = "Bỏ qua --version: chỉ dùng cho programme, running-order, programme-changes."
WRONG_PRESET = "không có bộ cột “{preset}”; các bộ cột: {presets}"
WRONG_ENDING = "đuôi tệp phải là một trong: {endings}"
PAPER = "VĂN_BẢN"
ID = "MÃ"
PRESET = "BỘ_CỘT"
ORDER = "CÁCH_XẾP"
UNIT = "ĐƠN_VỊ"
COLUMNS = "CỘT,CỘT"
VERSION_NUMBER = "SỐ"
GROUP = "CỘT"
ROW_ID = "Mã"
UNDO = "hoàn tác bước làm sau cùng"
REDO = "làm lại bước vừa hoàn tác"

# Kind of list -> what it lists.
KINDS: Mapping[str, str] = {
    "people": "cá nhân",
    "collectives": "tập thể",
    "households": "hộ gia đình",
    "subjects": "mọi đối tượng",
    "units": "đơn vị",
    "nominations": "đề nghị khen thưởng",
    "parked_rows": "dòng chờ sửa",
    "office": "tên cơ quan theo thời gian",
    "bodies": "cơ quan ban hành",
    "letterheads": "tiêu đề văn bản",
    "signers": "người ký",
    "roles": "vai trò",
    "conferences": "hội nghị",
    "delegates": "đại biểu của các hội nghị",
    "papers": "văn bản",
    "history": "nhật ký",
}

STOPPED = "Đã dừng theo yêu cầu."
NOTHING_FOUND = "Không tìm thấy “{text}”."
ROWS = "{count} dòng"
SAMPLE_MADE = (
    "Đã tạo dữ liệu mẫu {commune}: {units} đơn vị, {people} cá nhân, {collectives} tập thể, {households} hộ gia đình."
)
SAMPLE_PROGRESS = "Đã ghi {done}/{of} cá nhân"
BACKED_UP = "Đã sao lưu vào {path} (kèm {files} tệp đính kèm)."
BACKED_UP_MISSING = (
    "Có {count} tệp đính kèm bị mất hoặc bị sửa nên không có trong bản sao lưu; lệnh check nói rõ tệp nào."
)
RESTORED = "Đã phục hồi dữ liệu của bản sao lưu lúc {made:%H:%M ngày %d/%m/%Y}."
IMPORTED = (
    "Đã nhập {new} đối tượng mới, cập nhật {updated}, ghi {nominations} đề nghị khen thưởng; "
    "{duplicates} dòng trùng, {skipped} dòng bỏ qua, {parked} dòng chờ sửa."
)
IMPORT_RED = (
    "{rows} dòng có đơn vị chưa có trong danh sách ({units} đơn vị): ô đơn vị để đỏ, sửa trong danh sách, "
    "hoặc hoàn tác rồi nhập lại với --add-units."
)
IMPORT_PARKED = "Hãy sửa các dòng chờ sửa trong cửa sổ, trang Nhập từ tệp, hoặc trả lại đơn vị."
IMPORT_NOTHING = (
    "Không có gì mới để nhập: {duplicates} dòng trùng, {skipped} dòng bỏ qua, {waiting} dòng đang chờ sửa từ trước."
)
IMPORT_FILE_SAYS = "{name}: {line}"
IMPORT_NO_FILES = "Không thấy tệp nào nhập được trong thư mục này."
IMPORT_STATES: Mapping[str, str] = {"new": "mới", "update": "cập nhật", "duplicate": "trùng", "error": "lỗi"}
IMPORT_ROW = "{row:>6}  {state:<8}  {name}: {remark}"
IMPORT_COUNTS = "{new} mới, {update} cập nhật, {duplicate} trùng, {error} lỗi, {skipped} bỏ qua."
UNDONE = "Đã hoàn tác: {reason}"
REDONE = "Đã làm lại: {reason}"

SELF_TEST_PASSED = "đạt"
SELF_TEST_FAILED = "KHÔNG ĐẠT"
SELF_TEST_LINE = "{step}: {result}"
SELF_TEST_END = "Chương trình chạy tốt."
SELF_TEST_END_FAILED = "Chương trình có lỗi; hãy cài lại, và gửi các dòng trên cho người hỗ trợ kỹ thuật nếu vẫn lỗi."
SELF_TEST_STEPS: Mapping[str, str] = {
    "catalogues": "Danh mục đi kèm",
    "fonts": "Phông chữ đi kèm",
    "sample": "Tạo cơ quan mẫu",
    "write": "Lưu một thay đổi",
    "undo": "Hoàn tác",
    "redo": "Làm lại",
    "search": "Tìm kiếm",
    "backup": "Sao lưu",
    "restore": "Phục hồi",
    "check": "Kiểm tra dữ liệu",
    "papers": "Văn bản PDF, Word, Excel",
}

CUT = "Còn nhiều kết quả nữa, chỉ hiện {count}; hãy gõ thêm chữ để thu hẹp."
FOLDER_MISSING = "thiếu tên thư mục"
FILE_MISSING = "thiếu tên tệp"
UNIT_MISSING = "thiếu đơn vị"
COLUMNS_MISSING = "thiếu tên cột"
VALUE_MISSING = "Thiếu giá trị sau {name}."
COMMAND_MISSING = "Thiếu lệnh."
WRONG_KIND = "không có loại “{kind}”; các loại: {kinds}"
NOT_A_NUMBER = "“{text}” không phải số nguyên"
OUT_OF_RANGE = "phải từ {low} đến {high}"

# Error code -> what happened, where the sentence for the window tells of something that was on the screen.
WHATS: Mapping[str, str] = {"conference.gone": "Không có hội nghị mang mã “{id}”."}
# Error code -> what to do next, where the sentence for the window names something that only a window has.
NEXT_STEPS: Mapping[str, str] = {
    "conference.gone": "Hãy xem mã của các hội nghị bằng lệnh: khenthuong list conferences",
    "paper.gone": "Hãy xem mã của các văn bản bằng lệnh: khenthuong list papers",
    "lock.foreign": (
        "Hãy đóng chương trình trên máy đó; nếu chắc chắn máy đó không còn mở, hãy gõ thêm --break-lock sau tên lệnh."
    ),
}

# What argparse says in English, pattern -> Vietnamese; the rest becomes USAGE_WRONG, so that no English gets out.
_USAGE_SENTENCES: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (?P<names>.+)", "Thiếu {names}."),
    (r"one of the arguments (?P<names>.+) is required", "Cần một trong: {names}."),
    (r"unrecognized arguments: (?P<names>.+)", "Không hiểu: {names}."),
    (
        r"argument (?P<name>.+?): invalid choice: ['\"](?P<value>.*?)['\"] \(choose from .*\)",
        "Không có lệnh “{value}”.",
    ),
    (r"argument (?P<name>.+?): expected one argument", "Thiếu giá trị sau {name}."),
    (r"argument (?P<name>.+?): ignored explicit argument .*", "{name} không nhận giá trị."),
    (r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)", "Không dùng {name} cùng với {other}."),
    (r"argument (?P<name>[^:]+): (?P<said>.*[^\x00-\x7f].*)", "{name}: {said}."),
)
USAGE_WRONG = "Lệnh gõ chưa đúng."
SEE_HELP = "Hãy xem hướng dẫn: {program} --help"


def usage_sentence(english: str) -> str:
    """A wrong usage in Vietnamese; the names of options and what was typed stay as they are."""
    for pattern, sentence in _USAGE_SENTENCES:
        if found := re.fullmatch(pattern, english, re.DOTALL):
            return sentence.format(**found.groupdict())
    return USAGE_WRONG
