"""Words of setting an office up: its first-run wizard, and the steps its bodies and roles leave in the history."""

from __future__ import annotations

# What a commune is, before its name.
PROVINCE_KINDS = ("tỉnh ", "thành phố ")
COMMUNE_KINDS = ("đặc khu", "phường", "thị trấn", "xã")
NO_COMMUNES = ("xã hội",)  # 'Phòng Văn hóa - Xã hội'
RURAL_COMMUNE = "xã"
COMMITTEE_NAME = "Ủy ban nhân dân"
THE_BEGINNING = "đầu"

STEP_LETTERHEAD = "Thêm tiêu đề văn bản: {body}"
STEP_ROLE = "Đặt tên {role}: {name}"

# What stands on every paper's right side (NĐ 30/2020).
COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
NUMBER = "Số:        /QĐ-{suffix}"

STEPS = ("Cơ quan", "Cơ quan ban hành", "Người ký", "Vai trò, địa bàn")
INTROS = (
    "Chọn trong danh sách hoặc gõ tên; cách viết của cơ quan luôn được giữ nguyên.",
    "Mỗi cơ quan có tiêu đề văn bản và ký hiệu số riêng; sửa được trong Cài đặt.",
    "Ai ký, chức vụ gì, ký trực tiếp hay thay mặt. Khung bên phải cho thấy chữ ký trên giấy.",
    "Các kế hoạch giao việc theo vai trò; ở đây ghi tên cơ quan tại địa phương giữ vai trò đó.",
)
SIGNER_NAME = "Họ và tên"
DROP_SIGNER = "Bỏ người ký này"
FIRST_POSITIONS = (
    ("people_committee", "Chủ tịch", "tm"),
    ("people_committee", "Phó Chủ tịch", "tm_kt"),
    ("culture_division", "Trưởng phòng", "personal"),
)
SIGNS_AS = "Ký"
SIGNS_FOR = "cho"
FROM_HINT = "Khai báo lại: ghi ngày thay đổi để những gì khác đi chỉ tính từ ngày đó, người ký và tên cũ vẫn giữ cho văn bản trước; để nguyên ngày cũ là sửa lại cho đúng."
UNNAMED_COMMUNE = "Hãy chọn hoặc gõ tên xã, phường, đặc khu."
BAD_DAY = "Hãy gõ ngày như 01/7/2025, hoặc để trống."
BAD_COUNT = "Hãy gõ một số từ 0 đến {most}."
NO_POSITION = "Hãy ghi chức vụ của {name}."
UNTICKED_BODY = "Người ký {name} cần cơ quan “{body}”: hãy đánh dấu cơ quan đó ở bước 2."
DONE = "Đã khai báo {commune}. Sửa thêm trong Cài đặt; Ctrl+Z để hoàn tác."
KEPT = "Những gì đã gõ được giữ trên máy này; mở lại từ Tổng quan hoặc Cài đặt."
UNITS_TO_COME = "Sẽ tạo {first} … {last}."
UNIT_TO_COME = "Sẽ tạo {first}."
NO_UNITS = "Không tạo; thêm sau ở trang Đơn vị."


def step(commune: str) -> str:
    """What the history says of it."""
    return f"Khai báo cơ quan: {commune}"


def commune_in(commune: str, province: str) -> str:
    """A line of the list that communes are chosen from: names repeat from province to province."""
    return f"{commune}, {province}"
