"""A debrief that is being typed: what a meeting was, in a minute."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from pydantic import Field

from tui.domain.record import Frozen, Line, Record, Text

FIELDS = ("on", "engagement", "outcomes", "advice", "next_on")
"""The parts of a debrief in the order in which they are asked for."""

ENGAGEMENT = {1: "hardly there", 2: "a little", 3: "half of me", 4: "mostly", 5: "fully there"}
"""My own engagement in words."""

MARKS = ("applicable", "practical", "specific")
"""What can be said of a piece of advice: yes, no, or nothing."""


class Heard(Frozen):
    """A piece of advice as it is written down."""

    id: str
    text: Line
    applicable: bool | None = None
    practical: bool | None = None
    specific: bool | None = None
    """False: it could have been for anyone."""

    def turned(self, mark: str) -> Heard:
        """The same advice with a mark turned on: from nothing to yes, to no, to nothing."""
        return self.but(**{mark: {None: True, True: False, False: None}[getattr(self, mark)]})


class DebriefDraft(Record):
    """The debrief of one meeting, exactly as far as it was typed; days are kept as they were written."""

    kind: ClassVar[str] = "debrief_drafts"

    mentorship: str
    meeting: str
    """Id of the meeting, planned, held or still to be kept."""
    on: Line = ""
    engagement: int | None = Field(default=None, ge=1, le=5)
    outcomes: Text = ""
    """One a line."""
    advice: tuple[Heard, ...] = ()
    adding: Line = ""
    """Advice being typed that is not in the list yet."""
    next_on: Line = ""
    field: str = "engagement"
    """The part the person was at."""
    started: datetime
    touched: datetime
