"""When a key may answer: a late or repeating key never answers the page that has only just come."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN = 0.4
"""Seconds for which a choice is visible before the next page comes."""
GUARD = 0.15
"""Seconds in which a new page takes no answer."""
FIRST_REPEAT = 0.7
"""A held key repeats for the first time within this many seconds: after 0.25 to 0.66 on usual systems."""
NEXT_REPEAT = 0.3
"""Then it goes on many times a second, so that a longer pause means a press of its own."""


@dataclass(slots=True)
class Pace:
    """Remembers when the page came and which key answered the last one. Times are seconds of one clock."""

    shown_at: float = float("-inf")
    answered_by: str = ""
    last_press: float = float("-inf")
    repeating: bool = False
    """Whether the last press was taken for a repetition of the one that answered."""

    def page(self, now: float) -> None:
        """A new page is on the screen."""
        self.shown_at = now

    def take(self, key: str, now: float) -> bool:
        """Whether this press may answer the page on the screen; remembers it either way."""
        if key == self.answered_by:
            pause = now - self.last_press
            self.repeating = pause < (NEXT_REPEAT if self.repeating else FIRST_REPEAT)
            self.last_press = now
            if self.repeating:
                return False
        return now - self.shown_at >= GUARD

    def answered(self, key: str, now: float) -> None:
        """The page was answered by this key and is about to go."""
        self.answered_by, self.last_press, self.repeating = key, now, False
