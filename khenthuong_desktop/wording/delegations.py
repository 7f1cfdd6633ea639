"""Words of the delegation to the upper congress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

ALLOTTED: Final = "Ghi số đại biểu dự cấp trên được phân bổ"
ADDED_MANY: Final = "Thêm vào đoàn đại biểu dự cấp trên"
REMOVED: Final = "Bỏ khỏi đoàn đại biểu dự cấp trên"
MOVED: Final = "Sắp lại thứ tự đoàn đại biểu dự cấp trên"
MADE_RESERVE: Final = "Chuyển sang dự bị của đoàn dự cấp trên"
MADE_MEMBER: Final = "Chuyển sang chính thức của đoàn dự cấp trên"
HEAD_SET: Final = "Bỏ trưởng đoàn dự cấp trên"
HEAD: Final = "Trưởng đoàn"
RESERVE: Final = "Dự bị"
_CAME: Final = "thêm {names}"
_WENT: Final = "bỏ {names}"
_BECAME_RESERVE: Final = "{name} thành dự bị"
_BECAME_MEMBER: Final = "{name} thành chính thức"
SKIPPED: Final[Mapping[str, str]] = {
    "already": "{name} đã có trong đoàn.",
    "retired": "{name} đã ngừng theo dõi nên không đưa vào đoàn.",
    "not_a_person": "{name} là tập thể hoặc hộ gia đình: hãy thêm người đại diện.",
}


def added(names: Sequence[str]) -> str:
    return f"{ADDED_MANY}: {_who(names)}"


def removed(names: Sequence[str]) -> str:
    return f"{REMOVED}: {_who(names)}"


def head_set(name: str) -> str:
    return f"Trưởng đoàn dự cấp trên: {name}"


def _who(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{in_figures(len(names))} người"


def since_vote(came: Sequence[str], went: Sequence[str], turned: Sequence[tuple[str, bool]]) -> str:
    """'thêm Lò Văn Ân; bỏ Hà Thị Dư; Ma Văn Én thành dự bị'."""
    parts = [_CAME.format(names=", ".join(came))] if came else []
    parts += [_WENT.format(names=", ".join(went))] if went else []
    parts += [(_BECAME_RESERVE if reserve else _BECAME_MEMBER).format(name=name) for name, reserve in turned]
    return "; ".join(parts)
