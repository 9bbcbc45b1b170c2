"""A calm page to read: a help topic, who can help, the answers of a check."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for


class PageScreen(Place):
    """A heading and paragraphs."""

    KEYS: ClassVar[tuple[str, ...]] = ("page",)
    BINDINGS = bindings_for("page")

    def __init__(self, keeper: Keeper, place: str, heading: str, text: Content) -> None:
        super().__init__(keeper, place)
        self._heading, self._text = heading, text

    def body(self) -> ComposeResult:
        with VerticalScroll(id="page-scroll"):
            yield Static(ink((self._heading, "title")), id="page-heading")
            yield Static(self._text, id="page-text")

    def on_mount(self) -> None:
        self.query_one("#page-scroll").focus()

    def on_key(self, event: events.Key) -> None:
        pane = self.query_one("#page-scroll")
        moves = {"j": pane.scroll_down, "k": pane.scroll_up, "g": pane.scroll_home, "G": pane.scroll_end}
        if event.key in moves:
            event.stop()
            moves[event.key](animate=False)
