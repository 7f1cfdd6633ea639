"""A decision scanned and attached years ago is still there, and still the same."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system import attachment_store
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.files import sha256_of


@pytest.fixture
def store(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path / "dữ liệu" / "files")


def test_same_scan_attached_twice_is_kept_once(store: AttachmentStore, tmp_path: Path) -> None:
    scan = tmp_path / "QĐ 12.pdf"
    scan.write_bytes(b"scan" * 1000)
    digest, size = store.put(scan)
    assert (digest, size) == (sha256(b"scan" * 1000).hexdigest(), 4000)
    first = store.path_of(digest).stat()
    assert store.put(b"scan" * 1000) == (digest, 4000)
    assert store.path_of(digest).stat().st_mtime_ns == first.st_mtime_ns
    assert list(store.all()) == [digest]
    assert store.path_of(digest) == store.folder / digest[:2] / digest
    assert scan.read_bytes() == b"scan" * 1000


def test_nobody_edits_an_attachment_by_mistake(store: AttachmentStore) -> None:
    digest, _ = store.put(b"scan")
    assert store.path_of(digest).stat().st_mode & 0o222 == 0


def test_changed_and_missing_contents_are_seen(store: AttachmentStore) -> None:
    changed, _ = store.put(b"one")
    missing, _ = store.put(b"two")
    sound, _ = store.put(b"three")
    store.path_of(changed).chmod(0o644)
    store.path_of(changed).write_bytes(b"0ne")
    store.path_of(missing).unlink()
    assert [store.verify(digest) for digest in (changed, missing, sound)] == [False, False, True]


def test_attaching_again_mends_a_damaged_content_and_keeps_the_damaged_one(store: AttachmentStore) -> None:
    digest, _ = store.put(b"one")
    store.path_of(digest).chmod(0o644)
    store.path_of(digest).write_bytes(b"0ne")
    store.put(b"one")
    assert store.verify(digest)
    assert store.path_of(digest).with_name(digest + ".damaged").read_bytes() == b"0ne"
    assert list(store.all()) == [digest]


def test_file_changed_while_it_is_attached_is_refused(
    store: AttachmentStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"old")

    def changed_after(path: Path) -> str:
        digest = sha256_of(path)
        path.write_bytes(b"new")
        return digest

    monkeypatch.setattr(attachment_store, "sha256_of", changed_after)
    with pytest.raises(StorageProblem, match=r"file\.changed_while_reading"):
        store.put(scan)
    assert list(store.all()) == []


def test_full_disk_leaves_no_half_attachment(store: AttachmentStore, full_disk: Callable[[], None]) -> None:
    full_disk()
    with pytest.raises(StorageProblem, match=r"file\.disk_full"):
        store.put(b"scan" * 10_000)
    assert list(store.all()) == []
    assert [path for path in store.folder.rglob("*") if path.is_file()] == []


def test_missing_source_is_named(store: AttachmentStore, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match=r"file\.missing"):
        store.put(tmp_path / "gone.pdf")


@pytest.mark.parametrize("digest", ["../../khenthuong.db", "", "A" * 64, "ab/" + "c" * 61])
def test_hash_from_a_foreign_package_does_not_lead_out_of_the_folder(store: AttachmentStore, digest: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        store.path_of(digest)


def test_erased_content_is_gone(store: AttachmentStore) -> None:
    digest, _ = store.put(b"photo")
    store.remove(digest)
    store.remove(digest)
    assert not store.path_of(digest).exists() and list(store.all()) == []
