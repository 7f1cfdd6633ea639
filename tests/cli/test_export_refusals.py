"""`export` told wrongly: whoever asks for one unit never gets everybody, and every refusal says the true reason."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from docx import Document

from khenthuong_desktop.cli.export import OPTIONS
from khenthuong_desktop.services import paper_names
from tests.cli.conftest import Ended, Kt


def export(kt: Kt, folder: Path, *rest: object) -> Ended:
    return kt("--data", folder, "export", *rest)


def conference(kt: Kt, folder: Path, state: str) -> str:
    rows = kt("--data", folder, "list", "conferences", "--json").rows
    return next(str(row["id"]) for row in rows if row["state"] == state)


@pytest.mark.parametrize("paper", ["roster", "conference-set"])
def test_a_conference_that_never_was_is_not_called_gone(
    kt: Kt, sample_folder: Path, tmp_path: Path, paper: str
) -> None:
    ended = export(kt, sample_folder, paper, "--id", "123", "--to", tmp_path / "a.pdf")
    assert ended.code == 1
    assert ended.err == (
        "Không có hội nghị mang mã “123”. Hãy xem mã của các hội nghị bằng lệnh: khenthuong list conferences\n"
    )


@pytest.mark.parametrize("paper", ["roster", "conference-set"])
def test_the_id_of_a_conference_is_asked_for_and_not_that_of_a_paper(
    kt: Kt, sample_folder: Path, tmp_path: Path, paper: str
) -> None:
    ended = export(kt, sample_folder, paper, "--to", tmp_path / "a.pdf")
    assert ended.code == 1 and "mã của hội nghị" in ended.err and "mã của văn bản" not in ended.err
    ended = export(kt, sample_folder, "letter", "--to", tmp_path / "a.pdf")
    assert ended.code == 1 and "mã của văn bản" in ended.err


@pytest.mark.parametrize("said", ["khu pho 3", "KHU PHỐ 3", "  khu phố  3 "])
def test_a_unit_is_found_as_the_search_finds_it(kt: Kt, sample_folder: Path, tmp_path: Path, said: str) -> None:
    preparing = conference(kt, sample_folder, "preparing")
    target = tmp_path / "a.docx"
    for paper in ("quota-letter", "nomination-form"):
        ended = export(kt, sample_folder, paper, "--id", preparing, "--unit", said, "--to", target)
        assert (ended.code, ended.err) == (0, "")
    assert export(kt, sample_folder, "list-people", "--unit", said, "--to", target).code == 0
    texts = [cell.text for row in Document(str(target)).tables[0].rows for cell in row.cells]
    assert "Khu phố 3" in texts and "Khu phố 4" not in texts


def test_a_unit_that_is_none_is_not_told_to_lack_a_number(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    preparing, target = conference(kt, sample_folder, "preparing"), tmp_path / "a.pdf"
    for paper in ("quota-letter", "nomination-form", "minutes-form", "delegate-reminder"):
        ended = export(kt, sample_folder, paper, "--id", preparing, "--unit", "Khu phố 99", "--to", target)
        assert ended.code == 1 and "Không có đơn vị “Khu phố 99”" in ended.err and not target.exists()


@pytest.mark.parametrize("paper", ["roster", "conference-set", "letter"])
def test_a_unit_asked_of_a_paper_that_takes_none_is_refused_and_nothing_is_written(
    kt: Kt, sample_folder: Path, tmp_path: Path, paper: str
) -> None:
    target = tmp_path / "a.pdf"
    held = conference(kt, sample_folder, "held")
    ended = export(kt, sample_folder, paper, "--id", held, "--unit", "Khu phố 3", "--to", target)
    assert (ended.code, ended.out) == (2, "") and "--unit" in ended.err and not target.exists()


def test_an_id_asked_of_a_list_that_takes_none_is_refused(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    ended = export(kt, sample_folder, "list-people", "--id", "7", "--to", target)
    assert ended.code == 2 and "--id" in ended.err and not target.exists()


def test_every_option_that_a_paper_does_not_take_is_said(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    held, target = conference(kt, sample_folder, "held"), tmp_path / "a.pdf"
    asked = ("--order", "name", "--preset", "public", "--columns", "full_name", "--letterhead", "--sensitive")
    ended = export(kt, sample_folder, "merits", "--id", held, *asked, "--version", "1", "--to", target)
    assert ended.code == 0 and target.exists()
    for option in ("--order", "--preset", "--columns", "--letterhead", "--sensitive", "--version"):
        assert option in ended.err
    taken = export(kt, sample_folder, "roster", "--id", held, "--order", "unit", "--preset", "profile", "--to", target)
    assert (taken.code, taken.err) == (0, "")


def test_every_paper_says_of_every_option_whether_it_is_taken() -> None:
    asked = {one for paper in paper_names.PAPERS.values() for one in paper.asks}
    assert asked == set(OPTIONS)


def test_a_place_that_takes_no_files_is_not_told_as_a_file_that_was_moved(
    kt: Kt, sample_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, opened = conference(kt, sample_folder, "held"), os.open

    def refusing(path: str, flags: int, *rest: int) -> int:
        if flags & os.O_CREAT:  # as /proc does
            raise FileNotFoundError(errno.ENOENT, "No such file or directory")
        return opened(path, flags, *rest)

    with monkeypatch.context() as weather:
        weather.setattr(os, "open", refusing)
        ended = export(kt, sample_folder, "roster", "--id", held, "--to", tmp_path / "a.pdf")
    assert ended.code == 1 and "chuyển đi" not in ended.err and "chọn thư mục" in ended.err
