"""A dated private note about a mentorship, for the user alone."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from tui.domain.record import Record, Text


class PrivateNote(Record):
    """Never exported by default, never suggested for a message."""

    kind: ClassVar[str] = "private_notes"
    private: ClassVar[bool] = True

    mentorship: str
    on: date
    text: Text
    written: datetime
