"""Saving an import: one step for all its files, bad rows parked, nothing at all when anything goes wrong."""

from __future__ import annotations

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import attachments, backup, import_matching, import_reading
from khenthuong_desktop.services.import_changes import nominates, nomination_key
from khenthuong_desktop.services.import_model import Import
from khenthuong_desktop.services.import_reading import earlier
from khenthuong_desktop.services.import_rows import ImportFile, ImportOutcome, ImportRow
from khenthuong_desktop.services.import_writing import Work, answered, call_of, has_red_unit, leader, write
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.store import attachments as stored_attachments
from khenthuong_desktop.store import imports as stored
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.files import sha256_of
from khenthuong_desktop.wording import imports as words


def commit(office: Office, imp: Import, call_id: str | None = None, progress: Progress = unwatched) -> ImportOutcome:
    """Save the good rows and park the others as one step; `progress` may raise, and then nothing is saved."""
    if office.read_only is not None:
        raise StorageProblem("database.opened_read_only", path=str(office.folder.root))
    _must_still_be_true(office, imp)
    import_reading.name_senders(imp)
    work = _work(imp)
    if call_id:
        work.answers = answers(imp)
    proposed = _nominations(office, imp, work, call_id)
    skipped = sum(row.state == "skipped" for row in imp.rows)
    duplicates = len(work.known) + len(work.repeated)
    if not (work.new or work.updated or work.parked or work.files or work.answers or proposed):
        return ImportOutcome(None, 0, 0, duplicates, 0, skipped, 0)
    _must_be_unchanged(imp, work)
    backup.automatic(office)
    kept = _keep_originals(office, imp, work)
    try:
        total = len(work.new) + len(work.updated) + len(work.parked) + len(proposed)
        progress(0, total)
        rows = len(work.new) + len(work.updated) + len({row.id for row in proposed if row.state == "duplicate"})
        with office.database.write(_reason(imp, work, rows)) as w:
            step = write(office, w, imp, work, proposed, kept, call_id, progress, total)
    except BaseException:
        _forget_originals(office, kept)
        raise
    return ImportOutcome(
        step,
        len(work.new),
        len(work.updated),
        duplicates,
        len(work.parked),
        skipped,
        len(work.files),
        len(proposed),
        sum(has_red_unit(row) for row in (*work.new, *work.updated)),
    )


def _must_still_be_true(office: Office, imp: Import) -> None:
    """The register may have changed under the preview, by another list or by this import itself."""
    before = [(row.state, row.subject_id, row.other_row, row.changed) for row in imp.rows]
    for file in imp.files:
        file.earlier = earlier(office, file)
    import_matching.match(office, imp, imp.rows)
    after = ((row.state, row.subject_id, row.other_row, row.changed) for row in imp.rows)
    if changed := sum(was != now for was, now in zip(before, after, strict=True)):
        raise UserError("import.register_changed", count=changed)


def answers(imp: Import) -> set[int]:
    """The files that came in before for no call: choosing one now is worth saving."""
    return {
        number
        for number, file in enumerate(imp.files)
        if (file.earlier is not None or file.file_id is not None) and answered(file) is None
    }


def to_park(imp: Import) -> int:
    """How many rows a commit will keep for later: those that wait already do so untouched."""
    return sum(
        (row.state == "error" or not row.certain)
        and row.state != "skipped"
        and is_to_be_parked(imp.files[row.file], row)
        for row in imp.rows
    )


def is_to_be_parked(file: ImportFile, row: ImportRow) -> bool:
    """Whether a row that cannot go in is to be kept: anew, or because it was mended in part."""
    waiting = row.parked_id is not None or (file.earlier is not None and (row.sheet, row.row) in file.earlier.parked)
    return row.edited or not waiting


def _work(imp: Import) -> Work:
    work = Work()
    for row in imp.rows:
        file = imp.files[row.file]
        if row.state == "skipped":
            continue
        if row.state == "error" or not row.certain:
            if is_to_be_parked(file, row):
                known = file.earlier.parked if file.earlier is not None else {}
                row.parked_id = row.parked_id or known.get((row.sheet, row.row))  # the same file again
                work.parked.append(row)
        elif row.other_row is not None:
            work.repeated.append(row)
        elif row.state == "new":
            work.new.append(row)
        elif row.state == "update":
            work.updated.append(row)
        else:
            work.known.append(row)
    work.files = {
        number
        for number, file in enumerate(imp.files)
        if file.problem is None and file.earlier is None and file.file_id is None and _says_something(imp, number)
    }
    return work


def _says_something(imp: Import, number: int) -> bool:
    return any(row.file == number and row.state != "skipped" for row in imp.rows)


def _nominations(office: Office, imp: Import, work: Work, call_id: str | None) -> list[ImportRow]:
    """Rows whose proposal is not in the register yet, and not twice in this import."""
    rows = [row for row in (*work.new, *work.updated, *work.repeated, *work.known) if nominates(row)]
    rows = [row for row in rows if not row.earlier or row.edited]
    wanted = {row.subject_id for row in rows if row.subject_id}
    with office.database.read() as r:
        there = stored.nominations_of(r, [one for one in wanted if one])
    known = {(one["subject_id"], nomination_key(one), one["call_id"]) for one in there}
    calls = {one["call_id"] for one in there} | {call_of(imp, row, call_id) for row in rows}
    found: list[ImportRow] = []
    for row in sorted(rows, key=lambda one: one.place):
        first = leader(imp, row)
        if first.state == "error" or first.state == "skipped" or not first.certain:
            continue
        call = call_of(imp, row, call_id)
        key = (row.subject_id or first.subject_id or first.id, nomination_key(row.values))
        if not any((*key, one) in known for one in ({None, call} if call else calls | {None})):
            known.add((*key, call))
            found.append(row)
    return found


def _must_be_unchanged(imp: Import, work: Work) -> None:
    """What is saved must be what was looked at."""
    for file in imp.files:
        if file.path is None or file.problem is not None:
            continue
        try:
            now = sha256_of(file.path)
        except StorageProblem as error:
            raise UserError("import.file_gone", name=file.name) from error
        if now != file.sha256:
            raise UserError("import.file_changed", name=file.name)


def _keep_originals(office: Office, imp: Import, work: Work) -> dict[int, tuple[str, int]]:
    kept: dict[int, tuple[str, int]] = {}
    store = AttachmentStore(office.folder.files)
    try:
        for number in sorted(work.files):
            path = imp.files[number].path
            if path is not None:
                kept[number] = store.put(path)
                if kept[number][0] != imp.files[number].sha256:
                    raise UserError("import.file_changed", name=imp.files[number].name)
    except BaseException:
        _forget_originals(office, kept)
        raise
    return kept


def _forget_originals(office: Office, kept: dict[int, tuple[str, int]]) -> None:
    """Nothing was saved, so no list of people stays behind either."""
    with office.database.read() as r:
        unused = [digest for digest, _ in kept.values() if not stored_attachments.in_use(r, digest)]
    attachments.drop_contents(office, unused)


def _reason(imp: Import, work: Work, rows: int) -> str:
    touched = {row.file for row in (*work.new, *work.updated, *work.repeated, *work.known, *work.parked)} | work.files
    names = [imp.files[number].name for number in sorted(touched)]
    if not touched and work.answers:
        return words.answered([imp.files[number].name for number in sorted(work.answers)])
    if not rows and work.parked:
        return words.kept(len(work.parked), names) if names else words.mended_in_part(len(work.parked))
    return words.imported(rows, names) if names else words.mended(rows)
