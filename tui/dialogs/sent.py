"""Marking a note as sent: on which day, with which last meeting, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from textual.app import ComposeResult
from textual.widgets import Input, Static

from tui.dialogs.dialog import Dialog
from tui.domain.trouble import Trouble
from tui.services.meeting_days import day, plausible
from tui.widgets.ink import ink


@dataclass(frozen=True, slots=True)
class Sent:
    """What the person said about the sending."""

    on: date
    last_meeting: date | None
    until: date | None


class SentDialog(Dialog[Sent]):
    """Answers with the days, or None."""

    def __init__(
        self, today: date, *, last_meeting: date | None, until: date | None, ends: bool, pauses: bool
    ) -> None:
        """``last_meeting`` and ``until`` are the days that stand there to begin with."""
        super().__init__("Mark as sent", "enter next, then done   esc not yet")
        self._today, self._last, self._until = today, last_meeting, until
        self._fields = {"on": "Sent or said on"}
        if ends:
            self._fields["last_meeting"] = "Last meeting, if there is one to come"
        if pauses:
            self._fields["until"] = "The pause ends on"

    def body(self) -> ComposeResult:
        values = {"on": self._today, "last_meeting": self._last, "until": self._until}
        for name, label in self._fields.items():
            value = values.get(name)
            yield Static(ink(label), classes="field-label")
            yield Input(
                value.isoformat() if value else "", placeholder="such as 2026-05-30", id=f"sent-{name}"
            )
        yield Static(id="dialog-error")

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        fields = list(self.query(Input))
        if event.input is not fields[-1]:
            fields[fields.index(event.input) + 1].focus()
            return
        days: dict[str, date | None] = {"last_meeting": None, "until": None}
        for name, label in self._fields.items():
            text = self.query_one(f"#sent-{name}", Input).value.strip()
            try:
                days[name] = plausible(day(text), self._today) if text else None
            except Trouble as trouble:
                self._say(f"{label}: {trouble}")
                return
        on, until = days["on"], days["until"]
        if on is None:
            self._say("Write the day on which you sent or said it.")
        elif "until" in self._fields and (until is None or until <= on):
            self._say("A pause needs a day on which it ends, later than the day it begins.")
        else:
            self.dismiss(Sent(on, days["last_meeting"], until))

    def _say(self, wrong: str) -> None:
        self.query_one("#dialog-error", Static).update(ink((wrong, "bad")))
