"""`import`: rows as scripts read them, good ones in and bad ones kept, and nothing written by a preview."""

from __future__ import annotations

import json
from pathlib import Path

from khenthuong_desktop.services.office import local_clock
from khenthuong_desktop.system import single_instance
from tests.cli.conftest import Kt

LIST = """STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Đơn vị;Danh hiệu
1;VÕ THỊ MỚI TINH;Nữ;20/11/1980;022180009991;KP 3;Giấy khen
2;Võ Văn Sai Ngày;Nam;31/02/1990;;KP 3;
3;Võ Thị Xa Lạ;Nữ;1975;;Khu phố 777;
"""


def listed(folder: Path, name: str = "KP3.csv", text: str = LIST) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def people(kt: Kt, data: Path) -> set[str]:
    return {row["full_name"] for row in kt("--data", data, "list", "people", "--json").rows}


def test_a_preview_writes_nothing(kt: Kt, data: Path, tmp_path: Path) -> None:
    before = (data / "khenthuong.db").read_bytes()
    ended = kt("--data", data, "import", listed(tmp_path), "--preview", "--json")
    assert (ended.code, ended.err) == (0, "")
    told = json.loads(ended.out)
    assert told.keys() == {"rows", "skipped", "files"}
    assert told["files"] == [{"name": "KP3.csv", "problem": None}]
    assert [row["state"] for row in told["rows"]] == ["new", "error", "new"]
    first = told["rows"][0]
    assert first["full_name"] == "Võ Thị Mới Tinh" and first["source"]["text"] == {"full_name": "VÕ THỊ MỚI TINH"}
    assert first["unit_match"] == "Khu phố 3" and first["birth_date"] == "1980-11-20"
    assert (data / "khenthuong.db").read_bytes() == before


def test_good_rows_go_in_and_one_sentence_says_the_rest(kt: Kt, data: Path, tmp_path: Path) -> None:
    ended = kt("--data", data, "import", listed(tmp_path))
    assert ended.code == 0
    assert "2 đối tượng mới" in ended.out and "1 dòng chờ sửa" in ended.out
    assert "1 dòng có đơn vị chưa có trong danh sách (1 đơn vị)" in ended.out
    assert "Võ Thị Mới Tinh" in people(kt, data)
    again = kt("--data", data, "import", listed(tmp_path))
    assert again.code == 0 and "Không có gì mới để nhập" in again.out and "đã được nhập" in again.err
    assert kt("--data", data, "undo").code == 0
    assert "Võ Thị Mới Tinh" not in people(kt, data)
    assert kt("--data", data, "check").code == 0


def test_what_was_proposed_and_what_waits_are_lists_of_their_own(kt: Kt, data: Path, tmp_path: Path) -> None:
    before = len(kt("--data", data, "list", "nominations", "--json").rows)
    kt("--data", data, "import", listed(tmp_path))
    proposed = kt("--data", data, "list", "nominations", "--json").rows
    assert len(proposed) == before + 1
    assert (proposed[-1]["full_name"], proposed[-1]["award"]) == ("Võ Thị Mới Tinh", "Giấy khen")
    waiting = kt("--data", data, "list", "parked_rows", "--json").rows
    assert [(row["full_name"], row["file"], row["row"]) for row in waiting] == [
        ("Võ Văn Sai Ngày", "KP3.csv", 3),
    ]


def test_a_preview_to_be_read_shows_nothing_private(kt: Kt, data: Path, tmp_path: Path) -> None:
    kt("--data", data, "import", listed(tmp_path))
    more = "Họ và tên;Số CCCD;Dân tộc\nVõ Thị Mới Tinh;022180009991;Mường\n"
    shown = kt("--data", data, "import", listed(tmp_path, "thêm.csv", more), "--preview")
    assert "cập nhật" in shown.out and "dân tộc: •••" in shown.out and "Mường" not in shown.out


def test_missing_units_can_be_added(kt: Kt, data: Path, tmp_path: Path) -> None:
    ended = kt("--data", data, "import", listed(tmp_path), "--add-units")
    assert "2 đối tượng mới" in ended.out
    assert any(row["name"] == "Khu phố 777" for row in kt("--data", data, "list", "units", "--json").rows)


def test_without_json_each_row_says_why(kt: Kt, data: Path, tmp_path: Path) -> None:
    ended = kt("--data", data, "import", listed(tmp_path), "--preview")
    assert ended.code == 0
    assert "Không có ngày 31/02/1990" in ended.out and "Chưa có đơn vị “Khu phố 777”" in ended.out


def test_a_folder_of_files(kt: Kt, data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tệp của đơn vị"
    folder.mkdir()
    listed(folder)
    listed(folder, "KP4.csv", LIST.replace("MỚI TINH", "HOÀN TOÀN KHÁC").replace("9991", "9992"))
    assert "3 đối tượng mới" in kt("--data", data, "import", folder).out


def test_what_cannot_be_read_is_refused_in_a_sentence(kt: Kt, data: Path, tmp_path: Path) -> None:
    gone = kt("--data", data, "import", tmp_path / "không có.xlsx", "--preview")
    assert gone.code == 1 and "không có.xlsx" in gone.err and "Traceback" not in gone.err
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    both = kt("--data", data, "import", broken, listed(tmp_path))
    assert both.code == 1 and "hỏng.xlsx" in both.err
    assert "Võ Thị Mới Tinh" in people(kt, data)
    empty = tmp_path / "trống"
    empty.mkdir()
    assert kt("--data", data, "import", empty).code == 1
    assert kt("--data", data, "import").code == 2


def test_beside_an_open_window_a_preview_works_and_an_import_does_not(kt: Kt, data: Path, tmp_path: Path) -> None:
    lock = single_instance.acquire(data, now=local_clock(), user="An")
    try:
        assert kt("--data", data, "import", listed(tmp_path), "--preview").code == 0
        refused = kt("--data", data, "import", listed(tmp_path))
        assert refused.code == 1 and refused.err
    finally:
        lock.release()


def test_json_says_which_file_could_not_be_read(kt: Kt, data: Path, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    ended = kt("--data", data, "import", listed(tmp_path), broken, "--preview", "--json")
    assert ended.code == 1 and "hỏng.xlsx" in ended.err
    good, bad = json.loads(ended.out)["files"]
    assert good == {"name": "KP3.csv", "problem": None}
    assert bad["name"] == "hỏng.xlsx" and bad["problem"] in ended.err
