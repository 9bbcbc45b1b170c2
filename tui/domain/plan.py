"""A change the person asks for: what, by when, for how many meetings, and whether it helped."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from tui.domain.record import Record, Text


class Plan(Record):
    """One request for a change. It counts as an adjustment once it is closed as not having helped."""

    kind: ClassVar[str] = "plans"

    mentorship: str
    ask: Text
    asked: date
    by: date | None = None
    meetings: int = Field(default=2, ge=1, le=12)
    """How many meetings to give it."""
    outcome: Literal["open", "helped", "did-not-help"] = "open"
    closed: date | None = None
    note: Text = ""
