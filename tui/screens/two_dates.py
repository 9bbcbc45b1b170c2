"""Two dates for the next meeting, from the last contact and the rhythm, as a sentence to send."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.domain.mentorship import Mentorship
from tui.domain.rhythm import weekday
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.handout import dates_text
from tui.services.keeper import Keeper
from tui.services.meetings import Meetings
from tui.services.mentorships import Mentorships
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for

WEEK = 7


class TwoDatesScreen(Asking):
    """The two days, the sentence, and a key that plans one of them."""

    KEYS: ClassVar[tuple[str, ...]] = ("dates",)
    BINDINGS = bindings_for("dates")

    def __init__(
        self, keeper: Keeper, meetings: Meetings, mentorships: Mentorships, mentorship: Mentorship
    ) -> None:
        super().__init__(keeper, f"Two dates · {mentorship.mentor}")
        self._meetings, self._mentorships, self._mentorship = meetings, mentorships, mentorship
        self._days: tuple[date, date] = meetings.two_dates(mentorship.id)

    def body(self) -> ComposeResult:
        with VerticalScroll(id="page-scroll"):
            yield Static(ink(("Two dates for the next meeting", "title")), id="page-heading")
            yield Static(id="page-text")

    def on_mount(self) -> None:
        self._show()
        self.query_one("#page-scroll").focus()

    def show_again(self) -> None:
        self._mentorship = self._mentorships.get(self._mentorship.id)
        self._show()

    @property
    def _sentence(self) -> str:
        met = self._mentorships.last_met(self._mentorship.id) is not None
        return dates_text(*self._days, again=met)

    def _show(self) -> None:
        today, last = self._meetings.today, self._mentorships.last_met(self._mentorship.id)
        cadence = self._mentorship.cadence_days
        why = [f"last met {dates.when(last, today)}" if last else "no meeting yet"]
        why.append(dates.rhythm(cadence) if cadence else "no rhythm agreed, so four weeks are taken")
        planned = self._mentorships.next_meeting(self._mentorship.id)
        rows = [
            ink((" · ".join(why), "muted")),
            ink(""),
            *(
                ink(
                    (f"{number}  ", "accent"),
                    (dates.long_day(on), "strong"),
                    (f"   {dates.when(on, today)}", "muted"),
                )
                for number, on in enumerate(self._days, 1)
            ),
            ink(""),
            ink(self._sentence),
        ]
        if planned and planned.on:
            rows += [ink(""), ink((f"Planned now: {dates.day(planned.on, today)}", "muted"))]
        self.query_one("#page-text", Static).update(lines(*rows))

    def action_shift(self, by: int) -> None:
        """A week later or earlier; tomorrow is the earliest day there is."""
        first, second = (weekday(one + timedelta(days=by * WEEK)) for one in self._days)
        if first > self._meetings.today:
            self._days = first, second
            self._show()

    def action_copy(self) -> None:
        self.copy(self._sentence)

    async def action_plan(self, which: int) -> None:
        on, id = self._days[which], self._mentorship.id
        if await self.keep(lambda: self._plan(id, on)) is not None:
            self._show()

    def _plan(self, id: str, on: date) -> bool:
        self._mentorships.set_next_meeting(id, on)
        return True
