"""A meeting: planned with what to ask, held with what came of it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from tui.domain.record import Line, Record, Text


class Meeting(Record):
    """The next meeting or a past one."""

    kind: ClassVar[str] = "meetings"

    mentorship: str
    on: date | None = None
    """None while no date is set."""
    held: bool = False
    minutes: int | None = Field(default=None, ge=1, le=1440)
    cards: tuple[str, ...] = ()
    """Ids of the cards chosen for it, in the order in which they were chosen."""
    asks: tuple[Line, ...] = ()
    """Other things to ask."""
    engagement: int | None = Field(default=None, ge=1, le=5)
    """My own, 1 to 5."""
    outcomes: tuple[Line, ...] = ()
    note: Text = ""
    order: tuple[str, ...] = ()
    """Names of the agenda's items in the person's own order, such as "card:article-1"; what is not named
    stands after them."""
    without: tuple[str, ...] = ()
    """Names of open steps that are not for this meeting."""
    debrief: str = ""
    """Id of the debrief that last wrote it down."""

    @property
    def cards_in_order(self) -> tuple[str, ...]:
        """The cards as they stand on the agenda."""
        places = {name: place for place, name in enumerate(self.order)}
        return tuple(sorted(self.cards, key=lambda one: places.get(f"card:{one}", len(places))))
