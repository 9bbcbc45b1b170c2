"""A scale from 0 to 10, moved by left and right, read as words and a number."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.widgets.ink import ink, lines

_CELL, _NARROW_CELL = 4, 3


class Scale(Widget, can_focus=True):
    """``value`` is None until the person has moved it once."""

    BINDINGS = [
        Binding("left,h,down,j", "move(-1)", show=False),
        Binding("right,l,up,k", "move(1)", show=False),
        *(Binding(str(digit), f"put({digit})", show=False) for digit in range(10)),
    ]

    value: reactive[int | None] = reactive(None)

    class Moved(Message):
        """The person moved the mark."""

        def __init__(self, value: int) -> None:
            super().__init__()
            self.value = value

    def __init__(self, most: int, low: str, high: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._most, self._low, self._high = most, low, high

    def action_move(self, by: int) -> None:
        self.move(by)

    def action_put(self, value: int) -> None:
        self.put(value)

    def move(self, by: int) -> None:
        """Move the mark; the first move starts in the middle."""
        middle = self._most // 2
        self.put(middle if self.value is None else self.value + by)

    def put(self, value: int) -> None:
        """Set the mark."""
        self.value = max(0, min(self._most, value))
        self.post_message(self.Moved(self.value))

    def on_click(self, event: events.Click) -> None:
        self.put(event.x // self._cell)

    @property
    def _cell(self) -> int:
        """Columns from one mark to the next."""
        return _CELL if self.size.width > (self._most + 1) * _CELL else _NARROW_CELL

    def render(self) -> Content:
        marks: list[Content] = []
        for place in range(self._most + 1):
            here = place == self.value
            marks.append(ink(("●" if here else "·", "accent" if here else "muted")))
            if place < self._most:
                marks.append(ink(("─" * (self._cell - 1), "faint")))
        numbers = "".join(f"{place:<{self._cell}}" for place in range(self._most + 1))
        return lines(
            Content.assemble(*marks),
            ink((numbers, "muted")),
            ink(("0  ", "accent"), self._low),
            ink((f"{self._most} ", "accent"), self._high),
        )
