"""Whether the delegation is still the one that was voted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.store import delegation_votes as stored
from khenthuong_desktop.wording import delegations as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record


def changed(office: Office, conference_id: str) -> Finding | None:
    """Who came in, went out, or became a reserve or member since the vote; None where it is the list of the vote."""
    with office.database.read() as r:
        found = stored.then_and_now(r, conference_id)
    if found is None:
        return None
    then, now = found
    # One record may name another subject since two of them were merged, and one person may have been put in anew.
    came = [one["name"] for one in now if not any(_same(one, other) for other in then)]
    went = [one["name"] for one in then if not any(_same(one, other) for other in now)]
    turned = [
        (one["name"], bool(one["reserve"]))
        for one in now
        if any(_same(one, other) and one["reserve"] != other["reserve"] for other in then)
    ]
    if not (came or went or turned):
        return None
    return finding("delegation.changed_after_vote", "warns", None, what=words.since_vote(came, went, turned))


def _same(one: Record, other: Record) -> bool:
    return bool(one["id"] == other["id"] or one["subject_id"] == other["subject_id"])
