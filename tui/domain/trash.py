"""What was removed rests here for a while and can be brought back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from tui.domain.act import Shelved
from tui.domain.record import Line, Record

REST = timedelta(days=30)
"""So long something rests before it is gone."""


class Trashed(Record):
    """Things that were removed together."""

    kind: ClassVar[str] = "trash"

    at: datetime
    what: Line
    """What it is, for the list: "Private note of 3 May"."""
    mentorships: tuple[str, ...] = ()
    """Ids of the mentorships that it belongs to."""
    records: tuple[Shelved, ...]

    def gone_by(self, now: datetime) -> bool:
        """Whether it has rested long enough."""
        return now - self.at >= REST
