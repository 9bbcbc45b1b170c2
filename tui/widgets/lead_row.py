"""A few leading words and the text that belongs to them, each in a column of its own."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static


class LeadRow(Horizontal):
    """The text wraps in its own column; in a narrow window it stands under the lead."""

    def __init__(self, lead: Content, text: Content, *, classes: str = "") -> None:
        super().__init__(classes=classes)
        self._lead, self._text = lead, text

    def compose(self) -> ComposeResult:
        yield Static(self._lead, classes="lead")
        yield Static(self._text, classes="lead-text")
