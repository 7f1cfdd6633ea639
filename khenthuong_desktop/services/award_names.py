"""What awards are called: in full, and as short as an office says it."""

from __future__ import annotations

from collections.abc import Mapping

from khenthuong_desktop.services.office import Office


def short(office: Office) -> Mapping[str, str]:
    """Code -> the shortest of its names: 'CSTĐCS', 'LĐTT', 'Bằng khen tỉnh'."""
    found: dict[str, str] = {}
    for row in office.catalogues.rows("awards"):
        others = row.data.get("other_names")
        names = [row.label, *map(str, others if isinstance(others, list | tuple) else ())]
        found[row.code] = min(names, key=len)
    return found


def name(office: Office, award: str | None, award_name: str) -> str:
    """The name of an award of the catalogue, or the words it was written down with."""
    return office.labels("awards").get(award, award) if award else award_name
