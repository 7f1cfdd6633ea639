"""Files attached to a record: kept once under the hash of their content, each use of one a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import attachments as stored
from khenthuong_desktop.store.database import Writer
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.file_names import safe_file_name
from khenthuong_desktop.system.files import make_folder, write_whole
from khenthuong_desktop.wording import attachments as words

PAPER = "paper"
PHOTO = "photo"
LARGEST = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Attached:
    """One use of a file."""

    id: str
    name: str
    size: int
    purpose: str
    sha256: str


def of_record(office: Office, record_id: str) -> tuple[Attached, ...]:
    """The files of a record, its photo among them."""
    with office.database.read() as r:
        rows = stored.of_record(r, record_id)
    return tuple(Attached(row["id"], row["name"], row["size"], row["purpose"], row["sha256"]) for row in rows)


def attach(office: Office, table: str, record_id: str, source: Path, purpose: str = PAPER) -> str:
    """Keep a file with a record; the original stays where it is."""
    digest, size = keep(office, source)
    with office.database.write(words.attached(source.name)) as w:
        w.still_there(table, record_id)
        return _add(office, w, table, record_id, source.name, digest, size, purpose)


def remove(office: Office, attachment_id: str) -> int:
    """Take a file off its record; its content stays, so that undo brings it back."""
    with office.database.write("") as w:
        row = w.record("attachments", attachment_id)
        if row is None:
            raise UserError("attachment.gone")
        w.rename_step(words.removed(row["name"]))
        w.delete("attachments", attachment_id)
        if row["purpose"] == PHOTO and row["record_table"] == "subjects":
            w.update("subjects", row["record_id"], {"photo": None})
        return w.step


def set_photo(office: Office, subject_id: str, source: Path) -> str:
    """Give a subject its photo in place of the one before."""
    digest, size = keep(office, source)
    with office.database.write("") as w:
        subject = w.still_there("subjects", subject_id)
        w.rename_step(words.photo_set(subject["full_name"]))
        for row in stored.of_record(w, subject_id):
            if row["purpose"] == PHOTO:
                w.delete("attachments", row["id"])
        w.update("subjects", subject_id, {"photo": digest})
        return _add(office, w, "subjects", subject_id, source.name, digest, size, PHOTO)


def content(office: Office, attached: Attached) -> Path:
    """Where the content lies, checked; it has no name there and must not be changed."""
    kept = AttachmentStore(office.folder.files)
    path = kept.path_of(attached.sha256)
    if not kept.verify(attached.sha256):
        raise StorageProblem("attachment.changed" if path.exists() else "attachment.missing", name=attached.name)
    return path


def photo_file(office: Office, digest: str | None) -> str:
    """Where the photo of a subject lies, by the hash its record names; '' without one. Whoever draws it may find that
    it has gone."""
    return str(AttachmentStore(office.folder.files).path_of(digest)) if digest else ""


def copy_to_open(office: Office, attached: Attached, folder: Path) -> Path:
    """A copy under its own name for another program to open: what is kept stays out of its reach."""
    place = folder / attached.sha256[:8]
    make_folder(place)
    target = place / safe_file_name(attached.name)
    write_whole(target, content(office, attached).read_bytes())
    return target


def drop_contents(office: Office, digests: Sequence[str]) -> None:
    """Remove contents that nothing names any more; only after the step that freed them is on the disk."""
    kept = AttachmentStore(office.folder.files)
    for digest in digests:
        kept.remove(digest)


def add_kept(
    office: Office, w: Writer, table: str, record_id: str, name: str, digest: str, size: int, purpose: str
) -> str:
    """Note, within a step, that a record has a file whose content is kept already."""
    return _add(office, w, table, record_id, name, digest, size, purpose)


def keep(office: Office, source: Path) -> tuple[str, int]:
    """Keep the content of a file, to be named by a record in a step that follows; gives its hash and size."""
    if office.read_only:
        raise StorageProblem("database.opened_read_only", path=str(office.folder.root))
    try:
        size = source.stat().st_size
    except OSError:
        size = 0  # the store says better what is wrong with the file
    if size > LARGEST:
        raise UserError("attachment.too_large", name=source.name, limit=LARGEST // 1024 // 1024)
    return AttachmentStore(office.folder.files).put(source)


def _add(office: Office, w: Writer, table: str, record_id: str, name: str, digest: str, size: int, purpose: str) -> str:
    return w.insert(
        "attachments",
        {
            "sha256": digest,
            "name": name,
            "size": size,
            "record_table": table,
            "record_id": record_id,
            "purpose": purpose,
            "added_at": office.clock().isoformat(timespec="seconds"),
        },
    )
