"""A few words, or many, asked for on top of a screen."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from tui.dialogs.dialog import Dialog
from tui.widgets.ink import ink

Check = Callable[[str], str]
"""Returns what is wrong with the words, or an empty text."""

TYPING_PAUSE = 0.5


class LineDialog(Dialog[str]):
    """Answers with one line of text (possibly empty), or None. Arrows scroll what stands above the line."""

    BINDINGS = [Binding("down", "scroll(1)", show=False), Binding("up", "scroll(-1)", show=False)]

    def __init__(
        self, title: str, text: str = "", value: str = "", hint: str = "", check: Check | None = None
    ) -> None:
        super().__init__(title, "enter go on   esc never mind")
        self._text, self._value, self._hint, self._check = text, value, hint, check

    def body(self) -> ComposeResult:
        if self._text:
            with VerticalScroll(id="dialog-text", can_focus=False):
                yield Static(ink(self._text))
        yield Input(self._value, placeholder=self._hint, id="dialog-line")
        yield Static(id="dialog-error")

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def action_scroll(self, by: int) -> None:
        for text in self.query("#dialog-text"):
            text.scroll_relative(y=by, animate=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        wrong = self._check(event.value) if self._check else ""
        if wrong:
            self.query_one("#dialog-error", Static).update(ink((wrong, "bad")))
        else:
            self.dismiss(event.value)


class TextDialog(Dialog[str]):
    """Answers with a text of several lines. Escape keeps: nothing typed is thrown away."""

    BINDINGS = [Binding("ctrl+s", "keep", show=False, priority=True), Binding("escape", "keep", show=False)]

    def __init__(self, title: str, value: str, kept: Callable[[str], None]) -> None:
        """``kept`` takes the text at every pause in typing, and before the program ends."""
        super().__init__(title, "^s or esc keep and go back")
        self._value, self._kept = value, kept
        self._typing: Timer | None = None

    def body(self) -> ComposeResult:
        yield TextArea(self._value, soft_wrap=True, tab_behavior="focus", id="dialog-area")

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    def on_text_area_changed(self) -> None:
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self.keep_now)

    async def keep_now(self) -> None:
        """Hand on what stands in the text."""
        self._kept(self.query_one(TextArea).text)

    def action_keep(self) -> None:
        self.dismiss(self.query_one(TextArea).text)
