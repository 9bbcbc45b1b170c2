"""Whether a change that was asked for has come: three answers, and a note beside them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from textual import events
from textual.app import ComposeResult
from textual.widgets import Input, Static

from tui.dialogs.dialog import Dialog
from tui.widgets.ink import ink
from tui.widgets.row_list import Line, Row, RowList

Answer = Literal["helped", "did-not-help", "more-time", "not-now"]
ANSWERS: tuple[tuple[Answer, str, str], ...] = (
    ("helped", "It helped", ""),
    ("did-not-help", "It did not help", "the next check will know"),
    ("more-time", "Give it more time", "two more meetings"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """What the person said of it."""

    outcome: Answer
    note: str


class OutcomeDialog(Dialog[Said]):
    """Answers with what was said; "not now" has the note that was written all the same."""

    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]

    def __init__(
        self, ask: str, when: str, held: int, note: str, noted: Callable[[str], Awaitable[bool]]
    ) -> None:
        """``when`` it was asked for, in words; ``held``: meetings since; ``noted`` keeps a note when the program ends."""
        super().__init__("Did it change?", "1 2 3 answer   tab note   esc not now")
        self._ask, self._note, self._noted = ask, note, noted
        meetings = "1 meeting" if held == 1 else f"{held or 'no'} meetings"
        self._since = f"You asked for it {when}; {meetings} since then."

    def body(self) -> ComposeResult:
        yield Static(ink((" ".join(self._ask.split()), "strong")), id="dialog-text")
        yield Static(ink((self._since, "muted")), id="dialog-since")
        yield RowList(1, id="dialog-rows")
        yield Input(self._note, placeholder="a note, if you like", select_on_focus=False, id="dialog-line")

    def on_mount(self) -> None:
        rows = self.query_one(RowList)
        rows.show_rows(len(ANSWERS), self._row)
        rows.focus()

    def _row(self, index: int) -> Row:
        _, words, addition = ANSWERS[index]
        return (Line(((f"{index + 1}  ", "accent"), (words, "plain"), (f"  {addition}", "muted"))),)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self._answer(event.index)

    def on_input_submitted(self) -> None:
        self.query_one(RowList).focus()

    def on_key(self, event: events.Key) -> None:
        places = {str(number): number - 1 for number in range(1, len(ANSWERS) + 1)}
        if event.key in places and not isinstance(self.focused, Input):
            event.stop()
            self._answer(places[event.key])

    def _answer(self, index: int) -> None:
        self.dismiss(Said(ANSWERS[index][0], self._written))

    @property
    def _written(self) -> str:
        return self.query_one(Input).value.strip()

    def action_cancel(self) -> None:
        """Out of the note first; then away, and the note stays."""
        if isinstance(self.focused, Input):
            self.query_one(RowList).focus()
            return
        self.dismiss(Said("not-now", self._written))

    async def keep_now(self) -> bool:
        """Keep the note, for a program that is about to end."""
        return await self._noted(self._written)
