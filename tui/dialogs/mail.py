"""The link for the mail program, shown in full before anything is opened."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.dialogs.choice import ChoiceDialog
from tui.widgets.ink import ink
from tui.widgets.row_list import RowList

LONG = 1800
"""Characters from which on some mail programs cut a link."""


class MailDialog(ChoiceDialog):
    """Answers with 0 to open the mail program, 1 to copy the link, or None."""

    BINDINGS = [
        Binding("right", "read(1)", show=False),
        Binding("left", "read(-1)", show=False),
    ]

    def __init__(self, link: str, to: str) -> None:
        whom = f"to {to}" if to else "to nobody yet"
        super().__init__(
            "Hand it to your mail program?",
            f"A message {whom} opens there; it is sent only when you send it. This is the link:",
            [("Open the mail program", ""), ("Copy the link", "")],
        )
        self.add_class("-wide")
        self._keys = "↑ ↓ and enter, or the number   ← → read on   esc never mind"
        self._link = link

    def body(self) -> ComposeResult:
        yield Static(ink(self._text), id="dialog-text")
        with VerticalScroll(id="dialog-scroll", can_focus=False):
            yield Static(ink((self._link, "muted")))
        if len(self._link) > LONG:
            yield Static(
                ink("It is long, and some mail programs cut it; an e-mail file is safer."), id="dialog-long"
            )
        yield RowList(1, id="dialog-rows")

    def action_read(self, side: int) -> None:
        """A page of the link on, or back."""
        pane = self.query_one("#dialog-scroll")
        pane.scroll_relative(y=side * max(1, pane.size.height - 1), animate=False)
