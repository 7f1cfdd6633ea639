"""What the program found about a value: a code with facts, for a sentence that is written elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["blocks", "warns", "judge"]
Fact = str | int


def finding(
    code: str, severity: Severity, column: str | None = None, mend: str | None = None, **facts: Fact
) -> Finding:
    """A finding with its facts given by name."""
    return Finding(code, severity, column, tuple(sorted(facts.items())), mend)


def blocking(findings: tuple[Finding, ...]) -> bool:
    """True where the value cannot be taken as it is."""
    return any(found.severity == "blocks" for found in findings)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: it blocks, it warns, or a person must judge. `mend` is the value proposed instead."""

    code: str
    severity: Severity
    column: str | None = None
    facts: tuple[tuple[str, Fact], ...] = ()
    mend: str | None = None

    def fact(self, name: str) -> Fact:
        """The fact of that name."""
        return dict(self.facts)[name]
