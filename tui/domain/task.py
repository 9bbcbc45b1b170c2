"""Something that waits for a day or for a number of meetings: a re-check, a thank-you, an update."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from pydantic import Field

from tui.domain.record import Line, Record

RECHECK = "recheck"
"""What a task is about that waits for the next check."""


class Task(Record):
    """One thing to come back to."""

    kind: ClassVar[str] = "tasks"

    mentorship: str
    about: str
    """"recheck", or the id of an [[after]] entry of the exits."""
    scenario: str = ""
    """The scenario it follows from; tasks of "safety" are never listed outside the app."""
    text: Line = ""
    set_on: date
    due: date | None = None
    after_meetings: int | None = Field(default=None, ge=1, le=12)
    """Due after this many meetings held after ``set_on``."""
    done: date | None = None

    def is_due(self, today: date, met: Iterable[date]) -> bool:
        """Whether its day has come, or the meetings it waits for; ``met`` are the days of those held."""
        if self.due is not None:
            return self.due <= today
        since = sum(on > self.set_on for on in met)
        return self.after_meetings is not None and since >= self.after_meetings
