"""Preparing a meeting: one agenda from open steps, chosen cards and own questions, fitted to the minutes."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.form import Field
from tui.domain.agenda import ASK_MINUTES, STEP_MINUTES
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.trouble import Trouble
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.agendas import KINDS, Agenda, Agendas, Point
from tui.services.handout import LATER, Handout, agenda_text, appointment
from tui.services.keeper import Keeper
from tui.widgets.ink import Piece, ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

EMPTY = (
    "The agenda holds open steps, cards of the deck and questions of your own. a adds a question, d opens the "
    "deck. For example: “Who has to say yes before I begin?”"
)
NO_QUESTIONS = "No questions yet: d opens the deck, a adds one of your own."
COUNTS = f"A step counts {STEP_MINUTES} minutes, a question of yours {ASK_MINUTES}; each card its own."


class PrepareScreen(Asking):
    """The agenda in the person's order, with a line below what fits."""

    KEYS: ClassVar[tuple[str, ...]] = ("prepare",)
    BINDINGS = bindings_for("prepare")
    READS_AGAIN = True

    def __init__(
        self, keeper: Keeper, agendas: Agendas, handout: Handout, mentorship: Mentorship, meeting: Meeting
    ) -> None:
        super().__init__(keeper, f"Prepare · {mentorship.mentor}")
        self._agendas, self._handout, self._mentorship = agendas, handout, mentorship
        self._agenda: Agenda = agendas.of(meeting)
        self._before = 0

    def body(self) -> ComposeResult:
        with Vertical(id="prepare"):
            yield Static(id="prepare-head")
            yield Static(id="prepare-counts")
            with Horizontal(id="prepare-body"):
                with Vertical(id="prepare-list"):
                    yield RowList(1, id="points")
                    yield Static(ink((EMPTY, "muted")), id="prepare-empty")
                with VerticalScroll(id="prepare-about", can_focus=False):
                    yield Static(id="about-point")

    def on_mount(self) -> None:
        self._show()
        self.query_one("#points").focus()

    def show_again(self) -> None:
        self._agenda = self._agendas.of(self._agendas.again(self._meeting))
        self._show()

    @property
    def _meeting(self) -> Meeting:
        return self._agenda.meeting

    @property
    def _line(self) -> int:
        """The row of the line between what fits and the rest; -1 where everything fits."""
        return len(self._agenda.fits) if self._agenda.later else -1

    def _place(self, row: int) -> int:
        """The place on the agenda of a row of the list."""
        return row - 1 if 0 <= self._line < row else row

    def _row_of(self, place: int) -> int:
        return place + 1 if 0 <= self._line <= place else place

    @property
    def point(self) -> Point | None:
        """The point under the cursor."""
        points = self._agenda.points
        row = self.query_one("#points", RowList).cursor
        return points[self._place(row)] if points and row != self._line else None

    def _show(self, place: int | None = None) -> None:
        rows = self.query_one("#points", RowList)
        points = self._agenda.points
        here = self._row_of(place) if place is not None else rows.cursor
        here = here + 1 if here == self._line else here
        self._before = here
        rows.show_rows(len(points) + (1 if self._agenda.later else 0), self._row, here)
        rows.display = bool(points)
        self.query_one("#prepare-empty").display = not points
        self.set_class(not points, "-empty")
        if points and self.focused is None:
            rows.focus()
        self.query_one("#prepare-head", Static).update(ink(*self._head()))
        asked = any(one.kind != "step" for one in points)
        self.query_one("#prepare-counts", Static).update(ink((COUNTS if asked else NO_QUESTIONS, "muted")))
        self._show_about()

    def _head(self) -> list[Piece]:
        on, today = self._meeting.on, self._agendas.today
        day = f"{dates.day(on, today)}, {dates.when(on, today)}" if on else "no day yet"
        taken = f"{self._agenda.taken} of {self._agenda.minutes} min"
        return [("t ", "accent"), (day, "strong"), "   ", ("m ", "accent"), (taken, "strong")]

    def _row(self, index: int) -> Row:
        if index == self._line:
            return (Line(((f"── {LATER} ──", "muted"),)),)
        point = self._agenda.points[self._place(index)]
        voice = "muted" if 0 <= self._line < index else "plain"
        return (
            Line(
                ((f"{KINDS[point.kind]:<5}", "accent"), (" ".join(point.text.split()), voice)),
                ((f"{point.minutes} min", "muted"),),
            ),
        )

    def _show_about(self) -> None:
        point = self.point
        about = self.query_one("#about-point", Static)
        if point is None:
            about.update("")
        else:
            about.update(lines(ink((point.text, "strong")), *(ink((one, "muted")) for one in point.more)))
        self.key_line.refresh()

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """The line is no point: the cursor steps over it, the way it came."""
        row = event.rows.cursor
        if row == self._line:
            event.rows.cursor = row + 1 if self._before < row or row == 0 else row - 1
            return
        self._before = row
        self._show_about()

    def on_row_list_chosen(self) -> None:
        point = self.point
        if point is None:
            return
        if point.kind == "card":
            self._read(point.card)
        elif point.kind == "ask":
            self._change(point)
        else:
            self.go("advice", self._mentorship.id, point.name.removeprefix("step:"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys that need a point, a card or the deck's own meeting show only where there is one."""
        if not self.is_mounted:
            return True
        if action in ("shift", "remove", "copy"):
            return bool(self._agenda.points)
        if action == "read":
            return any(one.kind == "card" for one in self._agenda.points)
        if action == "cards":
            return (
                self._agendas.next(self._mentorship.id).id == self._meeting.id or not self._meeting.revision
            )
        return True

    # ------------------------------------------------------------ the agenda

    def action_ask(self) -> None:
        field = Field("ask", "The question", hint="who has to say yes before I begin?")
        meeting = self._meeting
        self.ask_for(
            "A question of your own", "", (field,), lambda one: self._agendas.add_ask(meeting, one["ask"])
        )

    def _change(self, point: Point) -> None:
        meeting = self._meeting
        self.ask_for(
            "A question of your own",
            "",
            (Field("ask", "The question", point.text),),
            lambda one: self._agendas.change_ask(meeting, point.text, one["ask"]),
        )

    def action_minutes(self) -> None:
        meeting = self._meeting
        field = Field("minutes", "Minutes", str(self._agenda.minutes))
        self.ask_for(
            "How long is the meeting?",
            "",
            (field,),
            lambda one: self._agendas.set_minutes(meeting, one["minutes"]),
        )

    def action_day(self) -> None:
        meeting = self._meeting
        field = Field("on", "The day", meeting.on.isoformat() if meeting.on else "", "such as 2026-05-30")
        self.ask_for(
            "When do you meet?",
            "Leave it empty if that is still open.",
            (field,),
            lambda one: self._agendas.set_day(meeting, one["on"]),
        )

    async def action_shift(self, by: int) -> None:
        if self.point is None:
            return
        place = self._place(self.query_one("#points", RowList).cursor)
        to = max(0, min(len(self._agenda.points) - 1, place + by))
        meeting = self._meeting
        if to != place and await self.keep(lambda: self._agendas.move(meeting, place, by)) is not None:
            self._agenda = self._agendas.of(self._agendas.again(meeting))
            self._show(to)

    async def action_remove(self) -> None:
        point, meeting = self.point, self._meeting
        if point and await self.keep(lambda: self._agendas.take_off(meeting, point)) is not None:
            self.show_again()

    def action_cards(self) -> None:
        self.go("deck", self._mentorship.id)

    def action_read(self) -> None:
        self._read("")

    def _read(self, card: str) -> None:
        cards = [one.card for one in self._agenda.points if one.card]
        if cards:
            at = cards.index(card) if card in cards else 0
            self.go("reading", self._mentorship.id, ",".join(cards), {"at": at})
        else:
            self.tell("No question of the deck is chosen yet: d opens the deck.")

    # ------------------------------------------------------------ taking it along

    def action_copy(self) -> None:
        self.copy(agenda_text(self._agenda, self._mentorship))

    def action_save(self) -> None:
        choices = [
            ("As text", "to print or to read"),
            ("As Markdown", "for your notes"),
            ("As a calendar file", "the day and the name, nothing else"),
        ]
        self.app.push_screen(ChoiceDialog("Take it along", "", choices), self._save_as)

    def _save_as(self, index: int | None) -> None:
        if index is None:
            return
        agenda, mentorship, handout = self._agenda, self._mentorship, self._handout
        if index == 2:
            try:
                event = appointment(agenda, mentorship)
            except Trouble as trouble:
                self.tell(str(trouble), bad=True)
                return
            path = self._path("meeting", event.on, "ics")
            self.save_to_file(path, lambda name: handout.save_calendar(name, [event]))
            return
        text = agenda_text(agenda, mentorship, markdown=index == 1)
        path = self._path("agenda", agenda.meeting.on, "md" if index == 1 else "txt")
        self.save_to_file(path, lambda name: handout.save(name, text))

    def _path(self, what: str, on: date | None, ending: str) -> str:
        return self._handout.suggested_path(what, self._mentorship.mentor, on, ending)
