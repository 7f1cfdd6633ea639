"""Checks everything the office keeps: its file, the keys for searching and sorting, and the attached files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services import name_order, subjects, unit_lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import check as stored
from khenthuong_desktop.store.check import AttachmentUse, KeyRule
from khenthuong_desktop.system.attachment_store import AttachmentStore


def _alias_keys(values: Mapping[str, object]) -> dict[str, str]:
    return {"search_key": " " + vietnamese.search_key(str(values["alias"]))}


def key_rules(office: Office) -> tuple[KeyRule, ...]:
    """How the keys of each table come about."""
    order = name_order.name_order(office)
    return (
        KeyRule("subjects", lambda values: subjects.keys(values, order)),
        KeyRule("units", lambda values: unit_lists.keys(dict(values))),
        KeyRule("unit_aliases", _alias_keys),
    )


def check(office: Office) -> list[Finding]:
    """Everything that is wrong, as codes for wording.check; an empty list means that all is well."""
    with office.database.read() as r:
        found = stored.check(r)
        if any(one.code in ("check.structure", "check.table_missing") for one in found):
            return found
        uses = stored.attachment_uses(r)
    for rule in key_rules(office):
        found += stored.wrong_keys(office.database.read, rule)
    return [*found, *_attachments(uses, AttachmentStore(office.folder.files))]


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
