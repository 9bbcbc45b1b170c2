"""What would change the verdict: for each score the fewest one-step answer changes that alter it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from tui.domain.scoring.bands import Band, band
from tui.domain.scoring.scores import ALL, HIGHEST_ANSWER, MINE, MY_PART, Scores, Tally, mean
from tui.domain.verdict.case import Case
from tui.domain.verdict.rows import Row, decide

SETTLED = frozenset({"safety", "credit", "their-ending", "too-early"})
"""Rules under which other answers are beside the point."""

MOST = 3


@dataclass(frozen=True, slots=True)
class NearestChange:
    """One score that would alter the verdict, and where it would have to go."""

    score: str
    """D, E, X, R, I or T."""
    start: Fraction
    end: Fraction
    row: Row
    """What would decide then."""
    steps: int
    """How many one-step answer changes that takes."""


def nearest_changes(case: Case, scores: Scores) -> tuple[NearestChange, ...]:
    """At most three, fewest steps first, then in the order D, E, X, R, I, T; up is preferred to down."""
    now = decide(case)
    if now.rule in SETTLED:
        return ()
    found = [change for name in ALL if (change := _nearest(name, case, scores, now))]
    return tuple(sorted(found, key=lambda change: change.steps)[:MOST])


def _nearest(name: str, case: Case, scores: Scores, now: Row) -> NearestChange | None:
    tally, start = scores.tallies[name], scores.dimensions[name]
    if start is None:
        return None
    most = HIGHEST_ANSWER * tally.answered
    for steps in range(1, most + 1):
        for total in (tally.total + steps, tally.total - steps):
            end = Tally(total, tally.answered).score
            if not 0 <= total <= most or end is None:
                continue
            bands = _bands_with(name, end, case, scores)
            if bands != case.bands and (row := decide(replace(case, bands=bands))).verdict != now.verdict:
                return NearestChange(name, start, end, row, steps)
    return None


def _bands_with(name: str, value: Fraction, case: Case, scores: Scores) -> dict[str, Band | None]:
    """The bands if one dimension had another score. Relationship decides no row, so it may stay."""
    bands = {**case.bands, name: band(value)}
    if name in MY_PART:
        bands[MINE] = band(mean(value if part == name else scores.dimensions[part] for part in MY_PART))
    return bands
