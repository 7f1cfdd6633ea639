"""What awards are called: in full, and as short as an office says it."""

from __future__ import annotations

from collections.abc import Mapping

from khenthuong_desktop.services.office import Office


def short(office: Office) -> Mapping[str, str]:
    """Code -> what the catalogue calls it shortly: 'CSTĐCS', 'LĐTT', 'Bằng khen tỉnh', else its name."""
    return {row.code: str(row.data.get("short_name") or row.label) for row in office.catalogues.rows("awards")}


def name(office: Office, award: str | None, award_name: str) -> str:
    """The name of an award of the catalogue, or the words it was written down with."""
    return office.labels("awards").get(award, award) if award else award_name
