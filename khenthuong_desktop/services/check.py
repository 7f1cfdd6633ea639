"""Checks everything the office keeps: its file, the keys for searching and sorting, and the attached files."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import derived_keys, lists
from khenthuong_desktop.services.backup_making import draft_of
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.store import check as stored
from khenthuong_desktop.store import lists as stored_lists
from khenthuong_desktop.store.check import AttachmentUse
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.wording import columns, steps


def check(office: Office) -> list[Finding]:
    """Everything that is wrong, as codes for wording.check; an empty list means that all is well."""
    try:
        with _look(office) as r:
            found = stored.check(r)
            if any(one.code in ("check.structure", "check.table_missing") for one in found):
                return found
            for rule in derived_keys.key_rules(r):
                found += stored.wrong_keys(r, rule)
            found += _missing_values(r)
            uses = stored.attachment_uses(r)
    except StorageProblem as problem:
        if problem.code not in copies.NOT_WHOLE:
            raise
        return [finding("check.structure", "blocks", detail=problem.code)]
    return [*found, *_attachments(uses, AttachmentStore(office.folder.files))]


@contextlib.contextmanager
def _look(office: Office) -> Iterator[Reader]:
    """One state of the file to read to its end: this takes long, and whoever saves meanwhile must not wait for it."""
    with draft_of(office.folder) as draft:
        if drives.free_space(draft.parent) > 2 * office.folder.database.stat().st_size:
            with copies.snapshot(office.database, draft) as r:
                yield r
            return
    with office.database.read() as r:  # a full disk is no reason to say nothing
        yield r


def _missing_values(r: Reader) -> Iterator[Finding]:
    """Rows that were kept without what they must say: an award for a person without a name is for nobody."""
    for definition in lists.DEFINITIONS.values():
        for column in definition.columns:
            if not (column.editable and column.required):
                continue
            if count := stored_lists.count_missing(r, definition.name, column.key):
                noun, heading = steps.NOUNS[definition.name], columns.heading(definition.name, column.key)
                yield finding("check.required_empty", "warns", column.key, count=count, list=noun, heading=heading)


def _attachments(uses: Sequence[AttachmentUse], store: AttachmentStore) -> Iterator[Finding]:
    judged: dict[str, bool] = {}
    for use in uses:
        if use.sha256 not in judged:
            judged[use.sha256] = store.verify(use.sha256)
        if not judged[use.sha256]:
            missing = not store.path_of(use.sha256).exists()
            yield finding(
                "check.attachment_missing" if missing else "check.attachment_changed",
                "blocks",
                name=use.name,
                sha256=use.sha256,
            )
        elif use.size is not None and store.path_of(use.sha256).stat().st_size != use.size:
            yield finding("check.attachment_size", "blocks", name=use.name, sha256=use.sha256)
