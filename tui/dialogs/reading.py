"""Something to read on top of a screen: the keys of a place, an entry of the history."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.keys import EVERYWHERE, PLACES, shown
from tui.widgets.ink import ink
from tui.widgets.lead_row import LeadRow


class ReadingDialog(Dialog[None]):
    """Shows what it is given, one part under another; any of the usual keys closes it."""

    BINDINGS = [
        Binding("enter,q,question_mark,f1", "cancel", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("g,home", "end(-1)", show=False),
        Binding("G,end", "end(1)", show=False),
    ]

    def __init__(self, title: str, parts: Sequence[Widget]) -> None:
        super().__init__(title, "↑ ↓ read   esc close")
        self.add_class("-wide")
        self._parts = parts

    def body(self) -> ComposeResult:
        with VerticalScroll(id="dialog-scroll"):
            yield from self._parts

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


def keys_of(places: tuple[str, ...]) -> list[Widget]:
    """The keys of these places and those that work everywhere, one a line."""
    parts: list[Widget] = []
    for place in (*(PLACES[place] for place in places), EVERYWHERE):
        parts.append(Static(ink((place.title, "title")), classes="keys-title"))
        parts += [LeadRow(ink((shown(key), "accent")), ink(key.tip), classes="-key") for key in place.keys]
    return parts
