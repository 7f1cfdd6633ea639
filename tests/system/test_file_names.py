"""A name made or accepted here opens on every PC it is carried to."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.file_names import check_name, os_path, safe_file_name


@pytest.mark.parametrize(
    "text, name",
    [
        ("Quyết định 12/QĐ-UBND: khen thưởng.pdf", "Quyết định 12 QĐ-UBND khen thưởng.pdf"),
        ("Danh sách KP 3.xlsx", "Danh sách KP 3.xlsx"),
        ("con.txt", "con_.txt"),
        ("..", "file"),
        ("", "file"),
        ("Kính gửi ...", "Kính gửi"),
        ("a\u200bb\u00adc\n.docx", "abc.docx"),
        ("Ông Nguyễn Văn A. Bà Trần Thị B", "Ông Nguyễn Văn A. Bà Trần Thị B"),
    ],
)
def test_title_of_a_paper_becomes_a_file_name(text: str, name: str) -> None:
    assert safe_file_name(text) == name


@given(st.text(max_size=400))
def test_any_text_becomes_a_name_every_pc_accepts(text: str) -> None:
    name = safe_file_name(text)
    check_name(Path("folder") / name)
    assert unicodedata.is_normalized("NFC", name)
    assert safe_file_name(name) == name


def test_long_title_keeps_its_ending() -> None:
    name = safe_file_name("Phường " * 60 + ".docx")
    assert name.endswith(".docx") and len(name.encode()) <= 180


@pytest.mark.parametrize("name", ["a:b.pdf", "nul", "COM1.txt", "LPT¹.txt", "a.", "a ", "a?", "tab\t.txt"])
def test_name_that_windows_cannot_open_is_refused_before_it_is_carried_there(name: str) -> None:
    with pytest.raises(StorageProblem, match=r"file\.bad_name"):
        check_name(Path("folder", name))


@pytest.mark.parametrize("name", ["Nguyễn Thị Ánh.pdf", "console.txt", ".hidden", "a.b.c", "COM10.txt"])
def test_ordinary_name_is_accepted(name: str) -> None:
    check_name(Path("folder", name))


def test_deep_folder_is_within_reach_on_windows() -> None:
    deep = PureWindowsPath("C:\\", *["Khen thưởng"] * 30, "a.pdf")
    shared = PureWindowsPath("\\\\may-chu\\chung", *["Khen thưởng"] * 30, "a.pdf")
    assert os_path(deep, windows=True) == f"\\\\?\\{deep}"
    assert os_path(shared, windows=True) == f"\\\\?\\UNC{str(shared)[1:]}"
    assert os_path(PureWindowsPath("C:\\a.pdf"), windows=True) == "C:\\a.pdf"
    assert os_path(deep, windows=False) == str(deep)
