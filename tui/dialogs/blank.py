"""An empty screen, for when somebody looks over your shoulder. Any key brings the other one back."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.stylesheets import stylesheet


class BlankScreen(ModalScreen[None]):
    """Shows nothing."""

    CSS_PATH = stylesheet("dialogs.tcss")

    def compose(self) -> ComposeResult:
        yield Static()

    def on_key(self, event: events.Key) -> None:
        event.stop()
        self.dismiss()

    def on_click(self) -> None:
        self.dismiss()
