"""My own engagement on a scale from 1 to 5, as digits with a word for each."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.domain.debrief import ENGAGEMENT
from tui.widgets.ink import Piece, ink

_CELL, _NARROW_CELL = 5, 4


class Five(Widget, can_focus=True):
    """``value`` is None until the person has chosen."""

    BINDINGS = [
        Binding("left,h", "move(-1)", show=False),
        Binding("right,l", "move(1)", show=False),
        *(Binding(str(digit), f"put({digit})", show=False) for digit in ENGAGEMENT),
    ]

    value: reactive[int | None] = reactive(None)

    class Chosen(Message):
        """The person chose; ``done`` by a digit or a click, not by moving along."""

        def __init__(self, value: int, *, done: bool) -> None:
            super().__init__()
            self.value, self.done = value, done

    def action_move(self, by: int) -> None:
        self._put(3 if self.value is None else self.value + by, done=False)

    def action_put(self, value: int) -> None:
        self._put(value, done=True)

    def on_click(self, event: events.Click) -> None:
        self._put(event.x // self._cell + 1, done=True)

    def _put(self, value: int, *, done: bool) -> None:
        self.value = max(1, min(len(ENGAGEMENT), value))
        self.post_message(self.Chosen(self.value, done=done))

    @property
    def _cell(self) -> int:
        """Columns from one digit to the next."""
        return _CELL if self.size.width >= (len(ENGAGEMENT) + 2) * _CELL else _NARROW_CELL

    def watch_has_focus(self, _has_focus: bool) -> None:
        self.refresh()

    def render(self) -> Content:
        pieces: list[Piece] = []
        for digit in ENGAGEMENT:
            here = digit == self.value
            mark = f"● {digit}" if here else f"  {digit}"
            pieces.append(
                (f"{mark:<{self._cell}}", "strong" if here else "accent" if self.has_focus else "muted")
            )
        pieces.append((ENGAGEMENT[self.value] if self.value else "", "plain"))
        return ink(*pieces)
