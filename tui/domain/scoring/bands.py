"""Bands of a score, how near it lies to a cut, and rounding for display.

Scores run from 0 to 100 and are exact fractions, so a cut is never met or missed by a rounding error.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Literal

Band = Literal["low", "mid", "high"]

CUTS = (40, 65)
"""Low lies under the first, high begins at the second."""

NEAR = 6
"""A score this close to a cut, or closer, is read lightly."""


@dataclass(frozen=True, slots=True)
class Near:
    """A score that another answer or two could carry over a cut."""

    score: str
    """D, E, X, R, I, T or mine."""
    value: Fraction
    cut: int


def band(score: Fraction | float | None) -> Band | None:
    """The band of an unrounded score; None where there is no score."""
    if score is None:
        return None
    if score < CUTS[0]:
        return "low"
    return "mid" if score < CUTS[1] else "high"


def near(named: Iterable[tuple[str, Fraction | None]]) -> tuple[Near, ...]:
    """Those of the named scores that lie within 6.0 of a cut, in the order given."""
    return tuple(
        Near(name, value, cut)
        for name, value in named
        if value is not None
        for cut in CUTS
        if abs(value - cut) <= NEAR
    )


def rounded(value: Fraction | float) -> int | float:
    """``value`` rounded half up to one decimal, an int when whole. For output only, never for a rule."""
    tenths = floor(Fraction(value) * 10 + Fraction(1, 2))
    return tenths // 10 if tenths % 10 == 0 else tenths / 10
