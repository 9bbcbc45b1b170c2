"""The built-in deck of questions, read once from ``deck.toml`` into plain values.

The file is checked by the tests (``tui.content.schema``), so it is read here without further questions.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data
from types import MappingProxyType
from typing import Any

from tui.domain.trouble import Unknown


@dataclass(frozen=True, slots=True)
class Card:
    """One question to put to a mentor. ``minutes`` is how long asking and answering may take."""

    id: str
    text: str
    theme: str
    """Theme id."""
    phase: str
    """initiation, cultivation, separation, redefinition or any."""
    depth: str
    """light, medium or deep."""
    helps: str
    """Dimension id: D, E, X, R, I or T."""
    why: str
    follow_ups: tuple[str, ...]
    """Two of them."""
    minutes: int
    origin: str = "original"
    """"article" for the five quoted questions, "original" for the others of the deck, "pack" for a pack's."""
    source: str = ""
    """Source line id of a quoted question."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A group of cards: what it is for, and when to reach for it."""

    id: str
    name: str
    purpose: str
    when: str


@dataclass(frozen=True, slots=True)
class DrawSettings:
    """The numbers of the draw, as the file states them; ``tui.domain.draw`` applies them."""

    hand: int
    without_replacement: str
    weight_weakest: int
    weight_second_weakest: int
    weight_other: int
    max_deep_per_hand: int
    deep_needs_meetings: int
    deep_needs_rapport: int
    never_drawn_after_rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What makes a question hard to answer, and the tip for each; cards of an exempt origin get none."""

    max_words: int
    openers: tuple[str, ...]
    exempt_origin: tuple[str, ...]
    tip_yes_no: str
    tip_double: str
    tip_long: str
    tip_advice: str


@dataclass(frozen=True, slots=True)
class Deck:
    """All cards and themes in the order of the file, with what their marks mean."""

    version: int
    language: str
    title: str
    intro: str
    phases: Mapping[str, str]
    """Phase id to its meaning, "any" included."""
    depths: Mapping[str, str]
    helps: Mapping[str, str]
    """Dimension id to its name."""
    draw: DrawSettings
    wording: Wording
    themes: tuple[Theme, ...]
    cards: tuple[Card, ...]
    by_id: Mapping[str, Card]

    def card(self, id: str) -> Card:
        """The card of that id. Raises Unknown; ``by_id.get`` gives None instead."""
        if id not in self.by_id:
            raise Unknown(f"The deck has no card {id!r}.")
        return self.by_id[id]

    def theme(self, id: str) -> Theme:
        """The theme of that id. Raises Unknown, naming the themes there are."""
        for theme in self.themes:
            if theme.id == id:
                return theme
        known = ", ".join(theme.id for theme in self.themes)
        raise Unknown(f"There is no theme {id!r}. The themes are: {known}.")


@cache
def load_deck() -> Deck:
    """The built-in deck; read from the package on the first call only."""
    # pkgutil reads from a wheel or a zip as importlib.resources does, and loads in a tenth of the time.
    raw = tomllib.loads((get_data("tui.content", "deck.toml") or b"").decode("utf-8"))
    cards = tuple(to_card(entry) for entry in raw["card"])
    return Deck(
        version=raw["version"],
        language=raw["language"],
        title=raw["title"],
        intro=raw["intro"],
        phases=MappingProxyType(raw["legend"]["phase"]),
        depths=MappingProxyType(raw["legend"]["depth"]),
        helps=MappingProxyType(raw["legend"]["helps"]),
        draw=DrawSettings(**_tuples(raw["draw"])),
        wording=Wording(**_tuples(raw["wording"])),
        themes=tuple(Theme(**entry) for entry in raw["theme"]),
        cards=cards,
        by_id=MappingProxyType({card.id: card for card in cards}),
    )


def to_card(entry: Mapping[str, Any]) -> Card:
    """A card from a checked ``[[card]]`` entry."""
    return Card(**_tuples(entry))


def _tuples(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
