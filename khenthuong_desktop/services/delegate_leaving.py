"""What still names somebody who does not come: an invitation that was written to him, a speech he was to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from khenthuong_desktop.store import delegate_leaving as stored

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Left:
    """How far his invitation is, '' without one; and how many speeches are still his."""

    invitation: Literal["", "written", "printed", "sent"] = ""
    speeches: int = 0


def still_his(office: Office, delegate_id: str) -> Left:
    """What somebody else should look at once he has left."""
    with office.database.read() as r:
        found = stored.invitation(r, delegate_id)
        speeches = stored.speeches(r, delegate_id)
    if found is None:
        return Left("", speeches)
    return Left("sent" if found["sent_on"] else "printed" if found["printed_on"] else "written", speeches)
