"""Words of the delegates' tab of a conference: its chips and bars, what concerns one delegate, and its dialogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

# --- the list
TICK: Final = "Chọn"
RESERVE: Final = "{state} {n}"
SENT_BY: Final = "{name} ({represents})"
EMPTY_TITLE: Final = "Chưa có đại biểu nào"
EMPTY_SENTENCE: Final = (
    "Người được giới thiệu dự hội nghị đứng ở đây: lấy từ danh sách đối tượng, từ tệp các đơn vị gửi, "
    "hoặc ghi khách mời. Đánh dấu vào ô đầu dòng để chọn."
)
CHIPS: Final[Mapping[str, str]] = {
    "all": "Tất cả {n}",
    "model": "Điển hình {n}",
    "guest": "Khách mời {n}",
    "leader": "Lãnh đạo {n}",
    "press": "Báo chí {n}",
    "helper": "Phục vụ {n}",
    "chosen": "Đang chọn {n}",
    "reserve": "Dự bị {n}",
    "gone": "Rút, được thay {n}",
    "nominated": "Mới giới thiệu {n}",
}
CHIP_HINTS: Final[Mapping[str, str]] = {
    "chosen": "Đã chọn, đã xác nhận hoặc có mặt",
    "nominated": "Được giới thiệu, chưa ghi đủ điều kiện, chưa chọn: xem hồ sơ, biên bản rồi đổi tình trạng",
}
PROBLEMS: Final = "Cần xem {n}"
REFUSED: Final = "{n} người không đổi được: {why}"
REFUSED_NAMES: Final = "{n} người không đổi được ({names}): {why}"
REFUSED_MORE: Final = "{names} và {n} người nữa"
CHOOSE_MANY: Final = "Chọn {n} người chưa chọn?"
UNCHOOSE_MANY: Final = "Bỏ chọn {n} người?"
MANY_NEXT: Final = "Cả lượt là một bước; Ctrl+Z trả lại tất cả."
MANY_NOT: Final = "Không đổi"
PROBLEMS_TITLE: Final = "Cần xem ({n})"
PROBLEMS_COLUMNS: Final = (("Nội dung", 0),)
PROBLEMS_DO: Final = "Đến đại biểu"

# --- buttons and menus
ONLY: Final = "Chỉ xem"
FROM_REGISTER: Final = "Từ danh sách đối tượng…"
FROM_FILES: Final = "Từ tệp đã nhập của đơn vị…"
FROM_FILES_NONE: Final = "Từ tệp đã nhập của đơn vị (chưa có tệp nào)"
FROM_CALL: Final = "Từ đợt lấy danh sách của hội nghị ({n} tệp mới)"
FROM_CALL_NONE: Final = "Từ đợt lấy danh sách của hội nghị (không có tệp mới)"
FILES_TITLE: Final = "Thêm đại biểu từ tệp đã nhập"
FILES_INTRO: Final = "Tệp của đợt lấy danh sách hội nghị này đứng trước."
FILES_COLUMNS: Final = (("Tệp", 0), ("Đơn vị", 170), ("Ngày nhập", 92), ("Số người", 118), ("Của đợt", 104))
FILES_DO: Final = "Lấy người trong tệp"
FILE_OWN: Final = "hội nghị này"
FILE_TAKEN: Final = "{n}, đã lấy {taken}"
OUTSIDE_GUEST: Final = "Khách mời ngoài danh sách…"
NUMBER: Final = "Đánh số đại biểu"
NUMBER_ORDERS: Final[Mapping[str, str]] = {
    "kind": "Theo thành phần, rồi theo tên",
    "unit": "Theo đơn vị, rồi theo tên",
    "name": "Theo tên",
}
NUMBER_AGAIN: Final = "Đánh lại từ đầu các số chưa in"
NUMBER_HINT: Final = "Số đã in trên thẻ hay danh sách không đổi nữa"
NUMBERED: Final = "Đã đánh số {n} đại biểu"
NUMBERED_NONE: Final = "Mọi đại biểu được chọn đều đã có số"
PRINT: Final = "In, lưu danh sách…"
SCENARIOS: Final = "Phương án đã lưu…"
RELEASE: Final = "Để gợi ý được đổi người này"

# --- what became of adding
ADDED: Final = "Đã thêm {n} đại biểu"
ADDED_NONE: Final = "Không thêm được ai"
ADDED_WAITING: Final = "{n} dòng của tệp còn chờ sửa"
OTHER_CONFERENCE_DO: Final = "Vẫn lấy"
OTHER_CONFERENCE_NOT: Final = "Không lấy"

# --- bars
BARS: Final = "Cơ cấu"
ALL: Final = "Tổng số"
PARTS: Final[Mapping[str, str]] = {"all": ALL, "models": "Điển hình tiên tiến", "guests": "Khách mời"}
GUESTS_AND_LEADERS: Final = "Khách mời, lãnh đạo"
WIDEST: Final = "còn 17 chỗ"
ENOUGH: Final = "đủ"
MISSING: Final = "thiếu {n}"
LEFT: Final = "còn {n}"
LEFT_SEATS: Final = "còn {n} chỗ"
OVER: Final = "vượt {n}"
NO_NUMBER: Final = "chưa định số"
NO_BARS: Final = "Hội nghị chưa đặt số lượng và cơ cấu. Ghi ở thẻ Thiết lập."
HINT_NOMINATED: Final = "Được giới thiệu {n}"
HINT_PRESENT: Final = "có mặt {n}"
HINT_OUT_OF_REACH: Final = "chưa đủ người để chọn, cần đề nghị đơn vị giới thiệu thêm"
HINT_HARD: Final = "bắt buộc"
HINT_WISHED: Final = "mong muốn"
HINT_SOURCE: Final = "theo {source}"
HINT_LACKING: Final = "Còn thiếu: {names}"
HINT_MORE: Final = "{names} và {n} nữa"

# --- what the current row would change
IF_CHOSEN: Final = "Nếu chọn {name}:"
IF_DROPPED: Final = "Nếu bỏ chọn {name}:"
IF_LEAVES: Final = "Nếu {name} rút tên:"
CHANGES: Final = "{label} {before} → {after}"
CHANGES_WORD: Final = "{label} {before} → {after}, {word}"
STAYS: Final = "{label} không đổi, vẫn {word}"
NOTHING_CHANGES: Final = "Không thay đổi cơ cấu"
OUTSIDE: Final = "Ngoài số đại biểu, không tính vào cơ cấu"
JOIN: Final = " · "

# --- the side
CHOOSE: Final = "Chọn một đại biểu để xem và đổi tình trạng."
SEVERAL: Final = "{n} đại biểu"
FACTS: Final[Mapping[str, str]] = {
    "number": "Số đại biểu",
    "represents": "Đại diện cho",
    "person": "Người đi",
    "title": "Chức danh",
    "position": "Chức vụ",
    "birth_date": "Năm sinh",
    "achievement": "Thành tích",
    "traits": "Diện chú trọng",
    "left": "Rút tên",
    "replaces": "Thay cho",
}
NOBODY_YET: Final = "chưa cử ai"
BY_HAND: Final = "Chọn bằng tay, gợi ý không đổi"
TRAIL: Final = "Người giữ chỗ trước sau"
LEFT_LINE: Final = "{day} {reason}"
TO_SUBJECT: Final = "Mở hồ sơ"
WHO_COMES: Final = "Người đi thay mặt…"
RESERVE_DO: Final = "Dự bị"
RESERVE_FIRST: Final = "Lên đầu danh sách dự bị"
ELIGIBLE_DO: Final = "Đủ điều kiện"
NOMINATED_DO: Final = "Mới giới thiệu"
CHOOSE_DO: Final = "Chọn"
UNCHOOSE_DO: Final = "Bỏ chọn"
CONFIRM_DO: Final = "Xác nhận"
PRESENT_DO: Final = "Có mặt"
WITHDRAW_DO: Final = "Rút tên…"
REPLACE_DO: Final = "Thay bằng…"
COME_BACK_DO: Final = "Dự lại"
PRESENT_EVEN_SO: Final = "Vẫn đánh dấu"
PRESENT_NOT_YET: Final = "Chưa đánh dấu"
NOT_PRESENT_DO: Final = "Bỏ dấu “Có mặt” (còn “Đã xác nhận”)"
BACK_TO_CHOSEN_DO: Final = "Trở lại “Đã chọn”"
KIND_DO: Final = "Đổi loại"
OTHERS: Final = "Khác ▾"

# --- adding from the register
WHO_TITLE: Final = "Người đi thay mặt {name}"
LISTS: Final[Mapping[str, str]] = {"people": "Cá nhân", "collectives": "Tập thể", "households": "Hộ gia đình"}
ADD_COUNT: Final = "Thêm {n} đại biểu"
ADD_NOTHING: Final = "Thêm đại biểu"
ADD_HINT: Final = "Đánh dấu người cần thêm. Ai đã có trong hội nghị thì không thêm lần nữa."
ADD_COLLECTIVE_HINT: Final = "Tập thể, hộ gia đình cử một người đi; chọn người đó sau khi thêm."
WHO_HINT: Final = "Chọn một cá nhân đi dự thay; đại biểu giữ tên cả hai."
WHO_DO: Final = "Cử người này"
WHO_OF_UNIT: Final = "Cùng đơn vị"
WHO_ALL: Final = "Mọi cá nhân"
NOBODY_TICKED: Final = "Chưa đánh dấu ai. Đánh dấu ô đầu dòng rồi bấm lại."
THERE_ALREADY: Final = "Người có ô mờ đã có trong danh sách đại biểu của hội nghị này."
WHO_EMPTY: Final = "Chưa có ai trong danh sách"
WHO_EMPTY_SENTENCE: Final = "Nhập danh sách ở mục Đối tượng trước."

# --- leaving and replacing
LEAVES_TITLE: Final = "Rút tên {name}"
REPLACES_TITLE: Final = "Thay {name}"
REPLACEMENT: Final = "{name} · {state} · {unit}"
LEAVES_DO: Final = "Rút tên"
REPLACES_DO: Final = "Thay người"
WITHDREW: Final = "Đã rút tên {name}"
REPLACED: Final = "Đã thay {name} bằng {by}"
STILL_INVITED: Final[Mapping[str, str]] = {
    "written": "giấy mời còn ghi tên {name}",
    "printed": "giấy mời ghi tên {name} đã in",
    "sent": "giấy mời ghi tên {name} đã gửi",
}
STILL_SPEAKS: Final = "tham luận còn giao cho {name}"
NOBODY_WAITS: Final = "Không còn ai dự bị hay đủ điều kiện để thay. Thêm đại biểu trước, hoặc rút tên và để trống chỗ."

# --- suggestions
SUGGESTION_TABS: Final[Mapping[str, str]] = {
    "requests": "Đề nghị giới thiệu thêm",
    "swaps": "Đổi người",
    "proposal": "Phương án đầy đủ",
}
SUGGESTION_INTROS: Final[Mapping[str, str]] = {
    "requests": "Nơi chưa có đủ người để chọn. Ghi đề nghị thì số yêu cầu của đơn vị và lời nhắc đổi theo.",
    "swaps": "Những thay đổi từng người giúp cơ cấu nhiều nhất, xếp từ tốt nhất. Chưa đổi gì khi chưa bấm.",
    "proposal": "Cách chọn gần danh sách hiện nay nhất mà đạt cơ cấu. Người chọn bằng tay và người đã xác nhận giữ nguyên.",
}
NO_REQUESTS: Final = "Không cần đề nghị đơn vị nào giới thiệu thêm."
NO_SWAPS: Final = "Không có thay đổi từng người nào làm cơ cấu tốt hơn."
COUNTING: Final = "Đang tính…"
ARROW: Final = "{before} → {after}"
BEFORE_AFTER: Final = "Thay đổi nếu nhận gợi ý"
REQUEST_FACTS: Final = "{label} của {unit}: đã giới thiệu {there}, đề nghị thêm {heads}."
REQUEST_ANYBODY: Final = "{label}: đã giới thiệu {there}, cần thêm {heads}."
REQUEST_BY_NUMBER: Final = "Số phân bổ đã yêu cầu đủ, chỉ cần nhắc đơn vị: không có gì phải ghi thêm."
TAKE_REQUEST: Final = "Ghi đề nghị"
TAKE_SWAP: Final = "Đổi như vậy"
TAKE_PROPOSAL: Final = "Chọn theo phương án này"
TAKEN: Final = "Đã nhận gợi ý. Ctrl+Z để trả lại."
CHOSEN_MORE: Final = "Chọn thêm ({n})"
DROPPED: Final = "Bỏ chọn ({n})"
LOOSEN: Final = "Chưa thể đạt mọi yêu cầu bắt buộc"
LOOSEN_NEXT: Final = "Sửa số ở thẻ Thiết lập, đề nghị đơn vị giới thiệu thêm, hoặc bỏ bớt người chọn bằng tay."

# --- scenarios
SCENARIO: Final = "{name} · {n} người · lưu {day}"
SCENARIO_NAME: Final = "Phương án {n}"
SCENARIO_COLUMNS: Final = ("Cơ cấu", "Cần", "Đang chọn")
MOST: Final = "≤ {n}"
EXACT: Final = "{n}"
COUNT_WORD: Final = "{n}, {word}"
KEPT: Final = "Đã lưu phương án “{name}”"
RESTORED: Final = "Đã chọn theo phương án “{name}”: thêm {chosen}, bớt {dropped}"
RESTORED_STAYED: Final = "{names} đã xác nhận nên vẫn giữ"
RESTORED_LEFT: Final = "{names} không còn chọn được"
REMOVED: Final = "Đã xóa phương án “{name}”"
NO_SCENARIOS: Final = "Chưa lưu phương án nào. Đặt tên rồi bấm Lưu để giữ danh sách đang chọn."

# --- guests from outside
GUEST_ADDED: Final = "Đã thêm khách mời {name}, đã chọn dự hội nghị"
GUEST_WAITS: Final = "Đã thêm {name}, chờ chọn như các điển hình khác"
NO_TITLE: Final = "Chưa rõ"


def left(done: str, name: str, invitation: str, speeches: int) -> str:
    """What was done, and what still names him who does not come."""
    named = STILL_INVITED.get(invitation, ""), STILL_SPEAKS if speeches else ""
    return "; ".join(part.format(name=name) for part in (done, *named) if part)


def joined(parts: Sequence[str]) -> str:
    """The parts that say something, in one line."""
    return JOIN.join(part for part in parts if part)


def refused(names: Sequence[str], why: str) -> str:
    """'5 người không đổi được (A, B, C và 2 người nữa): …'; the reason alone names the one that there is."""
    if len(names) == 1:
        return REFUSED.format(n=1, why=why)
    told = ", ".join(names[:3])
    if len(names) > 3:
        told = REFUSED_MORE.format(names=told, n=in_figures(len(names) - 3))
    return REFUSED_NAMES.format(n=in_figures(len(names)), names=told, why=why)


def several(names: Sequence[str], most: int = 8) -> str:
    """Names with commas; of many the first ones and how many more."""
    if len(names) <= most:
        return ", ".join(names)
    return HINT_MORE.format(names=", ".join(names[:most]), n=in_figures(len(names) - most))
