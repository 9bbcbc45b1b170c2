"""What every dialog shares: a plane on top of the screen, a title, and escape for "never mind"."""

from __future__ import annotations

from typing import Generic, TypeVar

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.stylesheets import stylesheet
from tui.widgets.ink import ink

T = TypeVar("T")


class Dialog(ModalScreen[T], Generic[T]):
    """A small plane with a title, a body and one line about its keys."""

    CSS_PATH = stylesheet("dialogs.tcss")
    BINDINGS = [Binding("escape", "cancel", show=False)]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (18, "-medium"), (34, "-high")]

    def __init__(self, title: str, keys: str) -> None:
        super().__init__()
        self._title, self._keys = title, keys

    def compose(self) -> ComposeResult:
        with Vertical(id="plane"):
            yield Static(ink((self._title, "title")), id="dialog-title")
            yield from self.body()
            yield Static(ink((self._keys, "muted")), id="dialog-keys")

    def body(self) -> ComposeResult:
        """What stands between the title and the keys."""
        raise NotImplementedError(f"{type(self).__name__} has no body")

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Close once: of two quick keys, the second one would close the screen below."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
