"""Draw cards from the deck: weighted toward what is weakest, every card once before any comes back.

Nothing is remembered here: what has been drawn, and when, goes in, and the same input gives the same hand.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log
from random import Random
from typing import Generic, Protocol, TypeVar

from tui.domain.trouble import Trouble

HAND = 3
WEAKEST, SECOND_WEAKEST, OTHER = 3, 2, 1
"""Weights of a card by the dimension it helps."""
DEEP_MEETINGS, DEEP_RAPPORT = 2, 40
"""A deep card needs so many logged meetings, or at least this Rapport score (0..100)."""
DEEP_PER_HAND = 1
DEPTHS = ("light", "medium", "deep")
NEVER_AFTER = frozenset({"safety"})
"""Rules after which no question is put to the mentor."""
NAMES = {
    "D": "Direction",
    "E": "Engagement",
    "X": "Expectations",
    "R": "Rapport",
    "I": "Initiative",
    "T": "Follow-through",
}


class Drawable(Protocol):
    """What the draw needs to know about a card."""

    @property
    def id(self) -> str: ...
    @property
    def theme(self) -> str: ...
    @property
    def phase(self) -> str: ...
    @property
    def depth(self) -> str: ...
    @property
    def helps(self) -> str: ...


C = TypeVar("C", bound=Drawable)


@dataclass(frozen=True, slots=True)
class Drawn(Generic[C]):
    """A card of the hand and, in one plain sentence, why it is in it."""

    card: C
    reason: str


class NothingDrawn(Trouble):
    """No card may be drawn now, whatever the deck holds. The message says why, for the person to read."""


def draw(
    cards: Iterable[C],
    *,
    count: int = HAND,
    seed: int | str,
    drawn: Mapping[str, Sequence[date]],
    phase: str | None,
    weakest: str | None = None,
    second_weakest: str | None = None,
    meetings: int = 0,
    rapport: float | None = None,
    max_depth: str | None = None,
    theme: str | None = None,
    depth: str | None = None,
    helps: str | None = None,
    never: Collection[str] = (),
    rule: str | None = None,
) -> tuple[Drawn[C], ...]:
    """Up to ``count`` cards for one mentorship, in the order in which chance dealt them.

    ``drawn`` maps card ids to the days on which they were drawn before (none or no entry: not yet); ``phase``
    is that of the mentorship, None where nobody knows it, so that cards for any phase come first;
    ``weakest`` and ``second_weakest`` are dimension ids of the last check, ``rule`` the one that gave its
    verdict, ``meetings`` how many are logged, ``rapport`` its score (0..100) or None. ``theme``, ``depth``
    and ``helps`` narrow the deck, ``max_depth`` caps it; ``never`` holds ids of cards not for this mentor.

    Cards not drawn yet come before any that were: first those of ``phase`` or any phase, then the others.
    Only when no undrawn card is left do the oldest come back. At most one card in each started three is
    deep, so a hand is shorter than ``count`` when deep cards are all that is still new, as well as when
    the narrowed deck is smaller.

    Raises NothingDrawn after a rule of NEVER_AFTER, ValueError for a negative count, an unknown depth or two
    cards of one id.
    """
    if rule in NEVER_AFTER:
        raise NothingDrawn("No questions are drawn now: your last check put your safety first.")
    if count < 0:
        raise ValueError(f"cannot draw {count} cards")
    for asked in (max_depth, depth):
        if asked not in (None, *DEPTHS):
            raise ValueError(f"there is no depth {asked!r}")
    deepest = _deepest(max_depth, deep_allowed=meetings >= DEEP_MEETINGS or (rapport or 0.0) >= DEEP_RAPPORT)
    fitting = [
        card
        for card in _by_id(cards)
        if card.id not in never
        and DEPTHS.index(card.depth) <= deepest
        and theme in (None, card.theme)
        and depth in (None, card.depth)
        and helps in (None, card.helps)
    ]
    dealt = _dealt(fitting, seed, {second_weakest: SECOND_WEAKEST, weakest: WEAKEST})
    fresh = [card for card in dealt if not drawn.get(card.id)]
    fresh.sort(key=lambda card: card.phase not in (phase, "any"))
    hand = _take(fresh, count)
    if len(hand) == len(fresh):
        used = [card for card in dealt if drawn.get(card.id)]
        used.sort(key=lambda card: _age(drawn[card.id]))
        hand = _take([*fresh, *used], count)
    return tuple(
        Drawn(
            card,
            _AGAIN if drawn.get(card.id) else _reason(card, phase, weakest, second_weakest, theme, helps),
        )
        for card in hand
    )


_AGAIN = "Back again: every card that fits has been drawn once, and this is among the oldest."


def _reason(
    card: Drawable,
    phase: str | None,
    weakest: str | None,
    second_weakest: str | None,
    theme: str | None,
    helps: str | None,
) -> str:
    name = NAMES.get(card.helps, card.helps)
    if card.helps == weakest:
        return f"Helps {name}, the lowest in your last check."
    if card.helps == second_weakest:
        return f"Helps {name}, the second lowest in your last check."
    if phase and card.phase not in (phase, "any"):
        return "From another phase: no new card of yours fits this hand."
    if helps:
        return f"Helps {name}, as you asked."
    if theme:
        return "From the theme you asked for."
    if card.phase == "any":
        return "Fits any phase."
    return "Fits the phase you are in." if phase else f"For the phase of {card.phase}."


def _deepest(max_depth: str | None, deep_allowed: bool) -> int:
    """The highest place in DEPTHS that a card may have."""
    cap = len(DEPTHS) - 1 if max_depth is None else DEPTHS.index(max_depth)
    return cap if deep_allowed else min(cap, DEPTHS.index("deep") - 1)


def _by_id(cards: Iterable[C]) -> list[C]:
    ordered = sorted(cards, key=lambda card: card.id)
    for one, other in pairwise(ordered):
        if one.id == other.id:
            raise ValueError(f"two cards share the id {one.id!r}")
    return ordered


def _dealt(cards: Sequence[C], seed: int | str, weights: Mapping[str | None, int]) -> list[C]:
    """All cards in the order of a weighted sample without replacement.

    Each card waits an exponential time at the rate of its weight; sorting by it is the same as drawing one
    card after another with chances in proportion to the weights (Efraimidis and Spirakis 2006), in one pass.
    """
    chance = Random(seed)
    waits = [-log(1.0 - chance.random()) / weights.get(card.helps, OTHER) for card in cards]
    return [card for _, card in sorted(zip(waits, cards, strict=True), key=lambda pair: pair[0])]


def _take(cards: Sequence[C], count: int) -> list[C]:
    """The first ``count`` cards, leaving out the deep ones beyond what a hand may hold."""
    room = DEEP_PER_HAND * -(-count // HAND)
    hand: list[C] = []
    for card in cards:
        if len(hand) == count:
            break
        if card.depth == "deep":
            if not room:
                continue
            room -= 1
        hand.append(card)
    return hand


def _age(days: Sequence[date]) -> tuple[date, int]:
    """Sorts the longest unseen first; of cards last drawn on one day, the one drawn fewer times that day."""
    last = max(days)
    return last, sum(day == last for day in days)
