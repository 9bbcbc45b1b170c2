"""The meetings of a mentorship: the next one on top, then those held, newest first."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.domain.debrief import ENGAGEMENT
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.advice import AdviceBook
from tui.services.agendas import KINDS, Agendas
from tui.services.keeper import Keeper
from tui.services.meetings import Meetings
from tui.services.trash import Trash
from tui.widgets.ink import Piece, ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

EMPTY = (
    "This list holds your meetings: the next one with what to ask, and those held with what came of them. "
    "p prepares the next one; n writes down one that was. For example: “Thu 26 Nov · decided to lead the "
    "migration · two pieces of advice”."
)

MORE: tuple[Piece, ...] = (
    ("t", "accent"), (" two dates  ", "muted"), ("o", "accent"), (" goals  ", "muted"),
    ("w", "accent"), (" who covers what", "muted"),
)  # fmt: skip


class MeetingsScreen(Asking):
    """A list beside the meeting under the cursor."""

    KEYS: ClassVar[tuple[str, ...]] = ("meetings",)
    BINDINGS = bindings_for("meetings")
    READS_AGAIN = True

    def __init__(
        self,
        keeper: Keeper,
        meetings: Meetings,
        agendas: Agendas,
        advice: AdviceBook,
        trash: Trash,
        mentorship: Mentorship,
    ) -> None:
        super().__init__(keeper, f"Meetings · {mentorship.mentor}")
        self._meetings, self._agendas = meetings, agendas
        self._advice, self._trash = advice, trash
        self._mentorship = mentorship
        self._rows: tuple[Meeting, ...] = ()

    def body(self) -> ComposeResult:
        with Horizontal(id="meetings"):
            with Vertical(id="meetings-side"):
                yield Static(id="listening")
                yield RowList(1, id="meeting-rows")
                yield Static(ink((EMPTY, "muted")), id="meetings-empty")
            with VerticalScroll(id="meeting-about", can_focus=False):
                yield Static(id="about-meeting")

    def on_mount(self) -> None:
        self._show()
        self.query_one("#meeting-rows").focus()

    def show_again(self) -> None:
        self._mentorship = self._meetings.mentorship(self._mentorship.id)
        self._show()

    @property
    def meeting(self) -> Meeting | None:
        """The meeting under the cursor."""
        return self._rows[self.query_one("#meeting-rows", RowList).cursor] if self._rows else None

    def _show(self) -> None:
        rows = self.query_one("#meeting-rows", RowList)
        here = self.meeting.id if self.meeting else ""
        self._rows = self._meetings.all(self._mentorship.id)
        ids = [one.id for one in self._rows]
        rows.show_rows(len(ids), self._row, ids.index(here) if here in ids else 0)
        rows.display = bool(ids)
        self.query_one("#meetings-empty").display = not ids
        self.set_class(not ids, "-empty")
        if ids and self.focused is None:
            rows.focus()
        count = self._advice.listening(self._mentorship.id)
        words = [ink(("Advice  ", "muted"), count.words)] if count.words else []
        self.query_one("#listening", Static).update(lines(*words, ink(*MORE)))
        self._show_about()

    def _row(self, index: int) -> Row:
        one = self._rows[index]
        day = f"{dates.day(one.on, self._meetings.today) if one.on else 'no day yet':<12}"
        if one.held:
            words = "; ".join(one.outcomes) or "met"
            return (Line(((day, "muted"), (words, "plain"))),)
        return (Line(((day, "strong"), (self._coming_words(one), "accent"))),)

    def _coming_words(self, one: Meeting) -> str:
        if self._meetings.draft_of(one):
            return "debrief under way"
        if one.on and one.on < self._meetings.today:
            return "how did it go?"
        chosen = len(one.cards) + len(one.asks)
        if not chosen:
            return "to prepare"
        return "1 question" if chosen == 1 else f"{chosen} questions"

    def _show_about(self) -> None:
        one = self.meeting
        self.query_one("#about-meeting", Static).update(self._about(one) if one else "")
        self.key_line.refresh()

    def _about(self, one: Meeting) -> Content:
        today = self._meetings.today
        head = dates.long_day(one.on) if one.on else "The next meeting"
        rows = [ink((head, "title"))]
        if one.on:
            rows.append(ink((dates.when(one.on, today), "muted")))
        if one.minutes:
            rows.append(ink((f"{one.minutes} minutes", "muted")))
        if not one.held:
            rows += [ink(""), ink((self._coming_words(one).capitalize(), "plain")), *self._wanted(one)]
            return lines(*rows)
        if one.engagement:
            rows += [
                ink(""),
                ink(("My engagement  ", "muted"), f"{one.engagement} of 5, {ENGAGEMENT[one.engagement]}"),
            ]
        rows += [ink(""), *(ink(("· ", "accent"), outcome) for outcome in one.outcomes)]
        heard = self._meetings.advice_of(one)
        if heard:
            rows += [ink(""), ink(("Advice", "muted"))]
            rows += [ink(("→ ", "accent"), advice.text, (f"  {advice.state}", "muted")) for advice in heard]
        if one.note:
            rows += [ink(""), ink(one.note)]
        return lines(*rows)

    def _wanted(self, one: Meeting) -> list[Content]:
        """The agenda as it stands."""
        points = self._agendas.of(one).points
        return [ink(""), *(ink((f"{KINDS[point.kind]:<5}", "accent"), point.text) for point in points)]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What was held is not prepared, and what is not there is not removed."""
        if action == "remove":
            return self.is_mounted and self.meeting is not None
        return True

    def on_row_list_moved(self) -> None:
        self._show_about()

    def on_row_list_chosen(self) -> None:
        one = self.meeting
        if one is None:
            return
        over = one.on is not None and one.on < self._meetings.today
        if one.held or over or self._meetings.draft_of(one):
            self.go("debrief", self._mentorship.id, one.id)
        else:
            self.go("prepare", self._mentorship.id, one.id)

    def action_prepare(self) -> None:
        one = self.meeting
        self.go("prepare", self._mentorship.id, one.id if one and not one.held else "")

    def action_debrief(self) -> None:
        """The meeting marked, also one that was held earlier than planned; without any, one of today."""
        one = self.meeting
        self.go("debrief", self._mentorship.id, one.id if one else "")

    def action_new(self) -> None:
        self.go("debrief", self._mentorship.id, wish={"fresh": 1})

    def action_advice(self) -> None:
        self.go("advice", self._mentorship.id)

    def action_report(self) -> None:
        self.go("report", self._mentorship.id)

    def action_goals(self) -> None:
        self.go("goals", self._mentorship.id)

    def action_dates(self) -> None:
        self.go("propose_dates", self._mentorship.id)

    def action_network(self) -> None:
        self.go("network", self._mentorship.id)

    async def action_remove(self) -> None:
        one = self.meeting
        if one is None:
            return
        day = dates.day(one.on, self._meetings.today) if one.on else "no day yet"
        what = f"Meeting, {day} · {self._mentorship.mentor}"
        if await self.keep(lambda: self._trash.remove(what, [one], act="removed a meeting")) is not None:
            self._show()
            self.tell("In the trash for 30 days. u takes it back.")
