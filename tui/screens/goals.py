"""Goals and direction: what the person came for, what was reached, and where they are heading now."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.form import Field
from tui.domain.mentorship import Mentorship
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.direction import Direction
from tui.services.keeper import Keeper
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

EMPTY = "What did you come for? n adds a goal. For example: “to lead a large migration”."


class GoalsScreen(Asking):
    """The goals as a list, and the changes of direction below it."""

    KEYS: ClassVar[tuple[str, ...]] = ("goals",)
    BINDINGS = bindings_for("goals")

    def __init__(self, keeper: Keeper, direction: Direction, mentorship: Mentorship) -> None:
        super().__init__(keeper, f"Goals · {mentorship.mentor}")
        self._direction, self._mentorship = direction, mentorship

    def body(self) -> ComposeResult:
        with VerticalScroll(id="goals", can_focus=False):
            yield Static(ink(("What I came for", "title")), classes="goals-title")
            yield RowList(2, id="goal-rows")
            yield Static(ink((EMPTY, "muted")), id="goals-empty")
            yield Static(id="directions")

    def on_mount(self) -> None:
        self._show()
        self.query_one("#goal-rows").focus()

    def show_again(self) -> None:
        self._mentorship = self._direction.of(self._mentorship.id)
        self._show()

    def _show(self) -> None:
        rows, goals = self.query_one("#goal-rows", RowList), self._mentorship.goals
        rows.show_rows(len(goals), self._row, max(0, rows.cursor))
        rows.display = bool(goals)
        self.query_one("#goals-empty").display = not goals
        if goals and self.focused is None:
            rows.focus()
        self.query_one("#directions", Static).update(lines(*self._directions()))
        self.key_line.refresh()

    def _row(self, index: int) -> Row:
        goal, today = self._mentorship.goals[index], self._direction.today
        agreed = f"agreed {dates.day(goal.agreed, today)}"
        if not goal.met:
            return (
                Line((("○ ", "accent"), (goal.text, "strong"))),
                Line((("  ", "plain"), (agreed, "muted"))),
            )
        result = f" · {goal.result}" if goal.result else ""
        return (
            Line((("✓ ", "good"), (goal.text, "plain"))),
            Line((("  ", "plain"), (f"met {dates.day(goal.met, today)}{result}", "muted"))),
        )

    def _directions(self) -> list[Content]:
        one, today = self._mentorship, self._direction.today
        if not one.directions:
            return [ink(("d records the day on which you began to head somewhere else.", "muted"))]
        rows = [ink(("Where I am heading", "title"))]
        for change in reversed(one.directions):
            rows.append(ink((f"{dates.day(change.on, today)}  ", "muted"), change.text))
        if one.moved_on:
            rows += [ink(""), ink(("No goal was agreed on since. A check takes that into account.", "muted"))]
        return rows

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only a goal that is there can be met or changed."""
        return action not in ("met", "reword") or bool(self._mentorship.goals)

    @property
    def _at(self) -> int:
        return self.query_one("#goal-rows", RowList).cursor

    def on_row_list_chosen(self) -> None:
        self.action_met()

    def action_new(self) -> None:
        fields = (
            Field("text", "What for", "", "to lead a large migration"),
            Field("on", "Agreed on", self._direction.today.isoformat()),
        )
        add, id = self._direction.add_goal, self._mentorship.id
        self.ask_for("A goal", "", fields, lambda said: add(id, said["text"], said["on"]))

    def action_reword(self) -> None:
        at, id = self._at, self._mentorship.id
        field = Field("text", "In your words", self._mentorship.goals[at].text)
        self.ask_for("A goal", "", (field,), lambda said: self._direction.reword_goal(id, at, said["text"]))

    def action_met(self) -> None:
        at, id = self._at, self._mentorship.id
        goal = self._mentorship.goals[at]
        fields = (
            Field("on", "Met on; empty: it is open", (goal.met or self._direction.today).isoformat()),
            Field("result", "What came of it", goal.result, "the all-hands talk went well"),
        )
        met = self._direction.met
        self.ask_for(
            "Goal met", goal.text, fields, lambda said: met(id, at, said["on"], said["result"]), at="result"
        )

    def action_direction(self) -> None:
        fields = (
            Field("text", "I am heading somewhere else now", "", "from engineering toward product"),
            Field("on", "Since", self._direction.today.isoformat()),
        )
        change, id = self._direction.change, self._mentorship.id
        self.ask_for("A new direction", "", fields, lambda said: change(id, said["on"], said["text"]))
