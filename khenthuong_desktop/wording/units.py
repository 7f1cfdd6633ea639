"""Words of units: what their rearrangements are called, and the page and dialogs they are made in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from khenthuong_desktop.domain.units import ChangePlan, Kin, UnitChange
from khenthuong_desktop.wording.codes import EXTENTS

NAMED_AT_MOST = 3
FORMS_HINT = "Tạo tệp mẫu cho đơn vị ghi rồi gửi lại: chọn nhiều dòng thì các đơn vị đó được đánh dấu sẵn."


def former(name: str) -> str:
    """How people call a unit whose name another one has now: 'Khu phố 3 cũ'."""
    return f"{name} cũ"


def short_name(short: str, rest: str) -> str:
    """'KP 3'."""
    return f"{short} {rest}"


def listed(names: Sequence[str]) -> str:
    """Some names, or how many there are when they are many."""
    return ", ".join(names) if len(names) <= NAMED_AT_MOST else f"{len(names)} đơn vị"


def step(change: UnitChange, names: Mapping[str, str]) -> str:
    """What the history says of a change."""
    if not change.parts:
        first = change.renamings[0]
        if len(change.renamings) == 1:
            return f"Đổi tên đơn vị: {names[first.unit_id]} thành {' '.join(first.name.split())}"
        return f"Đổi tên {len(change.renamings)} đơn vị"
    sources = list(dict.fromkeys(part.from_id for part in change.parts))
    heirs = list(dict.fromkeys(part.to_id for part in change.parts))
    leaving, taking = listed([names[one] for one in sources]), listed([names[one] for one in heirs])
    if not change.ended:
        return f"Chuyển một phần {leaving} sang {taking}"
    if len(heirs) > 1:
        return f"Chia, sắp xếp {leaving} thành {taking}"
    founded = {unit.key for unit in change.new_units}
    return f"Sáp nhập {leaving} {'thành' if heirs[0] in founded else 'vào'} {taking}"


# The page

AT_WORK = "Đang hoạt động"
ENDED = "Đã kết thúc"
ALL = "Tất cả"
EMPTY_TITLE = "Chưa có đơn vị nào"
EMPTY_SENTENCE = (
    "Khu phố, tổ dân phố, thôn, bản, cơ quan, trường học, đoàn thể, doanh nghiệp… của xã, phường được ghi ở đây. "
    "Có thể dán cả danh sách từ Excel."
)
CHOOSE = "Chọn một đơn vị để xem chi tiết."
UNIT_ABOVE = "Thuộc"
HEAD = "Người phụ trách"
PHONE = "Điện thoại"
POPULATION = "Số dân"
ALIASES = "Tên gọi khác"
BEGUN = "Thành lập"
ENDED_ON = "Hoạt động đến hết"
BADGE_ENDED = "đã kết thúc"
SUBJECTS = "Đối tượng của đơn vị"
STILL_THERE = (
    "Đơn vị có ngày kết thúc mà còn đối tượng; dùng “Sáp nhập, chia tách…” khi đơn vị còn hoạt động để chuyển họ."
)
NO_SUBJECTS = "Chưa có đối tượng nào."
ADD_ONE = "Thêm đơn vị"
ADD_MANY_TITLE = "Thêm nhiều đơn vị…"
PAST = "Trước và sau sắp xếp"
CAME_FROM = "Từ"
WENT_TO = "Sang"
CALLED = "Tên cũ"
FORMER_SUBJECTS = "Trước sắp xếp"
NOTES = "Ghi chú"
ARRANGE = "Sáp nhập, chia tách…"
RENAME = "Đổi tên…"

KINDS: Mapping[str, tuple[str, str]] = {
    "individual": ("Cá nhân", "cá nhân"),
    "collective": ("Tập thể", "tập thể"),
    "household": ("Hộ gia đình", "hộ gia đình"),
    "retired": ("Đã bỏ khỏi danh sách", "đã bỏ khỏi danh sách"),
}


def number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def people_of(kind: str, count: int) -> str:
    """'214 cá nhân'."""
    return f"{number(count)} {KINDS[kind][1]}"


def former_count(count: int) -> str:
    return f"{number(count)} đối tượng từng thuộc đơn vị này"


def below(count: int) -> str:
    return f"{count} đơn vị trực thuộc"


def kin_name(one: Kin) -> str:
    """'Khu phố 3 (một phần)'."""
    return f"{one.name} ({EXTENTS['part']})" if one.extent == "part" else one.name


def kin_when(one: Kin) -> str:
    """'01/07/2025 · Nghị quyết số …'."""
    return f"{one.changed_on:%d/%m/%Y}" + (f" · {one.source}" if one.source else "")


def called(name: str, until: date, source: str) -> str:
    return f"{name}, đến trước {until:%d/%m/%Y}" + (f" · {source}" if source else "")


def day(value: date) -> str:
    return f"{value:%d/%m/%Y}"


# The dialog of rearrangements

MERGE, PART, RENAMING = "merge", "part", "rename"
DEEDS: Mapping[str, str] = {
    MERGE: "Sáp nhập toàn bộ vào một đơn vị",
    PART: "Chuyển một phần, chia tách",
    RENAMING: "Đổi tên",
}
LISTED: Mapping[str, str] = {
    MERGE: "Đơn vị được sáp nhập (chọn một hoặc nhiều)",
    PART: "Đơn vị có phần được chuyển",
    RENAMING: "Đơn vị đổi tên (chọn một)",
}
NEW_UNIT_HINT = "Lập mới từ ngày sắp xếp; được trùng tên với đơn vị kết thúc trong lần sắp xếp này."
KNOWN_UNIT_HINT = "Đơn vị nhận tiếp tục hoạt động, giữ tên và những gì đang có."
NEW_NAME = "Tên đơn vị mới"
UNKNOWN_TARGET = "Chưa có đơn vị “{name}”. Chọn trong danh sách, hoặc chọn “Thành lập đơn vị mới”."
TARGET: Mapping[str, str] = {MERGE: "Vào đơn vị", PART: "Chuyển sang", RENAMING: "Tên mới"}
KEEP_KIND = "(giữ loại hiện nay)"
NO_PARENT = ""
ITEM_COLUMNS = ("Đơn vị trực thuộc, đối tượng", "Loại, chức vụ", "Chuyển sang")
FIND_ITEM = "Tìm người, tập thể, hộ trong đơn vị…"
FIND_UNIT = "Tìm đơn vị…"
SHOWN_OF = "Đang hiện {shown} trong {total} đối tượng; hãy tìm theo tên để thấy thêm."
REST = "Đơn vị kết thúc hoạt động; phần còn lại sang {name}"
REST_UNNAMED = "Đơn vị kết thúc hoạt động; phần còn lại sang nơi nhận đang ghi"
DAY_WRONG = "Hãy ghi ngày sắp xếp như 01/7/2025."
WORKING = "Đang sắp xếp đơn vị"
CHOOSE_UNITS = "Hãy chọn đơn vị ở danh sách bên trái."
SAY_TARGET = "Hãy ghi đơn vị nhận."
SAY_NAME = "Hãy ghi tên mới."


def confirm(deed: str, change: UnitChange | None, plan: ChangePlan | None) -> str:
    """What the button does: 'Sáp nhập 3 đơn vị, chuyển 214 đối tượng'."""
    if change is None or plan is None:
        return {MERGE: "Sáp nhập", PART: "Chuyển", RENAMING: "Đổi tên"}[deed]
    if deed == RENAMING:
        return "Đổi tên đơn vị"
    moved = [f"{plan.children} đơn vị trực thuộc"] if plan.children else []
    moved += [f"{number(plan.moved)} đối tượng"] if plan.moved else []
    carried = " và ".join(moved)
    sources = len({part.from_id for part in change.parts})
    if deed == MERGE or plan.ended:
        verb = "Sáp nhập" if deed == MERGE else "Chia tách"
        return f"{verb} {sources} đơn vị" + (f", chuyển {carried}" if carried else "")
    return f"Chuyển {carried}" if carried else "Ghi lần sắp xếp"


def preview(change: UnitChange, plan: ChangePlan) -> list[str]:
    """What a change carries along, line by line: who ends and who stays, what is done now and what counts later."""
    first = f"{change.changed_on:%d/%m/%Y}"
    future = any(one.code == "unit_change.in_future" for one in plan.findings)
    now = "Ngay bây giờ: c" if future else "C"
    lines = _units(change, plan, future=future)
    if change.renamings:
        lines.append("Giấy tờ của những ngày trước vẫn mang tên cũ; đối tượng không phải chuyển.")
        if future:
            lines.append(f"Danh sách mang tên mới ngay bây giờ; giấy tờ từ ngày {first} mới ghi tên mới.")
    if plan.moved:
        kinds = ", ".join(
            people_of(kind, plan.subjects[kind]) for kind in KINDS if kind in plan.subjects and kind != "retired"
        )
        retired = plan.subjects.get("retired", 0)
        behind = f", {number(retired)} {KINDS['retired'][1]}" if retired else ""
        lines.append(f"{now}huyển {number(plan.moved)} đối tượng: {(kinds + behind).lstrip(', ')}.")
    elif change.parts:
        lines.append("Không có đối tượng nào phải chuyển.")
    if plan.children:
        lines.append(f"{now}huyển theo {plan.children} đơn vị trực thuộc.")
    if plan.kept_former:
        lines.append(f"{number(plan.kept_former)} đối tượng trong các đơn vị đó được ghi đơn vị trước sắp xếp.")
    if plan.roles:
        lines.append(f"{plan.roles} vai trò được giao lại từ ngày {first}.")
    if plan.aliases:
        names = ", ".join(f"“{name}”" for name in plan.aliases[:4]) + (" …" if len(plan.aliases) > 4 else "")
        lines.append(f"Danh sách còn ghi {names} vẫn được hiểu.")
    return lines


def _units(change: UnitChange, plan: ChangePlan, *, future: bool) -> list[str]:
    lines: list[str] = []
    new = [" ".join(unit.name.split()) for unit in change.new_units]
    if plan.ended and future:
        lines.append(f"{', '.join(plan.ended)} hoạt động đến hết {plan_day(change)}, đến hôm đó vẫn trong danh sách.")
    elif plan.ended:
        lines.append(
            f"Kết thúc hoạt động, hết ngày {plan_day(change)}: {', '.join(plan.ended)}; giấy tờ cũ giữ tên cũ."
        )
    if plan.staying:
        lines.append(f"Tiếp tục hoạt động: {', '.join(plan.staying)}.")
    if new:
        lines.append(f"Thành lập mới từ ngày {change.changed_on:%d/%m/%Y}: {', '.join(new)}.")
    return lines


def plan_day(change: UnitChange) -> str:
    """The last day of what ends."""
    return f"{change.changed_on - timedelta(days=1):%d/%m/%Y}"


# The dialog that adds many

SERIES_WRONG = "Tên đầu và tên cuối phải giống nhau, chỉ khác số, ví dụ Khu phố 1 và Khu phố 12."
ADD_NONE = "Thêm đơn vị"


def add_many(count: int) -> str:
    return f"Thêm {count} đơn vị" if count else ADD_NONE


def added_many(count: int, known: Sequence[str]) -> str:
    already = f"; bỏ qua {len(known)} tên đã có: {listed(list(known))}" if known else ""
    return f"Đã thêm {count} đơn vị{already}."


def many_hint(count: int, example: str) -> str:
    if not count:
        return "Ghi tên đầu và tên cuối, hoặc mỗi dòng một tên."
    return f"{count} tên" + (f"; tên gọi tắt như {example}" if example else "")


KIND_NEEDED = "Hãy chọn loại đơn vị."
PARENT_UNKNOWN = "Chưa có đơn vị cấp trên này; hãy chọn trong danh sách hoặc để trống."


def short_check(example: str | None) -> str:
    """The tick box of the short names, with one of them as it would be."""
    return f"Thêm tên gọi tắt ({example}…)" if example else "Thêm tên gọi tắt"
