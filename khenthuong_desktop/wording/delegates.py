"""Words about delegates: kinds and states, what was done with them, and who could not be taken or moved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

KINDS: Final[Mapping[str, str]] = {
    "model": "Điển hình",
    "guest": "Khách mời",
    "leader": "Lãnh đạo",
    "press": "Báo chí",
    "helper": "Phục vụ",
}
STATES: Final[Mapping[str, str]] = {
    "nominated": "Được giới thiệu",
    "eligible": "Đủ điều kiện",
    "chosen": "Đã chọn",
    "reserve": "Dự bị",
    "confirmed": "Đã xác nhận",
    "present": "Có mặt",
    "withdrawn": "Rút tên",
    "replaced": "Được thay",
}
ORDERS: Final[Mapping[str, str]] = {
    "kind": "theo thành phần",
    "unit": "theo đơn vị",
    "name": "theo tên",
}
TAKEN_FROM_CALL: Final = "danh sách các đơn vị gửi"
OTHER_TITLE: Final = (
    "Tệp “{file}” ghi “{title}”, khác với “{name}”. Hãy hỏi lại đơn vị; nếu nhầm tệp, hãy hoàn tác (Ctrl+Z)."
)
NO_UNIT: Final = "chưa rõ đơn vị"
MANY: Final = "{n} đại biểu"
NUMBERED: Final = "Đánh số {n} đại biểu"
NUMBERS_PRINTED: Final = "Ghi nhận đã in số của {n} đại biểu"
NUMBERS_PRINTED_WHAT: Final = "số đại biểu"
RESERVES_ORDERED: Final = "Xếp thứ tự {n} đại biểu dự bị"
REPLACED: Final = "Thay đại biểu {gone} bằng {name}"
PERSON_SET: Final = "Cử {name} đại diện cho {represents}"
CHOSEN: Final = "Chọn {who}"
UNCHOSEN: Final = "Bỏ chọn {who}"
RELEASED: Final = "Để gợi ý được đổi {who}"
STATE_SET: Final = "Đổi tình trạng của {who} thành “{state}”"
KIND_SET: Final = "Đổi thành phần của {who} thành “{kind}”"
CONFIRMED: Final = "Xác nhận {who} dự hội nghị"
PRESENT: Final = "Ghi nhận {who} có mặt"
WITHDRAWN: Final = "Rút tên {who}"
GUEST_ADDED: Final = "Thêm khách mời {name}"
TAKEN: Final = "Lấy {n} đại biểu từ {source}"

# Why somebody was not added, or was added beside a nomination that is there already.
_TOLD: Final[Mapping[str, str]] = {
    "already": "{name} đã có trong danh sách ({kind}, {unit}, {state}) nên không thêm nữa.",
    "retired": "{name} đã ngừng theo dõi nên không thêm. Nếu vẫn dự, hãy đưa trở lại danh sách đối tượng trước.",
    "left": "{name} đã rút tên khỏi hội nghị này nên không thêm. Muốn dự lại, hãy đổi tình trạng ở chính dòng đó.",
    "other_unit": "{name} được hai đơn vị cùng giới thiệu; đơn vị kia là {unit} ({kind}). "
    "Cả hai dòng được giữ, hãy bỏ một dòng.",
}


def told(reason: str, name: str, unit: str, kind: str, state: str) -> str:
    """What became of somebody who was to be added, in a sentence."""
    facts = {"name": name, "unit": unit or NO_UNIT, "kind": KINDS.get(kind, kind), "state": STATES.get(state, state)}
    return _TOLD[reason].format(**{key: _inside(key, text) for key, text in facts.items()})


def taken(count: int, source: str) -> str:
    return TAKEN.format(n=in_figures(count), source=source)


def who(names: list[str]) -> str:
    """One by name, several by their number."""
    return names[0] if len(names) == 1 else MANY.format(n=in_figures(len(names)))


def _inside(key: str, text: str) -> str:
    return text[:1].lower() + text[1:] if key in ("kind", "state") else text
