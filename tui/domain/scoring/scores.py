"""Keyed answers, the six dimension scores, Relationship, my own part, and which score comes first.

A score is the mean of the keyed answers x 25, so it runs from 0 to 100; it needs three of its four answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from tui.domain.scoring.answers import Answer
from tui.domain.scoring.bands import Band, band

RELATIONSHIP = ("D", "E", "X", "R")
MY_PART = ("I", "T")
ALL = (*RELATIONSHIP, *MY_PART)
THE_RELATIONSHIP, MINE = "relationship", "mine"
"""Names of the two scores over several dimensions."""

HIGHEST_ANSWER = 4
LEAST_ANSWERED = 3
LEAST_DIMENSIONS = 3


class Item(Protocol):
    """A statement of the check, as far as scoring needs to know it."""

    @property
    def id(self) -> str: ...
    @property
    def dimension(self) -> str: ...
    @property
    def reverse(self) -> bool: ...
    @property
    def scored(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Tally:
    """The keyed answers of one dimension, added up."""

    total: int
    answered: int

    @property
    def score(self) -> Fraction | None:
        """Mean keyed answer x 25, exact; None with fewer than three answers."""
        if self.answered < LEAST_ANSWERED:
            return None
        return Fraction(25 * self.total, self.answered)


@dataclass(frozen=True, slots=True)
class Scores:
    """All scores of one check, exact; None where there were not enough answers."""

    tallies: Mapping[str, Tally]
    dimensions: Mapping[str, Fraction | None]
    """D, E, X, R, I, T."""
    relationship: Fraction | None
    """Mean of D, E, X, R where at least three of them have a score."""
    mine: Fraction | None
    """Mean of those of I and T that have a score."""

    def scored(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of the named dimensions that have a score."""
        return tuple(name for name in names if self.dimensions[name] is not None)


def keyed(item: Item, answers: Mapping[str, Answer]) -> int | None:
    """The answer with 4 as the good end; None when skipped, not reached or "can't say"."""
    raw = answers.get(item.id)
    if not isinstance(raw, int):
        return None
    return HIGHEST_ANSWER - raw if item.reverse else raw


def score(items: Iterable[Item], answers: Mapping[str, Answer]) -> Scores:
    """Score raw answers (item id to answer) by the keys of ``items``."""
    totals = {dimension: [0, 0] for dimension in ALL}
    for item in items:
        value = keyed(item, answers) if item.scored else None
        if value is not None:
            totals[item.dimension][0] += value
            totals[item.dimension][1] += 1
    return scores_of({dimension: Tally(*total) for dimension, total in totals.items()})


def scores_of(tallies: Mapping[str, Tally]) -> Scores:
    """All scores that follow from the six tallies."""
    dimensions = {dimension: tallies[dimension].score for dimension in ALL}
    relationship = mean(dimensions[name] for name in RELATIONSHIP)
    enough = sum(dimensions[name] is not None for name in RELATIONSHIP) >= LEAST_DIMENSIONS
    mine = mean(dimensions[name] for name in MY_PART)
    return Scores(tallies, dimensions, relationship if enough else None, mine)


def mean(scores: Iterable[Fraction | None]) -> Fraction | None:
    """Mean of the scores that exist, unrounded; None if none does."""
    known = [value for value in scores if value is not None]
    return sum(known, Fraction(0)) / len(known) if known else None


def bands_of(scores: Scores) -> dict[str, Band | None]:
    """Bands of the six dimensions, of Relationship and of my own part, by name."""
    bands = {name: band(value) for name, value in scores.dimensions.items()}
    return bands | {THE_RELATIONSHIP: band(scores.relationship), MINE: band(scores.mine)}


def missing(items: Iterable[Item], answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """Scored items without a number (not reached, skipped or "can't say"), in the order of the items."""
    return tuple(item.id for item in items if item.scored and keyed(item, answers) is None)


def gap(dimension: str, scores: Scores, importance: Mapping[str, int]) -> Fraction | None:
    """Importance x (100 - score). It sorts advice and changes no score; importance is 1 unless given."""
    value = scores.dimensions[dimension]
    return None if value is None else importance.get(dimension, 1) * (100 - value)


def gap_order(scores: Scores, importance: Mapping[str, int]) -> tuple[str, ...]:
    """The scored relationship dimensions, widest gap first; ties by lower score, then D, E, X, R."""

    def width(name: str) -> tuple[Fraction, Fraction]:
        return -(gap(name, scores, importance) or Fraction(0)), scores.dimensions[name] or Fraction(0)

    return tuple(sorted(scores.scored(RELATIONSHIP), key=width))


def lowest(scores: Scores, importance: Mapping[str, int], among: Iterable[str] = ALL) -> str | None:
    """The scored dimension with the lowest score; ties to the one that matters more, then in order."""
    return _first(scores, importance, among, 1)


def highest(scores: Scores, importance: Mapping[str, int], among: Iterable[str] = ALL) -> str | None:
    """The scored dimension with the highest score; ties as with ``lowest``."""
    return _first(scores, importance, among, -1)


def _first(scores: Scores, importance: Mapping[str, int], among: Iterable[str], sign: int) -> str | None:
    def rank(name: str) -> tuple[Fraction, int]:
        return sign * (scores.dimensions[name] or Fraction(0)), -importance.get(name, 1)

    return min(scores.scored(among), key=rank, default=None)
