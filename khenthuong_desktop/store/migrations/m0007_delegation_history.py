"""An index of what changed in delegations: a vote is compared with its list without reading the whole history."""

from __future__ import annotations

NAME = "m0007_delegation_history"
HISTORY = "kept"  # an index only

STATEMENTS = (
    "CREATE INDEX history_changes_delegations ON history_changes (step) WHERE record_table = 'delegation_members'",
)
