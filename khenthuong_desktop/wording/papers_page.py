"""Words of the page where papers are written and followed, and of its two dialogs."""

from __future__ import annotations

from datetime import date
from typing import Final

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.wording.findings import sentence
from khenthuong_desktop.wording.papers import STATES

# --- the page
DRAFTS: Final = "Dự thảo"
SENT: Final = "Đã trình ký"
SIGNED: Final = "Đã ký"
ALL: Final = "Tất cả"
NEW: Final = "Soạn văn bản"
NEW_HINT: Final = "Soạn công văn, tờ trình, báo cáo, kế hoạch, quyết định (Ctrl+N)"
NEW_KIND: Final = "{title}…"
WRITE: Final = "Soạn {title}…"
EMPTY_TITLE: Final = "Chưa có văn bản nào ở đây"
EMPTY_SENTENCE: Final = (
    "Công văn, tờ trình, báo cáo được soạn, trình ký rồi ghi số, ngày ký ở trang này. Bản đã ký không sửa được nữa."
)
CHOOSE: Final = "Chọn một văn bản để xem tình trạng và làm bước tiếp theo."
CHOOSE_FIRST: Final = "Hãy chọn một văn bản trong danh sách."

PREVIEW: Final = "Xem trước"
PREVIEW_HINT: Final = "Xem từng trang, in, lưu PDF, Word (Ctrl+P)"
EDIT: Final = "Sửa…"
EDIT_HINT: Final = "Sửa dự thảo (F2, Enter)"
EDIT_SENT_HINT: Final = "Văn bản đã trình ký: hãy rút lại rồi sửa."
EDIT_SIGNED_HINT: Final = "Văn bản đã ký không sửa được; hãy sửa đổi bằng văn bản mới."
REMOVE: Final = "Xóa"
REMOVE_HINT: Final = "Xóa dự thảo (Del); hoàn tác được"
SEND: Final = "Trình ký"
TAKE_BACK: Final = "Rút lại để sửa"
SIGN: Final = "Vào số, ký…"
ATTACH: Final = "Đính bản đã ký…"
ATTACH_AGAIN: Final = "Thay bằng tệp khác…"
ISSUE: Final = "Đánh dấu đã phát hành…"
ISSUE_ASK: Final = "{name} đã ra khỏi cơ quan?"
ISSUE_ASK_NEXT: Final = "Bước này không hoàn tác được. Muốn sửa đổi sau đó thì soạn một văn bản mới."
ISSUE_DO: Final = "Đã phát hành"
ISSUE_NOT: Final = "Chưa"
AMEND: Final = "Sửa đổi bằng văn bản mới"

STATE: Final = "Tình trạng"
STATE_DRAFT: Final = "dự thảo"
STATE_SENT: Final = "trình ký {day}, chờ ký"
STATE_SIGNED: Final = "đã ký, chưa phát hành"
STATE_ISSUED: Final = "đã phát hành {day}"
NUMBER: Final = "Số, ký hiệu"
SIGNED_ON: Final = "Ngày ký"
DRAFTED_ON: Final = "Ngày soạn"
BODY: Final = "Cơ quan"
SIGNER: Final = "Người ký"
NO_SIGNER: Final = "Chưa có người ký; hãy khai báo ở Cài đặt, Người ký."
ADDRESSEES: Final = "Kính gửi"
NOT_NUMBERED: Final = "để trống, văn thư ghi khi ký"
AMENDS: Final = "Sửa đổi cho"
AMENDED_BY: Final = "Được sửa đổi bởi"
SIGNED_FILE: Final = "Bản đã ký"
NO_SIGNED_FILE: Final = "Chưa đính kèm bản đã ký (PDF)."
CONTENT: Final = "Nội dung"
MORE: Final = "…"
BADGE_ISSUED: Final = "đã phát hành"

# --- choosing the signed PDF
CHOOSE_PDF: Final = "Chọn bản đã ký"
PDF_FILTER: Final = "Tệp PDF (*.pdf)"

