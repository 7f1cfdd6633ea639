"""What the styles of a Word file are called in Word's own list, so that the office can change all lines of a kind at once."""

from __future__ import annotations

from typing import Final

NAMES: Final = {
    "State": "Quốc hiệu",
    "Motto": "Tiêu ngữ",
    "Upper": "Cơ quan chủ quản",
    "Issuing": "Cơ quan ban hành",
    "Number": "Số và ký hiệu",
    "About": "Trích yếu công văn",
    "PlaceAndDate": "Địa danh và thời gian",
    "TitleAbove": "Tên hội nghị",
    "TitleKind": "Tên loại văn bản",
    "TitleSubject": "Trích yếu nội dung",
    "TitleNote": "Ghi chú dưới tên văn bản",
    "Addressees": "Kính gửi",
    "AddresseeItem": "Kính gửi - từng nơi",
    "Bases": "Căn cứ ban hành",
    "Text": "Nội dung",
    "SignatureLine": "Quyền hạn, chức vụ",
    "SignatureNote": "Ghi chú chữ ký",
    "SignerName": "Họ tên người ký",
    "RecipientsHeading": "Nơi nhận",
    "Recipient": "Nơi nhận - từng nơi",
    "AnnexLabel": "Phụ lục",
    "AnnexTitle": "Tên phụ lục",
    "AnnexNote": "Ghi chú phụ lục",
    "Rule": "Đường kẻ dưới",
    "Spacer": "Khoảng trống",
}
TABLE_TEXT: Final = "Bảng - nội dung {size}"
TABLE_HEADING: Final = "Bảng - tiêu đề cột {size}"
