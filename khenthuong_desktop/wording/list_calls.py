"""Words of asking units for their lists: messages to paste into Zalo, the letter, the page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from khenthuong_desktop.wording.codes import SUBJECT_KINDS

WHAT: Final = "người"
WAYS: Final[Mapping[str, str]] = {
    "message": "Nhắn tin, Zalo",
    "letter": "Công văn",
    "phone": "Điện thoại",
    "in_person": "Nhắc trực tiếp",
}
CREATED: Final = "Lập đợt lấy danh sách: {name}"
CHANGED: Final = "Sửa đợt lấy danh sách: {name}"
CLOSED: Final = "Kết thúc đợt lấy danh sách: {name}"
REOPENED: Final = "Mở lại đợt lấy danh sách: {name}"
REMINDED: Final = "Ghi đã đôn đốc {units}"
UNITS: Final = "{n} đơn vị"

# --- the message
_MISSING: Final = "còn thiếu: {parts}"
_NOTHING: Final = "đã gửi đủ"
_TO_MEND: Final = "{n} dòng cần sửa"
_HAS_TO_MEND: Final = "có {n} dòng cần sửa"
_OVERDUE: Final = " (đã quá hạn)"
_WOMEN: Final = "{n:02d} nữ"
_SEPARATE: Final = "; "


def message(
    unit: str, call: str, what: str, missing: int, women: int, to_mend: int, sent: bool, deadline: str, overdue: bool
) -> str:
    """'KP 3 còn thiếu: 02 đại biểu, 01 nữ; 4 dòng cần sửa; hạn trước ngày 10/8/2026'."""
    lacking = [f"{missing:02d} {what}"] if missing else []
    lacking += [_WOMEN.format(n=women)] if women else []
    parts = [_MISSING.format(parts=", ".join(lacking))] if lacking else []
    if parts and not sent:
        parts = [f"{LETTER_NOTHING}, {parts[0]}"]
    if to_mend:
        # After a name such as 'KP 3' a bare number would be read as part of it.
        parts.append((_TO_MEND if parts else _HAS_TO_MEND).format(n=to_mend))
    if not parts and sent:
        return f"{unit} {_NOTHING} ({call})."
    parts = parts or [LETTER_NOTHING]
    if deadline:
        parts.append(f"hạn {deadline}" + (_OVERDUE if overdue else ""))
    return f"{unit} {_SEPARATE.join(parts)} ({call})."


WAITING_HEAD: Final = "Các dòng cần sửa trong tệp “{file}”:"
WAITING_MORE: Final = "… và {n} dòng nữa."
WAITING_ROW: Final = "- Dòng {row}{name}: {problems}"
_CLOSING: Final = "Đề nghị {send} cho {office}. Xin cảm ơn!"
_SEND: Final = "gửi danh sách"
_SEND_MORE: Final = "gửi bổ sung"
_SEND_AGAIN: Final = "sửa và gửi lại"


def closing(office: str, sent: bool, to_mend: int) -> str:
    """What the unit is asked to do; who has sent nothing has nothing to send again."""
    return _CLOSING.format(send=_SEND_AGAIN if to_mend else _SEND_MORE if sent else _SEND, office=office)


def waiting_row(row: int, name: str, problems: Sequence[str]) -> str:
    return WAITING_ROW.format(row=row, name=f", {name}" if name else "", problems=" ".join(problems))


# --- the letter
LETTER_SUBJECT: Final = "V/v đôn đốc gửi danh sách ({call})"
LETTER_TO: Final = "{unit}."
LETTER_OPENING: Final = (
    "{office} đã đề nghị các đơn vị gửi danh sách phục vụ: {call}{source}. Đến {today}, đơn vị {standing}."
)
LETTER_NOTHING: Final = "chưa gửi danh sách"
_LETTER_REQUEST: Final = "Đề nghị đơn vị {send} về {office} {deadline} để tổng hợp./."
_LETTER_SEND: Final = "lập danh sách và gửi"
_LETTER_SEND_MORE: Final = "bổ sung và gửi"
_LETTER_SEND_AGAIN: Final = "chỉnh sửa và gửi"
_LETTER_SEND_BOTH: Final = "bổ sung, chỉnh sửa và gửi"
_LETTER_WANTED: Final = "Số lượng đề nghị đơn vị gửi: {n:02d} {what}{women}."
_LETTER_WANTED_WOMEN: Final = ", trong đó ít nhất {women:02d} nữ"
LETTER_SOON: Final = "trong thời gian sớm nhất"
LETTER_SOURCE: Final = " (theo {source})"
LETTER_RECIPIENTS: Final = ("Nơi nhận:", "- Như trên;", "- Lưu: VT.")
LETTER_OPENING_DAY: Final = "ngày {day}"
LETTER_FILE: Final = "Công văn đôn đốc - {unit}.docx"


def standing(missing: int, women: int, what: str, to_mend: int, sent: bool) -> str:
    if not sent and not to_mend:
        return LETTER_NOTHING
    parts = [f"còn thiếu {missing:02d} {what}"] if missing else []
    parts += [f"trong đó ít nhất {women:02d} nữ" if missing else f"còn thiếu {women:02d} nữ"] if women else []
    parts += [f"có {to_mend:02d} dòng cần chỉnh sửa"] if to_mend else []
    return ", ".join(parts) or "đã gửi đủ"


def letter_wanted(wanted: int, women: int, what: str) -> str:
    """'Số lượng …: 03 đại biểu, trong đó ít nhất 01 nữ.'; empty where no number is asked."""
    told = _LETTER_WANTED_WOMEN.format(women=women) if women else ""
    return _LETTER_WANTED.format(n=wanted, what=what, women=told) if wanted else ""


def letter_request(office: str, deadline: str, sent: bool, lacks: bool, to_mend: int) -> str:
    """What the unit is asked to do: to send, to add, to mend."""
    if not sent:
        send = _LETTER_SEND
    elif to_mend:
        send = _LETTER_SEND_BOTH if lacks else _LETTER_SEND_AGAIN
    else:
        send = _LETTER_SEND_MORE
    return _LETTER_REQUEST.format(send=send, office=office, deadline=deadline)


# --- the page
EMPTY_TITLE: Final = "Chưa có đợt lấy danh sách nào"
EMPTY_SENTENCE: Final = (
    "Lập một đợt: cần danh sách gì, của đơn vị nào, đến bao giờ. Tệp nhập vào được tính cho đơn vị gửi."
)
NO_UNITS_TITLE: Final = "Đợt này chưa có đơn vị nào"
FORMS: Final = "Tệp mẫu cho đơn vị…"
FORMS_SHORT: Final = "Tệp mẫu…"
NEW: Final = "Đợt mới…"
CALL: Final = "Đợt lấy danh sách"
CALL_DONE: Final = "{name} (đã kết thúc)"
NO_DEADLINE: Final = "chưa đặt hạn"
DUE: Final = "hạn {deadline}"
OVERDUE: Final = "đã quá hạn ({deadline})"
_LACKING: Final = "{n} đơn vị còn thiếu"
_MENDING: Final = "{n} đơn vị có dòng cần sửa"
ALL_IN: Final = "các đơn vị đã gửi đủ"
CLOSE: Final = "Kết thúc đợt"
REOPEN: Final = "Mở lại đợt"
CHOOSE: Final = "Chọn một đơn vị để xem tin nhắn đôn đốc."
MESSAGE: Final = "Tin nhắn"
COPY: Final = "Chép tin nhắn"
COPY_ALL: Final = "Chép cho {n} đơn vị đã chọn"
COPY_OWING: Final = "Chép cho mọi đơn vị chưa xong"
LETTER: Final = "Công văn…"
PHONED: Final = "Ghi đã gọi điện"
REMINDED_SECTION: Final = "Đã nhắc"
REMINDED_LINE: Final = "{way}, {who}"
COPIED: Final = "Đã chép tin nhắn cho {units} và ghi vào nhật ký đôn đốc. Dán vào Zalo bằng Ctrl+V."
COPIED_ONLY: Final = "Đã chép tin nhắn cho {units}; đơn vị không còn nợ nên không ghi là đã đôn đốc."
WRITING_LETTERS: Final = "Ghi công văn đôn đốc"
WRITTEN: Final = "Đã ghi {n} tệp vào {folder}."
FOLDER_TITLE: Final = "Chọn nơi lưu"
WRITING: Final = "Ghi tệp mẫu cho đơn vị"
CHOSEN: Final = "{n} đơn vị"
SAVE_NEW: Final = "Lập đợt"
SAVE_CHANGES: Final = "Lưu"
NEW_UNITS_WANTED: Final = "Đơn vị thêm cần"
OLD_UNITS_KEEP: Final = "Đơn vị đã có trong đợt giữ số đang ghi; sửa số của từng đơn vị ngay trong bảng."
DEADLINE_WRONG: Final = "Hạn gửi chưa rõ ngày. Hãy ghi như 10/8/2026, hoặc để trống."
NUMBER_WRONG: Final = "Số cần và số nữ phải là số nguyên, như 3."
WOMEN_TOO_MANY: Final = "Số nữ không thể nhiều hơn số cần."
NO_UNITS: Final = "Chưa chọn đơn vị nào. Hãy đánh dấu ít nhất một đơn vị."
COUNTED: Final = "Số đã nhận chỉ đếm {kinds}. Muốn đếm loại khác thì ghi ở “Đếm theo”, như “tập thể, cá nhân”."
COUNTED_ALL: Final = "Số đã nhận đếm cả cá nhân, tập thể và hộ gia đình."


def owing(lacking: int, mending: int) -> str:
    """'4 đơn vị còn thiếu · 1 đơn vị có dòng cần sửa'."""
    parts = [_LACKING.format(n=lacking)] if lacking else []
    parts += [_MENDING.format(n=mending)] if mending else []
    return " · ".join(parts) or ALL_IN


def counted(kinds: Collection[str]) -> str:
    """Which kinds of subject count, as the dialog says it below the noun."""
    if len(kinds) == len(SUBJECT_KINDS):
        return COUNTED_ALL
    return COUNTED.format(kinds=", ".join(label.lower() for kind, label in SUBJECT_KINDS.items() if kind in kinds))
