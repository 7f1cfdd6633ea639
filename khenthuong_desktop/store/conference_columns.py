"""What is counted of a conference, as SQL over `conferences t`: for the list on screen and for scripts."""

from __future__ import annotations

from typing import Final

_SEATS: Final = "coalesce(t.size, CASE WHEN t.whole_staff THEN NULL ELSE t.cap END)"
# Shares have two decimals at most; what the floating point adds far behind them must not carry a half over.
_SHARE: Final = f"CAST(round({_SEATS} * CAST({{share}} AS REAL) / 100, 6) + 0.5 AS INTEGER)"
_OF_MODELS: Final = _SHARE.format(share="t.models_share")
_OF_GUESTS: Final = _SHARE.format(share="t.guests_share")


def _people(condition: str) -> str:
    return (
        "(SELECT count(*) FROM delegates d WHERE d.conference_id = t.id "
        f"AND d.kind NOT IN ('press', 'helper') AND {condition})"
    )


COLUMNS: Final[dict[str, str]] = {
    "seats": _SEATS,
    "models": f"CASE WHEN t.models_share IS NOT NULL THEN {_OF_MODELS} "
    f"WHEN t.guests_share IS NOT NULL THEN {_SEATS} - {_OF_GUESTS} END",
    "guests": f"CASE WHEN t.guests_share IS NULL THEN NULL WHEN t.models_share IS NULL THEN {_OF_GUESTS} "
    f"ELSE {_SEATS} - {_OF_MODELS} END",
    "nominated": _people("d.state NOT IN ('withdrawn', 'replaced')"),
    "chosen": _people("d.state IN ('chosen', 'confirmed', 'present')"),
    "present": _people("d.state = 'present'"),
}
