"""The words that offices write over their columns, by what the column means."""

from __future__ import annotations

from typing import Final

# The first one is the plain one; the others are what else is met. Written from lists as they come in, not from the
# program's own table of synonyms.
HEADINGS: Final = {
    "ordinal": ("STT", "TT", "Số TT", "Số thứ tự", "S.TT"),
    "full_name": ("Họ và tên", "Họ tên", "Họ, tên", "Tên cá nhân", "HỌ VÀ TÊN", "Họ & tên", "Họ và tên cá nhân"),
    "mixed_name": (
        "Tên tập thể/ cá nhân/ hộ gia đình",
        "Họ và tên cá nhân/tên tập thể",
        "Tên tập thể, cá nhân, hộ gia đình",
        "Tên tập thể/cá nhân",
    ),
    "family_middle": ("Họ và đệm", "Họ đệm", "Họ và tên đệm", "Họ và chữ lót", "Họ lót"),
    "given": ("Tên",),
    "gender": ("Giới tính", "GT", "Nam/Nữ", "Phái", "Nam, nữ"),
    "female_mark": ("Nữ", "Nữ (x)", "NỮ"),
    "birth_date": (
        *("Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "NTNS", "Năm sinh", "Sinh ngày"),
        *("Ngày/tháng/năm sinh", "Sinh năm", "Ngày, tháng, năm  sinh"),
    ),
    "national_id": (
        *("Số CCCD", "CCCD", "Số CCCD/CMND", "Căn cước công dân", "Số căn cước", "Số định danh cá nhân"),
        *("CMND/CCCD", "Số thẻ căn cước", "Số CC/CCCD"),
    ),
    "ethnicity": ("Dân tộc", "D.tộc", "DÂN TỘC"),
    "religion": ("Tôn giáo", "T.giáo"),
    "position": ("Chức vụ", "Chức danh", "Nghề nghiệp", "Chức vụ, nghề nghiệp", "Chức vụ/Chức danh", "C.vụ"),
    "unit": ("Đơn vị", "Đơn vị công tác", "Khu phố", "Cơ quan, đơn vị", "Nơi công tác", "Tên đơn vị", "Đ.vị"),
    "award": (
        *("Hình thức khen thưởng", "Danh hiệu thi đua", "Hình thức khen", "Danh hiệu, hình thức khen thưởng"),
        *("Đề nghị khen thưởng", "HTKT"),
    ),
    "achievement": ("Tóm tắt thành tích", "Thành tích", "Nội dung thành tích", "Thành tích đạt được"),
    "phone": ("Số điện thoại", "SĐT", "Điện thoại", "ĐT liên hệ"),
    "address": ("Địa chỉ", "Nơi ở", "Nơi cư trú", "Chỗ ở hiện nay"),
    "notes": ("Ghi chú", "G.chú"),
    "party_member": ("Đảng viên", "Là đảng viên"),
    "kind": ("Phân loại đối tượng", "Đối tượng", "Loại đối tượng"),
}
# With one letter wrong or a mark forgotten, as typed in a hurry.
TYPOS: Final = {
    "full_name": "Họ và tến",
    "birth_date": "Ngày thang năm sinhh",
    "position": "Chức vu",
    "unit": "Đơn vi công tac",
    "national_id": "Số căn cươc công dân",
    "achievement": "Tóm tắt thánh tích",
}
# What a form asks for in brackets, or on a second line of the same cell.
REMARKS: Final = {
    "full_name": "Họ và tên\n(chữ in thường)",
    "birth_date": "Ngày sinh (dd/mm/yyyy)",
    "national_id": "Số CCCD\n(12 số)",
    "unit": "Đơn vị\ncông tác",
    "gender": "Giới tính (Nam/Nữ)",
    "position": "Chức vụ (nếu có)",
}
UNKNOWN: Final = (("Cỡ áo", "XL"), ("Mã hồ sơ", "HS-2025/17"), ("Số tài khoản", "TK 8812"), ("Ký nhận", None))
