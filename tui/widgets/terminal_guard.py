"""The last look at every painted line before it goes to the terminal."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tui.domain.text import inert


class TerminalGuard(LineFilter):
    """Takes out of a line what a terminal would obey, whichever widget painted it.

    Nothing that it takes out has a width, so the line stays as long as it was. It does the work of the
    filters within it as well: each filter of an app costs a copy of every line.
    """

    def __init__(self, within: tuple[LineFilter, ...] = ()) -> None:
        super().__init__()
        self.within = within

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        for one in self.within:
            segments = one.apply(segments, background)
        if all(segment.text.isprintable() for segment in segments):
            return segments
        return [
            segment if segment.control else Segment(inert(segment.text), segment.style)
            for segment in segments
        ]
