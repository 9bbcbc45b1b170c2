"""Days and minutes of a meeting as a person writes them, and one clear sentence for what cannot be meant."""

from __future__ import annotations

from datetime import date, timedelta

from tui.domain.agenda import LEAST, MOST
from tui.domain.trouble import Trouble

LONG_AGO = 10
"""Years back, beyond which a year is taken for a slip."""
FAR_AHEAD = 3
"""Years ahead, likewise."""
_YEAR = 366


def day(text: str) -> date:
    """A day as it was written. Raises Trouble."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Trouble("There is no such day. Write it as 2026-05-30.") from None


def plausible(on: date, today: date) -> date:
    """A day whose year can be meant. Raises Trouble."""
    if (today - on) > timedelta(days=LONG_AGO * _YEAR):
        raise Trouble(f"{on.isoformat()} is more than ten years ago. Check the year.")
    if (on - today) > timedelta(days=FAR_AHEAD * _YEAR):
        raise Trouble(f"{on.isoformat()} is more than three years ahead. Check the year.")
    return on


def past_day(text: str, today: date) -> date:
    """A day up to today. Raises Trouble."""
    if not text.strip():
        raise Trouble("The day is missing. Write it as 2026-05-30.")
    on = day(text)
    if on > today:
        raise Trouble(f"{on.isoformat()} lies ahead. Write a day up to today.")
    return plausible(on, today)


def coming_day(text: str, today: date) -> date | None:
    """A day from today on, or None where it was left open. Raises Trouble."""
    if not text.strip():
        return None
    on = day(text)
    if on < today:
        raise Trouble(f"{on.isoformat()} is over. Write a day from today on, or leave it empty.")
    return plausible(on, today)


def minutes(text: str) -> int:
    """How long a meeting is. Raises Trouble."""
    try:
        return number(text, LEAST, MOST)
    except Trouble:
        raise Trouble(f"Write the minutes as a number from {LEAST} to {MOST}, such as 45.") from None


def number(text: str, least: int, most: int) -> int:
    """A whole number within bounds. Raises Trouble."""
    written = text.strip()
    if not (written.isascii() and written.isdecimal() and len(written) <= 6 and least <= int(written) <= most):
        raise Trouble(f"Write a number from {least} to {most}.")
    return int(written)
