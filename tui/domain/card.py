"""What one mentorship did with one card of the deck."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tui.domain.record import Frozen, Line, Record, Text


class Asked(Frozen):
    """One time the question was put to the mentor."""

    on: date
    answer: Text = ""
    worth_it: bool | None = None
    text: Line = ""
    """The question as it was worded then: an own card may change, and a pack may go."""


class CardState(Record):
    """Favorite, never, skipped, drawn and asked: per mentorship and card. ``id`` is "MENTORSHIP/CARD"."""

    kind: ClassVar[str] = "card_states"

    mentorship: str
    card: str
    favorite: bool = False
    never: bool = False
    """Not for this mentor."""
    drawn: tuple[date, ...] = ()
    skipped: tuple[date, ...] = ()
    """Days on which it was "not now": it comes up again when every other card has had its turn."""
    asked: tuple[Asked, ...] = ()
