"""A question the person wrote themselves: a card like those of the deck, kept as a record."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, field_validator

from tui.domain.record import Line, Record

MOST_LETTERS = 500
"""A question, why to ask it and a way to go on are each at most so long."""
MOST_FOLLOW_UPS = 2
OWN = "own"
"""How the ids of such cards begin; no card of the built-in deck and no pack has this name."""


class OwnCard(Record):
    """One card. Only the question is needed; the other words may be empty."""

    kind: ClassVar[str] = "own_cards"

    text: Line = Field(min_length=1, max_length=MOST_LETTERS)
    theme: str
    """Theme id of the built-in deck."""
    phase: Literal["initiation", "cultivation", "separation", "redefinition", "any"] = "any"
    depth: Literal["light", "medium", "deep"] = "medium"
    helps: Literal["D", "E", "X", "R", "I", "T"] = "E"
    why: Line = Field(default="", max_length=MOST_LETTERS)
    follow_ups: tuple[Line, ...] = ()
    minutes: int = Field(default=5, ge=1, le=60)

    @field_validator("follow_ups")
    @classmethod
    def _few(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if len(value) > MOST_FOLLOW_UPS or any(not one or len(one) > MOST_LETTERS for one in value):
            raise ValueError(f"at most {MOST_FOLLOW_UPS}, none empty, each at most {MOST_LETTERS} letters")
        return value

    @property
    def card(self) -> str:
        """The id of the card it makes; a colon stands in no id of the built-in deck or within a pack."""
        return f"{OWN}:{self.id}"
