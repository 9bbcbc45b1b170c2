"""Fitting an agenda to the minutes at hand: the person's order counts, and the rest stands below a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

STEP_MINUTES = 3
"""An open step: a word about how far it is."""
ASK_MINUTES = 5
"""A question of one's own; cards of the deck say themselves how long they take."""
LEAST, MOST, USUAL = 5, 480, 45
"""Minutes of a meeting: the fewest and the most that make sense, and those of one that was not agreed on."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to speak about: its name and how long it takes."""

    name: str
    minutes: int


I = TypeVar("I", bound=Item)  # noqa: E741


def ordered(items: Iterable[I], names: Sequence[str]) -> tuple[I, ...]:
    """The items in the order of these names; those without a name there follow as they came."""
    places = {name: place for place, name in enumerate(names)}
    return tuple(sorted(items, key=lambda one: places.get(one.name, len(places))))


def fitted(items: Sequence[I], minutes: int) -> tuple[tuple[I, ...], tuple[I, ...]]:
    """What fits into the minutes, and what is for when there is time, both in the given order.

    The line is drawn before the first item that does not fit. A first item that alone is too long stands
    alone above it: a meeting about one thing is a meeting.
    """
    used = 0
    for place, item in enumerate(items):
        used += item.minutes
        if used > minutes and place:
            return tuple(items[:place]), tuple(items[place:])
    return tuple(items), ()


def moved(names: Sequence[str], at: int, by: int) -> tuple[str, ...]:
    """The names with the one at this place moved up (-1) or down (1), as far as there is room."""
    to = max(0, min(len(names) - 1, at + by))
    left = [name for place, name in enumerate(names) if place != at]
    return (*left[:to], names[at], *left[to:]) if names else ()
