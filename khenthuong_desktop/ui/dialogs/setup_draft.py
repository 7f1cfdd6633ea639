"""What was typed into the wizard and put off: kept on this PC until the office is set up."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from khenthuong_desktop.domain.office_setup import Setup, SignerDraft
from khenthuong_desktop.system.settings import Settings

KEY = "setup.draft"


def keep(settings: Settings, said: Setup) -> None:
    values = asdict(said)
    values["valid_from"] = said.valid_from.isoformat() if said.valid_from else ""
    settings.set(KEY, values)
    settings.save()


def forget(settings: Settings) -> None:
    settings.set(KEY, None)
    settings.save()


def kept(settings: Settings) -> Setup | None:
    """What was put off; None where nothing was, or by a version of the program that asked for other things."""
    values: dict[str, Any] = settings.get(KEY, {})
    try:
        return Setup(
            **{
                **values,
                "valid_from": date.fromisoformat(values["valid_from"]) if values["valid_from"] else None,
                "body_kinds": tuple(values["body_kinds"]),
                "signers": tuple(SignerDraft(**one) for one in values["signers"]),
                "roles": tuple((role, name) for role, name in values["roles"]),
            }
        )
    except (KeyError, TypeError, ValueError):
        return None
