"""The clock, and names and numbers that nobody can foresee."""

from __future__ import annotations

import secrets
import uuid
from datetime import date, datetime

from tui.services.ports import Clock


def local_now() -> datetime:
    """The present in local time with its offset."""
    return datetime.now().astimezone()


def clock_at(today: date | None) -> Clock:
    """The present, or noon of a given day, for example data that always looks the same."""
    if today is None:
        return local_now
    noon = datetime(today.year, today.month, today.day, 12).astimezone()
    return lambda: noon


def new_id() -> str:
    """A name that no other record has, on any machine."""
    return uuid.uuid4().hex


def chance() -> int:
    """A seed that nobody can foresee."""
    return secrets.randbelow(2**31)
