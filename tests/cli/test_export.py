"""`export`: a paper in the format of its file's ending, the old file kept where it fails, nothing private unasked."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import (
    conference_drafts,
    conferences,
    lists,
    paper_files,
    paper_kinds,
    paper_names,
    papers,
    programme,
    tasks,
)
from khenthuong_desktop.services.office import local_clock, open_office
from khenthuong_desktop.services.paper_names import PAPERS
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.wording.papers import EXPORTS, RED_CELLS
from tests.cli.conftest import Kt


@pytest.mark.parametrize("paper", ["list-people", "list-units"])
@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_lists_come_in_the_format_of_the_ending(
    kt: Kt, sample_folder: Path, tmp_path: Path, paper: str, ending: str
) -> None:
    target = tmp_path / f"danh sách{ending}"
    ended = kt("--data", sample_folder, "export", paper, "--to", target)
    remark = RED_CELLS.format(count=1) + "\n"  # the sample has a cell that waits to be mended
    assert (ended.code, ended.err) == (0, remark if paper == "list-people" else "") and str(target) in ended.out
    assert target.read_bytes()[:4] == (b"%PDF" if ending == ".pdf" else b"PK\x03\x04")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [target.name]


def test_everybody_of_the_list_is_in_the_workbook_with_real_dates(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    kt("--data", sample_folder, "export", "list-people", "--to", tmp_path / "a.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows(values_only=True))
    header = next(place for place, row in enumerate(rows) if "Họ và tên" in row)
    name, born = rows[header].index("Họ và tên"), rows[header].index("Ngày sinh")
    people = [row for row in rows[header + 1 :] if isinstance(row[0], int)]
    listed = json.loads(kt("--data", sample_folder, "list", "people", "--json").out)["rows"]
    assert [row[name] for row in people] == [row["full_name"] for row in listed]
    assert {type(row[born]) for row in people if row[born]} <= {datetime, str}
    assert sum(isinstance(row[born], datetime) for row in people) > len(people) / 2


def test_sensitive_columns_only_when_asked(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    def headings(*options: str) -> set[str]:
        kt("--data", sample_folder, "export", "list-people", "--to", tmp_path / "a.docx", *options)
        table = Document(str(tmp_path / "a.docx")).tables[0]
        return {cell.text for cell in table.rows[0].cells}

    assert "Dân tộc" not in headings() and "Dân tộc" in headings("--sensitive")
    assert "Số CCCD" in headings("--preset", "as_shown", "--sensitive")
    assert not {"Dân tộc", "Ngày sinh", "Số CCCD"} & headings("--preset", "public", "--sensitive")


def test_a_stored_paper_is_exported_by_its_id(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    listed = json.loads(kt("--data", sample_folder, "list", "papers", "--json").out)["rows"]
    ids = {"letter": next(row["id"] for row in listed if row["document_kind"] == "Công văn")}
    ended = kt("--data", sample_folder, "export", "letter", "--id", ids["letter"], "--to", tmp_path / "cv.docx")
    assert ended.code == 0
    texts = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "cv.docx")).paragraphs)
    assert "trước ngày 15/8/2025" in texts
    wrong = kt("--data", sample_folder, "export", "report", "--id", ids["letter"], "--to", tmp_path / "x.pdf")
    assert wrong.code == 1 and not (tmp_path / "x.pdf").exists()
    assert kt("--data", sample_folder, "export", "letter", "--to", tmp_path / "x.pdf").code == 1


@pytest.mark.parametrize(
    "argv",
    [
        ("export",),
        ("export", "list-people"),
        ("export", "list-cats", "--to", "a.pdf"),
        ("export", "list-people", "--to", "a.odt"),
        ("export", "list-people", "--to", "a"),
        ("export", "list-people", "--to", "a.pdf", "--preset", "secret"),
    ],
)
def test_wrong_usage_is_told_and_writes_nothing(kt: Kt, sample_folder: Path, argv: tuple[str, ...]) -> None:
    ended = kt("--data", sample_folder, *argv)
    assert (ended.code, ended.out) == (2, "") and "--help" in ended.err
    assert not list(Path().glob("a.*"))


def test_a_folder_that_is_not_there_is_refused(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    ended = kt("--data", sample_folder, "export", "list-people", "--to", tmp_path / "không có" / "a.pdf")
    assert (ended.code, ended.out) == (1, "") and ended.err.strip()
    assert kt("export", "list-people", "--to", tmp_path / "a.pdf").code == 1, "no office"


def test_the_old_file_stays_when_writing_fails(
    kt: Kt, sample_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object, **named: object) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(paper_files, "render_to", full)
    ended = kt("--data", sample_folder, "export", "list-people", "--to", target)
    assert ended.code == 1 and "đầy" in ended.err
    assert target.read_bytes() == b"old" and list(tmp_path.glob(".*")) == []


def test_every_kind_of_paper_can_be_exported() -> None:
    kinds = {kind.code for kind in paper_kinds.kinds(resources_root())} - {"list"}
    assert kinds <= EXPORTS.keys()


def test_help_lists_every_paper_with_its_title_and_formats(kt: Kt) -> None:
    ended = kt("export", "--help")
    assert ended.code == 0
    for name, title in EXPORTS.items():
        (line,) = [one for one in ended.out.splitlines() if one.split()[:1] == [name]]
        assert title in line
        assert [ending for ending in paper_names.ENDINGS if ending in line] == list(PAPERS[name].formats)


def test_red_cells_are_remarked_and_the_file_is_written(kt: Kt, data: Path, tmp_path: Path) -> None:
    with contextlib.closing(
        open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    ) as office:
        row = lists.page(office, "people", Query(), 0, 1)[0].id
        lists.edit(office, "people", [CellChange(row, "birth_date", "31/02/1980")])
    ended = kt("--data", data, "export", "list-people", "--to", tmp_path / "a.pdf")
    assert ended.code == 0 and (tmp_path / "a.pdf").exists()
    assert ended.err == RED_CELLS.format(count=2) + "\n"  # one is the sample's own
    assert kt("--data", data, "export", "list-people", "--preset", "contact", "--to", tmp_path / "b.pdf").err == ""
    assert kt("--data", data, "export", "list-units", "--to", tmp_path / "c.pdf").err == ""


def _conferences(kt: Kt, folder: Path) -> dict[str, str]:
    """State -> id: the sample has one that was held and one in preparation."""
    return {row["state"]: row["id"] for row in kt("--data", folder, "list", "conferences", "--json").rows}


_OF_DELEGATES = (
    *("size-submission", "quota-letter", "nomination-form", "minutes-form", "delegate-reminder"),
    *("roster", "reserves", "composition", "merits", "delegation-list"),
)


@pytest.mark.parametrize("paper", _OF_DELEGATES)
def test_every_paper_of_a_conference_comes_in_its_formats(
    kt: Kt, sample_folder: Path, tmp_path: Path, paper: str
) -> None:
    known = _conferences(kt, sample_folder)
    if paper == "reserves":  # the sample's are all taken
        ended = kt("--data", sample_folder, "export", paper, "--id", known["held"], "--to", tmp_path / "a.pdf")
        assert ended.code in (0, 1) and (ended.code == 0 or "dự bị" in ended.err)
        return
    state = "held" if paper in ("roster", "composition", "merits", "delegation-list") else "preparing"
    for ending in PAPERS[paper].formats:
        target = tmp_path / f"a{ending}"
        ended = kt("--data", sample_folder, "export", paper, "--id", known[state], "--to", target)
        assert (ended.code, ended.err) == (0, "")
        assert target.read_bytes()[:4] == (b"%PDF" if ending == ".pdf" else b"PK\x03\x04")
    assert kt("--data", sample_folder, "export", paper, "--to", tmp_path / "b.pdf").code == 1, "which conference?"
    if ".xlsx" not in PAPERS[paper].formats:
        ended = kt("--data", sample_folder, "export", paper, "--id", known[state], "--to", tmp_path / "a.xlsx")
        assert ended.code == 1 and ".docx" in ended.err


def test_a_roster_in_each_order_and_no_private_column_in_a_public_one(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    held = _conferences(kt, sample_folder)["held"]

    def table(*options: str) -> list[list[str]]:
        target = tmp_path / "a.docx"
        assert kt("--data", sample_folder, "export", "roster", "--id", held, "--to", target, *options).code == 0
        found = next(one for one in Document(str(target)).tables if "Họ và tên" in [c.text for c in one.rows[0].cells])
        return [[cell.text for cell in row.cells] for row in found.rows]

    heads = {order: len(table("--order", order)) for order in ("unit", "kind", "name", "number")}
    assert heads["name"] == heads["number"] < heads["kind"] < heads["unit"], "groups have a row of their own"
    public = table("--preset", "public", "--sensitive")
    assert "Năm sinh" in public[0] and not {"Ngày sinh", "Dân tộc", "Tôn giáo", "Đảng viên", "Số CCCD"} & set(public[0])
    assert "Ký nhận" in table("--preset", "sign_in")[0]
    assert {"Dân tộc", "Đảng viên"} <= set(table("--sensitive")[0]) and "Dân tộc" not in table()[0]
    for wrong in (("--order", "height"), ("--unit", " ")):
        assert kt("--data", sample_folder, "export", "roster", "--id", held, "--to", "a.pdf", *wrong).code == 2


def test_letters_to_one_unit_or_to_each(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    preparing = _conferences(kt, sample_folder)["preparing"]
    argv = ("--data", sample_folder, "export", "quota-letter", "--id", preparing, "--to", tmp_path / "a.docx")
    assert kt(*argv, "--unit", "khu phố 1").code == 0
    text = "\n".join(one.text for one in Document(str(tmp_path / "a.docx")).paragraphs)
    assert "Kính gửi: Khu phố 1" in text and "Khu phố 2" not in text
    assert kt(*argv, "--unit", "all").code == 0
    text = "\n".join(one.text for one in Document(str(tmp_path / "a.docx")).paragraphs)
    assert "Kính gửi: Khu phố 1" in text and "Kính gửi: Khu phố 2" in text
    ended = kt(*argv, "--unit", "Khu phố 99")
    assert ended.code == 1 and "Khu phố 99" in ended.err


def test_a_list_of_one_unit_with_chosen_columns_groups_head_and_signature(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "a.docx"

    def export(*options: str) -> Any:
        ended = kt("--data", sample_folder, "export", "list-people", "--to", target, *options)
        assert ended.code == 0, ended.err
        return Document(str(target))

    people = kt("--data", sample_folder, "list", "people", "--json").rows
    unit = people[0]["unit"]
    names = {one["full_name"] for one in people if one["unit"] == unit}
    made = export("--unit", unit.upper(), "--columns", "position, full_name")
    rows = [[cell.text for cell in row.cells] for row in made.tables[0].rows]
    assert (
        rows[0][1:] == ["Chức vụ, nghề nghiệp", "Họ và tên"]
        and {row[2] for row in rows[1:] if row[0].isdigit()} == names
    )
    assert len(export("--group-by", "unit").tables[0].rows) > len(export().tables[0].rows)
    headed = export("--letterhead", "--signature", "--columns", "full_name")
    cells = [cell.text for table in headed.tables for row in table.rows for cell in row.cells]
    assert any("CỘNG HÒA XÃ HỘI" in text for text in cells) and any("NGƯỜI LẬP BIỂU" in text for text in cells)
    for wrong, told in (
        (("--unit", "Khu phố 99"), "Khu phố 99"),
        (("--columns", "full_name,height"), "height"),
        (("--group-by", "height"), "unit"),
    ):
        ended = kt("--data", sample_folder, "export", "list-people", "--to", target, *wrong)
        assert ended.code == 1 and told in ended.err


def test_what_is_ignored_and_an_id_that_is_none_are_told_for_a_command_line(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    argv = ("--data", sample_folder, "export")
    ended = kt(*argv, "list-units", "--preset", "public", "--sensitive", "--to", tmp_path / "a.pdf")
    assert ended.code == 0 and "--sensitive" in ended.err
    ended = kt(*argv, "letter", "--id", "none", "--to", tmp_path / "b.pdf")
    assert ended.code == 1 and "F5" not in ended.err and "khenthuong list papers" in ended.err
    table, known = (kt("--data", sample_folder, "list", "papers", *more) for more in ((), ("--json",)))
    assert all(row["id"] in table.out for row in known.rows)


def test_the_whole_set_of_a_conference_is_written_and_what_lacks_is_told(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    listed = json.loads(kt("--data", sample_folder, "list", "conferences", "--json").out)["rows"]
    held = next(row["id"] for row in listed if row["state"] == "held")
    folder = tmp_path / "Bộ tài liệu"
    given = ("--data", sample_folder, "export", "conference-set", "--id", held, "--to", folder)
    ended = kt(*given, "--formats", "pdf,xlsx")
    names = sorted(one.name for one in folder.iterdir() if not one.name.startswith("."))
    assert ended.code == 0 and str(folder) in ended.out and "tệp mới" in ended.out
    assert names[0] == "00 Mục lục.pdf" and {Path(name).suffix for name in names} == {".pdf", ".xlsx"}
    assert "Chưa lập được" in ended.err  # nobody is late any more, so there is no reminder
    again = kt(*given, "--formats", "pdf,xlsx")
    assert again.code == 0 and f"{len(names)} tệp không đổi" in again.out


def test_a_set_asks_which_conference_and_takes_only_known_formats(kt: Kt, sample_folder: Path, tmp_path: Path) -> None:
    given = ("--data", sample_folder, "export", "conference-set", "--to", tmp_path / "x")
    assert kt(*given).code == 1 and kt(*given, "--id", "gone").code == 1
    assert kt(*given, "--id", "gone", "--formats", "odt").code == 2
    assert not (tmp_path / "x").exists()


def test_a_set_that_cannot_be_written_says_what_is_there_and_what_is_not(
    kt: Kt, sample_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = _conferences(kt, sample_folder)["held"]
    given = ("--data", sample_folder, "export", "conference-set", "--id", held, "--to")
    file = tmp_path / "ghi chú"
    file.write_bytes(b"rieng")
    ended = kt(*given, file)
    assert ended.code == 1 and "là một tệp" in ended.err and file.read_bytes() == b"rieng"
    move, count = os.replace, 0

    def pulled(source: str, target: str) -> None:
        nonlocal count
        count += 1
        if count > 4:
            raise OSError(errno.ENODEV, "No such device")
        move(source, target)

    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", pulled)
        ended = kt(*given, tmp_path / "USB")
    assert ended.code == 1 and "đã có 2 tệp mới" in ended.err and "Chưa ghi: " in ended.err
    assert "Không còn thấy ổ đĩa" in ended.err and ended.out == ""


def test_a_draft_and_an_issue_of_another_day_are_told_beside_the_file(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    """A script that prints the programme each night must not hand out a day that nobody has signed, or one that is
    over."""
    coming = _conferences(kt, sample_folder)["preparing"]
    data = tmp_path / "d"
    shutil.copytree(sample_folder, data)
    office = open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    if not programme.programme(office, coming).issues:
        programme.from_template(office, coming)
        programme.issue(office, coming)
    version = programme.programme(office, coming).issues[-1].version
    settings = conferences.settings_of(conferences.conference(office, coming))
    assert settings.held_on is not None
    conferences.change(office, coming, replace(settings, held_on=settings.held_on + timedelta(days=9)))
    office.close()
    given = ("--data", data, "export", "programme", "--id", coming, "--to", tmp_path / "a.pdf")
    ended = kt(*given)
    assert ended.code == 0 and f"bản thảo {version + 1}" in ended.err and "--version" in ended.err
    ended = kt(*given, "--version", str(version))
    old = f"Bản {version} ban hành trước khi đổi ngày; còn ghi {settings.held_on:%d/%m/%Y}"
    assert ended.code == 0 and old in ended.err and "--version" not in ended.err
    ended = kt("--data", data, "export", "conference-set", "--id", coming, "--to", tmp_path / "USB")
    assert ended.code == 0 and old in ended.err


def test_an_earlier_issue_of_the_programme_is_exported_as_it_went_out(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    held = _conferences(kt, sample_folder)["held"]  # its programme was issued twice

    def rows(*options: str) -> list[list[str]]:
        target = tmp_path / "a.docx"
        ended = kt("--data", sample_folder, "export", "programme", "--id", held, "--to", target, *options)
        assert (ended.code, ended.err) == (0, "")
        found = next(one for one in Document(str(target)).tables if "Thời gian" in [c.text for c in one.rows[0].cells])
        return [[cell.text for cell in row.cells] for row in found.rows]

    first, second = rows("--version", "1"), rows("--version", "2")
    assert second == rows() and len(second) == len(first) + 1
    ended = kt(
        *("--data", sample_folder, "export", "programme", "--id", held, "--version", "9"), "--to", tmp_path / "b.pdf"
    )
    assert ended.code == 1 and "không có bản 9" in ended.err
    for wrong in ("0", "hai"):
        given = ("--data", sample_folder, "export", "programme", "--id", held, "--to", tmp_path / "b.pdf")
        assert kt(*given, "--version", wrong).code == 2
    ended = kt("--data", sample_folder, "export", "list-units", "--version", "1", "--to", tmp_path / "c.pdf")
    assert ended.code == 0 and "Bỏ qua --version" in ended.err


def test_the_task_sheet_of_one_body_is_exported_by_its_name_without_accents(
    kt: Kt, sample_folder: Path, tmp_path: Path
) -> None:
    coming = _conferences(kt, sample_folder)["preparing"]
    with_tasks = open_office(DataFolder(sample_folder), clock=local_clock, user="An", resources=resources_root())
    bodies = tasks.bodies(with_tasks, coming)
    with_tasks.close()
    assert len(bodies) > 1
    given = ("--data", sample_folder, "export", "task-sheets", "--id", coming)
    ended = kt(*given, "--unit", search_key(bodies[-1]), "--to", tmp_path / "a.docx")
    assert ended.code == 0
    text = "\n".join(one.text for one in Document(str(tmp_path / "a.docx")).paragraphs)
    assert bodies[-1] in text and not any(f"thực hiện: {one}" in text for one in bodies[:-1])
    ended = kt(*given, "--unit", "Cơ quan lạ", "--to", tmp_path / "b.docx")
    assert (ended.code, ended.out) == (1, "") and not (tmp_path / "b.docx").exists()
    assert "Cơ quan lạ" in ended.err and all(one in ended.err for one in bodies)


def test_a_paper_that_is_kept_is_exported_as_it_was_written_and_said_so(kt: Kt, data: Path, tmp_path: Path) -> None:
    """A script wrote a fresh submission over what the officer had written, without a word."""
    made = _conferences(kt, data)["preparing"]
    office = open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    begun = conference_drafts.begun(office, "size-submission", made)
    mine = replace(begun.said, body=f"{begun.said.body}\nKính mong xem xét.")
    papers.draft(office, begun.kind, mine, body_id=begun.body_id, signer_id=begun.signer_id)
    office.close()
    target = tmp_path / "a.docx"
    ended = kt("--data", data, "export", "size-submission", "--id", made, "--to", target)
    assert ended.code == 0 and "Theo bản đang soạn" in ended.err
    assert "Kính mong xem xét." in [one.text for one in Document(str(target)).paragraphs]
