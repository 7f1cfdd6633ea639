"""A heading line is recognised by the columns it names, and data is not taken for one."""

from __future__ import annotations

import pytest

from khenthuong_desktop.ui.widgets.pasted_headings import named_columns

HEADINGS = ("Họ và tên", "Giới tính", "Ngày sinh", "Đơn vị", "Chức vụ, nghề nghiệp", "Số CCCD")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (["STT", "Họ tên", "Năm sinh", "Chức vụ", "CCCD"], {1: 0, 2: 2, 3: 4, 4: 5}),
        (["HỌ VÀ TÊN", "Đơn vị công tác"], {0: 0, 1: 3}),
        (["STT", "Họ tên"], {1: 0}),
        (["Nguyễn Văn A", "Nam", "1980"], {}),
        (["Lò Văn Ân", "Đơn vị anh hùng"], {}),  # a beginning alone may be data
        (["a", "b", "Họ tên"], {}),
        (["", ""], {}),
    ],
)
def test_what_a_line_names(line: list[str], named: dict[int, int]) -> None:
    assert named_columns(line, HEADINGS) == named
