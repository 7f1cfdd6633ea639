"""Sentences for every finding: what the program noticed about a value, for the line beside the field."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.findings import Finding

# Code -> sentence, in alphabetical order of the codes; the facts of the finding and {mend} fill it in.
SENTENCES: Final[dict[str, str]] = {
    "body.unknown": "Chưa có cơ quan ban hành “{typed}”. Hãy chọn trong danh sách.",
    "cell.choice_near": "“{typed}” không có trong danh mục. Có phải là {near}?",
    "cell.no_such_choice": "“{typed}” không có trong danh mục. Hãy chọn một mục trong danh sách.",
    "cell.not_a_number": "“{typed}” không phải là số.",
    "cell.not_in_catalogue": "“{typed}” không có trong danh mục, được ghi nguyên như đã gõ.",
    "cell.not_whole": "“{typed}” không phải là số nguyên. Dấu chấm chỉ dùng để tách hàng nghìn, như 1.200.",
    "cell.not_yes_or_no": "“{typed}” không rõ là có hay không. Hãy gõ x, Có hoặc Không.",
    "cell.required": "Ô này không được để trống.",
    "cell.row_gone": "Dòng này không còn trong danh sách nên chưa ghi được. Hãy tải lại trang (F5) rồi dán vào dòng khác.",
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
    "name.no_letters": "Tên không có chữ cái nào. Hãy kiểm tra lại cột đang dán.",
    "name.odd_characters": "Tên có ký tự lạ: {characters}",
    "national_id.century": "Chữ số thứ tư ({digit}) của số CCCD chỉ có thể là 0, 1, 2 hoặc 3.",
    "national_id.characters": "Số CCCD chỉ gồm chữ số.",
    "national_id.length": "Số CCCD có {length} chữ số; phải đủ 12 (hoặc 9 với CMND cũ).",
    "national_id.old_card": "Số có 9 chữ số là CMND cũ; nên bổ sung số CCCD.",
    "national_id.padded": "Số CCCD bị mất {zeros} số 0 ở đầu, đã bù lại.",
    "national_id.province": "Mã tỉnh {province} ở đầu số CCCD không có trong danh mục.",
    "national_id.sex": "Số CCCD ghi giới tính {said}, khác với hồ sơ.",
    "national_id.taken": "{name} đã có số CCCD này.",
    "national_id.year": "Số CCCD ghi năm sinh {said}, hồ sơ ghi {year}.",
    "signer.body_for_head": "{name} ký thay người đứng đầu, nhưng ô “Ký thay ai” ghi tên cơ quan “{typed}”; hãy ghi chức vụ, ví dụ {usual}.",
    "unit.dates_reversed": "Ngày kết thúc đứng trước ngày thành lập {day}.",
    "unit.ended": "“{typed}” đã kết thúc ngày {day}. Hãy chọn đơn vị đang hoạt động.",
    "unit.ended_into": "“{typed}” đã kết thúc ngày {day}, nay là {heirs}. Hãy chọn đơn vị đang hoạt động.",
    "unit.ends_with_subjects": "{name} hoạt động đến hết {day} mà còn {count} đối tượng. Muốn họ sang đơn vị khác: hoàn tác (Ctrl+Z), rồi dùng “Sáp nhập, chia tách…”.",
    "unit.parent_circle": "“{name}” đang thuộc chính đơn vị này nên không thể là đơn vị cấp trên.",
    "unit.same_name": "Đã có đơn vị đang hoạt động tên “{name}”. Hãy đặt tên khác, ví dụ thêm tên xã, phường cũ.",
    "unit.several": "Có nhiều đơn vị tên “{typed}”. Hãy chọn trong danh sách.",
    "unit.unknown": "Chưa có đơn vị “{typed}”. Hãy chọn trong danh sách, hoặc thêm ở trang Đơn vị.",
    "unit_change.alias_clash": "Tên “{name}” đang là tên của {other}; tên cũ được ghi là “{name} cũ”.",
    "unit_change.already_ended": "{name} đã kết thúc hoạt động từ sau ngày {day}.",
    "unit_change.before_foundation": "{name} thành lập ngày {day}, không thể sắp xếp trước hoặc ngay trong ngày đó.",
    "unit_change.before_last": "{name} đã có lần sắp xếp ngày {day}; lần mới không thể ghi trước ngày đó.",
    "unit_change.chosen_twice": "Có {count} đối tượng hoặc đơn vị được chọn cho hai nơi nhận. Hãy bỏ bớt một nơi.",
    "unit_change.circle": "Sắp xếp như vậy thì các đơn vị {names} thuộc vòng quanh lẫn nhau.",
    "unit_change.heir_ends": "{name} vừa là nơi nhận vừa kết thúc trong cùng lần sắp xếp này.",
    "unit_change.heir_has_ended": "Nơi nhận {name} đã kết thúc hoạt động từ sau ngày {day}.",
    "unit_change.in_future": "Ngày {day} chưa đến: một phần làm ngay bây giờ, một phần tính từ ngày đó.",
    "unit_change.into_itself": "{name} không thể nhập vào chính mình.",
    "unit_change.kind_missing": "Chưa chọn loại của đơn vị mới {name}.",
    "unit_change.name_missing": "Chưa ghi tên mới.",
    "unit_change.name_taken": "Đã có đơn vị đang hoạt động tên “{name}”.",
    "unit_change.no_source": "Chưa ghi văn bản sắp xếp (có thể bổ sung sau).",
    "unit_change.not_below": "Có đơn vị được chọn không còn thuộc {name}.",
    "unit_change.not_of_unit": "Có {count} đối tượng được chọn không thuộc {name}. Hãy chọn lại.",
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


_LONGEST_FACT: Final = 200


def _short(fact: str) -> str:
    """A whole letter pasted into one cell does not become the sentence about it."""
    return fact if len(fact) <= _LONGEST_FACT else f"{fact[: _LONGEST_FACT - 1]}…"


def sentence(found: Finding) -> str:
    """The Vietnamese sentence of a finding."""
    facts: dict[str, object] = {"mend": found.mend}
    for name, fact in found.facts:
        facts[name] = _short(_WORDS.get(fact, fact)) if isinstance(fact, str) else fact
    text = SENTENCES[found.code]
    if found.mend is not None and found.code in _QUESTIONS:
        text = f"{text} {_QUESTIONS[found.code]}"
    return text.format(**facts)
