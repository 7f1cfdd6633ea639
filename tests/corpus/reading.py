"""The corpus read by the program, as an officer would: all files in one go into one preview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from khenthuong_desktop.services import imports
from khenthuong_desktop.services.office import Office
from tests.corpus.making import CorpusFile
from tests.corpus.scoring import Score


def read(office: Office, files: Sequence[CorpusFile]) -> Score:
    """Open the files in one import and score what its preview says."""
    imp = imports.open_files(office, [file.path for file in files])
    records = [row for row in imp.rows if row.state != "skipped"]
    score = Score()
    rows: list[list[dict[str, Any]]] = [[] for _ in files]
    for record, said in zip(records, imports.json_rows(office, imp)["rows"], strict=True):
        rows[record.file].append(said)
    for number, file in enumerate(files):
        read_file = imp.files[number]
        assert read_file.path == file.path
        tables = [{match.column: match.target for match in planned.matches} for planned in read_file.tables]
        score.add(file, rows[number], tables)
    return score
