"""The answers that can be given by key, in a line or as few as fit; each can be clicked."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from tui.services.questions import Choice
from tui.widgets.ink import ink, lines

_GAP = 2


class ChoiceLine(Widget):
    """A click on an answer is a press of its key."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        """Show these answers."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._rows(width))

    def render(self) -> Content:
        return lines(
            *(
                Content(" " * _GAP).join(ink((one.key, "accent"), (f" {one.label}", "muted")) for one in row)
                for row in self._rows(self.size.width)
            )
        )

    def _rows(self, width: int) -> list[list[Choice]]:
        """The answers line by line, none broken in two."""
        rows: list[list[Choice]] = [[]]
        used = 0
        for choice in self._choices:
            size = _size(choice)
            if rows[-1] and used + size > width:
                rows.append([])
                used = 0
            rows[-1].append(choice)
            used += size + _GAP
        return rows

    def on_click(self, event: events.Click) -> None:
        rows, at = self._rows(self.size.width), 0
        for choice in rows[event.y] if 0 <= event.y < len(rows) else ():
            if at <= event.x < at + _size(choice):
                self.app.simulate_key(choice.keys[0])
            at += _size(choice) + _GAP


def _size(choice: Choice) -> int:
    return len(choice.key) + 1 + len(choice.label)
