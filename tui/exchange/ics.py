"""Meetings as a calendar file, through the icalendar library (imported when first used)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tui.domain.appointment import Appointment
from tui.domain.text import clean_line

PRODUCT = "-//Good Terms//goodterms//EN"
NO_TITLE = "Meeting"


def as_ics(meetings: Iterable[Appointment], now: datetime) -> bytes:
    """The bytes of the calendar: a whole day and a title for each meeting, and nothing else of the journal."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for one in meetings:
        event = Event()
        event.add("uid", f"{one.id}@goodterms")
        event.add("dtstamp", now)
        event.add("dtstart", one.on)  # a day without an end is that whole day
        event.add("summary", clean_line(one.title) or NO_TITLE)
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data
