"""Narrowing the deck: plain substrings over a folded index, quick at any size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tui.services.sparks import Spark

DEPTHS = ("", "light", "medium", "deep")


@dataclass(frozen=True, slots=True)
class Filter:
    """What to let through; empty fields let everything through."""

    text: str = ""
    theme: str = ""
    depth: str = ""
    chosen: bool = False
    """Only what is on the next meeting's list."""
    hand: tuple[str, ...] = ()
    """Only these cards, in this order: a hand just drawn."""

    def but(self, **changes: Any) -> Filter:
        """The same filter with these fields replaced."""
        return replace(self, **changes)

    def words(self, themes: dict[str, str]) -> list[str]:
        """The filter in words, for the line above the list."""
        parts = [themes.get(self.theme, ""), self.depth, f"“{self.text}”" if self.text else ""]
        return [part for part in (*parts, "your hand" if self.hand else "") if part]


class Sifter:
    """The cards of a deck with a folded index of their words."""

    def __init__(self, sparks: tuple[Spark, ...]) -> None:
        self.sparks = sparks
        self._folded = [f"{one.card.text}\n{one.card.why}".casefold() for one in sparks]
        self._last: tuple[Filter, tuple[int, ...]] | None = None

    def sift(self, wanted: Filter) -> tuple[int, ...]:
        """Indexes of the cards that fit. A longer text narrows the last result instead of starting over."""
        if wanted.hand:
            places = {one.card.id: index for index, one in enumerate(self.sparks)}
            return tuple(places[id] for id in wanted.hand if id in places)
        candidates: tuple[int, ...] | range = range(len(self.sparks))
        if self._last and self._last[0] == wanted.but(text=self._last[0].text):
            before, found = self._last
            if wanted.text.casefold().startswith(before.text.casefold()):
                candidates = found
        needle = wanted.text.casefold().strip()
        result = tuple(index for index in candidates if self._fits(index, wanted, needle))
        self._last = (wanted, result)
        return result

    def _fits(self, index: int, wanted: Filter, needle: str) -> bool:
        spark = self.sparks[index]
        return (
            (not wanted.theme or spark.card.theme == wanted.theme)
            and (not wanted.depth or spark.card.depth == wanted.depth)
            and (not wanted.chosen or spark.chosen)
            and needle in self._folded[index]
        )
