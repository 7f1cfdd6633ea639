"""Files attached to records: one use each, taken back by undo, gone for good when a person is erased."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import attachments, history, lists, subjects
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office


@pytest.fixture
def person(office: Office) -> str:
    return lists.edit(office, "people", [CellChange(None, "full_name", "Bùi Thị Hạnh")]).new_rows[0]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    made = tmp_path / "Báo cáo thành tích.pdf"
    made.write_bytes(b"%PDF the achievement")
    return made


def test_attached_file_outlives_its_original_and_its_undo(
    office: Office, person: str, paper: Path, tmp_path: Path
) -> None:
    attachments.attach(office, "subjects", person, paper)
    paper.unlink()
    (kept,) = attachments.of_record(office, person)
    opened = attachments.copy_to_open(office, kept, tmp_path / "opened")
    assert opened.name == "Báo cáo thành tích.pdf" and opened.read_bytes() == b"%PDF the achievement"
    attachments.remove(office, kept.id)
    assert attachments.of_record(office, person) == ()
    history.undo(office)
    assert attachments.content(office, attachments.of_record(office, person)[0]).read_bytes() == b"%PDF the achievement"


def test_photo_takes_the_place_of_the_one_before(office: Office, person: str, tmp_path: Path) -> None:
    for content in (b"first", b"second"):
        (tmp_path / "a.jpg").write_bytes(content)
        attachments.set_photo(office, person, tmp_path / "a.jpg")
    (photo,) = attachments.of_record(office, person)
    assert attachments.content(office, photo).read_bytes() == b"second"
    with office.database.read() as r:
        assert r.value("SELECT photo FROM subjects WHERE id = ?", (person,)) == photo.sha256
    history.undo(office)
    assert attachments.content(office, attachments.of_record(office, person)[0]).read_bytes() == b"first"


def test_lost_or_changed_content_is_said(office: Office, person: str, paper: Path) -> None:
    attachments.attach(office, "subjects", person, paper)
    (kept,) = attachments.of_record(office, person)
    place = attachments.content(office, kept)
    place.chmod(0o600)
    place.write_bytes(b"other")
    with pytest.raises(StorageProblem, match="changed"):
        attachments.content(office, kept)
    place.unlink()
    with pytest.raises(StorageProblem, match="missing"):
        attachments.content(office, kept)


def test_too_large_file_is_refused(office: Office, person: str, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LARGEST", 3)
    with pytest.raises(UserError, match="too_large"):
        attachments.attach(office, "subjects", person, paper)
    assert attachments.of_record(office, person) == ()


def test_erasing_a_person_erases_their_papers(office: Office, person: str, paper: Path, tmp_path: Path) -> None:
    """Also those taken off before; a file that another record has too stays."""
    other = lists.edit(office, "people", [CellChange(None, "full_name", "Lò Văn Ân")]).new_rows[0]
    shared = tmp_path / "chung.pdf"
    shared.write_bytes(b"shared")
    attachments.attach(office, "subjects", person, paper)
    attachments.remove(office, attachments.of_record(office, person)[0].id)
    attachments.set_photo(office, person, paper)
    for owner in (person, other):
        attachments.attach(office, "subjects", owner, shared)
    subjects.erase(office, [person])
    left = [path.read_bytes() for path in office.folder.files.rglob("*") if path.is_file()]
    assert left == [b"shared"]
    with office.database.read() as r:
        told = "\n".join(str(tuple(row)) for row in r.rows("SELECT reason FROM history_steps"))
        told += "\n".join(str(tuple(row)) for row in r.rows("SELECT before FROM history_changes"))
    assert "Báo cáo thành tích" not in told and "Hạnh" not in told
    assert len(attachments.of_record(office, other)) == 1


def test_person_erased_meanwhile_is_said_to_be_gone(office: Office, person: str, paper: Path) -> None:
    """A list on screen, or a script, still has the id."""
    lists.retire(office, "people", [person])
    subjects.erase(office, [person])
    for deed in (
        lambda: lists.retire(office, "people", [person]),
        lambda: subjects.bring_back(office, [person]),
        lambda: subjects.erase(office, [person]),
        lambda: attachments.attach(office, "subjects", person, paper),
        lambda: attachments.set_photo(office, person, paper),
    ):
        with pytest.raises(UserError) as refused:
            deed()
        assert refused.value.code == "record.gone"
    lists.edit(office, "people", [CellChange(person, "national_id", "không phải số")])
    assert check(office) == []


def test_person_typed_and_taken_back_can_be_erased_with_papers_and_red_cells(
    office: Office, person: str, paper: Path
) -> None:
    attachments.set_photo(office, person, paper)
    lists.edit(office, "people", [CellChange(person, "national_id", "BÍ MẬT 123")])
    for _ in range(3):
        history.undo(office)
    subjects.erase(office, [person])
    assert not [path for path in office.folder.files.rglob("*") if path.is_file()]
    office.database.close()
    content = office.folder.database.read_bytes()
    assert all(trace.encode() not in content for trace in ("Hạnh", "BÍ MẬT", "Báo cáo thành tích"))
    assert check(office) == []
    with office.database.read() as r:
        told = [row[0] for row in r.rows("SELECT reason FROM history_steps WHERE kind = 'do' ORDER BY id")]
    assert told[0] == "Thêm cá nhân: (tên đã xóa)"
