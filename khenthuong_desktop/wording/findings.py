"""Sentences for every finding: what the program noticed about a value, for the line beside the field."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.findings import Finding

# Code -> sentence, in alphabetical order of the codes; the facts of the finding and {mend} fill it in.
SENTENCES: Final[dict[str, str]] = {
    "body.unknown": "Chưa có cơ quan ban hành “{typed}”. Hãy chọn trong danh sách.",
    "cell.no_such_choice": "“{typed}” không có trong danh mục. Hãy chọn một mục trong danh sách.",
    "cell.not_a_number": "“{typed}” không phải là số.",
    "cell.not_in_catalogue": "“{typed}” không có trong danh mục, được ghi nguyên như đã gõ.",
    "cell.not_yes_or_no": "“{typed}” không rõ là có hay không. Hãy gõ x, Có hoặc Không.",
    "cell.required": "Ô này không được để trống.",
    "date.ambiguous": "“{typed}” có thể là {mend} hoặc {other}. Hãy gõ có dấu “/”.",
    "date.day_needed": "“{typed}” chưa đủ ngày, tháng, năm. Hãy gõ như 01/7/2025.",
    "date.impossible": "Không có ngày {typed}.",
    "date.in_future": "Năm {year} chưa đến.",
    "date.run_together": "“{typed}” được hiểu là {mend}.",
    "date.too_old": "Năm {year} nghĩa là đã {age} tuổi. Hãy kiểm tra lại.",
    "date.two_digit_year": "Năm “{typed}” được hiểu là {year}.",
    "date.unreadable": "“{typed}” không phải là ngày, tháng, năm. Hãy gõ như 20/11/1985, 11/1985 hoặc 1985.",
    "encoding.decoded": "Chữ kiểu cũ {encoding} đã được chuyển sang Unicode.",
    "encoding.recased": "“{stood}” được viết hoa lại thành “{mend}” vì phông cũ không có chữ hoa có dấu.",
    "letterhead.overlap": "{body} đã có tiêu đề “{line}” còn áp dụng từ {first}. Hãy sửa ngày để hai tiêu đề không trùng nhau.",
    "name.odd_characters": "Tên có ký tự lạ: {characters}",
    "national_id.century": "Chữ số thứ tư ({digit}) của số CCCD chỉ có thể là 0, 1, 2 hoặc 3.",
    "national_id.characters": "Số CCCD chỉ gồm chữ số.",
    "national_id.length": "Số CCCD có {length} chữ số; phải đủ 12 (hoặc 9 với CMND cũ).",
    "national_id.old_card": "Số có 9 chữ số là CMND cũ; nên bổ sung số CCCD.",
    "national_id.padded": "Số CCCD bị mất {zeros} số 0 ở đầu, đã bù lại.",
    "national_id.province": "Mã tỉnh {province} ở đầu số CCCD không có trong danh mục.",
    "national_id.sex": "Số CCCD ghi giới tính {said}, khác với hồ sơ.",
    "national_id.year": "Số CCCD ghi năm sinh {said}, hồ sơ ghi {year}.",
    "unit.dates_reversed": "Ngày kết thúc đứng trước ngày thành lập {day}.",
    "unit.parent_circle": "“{name}” đang thuộc chính đơn vị này nên không thể là đơn vị cấp trên.",
    "unit.several": "Có nhiều đơn vị tên “{typed}”. Hãy chọn trong danh sách.",
    "unit.unknown": "Chưa có đơn vị “{typed}”. Hãy chọn trong danh sách, hoặc thêm ở trang Đơn vị.",
    "unit_change.alias_clash": "Tên “{name}” đang là tên của {other}; tên cũ được ghi là “{name} cũ”.",
    "unit_change.already_ended": "{name} đã kết thúc hoạt động từ sau ngày {day}.",
    "unit_change.before_foundation": "{name} thành lập ngày {day}, không thể sắp xếp trước hoặc ngay trong ngày đó.",
    "unit_change.circle": "Sắp xếp như vậy thì các đơn vị {names} thuộc vòng quanh lẫn nhau.",
    "unit_change.heir_ends": "{name} vừa là nơi nhận vừa kết thúc trong cùng lần sắp xếp này.",
    "unit_change.heir_has_ended": "Nơi nhận {name} đã kết thúc hoạt động từ sau ngày {day}.",
    "unit_change.in_future": "Ngày {day} chưa đến; đối tượng được chuyển ngay bây giờ.",
    "unit_change.into_itself": "{name} không thể nhập vào chính mình.",
    "unit_change.kind_missing": "Chưa chọn loại của đơn vị mới {name}.",
    "unit_change.name_missing": "Chưa ghi tên mới.",
    "unit_change.name_taken": "Đã có đơn vị đang hoạt động tên “{name}”.",
    "unit_change.no_source": "Chưa ghi văn bản sắp xếp (có thể bổ sung sau).",
    "unit_change.not_below": "Có đơn vị được chọn không còn thuộc {name}.",
    "unit_change.nothing": "Chưa chọn đơn vị nào.",
    "unit_change.nothing_chosen": "Chưa chọn ai hay đơn vị nào của {name} để chuyển; chỉ ghi lại lần sắp xếp.",
    "unit_change.same_name": "Tên mới giống hệt tên hiện nay: {name}.",
    "unit_change.two_heirs": "Phần còn lại của {name} chỉ có thể về một đơn vị.",
    "unit_change.unit_gone": "Có đơn vị không còn trong danh sách. Hãy chọn lại.",
}

# A question with the mend, put after the sentence where the sentence does not name it already.
_QUESTIONS: Final = {
    "date.impossible": "Có phải là {mend}?",
    "date.in_future": "Có phải là {mend}?",
    "date.too_old": "Có phải là {mend}?",
}
_WORDS: Final = {"male": "nam", "female": "nữ", "tcvn3": "TCVN3 (.VnTime)", "vni": "VNI-Windows (VNI-Times)"}


def sentence(found: Finding) -> str:
    """The Vietnamese sentence of a finding."""
    facts: dict[str, object] = {"mend": found.mend}
    for name, fact in found.facts:
        facts[name] = _WORDS.get(fact, fact) if isinstance(fact, str) else fact
    text = SENTENCES[found.code]
    if found.mend is not None and found.code in _QUESTIONS:
        text = f"{text} {_QUESTIONS[found.code]}"
    return text.format(**facts)
