"""Days and spans of time in words, American English, by the babel library (imported when first used)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

_LOCALE = "en_US"


def day(on: date, today: date) -> str:
    """ "Thu 26 Nov", with the year when it is not this one."""
    from babel.dates import format_date

    return format_date(on, "EEE d MMM" if on.year == today.year else "d MMM yyyy", locale=_LOCALE)


def long_day(on: date) -> str:
    """ "Saturday 21 November"."""
    from babel.dates import format_date

    return format_date(on, "EEEE d MMMM", locale=_LOCALE)


def american(on: date) -> str:
    """ "November 21", as it stands in a message."""
    from babel.dates import format_date

    return format_date(on, "MMMM d", locale=_LOCALE)


def month(on: date) -> str:
    """ "October 2025"."""
    from babel.dates import format_date

    return format_date(on, "MMMM yyyy", locale=_LOCALE)


def span(days: int) -> str:
    """ "6 weeks"; units change at twice their length, so 13 days stay days."""
    from babel.dates import format_timedelta

    return format_timedelta(timedelta(days=days), granularity="day", threshold=2, locale=_LOCALE)


def when(on: date, today: date) -> str:
    """ "today", "tomorrow", "in 5 days", "6 weeks ago"."""
    from babel.dates import format_timedelta

    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((on - today).days)
    return near or format_timedelta(
        on - today, granularity="day", threshold=2, add_direction=True, locale=_LOCALE
    )


def next_named(text: str, today: date) -> date | None:
    """The next "May 30" after today, or a day written out with its year; None for anything else."""
    words = text.strip().rstrip(".")
    for form in ("%Y-%m-%d", "%B %d, %Y", "%B %d %Y", "%d %B %Y"):
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            pass
    for year in range(today.year, today.year + 9):  # February 29 may be far
        for form in ("%B %d %Y", "%d %B %Y"):
            try:
                found = datetime.strptime(f"{words} {year}", form).date()
            except ValueError:
                continue
            if found > today:
                return found
    return None


def rhythm(days: int) -> str:
    """ "every 4 weeks", "every week", "every 10 days"."""
    if days == 1:
        return "every day"
    if days % 7 == 0:
        weeks = days // 7
        return "every week" if weeks == 1 else f"every {weeks} weeks"
    return f"every {days} days"
