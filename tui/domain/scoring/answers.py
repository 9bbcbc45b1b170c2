"""What a person answered in one check, as plain values that every rule reads."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Answer = int | Literal["x"] | None
"""0 never .. 4 nearly always, raw; "x" can't say; None skipped. An item that was not reached has no entry."""

Leaning = Literal["stay", "change", "leave", "unsure"]


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts beside the answers; a date has already been read as true."""

    goals_met: bool = False
    external_end: bool = False
    """Something outside the two is ending it."""
    direction_changed: bool = False
    """Since goals were last agreed."""
    mentor_ends: bool = False
    adjusted: int = 0
    """Changes asked for, given two meetings, that did not help: 0, 1, or 2 for two and more."""
    meetings: int | None = None
    """How many so far; None when nobody knows."""


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The private questions; only a plain yes is true."""

    credit: bool = False
    fear: bool = False
    crossed: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """One check, raw. ``previous`` is the check before it, which may know the one before that."""

    version: int = 1
    """Version of the items; checks of different versions are not compared."""
    date: datetime.date | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    """Item ids as they were shown; empty means the order of the file."""
    importance: Mapping[str, int] = field(default_factory=dict)
    """D, E, X, R to 0 little, 1 some (also when absent), 2 a lot."""
    facts: Facts = Facts()
    red_flags: RedFlags = RedFlags()
    leaning: Leaning | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Item id to the seconds until it was answered."""
    previous: Answers | None = None
