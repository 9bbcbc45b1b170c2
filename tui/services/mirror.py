"""What the first screen mirrors of the last check: a verdict, the profile, one line in the person's words."""

from __future__ import annotations

from dataclasses import dataclass

from tui.services import dates
from tui.services.checks import Checks
from tui.services.scoring import Result
from tui.services.today import QUIET_RULES

MOST_WORDS = 90
"""Characters of the person's own words that fit calmly on one line or two."""


@dataclass(frozen=True, slots=True)
class Mirror:
    """The last check at a glance. ``result`` is None where it is nobody's business at a glance."""

    day: str
    verdict: str = ""
    result: Result | None = None
    quote: str = ""
    names: tuple[tuple[str, str], ...] = ()


def last_check(checks: Checks, mentorship_id: str) -> Mirror | None:
    """The mirror of the newest check, or None before the first."""
    found = checks.all(mentorship_id)
    if not found:
        return None
    check, day = found[-1], dates.day(found[-1].taken.date(), checks.today)
    result = checks.result(check)
    if result.rule in QUIET_RULES:
        return Mirror(day)
    verdicts = {one.id: one.name for one in checks.assessment.verdicts}
    names = tuple((one.id, one.name) for one in checks.assessment.dimensions)
    words = next((check.words[key] for key in ("Q3", "Q1", "Q2") if check.words.get(key)), "")
    first = words.strip().split(". ")[0].split("\n")[0].rstrip(".")
    return Mirror(day, verdicts[result.verdict], result, first if len(first) <= MOST_WORDS else "", names)
