"""A meeting as a calendar sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Appointment:
    """A day and a title, and nothing that was said or thought: calendars are read by others."""

    id: str
    on: date
    title: str
