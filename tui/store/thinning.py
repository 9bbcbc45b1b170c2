"""Which of the daily backups stay: all of the last days, one of each of the last weeks and months."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

DAILY, WEEKLY, MONTHLY = 14, 12, 24


def kept(dates: Iterable[date]) -> set[date]:
    """Return the days whose backup stays: the last 14, the last of each of 12 weeks and of each of 24 months.

    Days, weeks and months without a backup do not count. Thinning each day keeps what thinning once keeps.
    """
    days = sorted(set(dates), reverse=True)
    return {
        *days[:DAILY],
        *_newest_of_each(days, lambda day: day.isocalendar()[:2], WEEKLY),
        *_newest_of_each(days, lambda day: (day.year, day.month), MONTHLY),
    }


def _newest_of_each(days: list[date], period: Callable[[date], tuple[int, int]], most: int) -> list[date]:
    """Return the newest of each of the ``most`` latest periods; ``days`` are newest first."""
    newest: dict[tuple[int, int], date] = {}
    for day in days:
        newest.setdefault(period(day), day)
    return list(newest.values())[:most]
