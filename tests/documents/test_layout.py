"""What the layout says once for every renderer: the marks at the ends of a list's lines."""

from __future__ import annotations

from khenthuong_desktop.documents import layout


def test_a_list_ends_its_lines_with_marks_unless_they_have_them() -> None:
    assert layout.with_marks(["Luật A", "Nghị định B;", "Thông tư C"]) == ["Luật A;", "Nghị định B;", "Thông tư C."]
    assert layout.with_dashes(["Như trên", "- Lưu: VT"]) == ["- Như trên;", "- Lưu: VT."]


def test_a_list_of_nothing_has_no_lines() -> None:
    assert layout.with_marks(()) == layout.with_dashes(()) == []
