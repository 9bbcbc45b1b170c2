"""The first screen of an empty journal: what brings you here?"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.screens.place import Place
from tui.services import dates
from tui.services.keeper import Keeper
from tui.services.mentorships import Mentorships
from tui.services.today import CHOSEN
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

CHOICES = (
    ("Take stock of a mentorship", "8 to 15 minutes", "check"),
    ("Prepare a meeting", "2 minutes", "deck"),
    ("End it well", "10 minutes", "exit_note"),
    ("Look around with example data", "nothing of it is kept", "look_around"),
)


class FirstScreen(Place):
    """No tour and no form: one question, four answers."""

    KEYS: ClassVar[tuple[str, ...]] = ("first",)
    BINDINGS = bindings_for("first")

    def __init__(self, keeper: Keeper, mentorships: Mentorships, place: str) -> None:
        super().__init__(keeper, dates.long_day(mentorships.today))
        self._place = place

    def body(self) -> ComposeResult:
        with Vertical(id="first"), Vertical(id="first-card"):
            yield Static(ink(("What brings you here?", "title")), id="first-question")
            choices = RowList(1, id="first-choices")
            choices.one_click = True
            yield choices
            yield Static(
                lines(
                    ink(("Everything stays on this machine, in a folder that only you can read:", "muted")),
                    ink((self._place, "muted")),
                ),
                id="first-place",
            )

    def on_mount(self) -> None:
        rows = self.query_one(RowList)
        rows.show_rows(len(CHOICES), self._row)
        rows.focus()

    def _row(self, index: int) -> Row:
        words, time, _ = CHOICES[index]
        return (Line(((f"{index + 1}  ", "accent"), (f"{words:<32}", "plain"), (time, "muted"))),)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        place = CHOICES[event.index][2]
        self.go(place, about=CHOSEN if place == "deck" else "")

    def action_check(self) -> None:
        self.go("check")

    def action_deck(self) -> None:
        self.go("deck", about=CHOSEN)

    def action_exit_note(self) -> None:
        self.go("exit_note")

    def action_look_around(self) -> None:
        self.go("look_around")

    async def action_leave(self) -> None:
        """There is nothing before the first screen; escape never quits."""