# --- writing
NEW_TITLE: Final = "{title} mới"
EDIT_TITLE: Final = "Sửa {title}"
USUAL_SIGNER: Final = "{name} (thường dùng)"
SIGNER_LINE: Final = "{name}, {position}"
UNNAMED_SIGNER: Final = "{position} (chưa khai họ tên)"
FORMER_SIGNER: Final = "Người ký trước đây"
NO_SIGNERS: Final = "Chưa có người ký"
ADDRESSEES_HINT: Final = "mỗi nơi một dòng"
UNITS_CHOSEN: Final = "Đã chọn {n} nơi"
TEXT_HINT: Final = "Gõ hoặc dán nội dung; lời mở đầu, kết thúc đã có sẵn ở bên phải."
READY: Final = "Đủ nội dung, trình ký được."
READY_WITH_GAPS: Final = "Đủ nội dung; xem chỗ chừa trống trước khi trình ký:"
SEND_DO: Final = "Lưu và t&rình ký"
SEND_ANYWAY: Final = "Vẫn t&rình ký"
GAPS_ASK: Final = "Trình ký khi còn chỗ chừa trống?"
MISSING: Final = "Còn thiếu {n} chỗ, chưa trình ký được:"
MISSING_PLACE: Final = "«{place}» ở {where}"
PLACE_UNKNOWN: Final = "«{place}» không phải là chỗ điền; hãy chọn lại bằng nút “Chèn chỗ điền” bên ô Nội dung"
ONLY_LOOKED_AT: Final = "Chỉ để xem, chưa in và trình ký được. Còn thiếu: {told}."
MISSING_LINE: Final = "• {told}"
STILL_MISSING: Final = "Chưa trình ký được: còn thiếu {n} chỗ."
STILL_MISSING_NEXT: Final = "Xem danh sách bên phải, điền đủ rồi trình ký; hoặc lưu dự thảo để làm sau."
LEAVE_ASK: Final = "Văn bản đang soạn chưa lưu."
LEAVE_ASK_NEXT: Final = "Lưu dự thảo để soạn tiếp sau, hay bỏ những gì vừa gõ?"
LEAVE_KEEP: Final = "Lưu dự thảo"
LEAVE_DROP: Final = "Bỏ"
LEAVE_STAY: Final = "Soạn tiếp"

# --- signing
SIGN_TITLE: Final = "Vào số, ngày ký: {title}"
NO_FILE: Final = "Chưa chọn; có thể đính sau. Kéo tệp PDF thả vào đây cũng được."
FILE_CHOSEN: Final = "{name}"
NOT_PDF: Final = "“{name}” không phải là tệp PDF."
NOT_PDF_NEXT: Final = "Hãy quét hoặc lưu bản đã ký thành PDF rồi chọn lại."
DAY_WRONG: Final = "Ngày ký phải là một ngày, ví dụ 05/12/2026."
NUMBER_MISSING: Final = "Hãy ghi số văn thư đã cấp."
SIGN_DO: Final = "Ghi số, ngày ký"
SIGN_ANYWAY: Final = "Vẫn ghi số {number}"
PRINTED_NUMBER: Final = "Trên giấy: {line}"


def missing(one: Finding) -> str:
    """A place that still stops a paper, and the field that mends it."""
    if one.code == "paper.place_empty":
        return MISSING_PLACE.format(place=one.fact("place"), where=one.fact("where"))
    if one.code == "paper.place_unknown":
        return PLACE_UNKNOWN.format(place=one.fact("place"))
    return sentence(one)


def lower(title: str) -> str:
    """'công văn' of 'Công văn', inside a sentence."""
    return title[:1].lower() + title[1:]


def state(code: str, issued: bool) -> str:
    """The word of the badge."""
    return BADGE_ISSUED if issued else STATES[code]


def day(when: date) -> str:
    return screen_date(when)
