"""One of a few values on one line: left and right choose, up and down go to the next field."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.widgets.ink import ink

LABEL = 12


class Pick(Widget, can_focus=True):
    """``choices`` are (value, words); the one shown is the one that counts."""

    BINDINGS = [
        Binding("left,h,minus", "turn(-1)", show=False),
        Binding("right,l,space,plus", "turn(1)", show=False),
        Binding("down,j", "app.focus_next", show=False),
        Binding("up,k", "app.focus_previous", show=False),
    ]

    at: reactive[int] = reactive(0, init=False)

    class Changed(Message):
        """The person chose another value."""

        def __init__(self, pick: Pick) -> None:
            super().__init__()
            self.pick = pick

        @property
        def control(self) -> Pick:
            return self.pick

    def __init__(
        self, label: str, choices: Sequence[tuple[object, str]], value: object, *, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._label, self._choices = label, tuple(choices)
        values = [one for one, _ in self._choices]
        self.set_reactive(Pick.at, values.index(value) if value in values else 0)

    @property
    def value(self) -> object:
        """The value shown."""
        return self._choices[self.at][0]

    def put(self, value: object) -> None:
        """Show this value, where it is one of the choices."""
        values = [one for one, _ in self._choices]
        if value in values:
            self.at = values.index(value)

    def action_turn(self, by: int) -> None:
        self.at = (self.at + by) % len(self._choices)

    def watch_at(self) -> None:
        self.post_message(self.Changed(self))

    def on_click(self) -> None:
        if self.has_focus:
            self.action_turn(1)

    def render(self) -> Content:
        words = self._choices[self.at][1]
        label = f"{self._label:<{LABEL}} "
        if self.has_focus:
            return ink((label, "plain"), ("‹ ", "accent"), (words, "strong"), (" ›", "accent"))
        return ink((label, "muted"), ("  ", "plain"), words)
