"""One question with a few answers; arrows and enter, or the number."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.widgets.ink import ink
from tui.widgets.row_list import Line, Row, RowList


class ChoiceDialog(Dialog[int]):
    """Answers with the index of the choice, or None."""

    def __init__(self, title: str, text: str, choices: Sequence[tuple[str, str]]) -> None:
        """``choices`` are (words, a muted addition)."""
        super().__init__(title, "↑ ↓ and enter, or the number   esc never mind")
        self._text, self._choices = text, tuple(choices)

    def body(self) -> ComposeResult:
        if self._text:
            yield Static(ink(self._text), id="dialog-text")
        yield RowList(1, id="dialog-rows")

    def on_mount(self) -> None:
        rows = self.query_one(RowList)
        rows.show_rows(len(self._choices), self._row)
        rows.focus()

    def _row(self, index: int) -> Row:
        words, addition = self._choices[index]
        return (Line(((f"{index + 1}  ", "accent"), (words, "plain"), (f"  {addition}", "muted"))),)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self.dismiss(event.index)

    def on_key(self, event: events.Key) -> None:
        if (
            event.character
            and event.character.isdecimal()
            and 1 <= int(event.character) <= len(self._choices)
        ):
            event.stop()
            self.dismiss(int(event.character) - 1)
