"""What the deck says of itself: how many cards are shown, by which filter, and what to do where none is."""

from __future__ import annotations

from datetime import date

from tui.domain.own_card import OWN
from tui.services import dates
from tui.services.library import Library
from tui.services.sifter import Filter


def names_in(library: Library) -> dict[str, str]:
    """What themes, dimensions ("helps E") and sources ("from own") are called."""
    deck = library.deck
    names = {theme.id: theme.name for theme in deck.themes}
    names |= {f"helps {id}": f"helps {name}" for id, name in deck.helps.items()}
    names |= {"from ": "the built-in deck", f"from {OWN}": "your own questions"}
    return names | {f"from {pack.id}": pack.title for pack in library.packs_on()}


def count_words(
    view: Filter,
    shown: int,
    total: int,
    names: dict[str, str],
    meeting: date | None,
    today: date,
    *,
    reading: bool,
) -> list[tuple[str, str]]:
    """The line above the list, in pieces of (words, voice)."""
    parts = view.words(names)
    if view.chosen:
        parts.insert(0, f"for {dates.day(meeting, today)}" if meeting else "for the next meeting")
    count = f"{shown:,} of {total:,}" if shown != total else f"{total:,} questions"
    more = [(" · reading packs …", "muted")] if reading else []
    return [(count, "muted"), *((f" · {part}", "accent") for part in parts), *more]


def empty_words(view: Filter, *, typing: bool = False) -> str:
    """What an empty list is for, and which key fills it. ``typing``: letters are words of the filter now."""
    if typing:
        return "No card holds these words. Take some away, or press esc to see all cards again."
    if view == Filter(state="chosen"):
        return (
            "This list holds the questions for your next meeting, and is still empty. Press z to draw one, or "
            "c to see the whole deck; space on a card chooses it. "
            "For example: “What do you ask yourself before you say yes to something?”"
        )
    if view == Filter(source=OWN):
        return (
            "Your own questions will stand here. Press n to write one. "
            "For example: “Which decision of this year would you make differently?”"
        )
    return "No card fits these filters. Press c to see all of them again."
