"""Words of suggestions and scenarios: what would change, what is asked of whom, why it cannot be, what it would take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording.allotments import lowered, together

PARTS: Final[Mapping[str, str]] = {"all": "Đại biểu", "models": "Điển hình", "guests": "Khách mời"}

# --- steps of the history
TAKEN: Final = "Chọn đại biểu theo gợi ý: thêm {choose}, bớt {drop}"
TAKEN_SWAP: Final = "Thay {gone} bằng {name} theo gợi ý"
TAKEN_ADD: Final = "Chọn {name} theo gợi ý"
TAKEN_DROP: Final = "Bỏ chọn {gone} theo gợi ý"
TAKEN_REQUEST: Final = "Ghi đề nghị {unit} giới thiệu thêm {heads} {what}"
KEPT: Final = "Lưu phương án “{name}”"
RESTORED: Final = "Chọn đại biểu theo phương án “{name}”"
REMOVED: Final = "Xóa phương án “{name}”"

# --- requests
PEOPLE: Final = "đại biểu"
OF_FORMER: Final = "người của {former}"
_REQUEST: Final = "Đề nghị {unit} giới thiệu thêm {heads:02d} {what}."
_REQUEST_ANYBODY: Final = "Cần giới thiệu thêm {heads:02d} {what}."

_QUARTERS: Final = "các {kinds}"

# --- swaps and proposals
ITEMS: Final = "mục"
_PERSON: Final = "{name} ({unit})"
_SWAP: Final = "Thay {gone} bằng {name}"
_ADD: Final = "Chọn thêm {name}"
_DROP: Final = "Bỏ chọn {gone}"
_EFFECT: Final = "{label} {before} → {after}"
_WITH_EFFECTS: Final = "{what}: {effects}."
_OF: Final = "{n}/{wanted}"
_PROPOSAL: Final = "Chọn thêm {choose}, bỏ chọn {drop}, giữ nguyên {kept} người chọn bằng tay hoặc đã xác nhận"
UNCHANGED: Final = "Danh sách đang chọn đã là tốt nhất với các yêu cầu hiện có; không cần đổi ai."
NOTHING_BETTER: Final = "Không cách đổi nào tốt hơn danh sách đang chọn."
_OF_UNIT: Final = "{unit}, {what}"
_UNMET: Final = "{told}\n\nYêu cầu gửi đơn vị chưa đạt:\n{parts}"
_UNMET_LINE: Final = "• {unit}: cần {wanted:02d} {what}, chọn {chosen:02d} ({why})"
_NOBODY: Final = "• {label}: được giới thiệu {n:02d} người"
_WITH_NOBODY: Final = "{told}\n\nVẫn chưa có ai trong danh sách chọn:\n{parts}"
_MOST_NOBODY: Final = 8
_MORE: Final = "• và {n} nội dung khác"
_ORDER: Final = "Người như nhau về cơ cấu xếp theo {by}; ngang nhau nữa thì trộn đều, không theo vần tên."
_COMMENDED: Final = "số lần khen thưởng từ năm {since}"
_WRITTEN: Final = "có ghi thành tích"
_SPREAD: Final = "trải đều các đơn vị"
# Why what was asked of a unit stays unmet.
NAMED_ONLY: Final = "mới giới thiệu {n:02d}"
NAMED_NOBODY: Final = "chưa giới thiệu ai"
NAMED_NONE_OF_THEM: Final = "trong số được giới thiệu không có ai"
HELD_BACK: Final = "đã bỏ chọn bằng tay hoặc ngừng theo dõi {n:02d}"
KEPT_BY_HAND: Final = "đã chọn bằng tay hoặc xác nhận {n:02d} người khác"
KEPT_OVER: Final = "đã chọn bằng tay hoặc xác nhận {n:02d}"
FILLS_SEATS: Final = "để không bỏ trống chỗ, giữ quy định bắt buộc"
OTHERS_FIRST: Final = "vướng số chỗ, quy định bắt buộc hoặc yêu cầu khác gửi đơn vị"

# --- what cannot be
_LOOSEN: Final = "Không thể đáp ứng mọi yêu cầu bắt buộc. Nới ít nhất: {changes}."
_LOWER: Final = "“{label}” từ {wanted} xuống {to} người"
_HIGHER: Final = "“{label}” từ {wanted} lên {to} người"
_NOMINATED_ONLY: Final = " (mới có {n} người được giới thiệu)"
_OVERFULL: Final = "“{label}” có {chosen} người chọn bằng tay hoặc đã xác nhận, quá {wanted}: phải bỏ bớt {heads}"
_TOO_MANY: Final = "“{label}” đang chọn {chosen}, quá {wanted}: bỏ chọn {heads} trước"
_FAR_OVER: Final = "Đổi từng người chưa giúp được: {changes}."
_TWICE: Final = "{name} đang giữ {chosen} chỗ ở các dòng khác nhau: phải bỏ bớt {heads}"
_BY_HAND: Final = "Không thể giữ mọi lựa chọn bằng tay: {changes}."


def request(unit: str, what: str, heads: int) -> str:
    """'Đề nghị KP 4 giới thiệu thêm 01 nữ.'"""
    if not unit:
        return _REQUEST_ANYBODY.format(heads=heads, what=what)
    return _REQUEST.format(unit=unit, heads=heads, what=what)


def quarters(kinds: Sequence[str]) -> str:
    """'các khu phố', 'các thôn, khu phố'."""
    return _QUARTERS.format(kinds=", ".join(kind.lower() for kind in kinds)) if kinds else ""


def person(name: str, unit: str) -> str:
    """'Lê Thị Sáu (KP 4)'."""
    return _PERSON.format(name=name, unit=unit) if unit else name


def change(gone: str, name: str) -> str:
    """'Thay A bằng B', or only one of them."""
    if gone and name:
        return _SWAP.format(gone=gone, name=name)
    return _ADD.format(name=name) if name else _DROP.format(gone=gone)


def taken(gone: str, name: str) -> str:
    """The same as a step of the history."""
    if gone and name:
        return TAKEN_SWAP.format(gone=gone, name=name)
    return TAKEN_ADD.format(name=name) if name else TAKEN_DROP.format(gone=gone)


def proposal(choose: int, drop: int, kept: int) -> str:
    numbers = {"choose": in_figures(choose), "drop": in_figures(drop), "kept": in_figures(kept)}
    return _PROPOSAL.format(**numbers)


def count(number: int, wanted: int | None) -> str:
    """'48/53'; only what there is where the number wanted is not known."""
    return in_figures(number) if wanted is None else _OF.format(n=in_figures(number), wanted=in_figures(wanted))


def effect(label: str, before: str, after: str) -> str:
    return _EFFECT.format(label=label, before=before, after=after)


def with_effects(what: str, effects: Sequence[str]) -> str:
    """'Thay A bằng B: Nữ 48/53 → 49/53, …'."""
    return _WITH_EFFECTS.format(what=what, effects=together(effects, ITEMS)) if effects else f"{what}."


def of_unit(unit: str, what: str) -> str:
    """'KP 1, nữ'."""
    return _OF_UNIT.format(unit=unit, what=lowered(what))


def unmet(unit: str, what: str, wanted: int, chosen: int, why: str) -> str:
    """'• KP 2: cần 04 nữ, chọn 02 (mới giới thiệu 02)'."""
    what = lowered(what) if what else PEOPLE
    return _UNMET_LINE.format(unit=unit, what=what, wanted=wanted, chosen=chosen, why=why)


def with_unmet(told: str, parts: Sequence[str]) -> str:
    """Every unit by name, each in a line of its own."""
    return _UNMET.format(told=told, parts="\n".join(parts)) if parts else told


def nobody(label: str, named: int) -> str:
    """'• Người học tập: được giới thiệu 03 người'."""
    return _NOBODY.format(label=label, n=named)


def with_nobody(told: str, parts: Sequence[str]) -> str:
    """What stays at nobody, the first few by name."""
    if not parts:
        return told
    more = [_MORE.format(n=len(parts) - _MOST_NOBODY)] if len(parts) > _MOST_NOBODY else []
    return _WITH_NOBODY.format(told=told, parts="\n".join([*parts[:_MOST_NOBODY], *more]))


def order_of_equals(since: int, *, commended: bool, written: bool) -> str:
    """By what equals were taken; what nobody has decides nothing and is not named."""
    by = [_COMMENDED.format(since=since)] if commended else []
    return _ORDER.format(by=", ".join([*by, *([_WRITTEN] if written else []), _SPREAD]))


def loosened(label: str, wanted: int, to: int, nominated: int) -> str:
    """'“Nữ” từ 53 xuống 51 người (mới có 51 người được giới thiệu)'."""
    told = (_LOWER if to < wanted else _HIGHER).format(label=label, wanted=wanted, to=to)
    return told + (_NOMINATED_ONLY.format(n=nominated) if nominated < wanted and to < wanted else "")


def overfull(label: str, chosen: int, wanted: int) -> str:
    return _OVERFULL.format(label=label, chosen=chosen, wanted=wanted, heads=chosen - wanted)


def too_many(label: str, chosen: int, wanted: int) -> str:
    """'“Đại biểu” đang chọn 290, quá 150: bỏ chọn 140 trước'."""
    heads = in_figures(chosen - wanted)
    return _TOO_MANY.format(label=label, chosen=in_figures(chosen), wanted=in_figures(wanted), heads=heads)


def far_over(changes: Sequence[str]) -> str:
    return _FAR_OVER.format(changes=together(changes, ITEMS))


def twice(name: str, chosen: int) -> str:
    return _TWICE.format(name=name, chosen=chosen, heads=chosen - 1)


def loosening(changes: Sequence[str]) -> str:
    return _LOOSEN.format(changes=together(changes, ITEMS))


def by_hand(changes: Sequence[str]) -> str:
    return _BY_HAND.format(changes=together(changes, ITEMS))
