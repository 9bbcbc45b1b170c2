"""The first line of every screen: the app, the place, and at the right what state things are in."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tui.widgets.ink import ink


class TopLine(Horizontal):
    """Good Terms, where one is, and a short word such as "saved" or "read only"."""

    def __init__(self, place: str, aside: str = "") -> None:
        super().__init__()
        self._place, self._aside, self._voice = place, aside, "muted"
        self._standing = aside

    def compose(self) -> ComposeResult:
        yield Static(self._title(), id="top-place")
        yield Static(ink((self._aside, "muted")), id="top-aside")

    def _title(self) -> Content:
        return ink(("Good Terms", "strong"), "  ", (self._place, "muted"))

    def show_place(self, place: str) -> None:
        """Say where one is."""
        if place != self._place:
            self._place = place
            self.query_one("#top-place", Static).update(self._title())

    def show_aside(self, aside: str, voice: str = "muted") -> None:
        """Say what state things are in, "" for what was said at first; nothing is repainted for the same."""
        aside = aside or self._standing
        if (aside, voice) != (self._aside, self._voice):
            self._aside, self._voice = aside, voice
            self.query_one("#top-aside", Static).update(ink((aside, voice)))
