"""What a check comes to: the verdict in words, why, the signs, the numbers, and what to do next."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.content.assessment import Step
from tui.domain.check import Check
from tui.screens.place import Place, Wish
from tui.services import dates
from tui.services.checks import Checks
from tui.services.keeper import Keeper
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.lead_row import LeadRow
from tui.widgets.result_text import QUIET, SETTLED, ResultText
from tui.widgets.row_list import Line, Row, RowList

HERE = (
    "draw", "compose", "recheck", "answer_items", "log_adjustment", "read", "reach_out", "keep_record",
    "propose_dates", "try_advice", "network",
)  # fmt: skip
"""The steps that lead somewhere; a step without a place is not shown."""


class ResultScreen(Place):
    """Read from top to bottom; the numbers at the end do the next steps."""

    KEYS: ClassVar[tuple[str, ...]] = ("result",)
    BINDINGS = bindings_for("result")

    def __init__(self, keeper: Keeper, checks: Checks, mentor: str, check: Check) -> None:
        super().__init__(keeper, f"Check · {mentor} · {dates.day(check.taken.date(), checks.today)}")
        self._check = check
        self._first_check = self._is_first(checks, check)
        self._result = checks.result(check)
        opening = checks.assessment.opening
        first = (
            f"{check.opening} of {opening.max} on the way from passive to proactive"
            if check.opening is not None
            else ""
        )
        self._text = ResultText(self._result, checks.assessment, first)
        notes = [step for note in self._result.notes for step in note.steps]
        self._steps: tuple[Step, ...] = tuple(
            step for step in (*self._result.steps, *notes) if step.do in HERE
        )

    @staticmethod
    def _is_first(checks: Checks, check: Check) -> bool:
        return checks.all(check.mentorship)[0].id == check.id

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The first check has nothing to be compared with, and private answers may have been left out."""
        missing = {"compare": self._first_check, "erase_flags": not self._check.red_flags}
        return not missing.get(action, False)

    def body(self) -> ComposeResult:
        text, result = self._text, self._result
        with VerticalScroll(id="result"):
            yield Static(text.verdict(), classes="part")
            if self._steps:
                count = len(self._steps)
                keys = "1" if count == 1 else f"1 to {count}"
                yield Static(
                    ink((keys, "accent"), (" takes a next step; they stand at the end.", "muted")),
                    classes="part",
                )
            yes = tuple(key for key, value in self._check.red_flags.items() if value)
            if yes:
                yield Static(text.kindness(yes), classes="part")
            if result.rule != QUIET:
                yield Static(text.why(), id="why", classes="part")
                if result.verdict == "none":
                    yield Static(text.missing(), classes="part")
                yield Static(text.signs_title)
                yield from (LeadRow(lead, says) for lead, says in text.signs())
                if result.strengths or result.topic:
                    yield Static(ink(("Two strengths and one topic", "title")), classes="after-rows")
                    yield from (LeadRow(lead, says) for lead, says in text.strengths())
                yield Static(id="profile", classes="part after-rows")
                if result.verdict != "none" and result.rule not in SETTLED:
                    yield Static(text.would_change(), classes="part")
                if result.leaning_words:
                    yield Static(text.leaning(), classes="part")
                if result.notes or result.answer_checks:
                    yield Static(text.notes(), classes="part")
            yield Static(ink(("Next steps", "title")), id="steps-title")
            steps = RowList(1, bar=False, id="steps")
            steps.one_click = True
            steps.can_focus = False
            yield steps
            yield Static(text.limits(), id="limits")

    def on_mount(self) -> None:
        rows = self.query_one("#steps", RowList)
        rows.show_rows(len(self._steps), self._row, -1)
        rows.display = self.query_one("#steps-title").display = bool(self._steps)
        self.query_one("#result").focus()
        self._show_profile()

    def on_resize(self) -> None:
        self._show_profile()

    def _show_profile(self) -> None:
        for pane in self.query("#profile").results(Static):
            pane.update(
                self._text.profile(32 if self.size.width >= 100 else 20 if self.size.width >= 60 else 8)
            )

    def _row(self, index: int) -> Row:
        return (Line(((f"{index + 1}  ", "accent"), (self._steps[index].say, "plain"))),)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self._do(event.index)

    def on_key(self, event: events.Key) -> None:
        if event.character and event.character.isdecimal() and 1 <= int(event.character) <= len(self._steps):
            event.stop()
            self._do(int(event.character) - 1)
        elif event.key in ("j", "k", "g", "G"):
            event.stop()
            pane = self.query_one("#result")
            moves = {"j": pane.scroll_down, "k": pane.scroll_up, "g": pane.scroll_home, "G": pane.scroll_end}
            moves[event.key](animate=False)

    def _do(self, index: int) -> None:
        step = self._steps[index]
        wish: Wish = {
            "helps": step.helps,
            "theme": step.theme,
            "count": step.count,
            "max_depth": step.max_depth,
            "scenario": step.scenario,
            "topic": step.topic,
            "after_days": step.after_days,
            "after_meetings": step.after_meetings,
        }
        # What completes this check replaces it, so there is no way back to it.
        self.go(step.do, self._check.mentorship, self._check.id, wish, instead=step.do == "answer_items")

    def action_why(self) -> None:
        for part in self.query("#why"):
            self.query_one("#result").scroll_to_widget(part, top=True, animate=False)

    def action_compare(self) -> None:
        self.go("compare", self._check.mentorship, self._check.id)

    def action_erase_flags(self) -> None:
        self.go("erase_flags", self._check.mentorship, self._check.id)

    def action_answers(self) -> None:
        self.go("answers", self._check.mentorship, self._check.id)
