"""What the keys of catalogue rows are called, and the words of the values that are codes of their own."""

from __future__ import annotations

from collections.abc import Mapping

from khenthuong_desktop.wording import programme
from khenthuong_desktop.wording.budgets import LINKS
from khenthuong_desktop.wording.tasks import KINDS as TASK_KINDS
from khenthuong_desktop.wording.tasks import PRODUCTS

# Key -> label; a key that means something else in one catalogue stands there as 'catalogue.key'.
LABELS: Mapping[str, str] = {
    "name": "Tên",
    "other_names": "Tên gọi khác",
    "note": "Ghi chú",
    "hidden": "Không đưa vào danh sách chọn",
    "abbreviation": "Chữ viết tắt",
    "abbreviations": "Chữ viết tắt",
    "agreement": "Các bước thống nhất",
    "amended_by": "Được sửa đổi bởi",
    "amended_from": "Sửa đổi từ ngày",
    "amount": "Mức (đồng)",
    "attention": "Thành phần cần chú trọng",
    "attribute": "Đếm theo",
    "award": "Danh hiệu, hình thức",
    "awards": "Danh hiệu, hình thức",
    "awards_part": "Phần khen thưởng",
    "banner": "Các dòng của ma-két",
    "basis": "Căn cứ pháp lý",
    "bound": "Yêu cầu",
    "capitals_suffix": "Đuôi tên phông chữ hoa",
    "century": "Thế kỷ (năm đầu)",
    "citation": "Cách viện dẫn",
    "code_1979": "Mã năm 1979",
    "code_2008": "Mã năm 2008",
    "conference_name": "Tên hội nghị",
    "congress": "Là đại hội",
    "decided_by": "Cấp quyết định",
    "default_name": "Tên thường gọi",
    "each_there": "Mỗi thành phần có người",
    "delegation_adopted": "Thông qua đoàn đại biểu đi dự cấp trên",
    "enabled": "Đang dùng",
    "encoding": "Bảng mã",
    "exchange": "Giao lưu điển hình",
    "filmed_name": "Nội dung khi là phóng sự",
    "filmed_report": "Báo cáo bằng phim",
    "five_year_report_due": "Hạn báo cáo tổng kết 5 năm",
    "flag_salute": "Chào cờ",
    "full_name": "Tên đầy đủ",
    "short_name": "Tên gọn",
    "gender": "Giới tính",
    "group": "Nhóm",
    "guests_share": "Tỷ lệ khách mời (%)",
    "head_office": "Chức vụ người đứng đầu",
    "held_before": "Tổ chức trước ngày",
    "held_in": "Tổ chức trong",
    "instrument": "Văn bản quy định",
    "kind": "Loại",
    "leaders_with_guests": "Lãnh đạo tính vào khách mời",
    "length": "Thời lượng",
    "item": "Loại mục",
    "lead": "Người thực hiện",
    "lead_role": "Vai trò thực hiện",
    "level": "Cấp",
    "deciders.level": "Thứ bậc",
    "lines": "Các dòng trên chữ ký",
    "max_delegates": "Số đại biểu tối đa",
    "minutes": "Số phút (đề xuất)",
    "minutes_source": "Số phút lấy từ đâu",
    "minority": "Dân tộc thiểu số",
    "models_share": "Tỷ lệ điển hình (%)",
    "money_note": "Ghi chú tiền thưởng",
    "next_period": "Giai đoạn tiếp theo",
    "number": "Số, ký hiệu",
    "number_suffix": "Ký hiệu số văn bản",
    "objects": "Hệ số tiền thưởng",
    "of": "Mã của",
    "only_if": "Chỉ khi",
    "ours": "Mục trong chương trình",
    "papers": "Cần chuẩn bị",
    "period": "Giai đoạn đánh giá",
    "pilot": "Hội nghị điểm",
    "plan_due": "Hạn gửi kế hoạch",
    "plan_due_days_before": "Gửi kế hoạch trước (ngày)",
    "position": "Thứ tự",
    "precedence": "Thứ tự trao",
    "programme_items": "Số mục chương trình",
    "province": "Tỉnh, thành phố",
    "province_code": "Mã của tỉnh",
    "scope": "Tính trong",
    "secret_ballot": "Bỏ phiếu kín",
    "session": "Lần thứ",
    "share": "Tỷ lệ (%)",
    "share_is_approximate": "Tỷ lệ khoảng chừng",
    "signing_form": "Thể thức ký",
    "size_decided": "Ai quyết định số lượng",
    "superior_speech": "Phát biểu của cấp trên",
    "template": "Chương trình mẫu",
    "theme": "Chủ đề",
    "threshold": "Tỷ lệ đồng ý (%)",
    "tiers": "Thiết lập hội nghị",
    "transition": "Chuyển tiếp",
    "unit": "Đơn vị tính",
    "upper_event": "Đại hội cấp trên",
    "upper_kind": "Cơ quan cấp trên",
    "value": "Giá trị",
    "values": "Các giá trị",
    "whole_staff": "Toàn thể cán bộ",
    "task_templates.kind": "Loại việc",
    "role": "Vai trò",
    "body": "Nơi làm (không theo vai trò)",
    "place": "Gửi đến, nơi làm",
    "due": "Hạn",
    "due_inclusive": "Gồm cả ngày hạn",
    "days_before": "Trước hội nghị (ngày)",
    "product": "Tự xong khi",
    "report": "Báo cáo",
    "report_outlines.level": "Cấp đề mục",
    "asked": "Cần nêu",
    "addressees": "Kính gửi",
    "copies": "Nơi nhận khác",
    "figures": "Số liệu",
    "section": "Nhóm khoản chi",
    "measure": "Đơn vị tính",
    "norm": "Định mức (đồng)",
    "linked_to": "Số lượng theo",
}

