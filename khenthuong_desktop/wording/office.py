"""Words for the office and its bodies."""

from __future__ import annotations

COUNCIL = "Hội đồng Thi đua - Khen thưởng"


def committee(commune_name: str) -> str:
    """'UBND phường Tân Lập': the kind of commune in small letters, as people say it."""
    kind, _, name = commune_name.partition(" ")
    if commune_name.lower().startswith("đặc khu "):
        kind, name = commune_name[:7], commune_name[8:]
    return f"UBND {kind.lower()} {name}".strip()
