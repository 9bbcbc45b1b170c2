"""What the tact check says about a message: findings, and the verdict they add up to.

Offsets count Unicode code points of the text exactly as it was given. A finding about something that is
missing has ``start == end`` at the place where it belongs and an empty excerpt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["stop", "mend", "tip"]
Verdict = Literal["ready", "mend", "stop"]

RULES = (
    "appreciation", "example", "reason", "blame", "absolutes", "unfilled", "promise", "door",
    "closing", "length", "names", "apology", "hedging", "comparison", "heat", "private",
)  # fmt: skip
ONCE = frozenset({"appreciation", "example", "reason", "door", "closing", "length", "hedging", "apology"})
"""Rules that speak about the whole message, so they are raised once at most."""

WEIGHT = {"stop": 0, "mend": 1, "tip": 2}


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on the wording, with the words it is about."""

    rule: str
    level: Level
    start: int
    end: int
    excerpt: str
    reason: str
    rewrite: str | None = None
    """The text that may stand instead of ``start..end``; None where only the writer knows the words."""


@dataclass(frozen=True, slots=True)
class Report:
    """All findings, sorted by start, level and rule, the count of words, and the verdict."""

    findings: tuple[Finding, ...]
    words: int
    verdict: Verdict


def report(findings: list[Finding], words: int) -> Report:
    """Return the sorted report; tips alone leave a message ready."""
    levels = {finding.level for finding in findings}
    verdict: Verdict = "stop" if "stop" in levels else "mend" if "mend" in levels else "ready"
    ordered = sorted(findings, key=lambda finding: (finding.start, WEIGHT[finding.level], finding.rule))
    return Report(tuple(ordered), words, verdict)
