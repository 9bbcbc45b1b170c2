"""Signs that answers deserve a second look. They are shown beside a result and change nothing in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from statistics import median
from typing import Literal

from tui.domain.scoring.answers import Answer
from tui.domain.scoring.scores import HIGHEST_ANSWER, RELATIONSHIP, Item, Scores, keyed

Flag = Literal["straight-line", "contradiction", "haste", "heat", "glow"]
"""In the order in which they are listed."""

LONG_RUN = 10
WIDE_APART = 3
"""Steps between a reversed item and the mean of the others."""
LEAST_PAIRS = 2
QUICK_SECONDS = 2
VERY_LOW = 20
STEEP_FALL = 40

CONTROL = "P1"
"""The unscored item; it asks for the opposite of ``CONTROLLED``."""
CONTROLLED = ("X1", "X2", "X3")


def straight_line(items: Sequence[Item], answers: Mapping[str, Answer], order: Sequence[str] = ()) -> bool:
    """Whether one raw answer was given ten or more times running, on items of both keyings.

    ``order`` holds the item ids as shown; empty means the order of ``items``. Anything but a number (skipped,
    not reached, "can't say") ends a run.
    """
    reverse = {item.id: item.reverse for item in items}
    last: int | None = None
    run: list[bool] = []
    for name in [name for name in order if name in reverse] or reverse:
        raw = answers.get(name)
        number = raw if isinstance(raw, int) else None
        run = [*run, reverse[name]] if number is not None and number == last else [reverse[name]]
        last = number
        if len(run) >= LONG_RUN and len(set(run)) == 2:
            return True
    return False


def contradictions(items: Sequence[Item], answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """Reversed items that lie three or more steps from the mean of the others of their dimension.

    P1 is held against X1, X2 and X3. Two or more of these make the flag *contradiction*.
    """
    return tuple(item.id for item in items if item.reverse and _contradicts(item, items, answers))


def contradiction(pairs: Sequence[str]) -> bool:
    """Whether there are enough contradicting items to say so."""
    return len(pairs) >= LEAST_PAIRS


def _others(item: Item, items: Sequence[Item]) -> list[Item]:
    if item.id == CONTROL:
        return [other for other in items if other.id in CONTROLLED]
    return [other for other in items if other.dimension == item.dimension and other.id != item.id]


def _contradicts(item: Item, items: Sequence[Item], answers: Mapping[str, Answer]) -> bool:
    value = keyed(item, answers)
    known = [number for other in _others(item, items) if (number := keyed(other, answers)) is not None]
    if value is None or not known:
        return False
    return abs(value - Fraction(sum(known), len(known))) >= WIDE_APART


def haste(seconds: Mapping[str, float]) -> bool:
    """Whether the median time an item took is under two seconds; without times, no."""
    return bool(seconds) and median(seconds.values()) < QUICK_SECONDS


def heat(scores: Scores, first: bool, last_relationship: Fraction | None = None) -> bool:
    """Whether everything came out very low at once, which may be the day after a bad one.

    Every scored relationship dimension is under 20, and this is the ``first`` check or Relationship stood
    at least 40 points higher in the last one.
    """
    known = [value for name in RELATIONSHIP if (value := scores.dimensions[name]) is not None]
    if not known or max(known) >= VERY_LOW:
        return False
    if first or last_relationship is None or scores.relationship is None:
        return first
    return last_relationship - scores.relationship >= STEEP_FALL


def glow(items: Iterable[Item], answers: Mapping[str, Answer]) -> bool:
    """Whether every scored item got the best answer there is."""
    return all(keyed(item, answers) == HIGHEST_ANSWER for item in items if item.scored)
