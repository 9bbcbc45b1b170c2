"""Narrowing the deck: plain substrings over a folded index, quick at any size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from tui.domain.card import CardState
from tui.services.runs import Cards, folded

DEPTHS = ("", "light", "medium", "deep")
STATES = {
    "": "all",
    "new": "new to you two",
    "favorite": "favorites",
    "chosen": "chosen for the next meeting",
    "asked": "asked already",
    "never": "set aside for this mentor",
}
ORDERS = {
    "": "as they come",
    "drawn": "newest drawn first",
    "short": "shortest first",
    "unasked": "never asked first",
}
MINUTES = (0, 3, 5, 8, 10)
"""At most so long; 0 is any length."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What one mentorship did with its cards."""

    states: dict[str, CardState] = field(default_factory=dict)
    """By card id; a card nobody touched has none."""
    chosen: tuple[str, ...] = ()
    """Ids on the next meeting's list, in order."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What to let through, and in which order; empty fields let everything through."""

    text: str = ""
    theme: str = ""
    phase: str = ""
    depth: str = ""
    helps: str = ""
    minutes: int = 0
    """At most so many; 0 for any."""
    state: str = ""
    """One of STATES. What was set aside is shown only when it is asked for."""
    source: str | None = None
    """Only from the built-in deck (""), own cards or one pack; None for all."""
    order: str = ""
    """One of ORDERS."""
    hand: tuple[str, ...] = ()
    """Only these cards, in this order: a hand just drawn."""

    def but(self, **changes: Any) -> Filter:
        """The same filter with these fields replaced."""
        return replace(self, **changes)

    @property
    def chosen(self) -> bool:
        """Whether it shows only what is on the next meeting's list."""
        return self.state == "chosen"

    def words(self, names: dict[str, str]) -> list[str]:
        """The filter in words, for the line above the list. ``names`` are those of themes, dimensions, packs."""
        parts = [names.get(self.theme, ""), self.phase, self.depth, names.get(f"helps {self.helps}", "")]
        parts.append(f"up to {self.minutes} minutes" if self.minutes else "")
        parts.append("" if self.state == "chosen" else STATES[self.state] if self.state else "")
        parts.append(names.get(f"from {self.source}", "") if self.source is not None else "")
        parts.append(f"“{self.text}”" if self.text else "")
        parts.append(ORDERS[self.order] if self.order else "")
        return [part for part in (*parts, "your hand" if self.hand else "") if part]


class Sifter:
    """The cards of a deck and one mentorship's marks on them.

    What does not depend on the words is worked out once; each further letter narrows the last result.
    """

    def __init__(self, cards: Cards, marks: Marks) -> None:
        self.cards, self.marks = cards, marks
        self._base: tuple[Filter, Sequence[int]] | None = None
        self._last: tuple[Filter, Sequence[int]] | None = None

    def see(self, marks: Marks) -> None:
        """Take other marks: a few cards are looked at again, never all of them."""
        if marks != self.marks:
            self.marks, self._base, self._last = marks, None, None

    def sift(self, wanted: Filter) -> Sequence[int]:
        """Numbers of the cards that fit, in the order asked for."""
        if wanted.hand:
            places = (self.cards.place(id) for id in wanted.hand)
            return tuple(place for place in places if place is not None)
        needle = folded(wanted.text).strip()
        candidates = self._fitting(wanted.but(text=""))
        last, found = self._last or (None, ())
        same = last is not None and last == wanted.but(text=last.text)
        if last and same and needle.startswith(folded(last.text).strip()):
            candidates = found
        words = self.cards.folded
        result = [at for at in candidates if needle in words[at]] if needle else candidates
        self._last = (wanted, result)
        return result

    def _fitting(self, wanted: Filter) -> Sequence[int]:
        """The cards that fit but for the words, in the order asked for."""
        if self._base is None or self._base[0] != wanted:
            found = self._with_facts(self._with_state(wanted), wanted)
            self._base = (wanted, self._ordered(found, wanted.order))
        return self._base[1]

    def _with_state(self, wanted: Filter) -> Sequence[int]:
        states = self.marks.states
        everything = range(len(self.cards)) if wanted.source is None else self.cards.of_source(wanted.source)
        match wanted.state:
            case "chosen":  # in the order in which they will be asked, which is no order of the deck
                return [at for at in self._places(self.marks.chosen) if at in everything]
            case "asked":
                marked = set(self._places(id for id, one in states.items() if one.asked))
            case "favorite":
                marked = set(self._places(id for id, one in states.items() if one.favorite))
            case "never":
                marked = set(self._places(id for id, one in states.items() if one.never))
            case state:
                used = (id for id, one in states.items() if one.never or (state and (one.drawn or one.asked)))
                hidden = set(self._places(used))
                return [at for at in everything if at not in hidden] if hidden else everything
        return [at for at in sorted(marked) if at in everything]

    def _with_facts(self, found: Sequence[int], wanted: Filter) -> Sequence[int]:
        for fact in ("theme", "phase", "depth", "helps"):
            value = getattr(wanted, fact)
            if value:
                column, code = self.cards.column(fact), self.cards.codes.of(fact, value)
                found = [at for at in found if column[at] == code]
        if wanted.minutes:
            column = self.cards.column("minutes")
            found = [at for at in found if column[at] <= wanted.minutes]
        return found

    def _ordered(self, found: Sequence[int], order: str) -> Sequence[int]:
        states = self.marks.states
        if order == "short":
            minutes, words = self.cards.column("minutes"), self.cards.folded
            return sorted(found, key=lambda at: (minutes[at], len(words[at])))
        if order == "unasked":
            asked = set(self._places(id for id, one in states.items() if one.asked))
            return sorted(found, key=asked.__contains__) if asked else found
        if order == "drawn":
            days = {self.cards.place(id): one.drawn[-1] for id, one in states.items() if one.drawn}
            return sorted(found, key=lambda at: days.get(at, date.min), reverse=True)
        return found

    def _places(self, ids: Iterable[str]) -> Iterable[int]:
        return (place for place in map(self.cards.place, ids) if place is not None)
