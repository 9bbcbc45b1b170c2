"""Which daily backups stay, over any days."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tui.store.thinning import DAILY, MONTHLY, WEEKLY, kept

START = date(2023, 12, 25)
DAYS = st.lists(st.integers(0, 1200).map(lambda days: START + timedelta(days=days)), max_size=120)


def week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def month(day: date) -> tuple[int, int]:
    return day.year, day.month


def test_of_a_backup_on_every_day_of_three_years_stay_days_then_weeks_then_months():
    end = date(2026, 11, 21)
    stay = sorted(kept(end - timedelta(days=days) for days in range(1100)), reverse=True)
    days = [end - timedelta(days=number) for number in range(14)]
    sundays = [date(2026, 11, 1) - timedelta(days=7 * number) for number in range(9)]
    ends = [date(2026, 8, 31), date(2026, 7, 31), date(2026, 6, 30)]
    assert stay[:14] == days
    assert set(sundays) <= set(stay)
    assert set(ends) <= set(stay)
    assert min(stay) == date(2024, 12, 31)
    assert len(stay) == 14 + 9 + 23


@given(days=DAYS)
def test_nothing_is_made_up_and_the_newest_stays(days):
    stay = kept(days)
    assert stay <= set(days)
    assert not days or max(days) in stay
    assert len(stay) <= DAILY + WEEKLY + MONTHLY


@given(days=DAYS)
def test_the_last_days_stay_and_every_late_week_and_month_is_still_there(days):
    stay = kept(days)
    assert set(sorted(set(days))[-DAILY:]) <= stay
    for period, most in ((week, WEEKLY), (month, MONTHLY)):
        latest = sorted({period(day) for day in days})[-most:]
        for one in latest:
            assert max(day for day in days if period(day) == one) in stay


@given(days=DAYS)
def test_what_goes_is_older_than_a_day_a_week_and_a_month_that_stay(days):
    stay = kept(days)
    for gone in set(days) - stay:
        assert any(other > gone and week(other) == week(gone) for other in days) or (
            len({week(other) for other in days if week(other) > week(gone)}) >= WEEKLY
        )
        assert any(other > gone and month(other) == month(gone) for other in days) or (
            len({month(other) for other in days if month(other) > month(gone)}) >= MONTHLY
        )
        assert len({other for other in days if other > gone}) >= DAILY


@given(days=DAYS)
def test_thinning_every_day_keeps_what_thinning_once_keeps(days):
    there: set[date] = set()
    for day in sorted(set(days)):
        there = kept({*there, day})
    assert there == kept(days)
