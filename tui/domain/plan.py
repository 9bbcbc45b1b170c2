"""A change the person asks for: what, by when, for how many meetings, and whether it helped."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import ClassVar, Literal

from pydantic import Field

from tui.domain.record import Record, Text

TRIED = 2
"""Meetings after which a change was given its chance."""
TRIED_FOR = timedelta(days=14)
"""Or so long."""


class Plan(Record):
    """One request for a change. It counts as an adjustment once it is closed as not having helped."""

    kind: ClassVar[str] = "plans"

    mentorship: str
    ask: Text
    asked: date
    by: date | None = None
    """The day by which to look whether it changed."""
    meetings: int = Field(default=2, ge=1, le=12)
    """How many meetings to give it."""
    again: date | None = None
    """The day on which it was given more time; its meetings count from there."""
    outcome: Literal["open", "helped", "did-not-help"] = "open"
    closed: date | None = None
    note: Text = ""

    def met(self, held: Iterable[date]) -> int:
        """How many meetings it was given so far, of those held on these days; the day of asking is none."""
        return sum(day > (self.again or self.asked) for day in held)

    def failed(self, held: Iterable[date]) -> bool:
        """Whether it counts as a change that was tried and did not help.

        It takes two meetings; not every meeting is in a log, so that two weeks will do as well.
        """
        if self.outcome != "did-not-help":
            return False
        given = sum(self.asked < day <= (self.closed or day) for day in held)
        return given >= TRIED or self.closed is None or self.closed - self.asked >= TRIED_FOR

    def is_due(self, held: Iterable[date], today: date) -> bool:
        """Whether it is time to say if it changed: its meetings are over, or its day has come."""
        if self.outcome != "open":
            return False
        return self.met(held) >= self.meetings or (self.by is not None and self.by <= today)