# Key, or 'catalogue.key', -> code -> words: the choices of a field.
OPTIONS: Mapping[str, Mapping[str, str]] = {
    "kind": {"title": "Danh hiệu", "form": "Hình thức"},
    "legal_instruments.kind": {
        "law": "Luật",
        "decree": "Nghị định",
        "circular": "Thông tư",
        "decision": "Quyết định",
    },
    "money_rules.unit": {"percent": "phần trăm", "dong": "đồng", "word": "chữ"},
    "conference_tiers.level": {
        "commune": "xã, phường, đặc khu",
        "department": "sở, ngành",
        "district": "huyện, quận (trước 01/7/2025)",
        "province": "tỉnh, thành phố",
    },
    "length": {"half_day": "nửa ngày", "one_session": "một buổi"},
    "scope": {"all": "mọi đại biểu", "models": "đại biểu điển hình", "guests": "đại biểu khách mời"},
    "bound": {"least": "cả nhóm", "each": "từng thành phần"},
    "item": programme.KINDS,
    "only_if": {
        "congress": "là đại hội",
        "exchange": "có giao lưu",
        "flag_salute": "có chào cờ",
        "superior_speech": "có cấp trên phát biểu",
    },
    "exchange": {"with_reports": "xen với báo cáo", "if_any": "nếu có", "none": "không"},
    "awards_part": {"awarded": "trao thưởng", "honoured": "tôn vinh"},
    "unit_kinds.group": {
        "residential": "khu dân cư",
        "organisation": "cơ quan, tổ chức",
        "former": "trước sắp xếp",
        "other": "khác",
    },
    "of": {"award": "danh hiệu, hình thức khen thưởng", "leader_class": "phân loại cán bộ"},
    "gender": {"male": "Nam", "female": "Nữ"},
    "encoding": {"tcvn3": "TCVN3", "vni": "VNI-Windows"},
    "banner": {
        "form_and_unit": "tên hội nghị và đơn vị",
        "form_unit_and_session": "tên hội nghị, đơn vị và lần thứ",
        "session": "lần thứ",
        "place_and_date": "địa điểm, thời gian",
    },
    "task_templates.kind": TASK_KINDS,
    "task_templates.product": PRODUCTS,
    "linked_to": LINKS,
    "report": {"five_year": "tổng kết 5 năm", "result": "kết quả tổ chức", "experience": "rút kinh nghiệm"},
}

UNSAID = "(chưa quy định)"
NOT_SAID = "(không ghi)"
SEVERAL = "cách nhau bằng dấu chấm phẩy"
FACTORS_HINT = "Cá nhân: 0,3; Hộ gia đình: 0,45; Tập thể: 0,6"
DAY_HINT = "ngày/tháng/năm"
NO_FACTOR = "-"

# What is wrong with a value, beside its field.
PROBLEMS: Mapping[str, str] = {
    "code_bad": "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới.",
    "source_missing": "Hãy ghi văn bản hoặc căn cứ.",
    "dates_reversed": "Ngày kết thúc đứng trước ngày bắt đầu.",
    "dates_overlap": "Mã này đã có dòng của cơ quan trong khoảng ngày đó.",
    "key_missing": "Mục này không được để trống.",
    "value_bad": "Giá trị không đúng dạng.",
    "reference_unknown": "Có tên không tìm thấy trong danh mục liên quan.",
    "day": "Hãy gõ ngày như 01/7/2025.",
    "whole": "Hãy gõ một số nguyên.",
    "decimal": "Hãy gõ một số như 0,45.",
    "factors": "Hãy gõ như: Cá nhân: 0,3; Tập thể: 0,6",
    "unknown": "Không tìm thấy “{typed}”.",
}


def label(catalogue: str, key: str) -> str:
    return LABELS.get(f"{catalogue}.{key}") or LABELS[key]


def options(catalogue: str, key: str) -> Mapping[str, str]:
    """The choices of a field that has some of its own."""
    return OPTIONS.get(f"{catalogue}.{key}") or OPTIONS.get(key, {})


def problem(code: str, **facts: str) -> str:
    return PROBLEMS.get(code, PROBLEMS["value_bad"]).format(**facts)
