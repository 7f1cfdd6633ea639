"""Words of papers: the places in a text that the program fills, the parts of a paper, its states and its steps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

# 'giai đoạn «giai đoạn»' of a conference on one year: the year has a word of its own.
PERIOD_OF_A_YEAR: Final = re.compile(r"\b[Gg]iai đoạn (?=năm \d)")


class Place(NamedTuple):
    """A place in a text that is filled: its name between « and », what it stands for, and where its value is given."""

    name: str
    meaning: str
    where: str


OPEN: Final = "«"
CLOSE: Final = "»"

_CONFERENCE: Final = "Hội nghị, Thiết lập"
_ALLOTMENT: Final = "Hội nghị, Phân bổ"
_DELEGATES: Final = "Hội nghị, Đại biểu"
_DELEGATION: Final = "Hội nghị, Đoàn cấp trên"
_BUDGET: Final = "Hội nghị, Kinh phí"

# Code -> place with a value. One without a value stops the paper.
PLACES: Final[Mapping[str, Place]] = {
    "body": Place("cơ quan", "tên cơ quan ban hành", "Cài đặt, Cơ quan ban hành"),
    "commune": Place("xã, phường", "tên xã, phường, đặc khu vào ngày của văn bản", "Cài đặt, Cơ quan"),
    "province": Place("tỉnh, thành phố", "tên tỉnh, thành phố", "Cài đặt, Cơ quan"),
    "place_name": Place("địa danh", "địa danh trước ngày, tháng", "Cài đặt, Cơ quan"),
    "council": Place("hội đồng", "tên Hội đồng Thi đua - Khen thưởng", "Cài đặt, Cơ quan ban hành"),
    "year": Place("năm", "năm của văn bản", "ngày của văn bản"),
    "subject": Place("trích yếu", "nội dung chính của văn bản", "ô Trích yếu của văn bản"),
    "addressee": Place("nơi nhận chính", "cơ quan, đơn vị ghi sau “Kính gửi”", "ô Kính gửi của văn bản"),
    "unit": Place("đơn vị", "đơn vị nhận văn bản", "ô Đơn vị của văn bản"),
    "deadline": Place("thời hạn", "hạn gửi, hạn thực hiện", "ô Thời hạn của văn bản"),
    "grounds": Place("văn bản căn cứ", "số, ngày, tên văn bản làm căn cứ", "ô Căn cứ của văn bản"),
    "list_name": Place("tên danh sách", "danh sách này là danh sách gì", "ô Tên danh sách khi xuất"),
    "count": Place("số lượng", "số dòng của danh sách", "danh sách được xuất"),
    "what": Place("đối tượng", "danh từ được đếm: cá nhân, đơn vị …", "danh sách được xuất"),
    # of a conference
    "conference": Place("hội nghị", "tên hội nghị", _CONFERENCE),
    "conference_form": Place("hình thức tổ chức", "hội nghị, đại hội hay hội nghị tuyên dương", _CONFERENCE),
    "conference_theme": Place("chủ đề", "chủ đề của hội nghị", _CONFERENCE),
    "conference_period": Place("giai đoạn", "giai đoạn được đánh giá", _CONFERENCE),
    "conference_next_period": Place("giai đoạn tới", "giai đoạn thi đua tiếp theo", _CONFERENCE),
    "conference_time": Place("thời gian tổ chức", "ngày, giờ hoặc khoảng thời gian tổ chức", _CONFERENCE),
    "conference_place": Place("địa điểm tổ chức", "nơi họp", _CONFERENCE),
    "conference_source": Place("kế hoạch", "số, ngày, tên kế hoạch tổ chức hội nghị", _CONFERENCE),
    "seats": Place("số đại biểu", "số đại biểu dự kiến hoặc toàn thể", _CONFERENCE),
    "shares": Place("cơ cấu đại biểu", "tỷ lệ điển hình, khách mời", _CONFERENCE),
    "attention": Place("diện chú trọng", "các diện cần chú trọng khi chọn đại biểu", _CONFERENCE),
    "allotted": Place("số phân bổ", "số đại biểu đơn vị được phân bổ", _ALLOTMENT),
    "asked": Place("cơ cấu yêu cầu", "cơ cấu yêu cầu của đơn vị", _ALLOTMENT),
    "call_deadline": Place("hạn gửi", "hạn các đơn vị gửi danh sách", _ALLOTMENT),
    "unit_standing": Place("tình hình gửi", "đơn vị còn thiếu gì", _ALLOTMENT),
    "today": Place("ngày lập", "ngày lập văn bản, dạng 05/02/2026", "ngày của văn bản"),
    "women_count": Place("số nữ", "số đại biểu nữ", _DELEGATES),
    "minority_count": Place("số dân tộc thiểu số", "số đại biểu là người dân tộc thiểu số", _DELEGATES),
    "reserve_count": Place("số dự bị", "số người dự bị", _DELEGATES),
    "youngest": Place("người trẻ nhất", "tên, tuổi, đơn vị của đại biểu trẻ nhất", _DELEGATES),
    "oldest": Place("người cao tuổi nhất", "tên, tuổi, đơn vị của đại biểu cao tuổi nhất", _DELEGATES),
    "guest": Place("khách mời", "ông, bà, đồng chí … như trên giấy mời", "Hội nghị, Mời, khen thưởng"),
    "upper_event": Place("hội nghị cấp trên", "tên đại hội, hội nghị cấp trên", _DELEGATION),
    "upper_body": Place("cơ quan phân bổ", "cơ quan cấp trên phân bổ số đại biểu", _DELEGATION),
    "delegation_source": Place("văn bản phân bổ", "văn bản cấp trên phân bổ số đại biểu", _DELEGATION),
    "standing_body": Place("cơ quan thường trực", "cơ quan thường trực Hội đồng", "Cài đặt, Vai trò"),
    "appraiser": Place("cơ quan thẩm định", "cơ quan thẩm định dự toán", _BUDGET),
    "approver": Place("cấp phê duyệt", "cấp phê duyệt dự toán", _BUDGET),
    "funds": Place("nguồn kinh phí", "nguồn chi cho hội nghị", _BUDGET),
    "budget_total": Place("tổng dự toán", "tổng số tiền đề nghị", _BUDGET),
    "budget_words": Place("tổng dự toán bằng chữ", "tổng số tiền đề nghị, bằng chữ", _BUDGET),
    "adoption_day": Place("ngày biểu quyết", "ngày biểu quyết đoàn dự cấp trên", _DELEGATION),
    "adoption_way": Place("cách biểu quyết", "giơ tay hoặc bỏ phiếu", _DELEGATION),
    "adoption_tellers": Place("người đếm", "người đếm biểu quyết, kiểm phiếu", _DELEGATION),
    "adoption_present": Place("số có mặt", "số đại biểu có mặt khi biểu quyết", _DELEGATION),
    "adoption_agreed": Place("số đồng ý", "số đại biểu đồng ý", _DELEGATION),
    "adoption_against": Place("số không đồng ý", "số đại biểu không đồng ý", _DELEGATION),
    "adoption_abstained": Place("số ý kiến khác", "số đại biểu có ý kiến khác", _DELEGATION),
    "adoption_invalid": Place("số phiếu không hợp lệ", "số phiếu không hợp lệ", _DELEGATION),
    "adoption_threshold": Place("tỷ lệ thông qua", "cần bao nhiêu đồng ý", _DELEGATION),
    "adoption_verdict": Place("kết quả biểu quyết", "được thông qua hay không", _DELEGATION),
}
# Places that only some papers have.
OF_LISTS: Final = frozenset({"list_name", "count", "what"})
OF_LETTERS: Final = frozenset({"subject", "addressee", "unit", "deadline", "grounds"})
OF_CONFERENCES: Final = frozenset(
    {
        "conference_form",
        *("conference", "conference_theme", "conference_period", "conference_time", "conference_place"),
        "conference_next_period",
        *("conference_source", "seats", "shares", "attention", "allotted", "asked", "call_deadline", "unit_standing"),
        *("today", "women_count", "minority_count", "reserve_count", "youngest", "oldest"),
        *("guest", "upper_event", "upper_body", "delegation_source", "standing_body"),
        *("appraiser", "approver", "funds", "budget_total", "budget_words", "adoption_day", "adoption_way"),
        *("adoption_tellers", "adoption_present", "adoption_agreed", "adoption_against", "adoption_abstained"),
        *("adoption_invalid", "adoption_threshold", "adoption_verdict"),
    }
)

# Code -> place left blank for pen or văn thư, and what stands there. Spaces do not break, so that a line keeps its gap.
_GAP: Final = "\u00a0"
DOTTED_LINE: Final = "…" * 30  # of this length and no other: what is left over of another text is none of ours
SHORT_LINE: Final = _GAP.join("…" * 4)
BLANKS: Final[Mapping[str, tuple[Place, str]]] = {
    "blank_number": (Place("chừa số", "chỗ trống cho văn thư ghi số", ""), _GAP * 6),
    "blank_day": (Place("chừa ngày", "chỗ trống ghi ngày hoặc tháng bằng tay", ""), _GAP * 5),
    "blank_date": (
        Place("chừa ngày tháng", "“ngày … tháng … năm …” để trống ngày và tháng", ""),
        f"ngày{_GAP * 5}tháng{_GAP * 5}năm {{year}}",
    ),
    "blank_name": (Place("chừa tên", "chỗ trống ghi họ tên, ký", ""), _GAP * 30),
    "blank_line": (Place("chừa dòng", "dòng chấm để viết tay", ""), DOTTED_LINE),
    "blank_short": (Place("chừa ô", "đoạn chấm ngắn để ghi số", ""), SHORT_LINE),
}

# Code -> place that only a Word form of the office's own has: there the whole paper is put together by the form.
FORM_PLACES: Final[Mapping[str, Place]] = {
    "number": Place("số", "số và ký hiệu, để trống số khi chưa có", "lúc ghi số, ngày ký"),
    "place_and_date": Place("địa danh, ngày tháng", "địa danh và ngày của văn bản", "lúc ghi số, ngày ký"),
    "about": Place("về việc", "trích yếu như trên văn bản", "ô Trích yếu của văn bản"),
    "addressees": Place("kính gửi", "mỗi nơi một dòng", "ô Kính gửi của văn bản"),
    "bases": Place("căn cứ", "mỗi căn cứ một dòng", "Cài đặt, Văn bản"),
    "authority": Place("thẩm quyền ban hành", "tên cơ quan quyết định, in hoa", "Cài đặt, Cơ quan ban hành"),
    "opening": Place("mở đầu", "lời mở đầu", "Cài đặt, Văn bản"),
    "text": Place("nội dung", "nội dung đã soạn, mỗi đoạn một dòng", "ô Nội dung của văn bản"),
    "closing": Place("kết thúc", "lời kết thúc", "Cài đặt, Văn bản"),
    "recipients": Place("nơi nhận", "mỗi nơi một dòng", "Cài đặt, Văn bản"),
    "issuing": Place("tên cơ quan in hoa", "dòng cơ quan ban hành của tiêu đề", "Cài đặt, Tiêu đề văn bản"),
    "upper": Place("cơ quan cấp trên", "dòng cơ quan cấp trên của tiêu đề", "Cài đặt, Tiêu đề văn bản"),
    "signature": Place("chức vụ ký", "các dòng trên chữ ký", "Cài đặt, Người ký"),
    "signer": Place("người ký", "họ tên người ký", "Cài đặt, Người ký"),
}
# These may be empty on a paper; the line of the form goes with them.
MAY_BE_EMPTY: Final = frozenset({"addressees", "bases", "opening", "text", "closing", "recipients", "upper", "about"})

# Part of a paper -> what the officer reads.
PARTS: Final[Mapping[str, str]] = {
    "title": "Tên loại văn bản",
    "about": "Trích yếu (dưới số, hoặc dưới tên loại)",
    "addressees": "Kính gửi (mỗi nơi một dòng)",
    "bases": "Căn cứ (mỗi căn cứ một dòng)",
    "opening": "Mở đầu",
    "closing": "Kết thúc",
    "recipients": "Nơi nhận (mỗi nơi một dòng)",
    "note": "Dòng chú thích dưới tên",
    "prepared_by": "Chức danh người lập",
    "total": "Dòng tổng cộng",
    "subject": "Trích yếu",
    "text": "Nội dung (mỗi đoạn một dòng)",
    "before_table": "Câu trước bảng",
    "opening_upper": "Mở đầu khi tiến tới hội nghị cấp trên",
    "purpose": "Mục đích, yêu cầu",
    "purpose_small": "Mục đích, yêu cầu (tổng kết năm, trao thưởng)",
    "delegates": "Hình thức, thời gian, thành phần, số lượng",
    "banner": "Đề mục tiêu đề hội nghị",
    "programme": "Đề mục chương trình",
    "content": "Nội dung trọng tâm",
    "content_small": "Nội dung trọng tâm (tổng kết năm, trao thưởng)",
    "speeches": "Về tham luận",
    "activities": "Hoạt động trước và trong dịp",
    "budget": "Kinh phí",
    "allotted_all": "Số lượng, cơ cấu (công văn chung)",
    "allotted_one": "Số lượng, cơ cấu (công văn từng đơn vị)",
    "annex_units": "Tên phụ lục phân bổ",
    "annex_nomination": "Tên phụ lục danh sách giới thiệu",
    "annex_minutes": "Tên phụ lục biên bản",
    "unit_head": "Chức danh người ký của đơn vị",
    "merit_title": "Tên bản tóm tắt thành tích",
    "merit_note": "Chú thích bản tóm tắt thành tích",
    "merit": "Các dòng của bản tóm tắt thành tích",
    "age_bands": "Nhóm tuổi (mỗi dòng một nhóm, như -29, 30-39, 60-)",
    "columns": "Các cột (mỗi cột một dòng; sau dấu hai chấm là tên cột muốn in)",
    "table_people": "Tên bảng cơ cấu chung",
    "table_units": "Tên bảng theo đơn vị",
    "table_former_units": "Tên bảng theo đơn vị trước sắp xếp",
    "table_rules": "Tên bảng so với yêu cầu",
    "approved": "Chức danh người duyệt",
    "proposed_by": "Theo đề nghị của ai",
    "subcommittees": "Điều về các Tiểu ban",
    "duties": "Điều về nhiệm vụ, trước bảng phân công",
    "duties_none": "Điều về nhiệm vụ khi chưa phân công",
    "ballot": "Dòng thêm khi bỏ phiếu",
    "threshold": "Tỷ lệ cần để thông qua",
    "enclosed": "Câu về chương trình gửi kèm (khi chương trình đã ban hành)",
}

# Before these words a long line of capitals may break.
BREAKS: Final = ("thi đua",)
RECIPIENTS: Final = "Nơi nhận:"
NUMBER_WORD: Final = "Số"
NUMBER: Final = "Số: {number}/{code}"
NO_NUMBER: Final = " " * 6
KEPT_BY_OFFICE: Final = "Lưu: VT"
SIGN_HERE: Final = "(Ký, ghi rõ họ tên)"

STATES: Final[Mapping[str, str]] = {"draft": "dự thảo", "sent": "đã trình ký", "signed": "đã ký"}

# --- lists as papers
PRESETS: Final[Mapping[str, str]] = {
    "as_shown": "Như đang xem",
    "profile": "Trích ngang",
    "sign_in": "Ký nhận",
    "public": "Công khai",
    "contact": "Liên hệ",
}
LIST_NAMES: Final[Mapping[str, str]] = {
    "people": "Cá nhân",
    "collectives": "Tập thể",
    "households": "Hộ gia đình",
    "subjects": "Đối tượng",
    "retired_subjects": "Đối tượng đã ngừng theo dõi",
    "units": "Đơn vị",
    "nominations": "Đề nghị khen thưởng",
    "commendations": "Khen thưởng đã có",
    "parked_rows": "Dòng chờ sửa",
    "list_call_units": "Đơn vị được lấy danh sách",
    "allotments": "Phân bổ đại biểu",
    "tasks": "Công việc của hội nghị",
    "propaganda_entries": "Nhật ký tuyên truyền",
    "banner_designs": "Maket trang trí",
    "subordinate_conferences": "Hội nghị của các đơn vị",
    "programme_items": "Mục chương trình",
    "speeches": "Tham luận",
    "budget_lines": "Dự toán kinh phí",
    "committee_members": "Thành viên Ban Tổ chức",
    "invitations": "Giấy mời",
    "gifts": "Quà tặng đại biểu",
    "conference_awards": "Khen thưởng tại hội nghị",
    "conferences": "Hội nghị",
    "delegates": "Đại biểu",
    "bodies": "Cơ quan ban hành",
    "letterheads": "Tiêu đề văn bản",
    "signers": "Người ký",
    "roles": "Vai trò",
    "office": "Tên cơ quan theo thời gian",
    "papers": "Văn bản",
    "history": "Nhật ký",
}
# Columns that only paper has.
PAPER_COLUMNS: Final[Mapping[str, str]] = {
    "ordinal": "Số TT",
    "birth_year": "Năm sinh",
    "signature": "Ký nhận",
    "remark": "Ghi chú",
}
ATTACHED_TO: Final = "kèm theo"  # how a note begins that stands in brackets
NO_GROUP: Final = "(chưa ghi)"
RED_CELLS: Final = "{count} ô cần sửa (tô đỏ): trên giấy sẽ là giá trị cũ."
GROUP: Final = "{label} ({count} {noun})"

# Paper by its name (services.paper_names) -> its title, as `export --help` tells it.
EXPORTS: Final[Mapping[str, str]] = {
    "list-people": "Danh sách cá nhân",
    "list-collectives": "Danh sách tập thể",
    "list-households": "Danh sách hộ gia đình",
    "list-units": "Danh sách đơn vị",
    "letter": "Công văn đã soạn",
    "submission": "Tờ trình đã soạn",
    "report": "Báo cáo đã soạn",
    "work-plan": "Kế hoạch đã soạn",
    "decision": "Quyết định đã soạn",
    "plan": "Kế hoạch tổ chức hội nghị",
    "yearbook": "Kỷ yếu điển hình tiên tiến",
    "size-submission": "Tờ trình số lượng đại biểu, thời gian hội nghị",
    "quota-letter": "Công văn phân bổ đại biểu",
    "nomination-form": "Mẫu danh sách giới thiệu đại biểu",
    "minutes-form": "Mẫu biên bản bình xét đại biểu",
    "delegate-reminder": "Công văn đôn đốc giới thiệu đại biểu",
    "roster": "Danh sách đại biểu",
    "reserves": "Danh sách đại biểu dự bị",
    "composition": "Báo cáo cơ cấu đại biểu",
    "merits": "Tóm tắt thành tích điển hình",
    "delegation-list": "Danh sách đoàn đại biểu dự cấp trên",
    "programme": "Chương trình hội nghị",
    "running-order": "Kịch bản điều hành hội nghị",
    "programme-changes": "Phiếu thay đổi chương trình",
    "speech-list": "Danh sách tham luận",
    "opening-speech": "Diễn văn khai mạc",
    "launch-speech": "Lời phát động phong trào thi đua",
    "response-speech": "Bài phát biểu hưởng ứng phong trào thi đua",
    "closing-speech": "Diễn văn bế mạc",
    "task-table": "Bảng phân công công việc",
    "task-sheets": "Phiếu công việc từng cơ quan",
    "banner": "Nội dung maket",
    "five-year-report": "Báo cáo tổng kết phong trào thi đua, công tác khen thưởng",
    "result-report": "Báo cáo kết quả tổ chức hội nghị",
    "experience-note": "Bản rút kinh nghiệm hội nghị điểm",
    "committee-decision": "Quyết định thành lập Ban Tổ chức",
    "budget": "Dự toán kinh phí hội nghị",
    "budget-submission": "Tờ trình dự toán kinh phí hội nghị",
    "accounts": "Quyết toán kinh phí hội nghị",
    "invitations": "Giấy mời đại biểu",
    "sign-in": "Danh sách ký nhận đại biểu",
    "gift-list": "Danh sách ký nhận quà",
    "award-list": "Danh sách khen thưởng tại hội nghị",
    "adoption-minutes": "Biên bản thông qua đoàn dự cấp trên",
}


def drafted(title: str, subject: str) -> str:
    return f"Soạn {_lower(title)}: {subject}"


def changed(title: str, subject: str) -> str:
    return f"Sửa {_lower(title)}: {subject}"


def sent(title: str, subject: str) -> str:
    return f"Trình ký {_lower(title)}: {subject}"


def taken_back(title: str, subject: str) -> str:
    return f"Rút lại {_lower(title)} để sửa: {subject}"


def signed(name: str) -> str:
    return f"Ghi số, ngày ký: {name}"


def file_added(name: str) -> str:
    return f"Đính kèm bản đã ký: {name}"


def issued(name: str) -> str:
    return f"Phát hành {_lower(name)}"


def amended(name: str) -> str:
    return f"Soạn văn bản sửa đổi {_lower(name)}"


def amending(subject: str, name: str) -> str:
    """The subject of a paper that changes another, to be said better by the officer."""
    return f"{subject} (sửa đổi {name})"


def signed_instead(name: str, replaced: str) -> str:
    """A plan that was signed, and what the conference named until then."""
    return f"{signed(name)}; hội nghị căn cứ văn bản này, thay “{replaced}”"


def removed(title: str, subject: str) -> str:
    return f"Xóa {_lower(title)}: {subject}"


def text_set(part: str, title: str) -> str:
    return f"Sửa lời văn “{part}” của {_lower(title)}"


def text_reset(part: str, title: str) -> str:
    return f"Dùng lại lời văn có sẵn “{part}” của {_lower(title)}"


def form_set(title: str, name: str) -> str:
    return f"Dùng mẫu Word {name} cho {_lower(title)}"


def form_removed(title: str) -> str:
    return f"Bỏ mẫu Word của {_lower(title)}"


def named(title: str, number: str, day: str) -> str:
    """'Công văn số 05/UBND ngày 05/02/2026', as another paper names it."""
    return f"{title} số {number} ngày {day}"


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def kept_by(recipient: str, drafter: str, suffix: str) -> str:
    """'Lưu: VT, VHXH': who drafted a letter keeps it beside the văn thư."""
    own = drafter if drafter != suffix else ""
    return f"{KEPT_BY_OFFICE}, {own}" if own and recipient == KEPT_BY_OFFICE else recipient
