"""What a check remembers of the last acts, so that they can be taken back one by one."""

from __future__ import annotations

from dataclasses import dataclass

MOST_STEPS = 50
"""So many answers, skips and notes can be taken back, the last one first."""


@dataclass(frozen=True, slots=True)
class PageBefore:
    """What one page held before an act."""

    page: str
    reached: bool = False
    """False: there was no answer, not even "skipped"; ``value`` then says nothing."""
    value: int | str | bool | None = None
    note: str = ""
    carry: str = ""
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class StepBefore:
    """One act: where the person stood, and what the pages it changed held."""

    place: str
    returning: bool
    pages: tuple[PageBefore, ...]
