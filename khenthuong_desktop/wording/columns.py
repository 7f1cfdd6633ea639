"""Headings of the columns of every list."""

from __future__ import annotations

from collections.abc import Mapping

_SUBJECT: Mapping[str, str] = {
    "full_name": "Họ và tên",
    "kind": "Loại",
    "title": "Ông/Bà",
    "gender": "Giới tính",
    "birth_date": "Ngày sinh",
    "national_id": "Số CCCD",
    "unit_id": "Đơn vị",
    "former_unit_id": "Đơn vị trước sắp xếp",
    "position": "Chức vụ, nghề nghiệp",
    "ethnicity": "Dân tộc",
    "religion": "Tôn giáo",
    "party_member": "Đảng viên",
    "party_since": "Ngày vào Đảng",
    "field": "Lĩnh vực",
    "economic_sector": "Thành phần kinh tế",
    "direct_worker": "Trực tiếp lao động",
    "leader_class": "Diện lãnh đạo",
    "honours": "Danh hiệu được phong tặng",
    "education": "Trình độ",
    "phone": "Điện thoại",
    "address": "Địa chỉ",
    "notes": "Ghi chú",
    "sort_name": "Tên để sắp xếp",
    "name_as_received": "Tên trong danh sách gốc",
    "collective_kind": "Loại hình",
    "member_count": "Số người",
    "head_name": "Người đứng đầu",
    "members": "Thành viên",
    "retired_on": "Ngừng theo dõi từ",
}
_VALIDITY: Mapping[str, str] = {"valid_from": "Từ ngày", "valid_to": "Đến hết ngày", "source": "Căn cứ"}

HEADINGS: Mapping[str, Mapping[str, str]] = {
    "people": _SUBJECT,
    "collectives": {**_SUBJECT, "full_name": "Tên tập thể"},
    "households": {
        **_SUBJECT,
        "full_name": "Hộ gia đình",
        "head_name": "Chủ hộ",
        "member_count": "Số nhân khẩu",
    },
    "subjects": {**_SUBJECT, "full_name": "Tên"},
    "retired_subjects": {**_SUBJECT, "full_name": "Tên"},
    "units": {
        "name": "Tên đơn vị",
        "kind": "Loại",
        "parent_id": "Thuộc",
        "aliases": "Tên gọi khác",
        "head": "Người phụ trách",
        "phone": "Điện thoại",
        "population": "Số dân",
        "people": "Cá nhân",
        "predecessors": "Hình thành từ",
        "valid_from": "Thành lập",
        "valid_to": "Hoạt động đến hết",
        "notes": "Ghi chú",
    },
    "bodies": {"name": "Cơ quan ban hành", "kind": "Loại", "position": "Thứ tự"},
    "letterheads": {
        "body_id": "Cơ quan",
        "upper_line": "Dòng cơ quan cấp trên",
        "issuing_line": "Dòng cơ quan ban hành",
        "number_suffix": "Ký hiệu số",
        **_VALIDITY,
    },
    "signers": {
        "body_id": "Cơ quan",
        "full_name": "Họ và tên",
        "position": "Chức vụ",
        "form": "Thẩm quyền ký",
        "on_behalf": "Ký thay ai",
        "is_default": "Ký mặc định",
        **_VALIDITY,
    },
    "roles": {
        "role": "Vai trò",
        "local_name": "Tên tại địa phương",
        "body_id": "Cơ quan ban hành",
        "unit_id": "Đơn vị",
        **_VALIDITY,
    },
    "office": {
        "commune_name": "Xã, phường, đặc khu",
        "province_name": "Tỉnh, thành phố",
        "place_name": "Địa danh ghi trên văn bản",
        **_VALIDITY,
    },
    "history": {
        "at": "Lúc",
        "reason": "Việc đã làm",
        "user": "Người làm",
        "changes": "Số thay đổi",
        "state": "Tình trạng",
        "day": "Ngày",
    },
}


def heading(list_name: str, column: str) -> str:
    return HEADINGS[list_name][column]
