"""What one mentorship did with one card of the deck."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tui.domain.record import Frozen, Record, Text


class Asked(Frozen):
    """One time the question was put to the mentor."""

    on: date
    answer: Text = ""
    worth_it: bool | None = None


class CardState(Record):
    """Favorite, never, drawn and asked: per mentorship and card. ``id`` is "MENTORSHIP/CARD"."""

    kind: ClassVar[str] = "card_states"

    mentorship: str
    card: str
    favorite: bool = False
    never: bool = False
    """Not for this mentor."""
    drawn: tuple[date, ...] = ()
    asked: tuple[Asked, ...] = ()
