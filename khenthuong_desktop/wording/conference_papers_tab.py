"""Words of the tab of a conference's papers: what each is for, how far it can be made, what can be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

HEADINGS: Final = ("Văn bản", "Dùng để", "Định dạng", "Tình trạng")
# In the order of the work.
PURPOSES: Final[Mapping[str, str]] = {
    "plan": "Mục đích, đại biểu, chương trình, kinh phí, ai làm gì; ban hành trước mọi việc.",
    "size-submission": "Trình cấp thống nhất số đại biểu, cơ cấu, thời gian, địa điểm.",
    "quota-letter": "Gửi các đơn vị số đại biểu, cơ cấu và hạn gửi danh sách.",
    "nomination-form": "Đơn vị ghi người được giới thiệu rồi gửi lại.",
    "minutes-form": "Đơn vị ghi buổi bình xét công khai, số phiếu từng người.",
    "delegate-reminder": "Nhắc các đơn vị còn thiếu danh sách.",
    "roster": "Danh sách trích ngang, danh sách công khai, danh sách ký nhận.",
    "reserves": "Người dự bị theo thứ tự thay thế.",
    "composition": "Báo cáo cơ cấu đại biểu so với yêu cầu của kế hoạch.",
    "merits": "Thành tích của từng điển hình, mỗi người một đoạn.",
    "yearbook": "Mỗi điển hình một trang: ảnh, đôi nét, thành tích; không có dữ liệu nhạy cảm.",
    "delegation-list": "Đoàn đại biểu dự hội nghị cấp trên, gửi cấp trên.",
    "programme": "Phát cho đại biểu: giờ, nội dung, người thực hiện.",
    "running-order": "Cho chủ tọa, người dẫn: giờ từng mục, giấy tờ, lời dẫn.",
    "programme-changes": "Gửi người đã có bản trước: mục nào đổi giờ, đổi nội dung.",
    "speech-list": "Ai tham luận, chủ đề gì, bài đã duyệt chưa.",
    "opening-speech": "Khung bài để viết tiếp trong Word.",
    "launch-speech": "Khung lời phát động để viết tiếp trong Word.",
    "response-speech": "Khung bài hưởng ứng gửi người phát biểu.",
    "closing-speech": "Khung bài để viết tiếp trong Word.",
    "task-table": "Ai làm gì, hạn nào, xếp theo từng cơ quan.",
    "task-sheets": "Mỗi cơ quan một tờ việc của mình.",
    "banner": "Các dòng chữ trên maket để thiết kế và trình duyệt.",
    "five-year-report": "Đánh giá 5 năm và phương hướng, đọc tại hội nghị, gửi cấp trên.",
    "result-report": "Báo cáo cấp trên sau khi tổ chức.",
    "experience-note": "Sau hội nghị điểm: điều nên làm, nên tránh cho đơn vị tổ chức sau.",
    "committee-decision": "Thành viên Ban Tổ chức, các Tiểu ban, ai làm gì.",
    "budget": "Từng khoản: định mức × số lượng, căn cứ, cộng theo nhóm.",
    "budget-submission": "Gửi cơ quan thẩm định, trình phê duyệt dự toán.",
    "accounts": "Đã chi so với phê duyệt, còn lại hoặc vượt.",
    "invitations": "Mỗi người một tờ, thêm tờ dự phòng để điền tay.",
    "sign-in": "Mọi người dự, kể cả khách ngoài danh sách, có ô ký.",
    "gift-list": "Ai nhận quà gì, có ô ký.",
    "award-list": "Ai được khen gì, theo thứ tự trao.",
    "adoption-minutes": "Kết quả biểu quyết đoàn dự cấp trên; chưa biểu quyết thì để ô điền tay.",
}
FORMATS: Final[Mapping[str, str]] = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}
BETWEEN: Final = ", "
READY: Final = "in được"
LACKING: Final = "còn thiếu"
LOOK: Final = "cần xem"  # it can be printed and says something that holds no more
MEND: Final = "Sửa ở {where}"
NOT_NEEDED: Final = "không cần"
# What a paper for units can be beside one for a single unit: label by the choice.
UNIT_CHOICES: Final[Mapping[str, Mapping[str, str]]] = {
    "quota-letter": {"": "Một công văn chung, kèm phụ lục", "all": "Công văn riêng cho từng đơn vị"},
    "nomination-form": {"": "Mẫu trống, chưa ghi đơn vị", "all": "Mẫu cho từng đơn vị"},
    "minutes-form": {"": "Mẫu trống, chưa ghi đơn vị", "all": "Mẫu cho từng đơn vị"},
    "delegate-reminder": {"": "Mọi đơn vị còn thiếu"},
    "task-sheets": {"": "Mọi cơ quan, mỗi cơ quan một phiếu"},
}
UNIT: Final = "Đơn vị"
BODY: Final = "Cơ quan"
FILL: Final = "Điền ở {where}"
SETTINGS: Final = "Cài đặt"
WHERE: Final = "{page}, {part}"
_TITLE: Final = "{title} - {of}"
MAKING: Final = "Lập {title}"
DRAFTED: Final = "Đã soạn {title} từ số liệu của hội nghị; bản soạn nằm ở trang Văn bản."
DRAFT_HINT: Final = "Chép nội dung thành một văn bản để sửa, gửi ký và ghi số"
_ROW: Final = "- {what}."
_ROW_OF: Final = "- {what}: {parts}."
_CELL: Final = "{heading} {value}"


def in_a_line(what: str, parts: Sequence[tuple[str, str]]) -> str:
    """A row of a table as an item of a text: '- Khu phố 1: Số đại biểu 03; Ghi chú …'."""
    told = "; ".join(_CELL.format(heading=heading.lower(), value=value) for heading, value in parts)
    return _ROW_OF.format(what=what, parts=told) if told else _ROW.format(what=what)


def formats(endings: Sequence[str]) -> str:
    """'PDF, Word, Excel'."""
    return BETWEEN.join(FORMATS[one] for one in endings)


def file_title(title: str, of: str) -> str:
    """The paper's name with the unit it is for, for window and file."""
    return _TITLE.format(title=title, of=of) if of else title
