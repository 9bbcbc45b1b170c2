"""When a key may answer: a late or repeating key never answers the page that has only just come."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN = 0.4
"""Seconds for which a choice is visible before the next page comes."""
GUARD = 0.15
"""Seconds in which a new page takes no answer."""
REPEAT = 0.5
"""A key that comes again within this many seconds is taken to be held down: keyboards wait up to
about half a second before they repeat, then repeat many times a second."""


@dataclass(slots=True)
class Pace:
    """Remembers when the page came and which key answered the last one. Times are seconds of one clock."""

    shown_at: float = float("-inf")
    answered_by: str = ""
    last_press: float = float("-inf")

    def page(self, now: float) -> None:
        """A new page is on the screen."""
        self.shown_at = now

    def take(self, key: str, now: float) -> bool:
        """Whether this press may answer the page on the screen; remembers it either way."""
        held = key == self.answered_by and now - self.last_press < REPEAT
        if key == self.answered_by:
            self.last_press = now
        return not held and now - self.shown_at >= GUARD

    def answered(self, key: str, now: float) -> None:
        """The page was answered by this key and is about to go."""
        self.answered_by, self.last_press = key, now
