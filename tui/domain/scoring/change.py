"""What changed from one check to the next, and whether the change is larger than chance.

Reliable change after Jacobson & Truax: band = z x SD x sqrt((1 - r1) + (1 - r2)), in score points. The spread
is assumed and the reliabilities are borrowed from published scales, so every band is provisional.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import sqrt
from typing import Literal

from tui.domain.scoring.scores import ALL, Scores

SD = 20.0
R_DIMENSION = 0.80
R_RELATIONSHIP = 0.89
Z_95 = 1.96
Z_80 = 1.28
FULL_LENGTH = 4
"""Answers that ``R_DIMENSION`` holds for."""
LEAST_DAYS_APART = 14

Word = Literal["none", "maybe", "changed"]
Comparable = Literal["yes", "too-close", "version", "no-date"]


@dataclass(frozen=True, slots=True)
class Sitting:
    """One check, as far as comparing needs to know it."""

    version: int
    date: date | None
    scores: Scores


@dataclass(frozen=True, slots=True)
class Shift:
    """How far one score moved, in points, and the bands that chance alone stays within."""

    difference: Fraction
    """New minus old."""
    band_80: float
    band_95: float

    @property
    def word(self) -> Word:
        """The word "changed" at or over the 95 % band, "maybe" at or over the 80 % band, else "none"."""
        size = abs(self.difference)
        if size >= self.band_95:
            return "changed"
        return "maybe" if size >= self.band_80 else "none"


@dataclass(frozen=True, slots=True)
class Change:
    """Two checks side by side. All shifts are None unless they may be compared."""

    comparable: Comparable
    dimensions: Mapping[str, Shift | None]
    relationship: Shift | None
    trend: bool
    """Whether Relationship moved one way over three checks, past the 95 % band in all."""


def compare(now: Sitting, before: Sitting, oldest: Sitting | None = None) -> Change:
    """The change since the check ``before``; ``oldest`` is the check before that one, for the trend."""
    state = comparable(now, before)
    if state != "yes":
        return Change(state, dict.fromkeys(ALL), None, False)
    dimensions = {name: _dimension_shift(name, now.scores, before.scores) for name in ALL}
    trend = oldest is not None and comparable(before, oldest) == "yes" and _trend(now, before, oldest)
    return Change(state, dimensions, _relationship_shift(now.scores, before.scores), trend)


def comparable(now: Sitting, before: Sitting) -> Comparable:
    """Whether two checks may be compared, else the first reason why not."""
    if now.version != before.version:
        return "version"
    if now.date is None or before.date is None:
        return "no-date"
    return "yes" if (now.date - before.date).days >= LEAST_DAYS_APART else "too-close"


def reliability(answered: int) -> float:
    """Reliability of a dimension with so many answers, by the Spearman-Brown formula."""
    length = answered / FULL_LENGTH
    return length * R_DIMENSION / (1 + (length - 1) * R_DIMENSION)


def band_width(z: float, r_now: float, r_before: float) -> float:
    """Half the width of the band in score points."""
    return z * SD * sqrt((1 - r_now) + (1 - r_before))


def _shift(now: Fraction | None, before: Fraction | None, r_now: float, r_before: float) -> Shift | None:
    if now is None or before is None:
        return None
    return Shift(now - before, band_width(Z_80, r_now, r_before), band_width(Z_95, r_now, r_before))


def _dimension_shift(name: str, now: Scores, before: Scores) -> Shift | None:
    return _shift(
        now.dimensions[name],
        before.dimensions[name],
        reliability(now.tallies[name].answered),
        reliability(before.tallies[name].answered),
    )


def _relationship_shift(now: Scores, before: Scores) -> Shift | None:
    return _shift(now.relationship, before.relationship, R_RELATIONSHIP, R_RELATIONSHIP)


def _trend(now: Sitting, before: Sitting, oldest: Sitting) -> bool:
    steps = (
        _relationship_shift(now.scores, before.scores),
        _relationship_shift(before.scores, oldest.scores),
    )
    whole = _relationship_shift(now.scores, oldest.scores)
    if whole is None or any(step is None or step.difference * whole.difference <= 0 for step in steps):
        return False
    return whole.word == "changed"
