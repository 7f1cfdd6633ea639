"""Papers of the office: drafts, those that wait for a signature, and those that were signed."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def every(r: Reader) -> list[Record]:
    """All papers, the latest first."""
    rows = r.rows("SELECT * FROM papers ORDER BY coalesce(signed_on, drafted_on) DESC, rowid DESC")
    return [dict(row) for row in rows]


def numbered(r: Reader, body_id: str, document_kind: str, year: int) -> list[Record]:
    """The signed papers of one series: one issuer, one type, one year."""
    rows = r.rows(
        """
        SELECT * FROM papers WHERE body_id = ? AND document_kind = ? AND signed_on BETWEEN ? AND ?
        ORDER BY signed_on, rowid
        """,
        (body_id, document_kind, f"{year:04}-01-01", f"{year:04}-12-31"),
    )
    return [dict(row) for row in rows]


def amended_by(r: Reader, paper_id: str) -> list[Record]:
    """The papers that change this one, the first first."""
    return [dict(row) for row in r.rows("SELECT * FROM papers WHERE amends_id = ? ORDER BY rowid", (paper_id,))]


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """The papers that may have been begun out of a conference: what was signed last before what was begun last."""
    rows = r.rows(
        "SELECT * FROM papers WHERE instr(inputs, ?) > 0 ORDER BY signed_on IS NULL, signed_on DESC, rowid DESC",
        (conference_id,),
    )
    return [dict(row) for row in rows]
