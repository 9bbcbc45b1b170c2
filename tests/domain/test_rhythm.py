"""Days for the next meeting: on weekdays, in the future, two different ones."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tui.domain.rhythm import UNSAID, next_due, two_dates, weekday

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
CADENCE = st.none() | st.integers(1, 730)
SATURDAY, SUNDAY, MONDAY = date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)


def test_a_weekend_becomes_the_monday_after_it() -> None:
    assert [weekday(day) for day in (SATURDAY, SUNDAY, MONDAY)] == [MONDAY] * 3


@given(DAYS, st.none() | DAYS, CADENCE)
def test_both_days_lie_ahead_on_different_weekdays_the_earlier_first(today, last, cadence) -> None:
    first, second = two_dates(last, cadence, today)
    assert today < first < second
    assert max(first.weekday(), second.weekday()) < 5
    assert first.weekday() != second.weekday()


@given(DAYS, DAYS, st.integers(1, 730))
def test_the_rhythm_is_kept_unless_that_day_is_over(today, last, cadence) -> None:
    due = next_due(last, cadence, today)
    agreed = last + timedelta(days=cadence)
    assert timedelta(0) <= due - max(agreed, today + timedelta(days=1)) <= timedelta(days=2)


def test_without_a_rhythm_four_weeks_are_taken() -> None:
    assert next_due(date(2026, 11, 20), None, MONDAY) == date(2026, 12, 18)
    assert UNSAID == 28
