"""The text of a note with the findings' words marked in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rich.text import Text
from textual.widgets import TextArea


class NoteArea(TextArea):
    """Free editing with undo and soft wrap. Spans are code points of the whole text."""

    COMPONENT_CLASSES = {"note-area--stop", "note-area--mend", "note-area--tip", "note-area--here"}

    def __init__(self, text: str, *, id: str | None = None) -> None:
        super().__init__(
            text,
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
            id=id,
        )
        self.match_cursor_bracket = False
        self._marks: tuple[tuple[int, int, str], ...] = ()
        self._here: tuple[int, int] | None = None

    def mark(self, marks: Sequence[tuple[int, int, str]], here: tuple[int, int] | None = None) -> None:
        """Mark (start, end, level) spans; ``here`` is the one the person looks at."""
        if (tuple(marks), here) != (self._marks, self._here):
            self._marks, self._here = tuple(marks), here
            self._line_cache.clear()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        line = super().get_line(line_index)
        if self._marks:
            start = self._line_starts()[line_index]
            for first, last, level in self._marks:
                if first < last and first < start + len(line.plain) and last > start:
                    looked_at = (first, last) == self._here
                    style = self.get_component_rich_style(f"note-area--{'here' if looked_at else level}")
                    line.stylize(style, max(0, first - start), last - start)
        return line

    def show_finding(self, start: int) -> None:
        """Bring a place into view and put the cursor there."""
        starts = self._line_starts()
        row = max(0, bisect_right(starts, start) - 1)
        self.move_cursor((row, start - starts[row]))

    def put(self, start: int, end: int, words: str) -> None:
        """Replace a span; one undo takes it back."""
        self.replace(words, self._location(start), self._location(end))

    def _location(self, offset: int) -> tuple[int, int]:
        starts = self._line_starts()
        row = max(0, bisect_right(starts, offset) - 1)
        return row, offset - starts[row]

    def _line_starts(self) -> list[int]:
        sizes = [len(self.document.get_line(row)) + 1 for row in range(self.document.line_count)]
        return list(accumulate(sizes, initial=0))[:-1]
