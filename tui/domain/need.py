"""What the person needs from others, and who covers it."""

from __future__ import annotations

from typing import ClassVar

from tui.domain.record import Line, Record


class Need(Record):
    """One need in the person's own words. It belongs to the person, not to one mentorship."""

    kind: ClassVar[str] = "needs"

    text: Line
    people: tuple[Line, ...] = ()
    """Who covers it: mentors or anybody else. Nobody is an answer, too."""
