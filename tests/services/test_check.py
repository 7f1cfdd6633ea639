"""Checking everything finds attached files that are gone or changed, and calls a sound office sound."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.derived_keys import key_rules
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.store import check as stored
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording.check import sentence
from tests.store.filing import RESOURCES, USER, Clock, add, id_source, names


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    folder = DataFolder(tmp_path / "dữ liệu")
    with closing(open_office(folder, clock=Clock(), user=USER, resources=RESOURCES, new_id=id_source())) as office:
        add(office.database, "Nguyễn Thị Ánh")
        yield office


def attach(office: Office, content: bytes, name: str, size: int | None = None) -> Path:
    digest, real_size = AttachmentStore(office.folder.files).put(content)
    values = {"sha256": digest, "name": name, "size": size or real_size, "record_table": "subjects"}
    with office.database.write("Đính kèm") as w:
        w.insert("attachments", values | {"record_id": w.value("SELECT id FROM subjects"), "added_at": ""})
    return AttachmentStore(office.folder.files).path_of(digest)


def said(office: Office) -> list[str]:
    return [sentence(found).split(".")[0] for found in check(office)]


def test_sound_office_is_called_sound(office: Office) -> None:
    attach(office, b"scan", "Tờ trình.pdf")
    assert check(office) == []


def test_lost_and_changed_attachments_are_named(office: Office) -> None:
    attach(office, b"one", "Tờ trình").unlink()
    changed = attach(office, b"two", "Biên bản")
    changed.chmod(0o644)
    changed.write_bytes(b"TWO")
    attach(office, b"three", "Danh sách", size=4)
    assert sorted(said(office)) == [
        "Kích thước tệp đính kèm “Danh sách” khác với số đã ghi",
        "Thiếu tệp đính kèm “Tờ trình”",
        "Tệp đính kèm “Biên bản” đã bị thay đổi so với lúc lưu",
    ]


def test_damaged_file_is_said_instead_of_raised(office: Office) -> None:
    with office.database.read() as r:
        page = r.value("SELECT rootpage FROM sqlite_master WHERE name = 'subjects_sort'")
    office.database.close()
    with office.folder.database.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x5a" * 4096)
    sentences = said(office)
    assert sentences and all("bị hỏng" in sentence for sentence in sentences)


def test_wrong_keys_are_found(office: Office) -> None:
    with office.database.write("Sửa") as w:
        w.execute("UPDATE subjects SET sort_key = 'sai'")
        w.recomputed.add("subjects")
    assert said(office) == ["1 dòng của bảng subjects có khóa tìm kiếm hoặc sắp xếp sai"]


def test_keys_of_every_table_that_has_them_are_computed_again(office: Office) -> None:
    with office.database.read() as r:
        tables = {
            row[0]
            for row in r.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
            if any(column["name"] == "search_key" for column in r.rows(f"PRAGMA table_info({row[0]})"))
        }
        assert {rule.table for rule in key_rules(r)} == tables


def test_whoever_saves_does_not_wait_for_a_check(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a million people a check takes a minute, and a window waits a quarter of one before it says 'busy'."""
    monkeypatch.setattr(connections, "PRAGMAS", (("foreign_keys", "ON", 1), ("busy_timeout", "0", 0)))
    office.database.close()
    real, saved = stored.check, list[str]()

    def check_while_saving(r: Reader) -> list[Finding]:
        saved.extend(add(office.database, "Trần Văn Bình"))
        return real(r)

    monkeypatch.setattr(stored, "check", check_while_saving)
    assert check(office) == [] and len(saved) == 1
    assert names(office.database) == ["Nguyễn Thị Ánh", "Trần Văn Bình"]
    assert not list(office.folder.root.glob(".*")), "the copy that was read is left behind"


def test_check_reads_data_on_a_full_disk(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drives, "free_space", lambda folder: 0)
    attach(office, b"scan", "Tờ trình.pdf").unlink()
    assert [found.code for found in check(office)] == ["check.attachment_missing"]


def test_owners_that_are_gone_are_found(office: Office) -> None:
    attach(office, b"scan", "Tờ trình.pdf")
    with office.database.write("Xóa mà quên tệp") as w:
        w.execute("DELETE FROM subjects")
    assert said(office) == ["1 dòng của bảng attachments thuộc về hồ sơ không còn nữa"]
