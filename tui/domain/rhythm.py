"""Days for the next meeting, from the last contact and the agreed rhythm; weekends are left alone."""

from __future__ import annotations

from datetime import date, timedelta

APART = 3
"""Days from the first proposed date to the second, so that the two fall on different days of the week."""
UNSAID = 28
"""Days from one meeting to the next where no rhythm was agreed on."""
_SATURDAY = 5


def weekday(on: date) -> date:
    """The day itself, or the Monday after it where it falls on a weekend."""
    late = on.weekday() - _SATURDAY
    return on + timedelta(days=2 - late) if late >= 0 else on


def next_due(last: date | None, cadence_days: int | None, today: date) -> date:
    """The weekday on which the next meeting is due: the rhythm after the last contact, tomorrow at the earliest."""
    due = (last or today) + timedelta(days=cadence_days or UNSAID)
    return weekday(max(due, today + timedelta(days=1)))


def two_dates(last: date | None, cadence_days: int | None, today: date) -> tuple[date, date]:
    """Two weekdays to offer for the next meeting, the earlier one first."""
    first = next_due(last, cadence_days, today)
    return first, weekday(first + timedelta(days=APART))
