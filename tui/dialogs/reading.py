"""Something to read on top of a screen: the keys of a place, an entry of the history."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.keys import EVERYWHERE, PLACES, Key, shown
from tui.widgets.ink import ink, lines


class ReadingDialog(Dialog[None]):
    """Shows a text; any of the usual keys closes it."""

    BINDINGS = [
        Binding("enter,q,question_mark,f1", "cancel", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("g,home", "end(-1)", show=False),
        Binding("G,end", "end(1)", show=False),
    ]

    def __init__(self, title: str, text: Content) -> None:
        super().__init__(title, "↑ ↓ read   esc close")
        self.add_class("-wide")
        self._text = text

    def body(self) -> ComposeResult:
        with VerticalScroll(id="dialog-scroll"):
            yield Static(self._text)

    def on_mount(self) -> None:
        self.query_one("#dialog-scroll").focus()

    def action_scroll(self, by: int) -> None:
        self.query_one("#dialog-scroll").scroll_relative(y=by, animate=False)

    def action_end(self, side: int) -> None:
        pane = self.query_one("#dialog-scroll")
        if side < 0:
            pane.scroll_home(animate=False)
        else:
            pane.scroll_end(animate=False)


def keys_text(places: tuple[str, ...]) -> Content:
    """The keys of these places and those that work everywhere, one a line."""
    groups = [
        *((PLACES[place].title, PLACES[place].keys) for place in places),
        (EVERYWHERE.title, EVERYWHERE.keys),
    ]
    rows: list[Content] = []
    for title, keys in groups:
        rows += [ink((title, "title")), *(_row(key) for key in keys), ink("")]
    return lines(*rows[:-1])


def _row(key: Key) -> Content:
    return ink((f"{shown(key):>7}  ", "accent"), key.tip)
