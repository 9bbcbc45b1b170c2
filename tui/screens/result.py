"""What a check comes to: the verdict in words, why, the signs, the numbers, and what to do next."""

from __future__ import annotations

import textwrap
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.content.assessment import Step
from tui.dialogs.words import TextDialog
from tui.domain.check import Check
from tui.screens.place import Place, Wish
from tui.services import dates
from tui.services.checks import Checks
from tui.services.follow_ups import ENDING, FollowUps
from tui.services.keeper import Keeper
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.lead_row import LeadRow
from tui.widgets.result_text import QUIET, SETTLED, ResultText
from tui.widgets.row_list import Line, Row, RowList

STEP_MARGIN = 5
"""Columns of a step's row that are not its words: the mark, the number, the edge."""
HERE = (
    "draw", "compose", "recheck", "answer_items", "log_adjustment", "read", "reach_out", "keep_record",
    "propose_dates", "try_advice", "network",
)  # fmt: skip
"""The steps that lead somewhere; a step without a place is not shown."""
ADD_WORDS = "add_words"
NAME_IT = "Write down the one concrete thing you gained; it is kept with your answers."


class ResultScreen(Place):
    """Read from top to bottom; the numbers at the end do the next steps."""

    KEYS: ClassVar[tuple[str, ...]] = ("result",)
    BINDINGS = bindings_for("result")

    def __init__(
        self, keeper: Keeper, checks: Checks, follow_ups: FollowUps, mentor: str, check: Check
    ) -> None:
        super().__init__(keeper, f"Check · {mentor} · {dates.day(check.taken.date(), checks.today)}")
        self._checks, self._follow_ups = checks, follow_ups
        self._check = check
        self._written: str | None = None
        """Words for an open question that are not kept yet."""
        self._first_check = self._is_first(checks, check)
        self._result = checks.result(check)
        opening = checks.assessment.opening
        first = (
            f"{check.opening} of {opening.max} on the way from passive to proactive"
            if check.opening is not None
            else ""
        )
        self._text = ResultText(self._result, checks.assessment, first, checks.evidence_words(check))
        self._asks = next((note.asks for note in self._result.notes if note.asks), "")
        self._steps: tuple[Step, ...] = (
            *(step for step in self._result.next_steps if step.do in HERE),
            *([Step(do=ADD_WORDS, say=NAME_IT)] if self._asks else []),
        )
        self._step_lines: list[tuple[int, bool, str]] = []
        """What the rows of the steps show: which step, whether its first line, the words."""

    @staticmethod
    def _is_first(checks: Checks, check: Check) -> bool:
        return checks.all(check.mentorship)[0].id == check.id

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Not everything is there for every check: one before it, private answers, being the newest."""
        there = {
            "compare": not self._first_check,
            "why": self._result.rule != QUIET,
            "erase_flags": bool(self._check.red_flags),
            "recheck": self._leads_on,
        }
        return there.get(action, True)

    @property
    def _leads_on(self) -> bool:
        """Whether a next check makes sense: nobody who is afraid, or was asked to stop, is told to come again."""
        whom = self._check.mentorship
        newest = self._checks.all(whom)[-1].id == self._check.id
        return newest and self._result.rule not in ENDING and self._follow_ups.goes_on(whom)

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
            yield Static(id="next-check", classes="after-rows")
            yield Static(text.limits(), id="limits")

    def on_mount(self) -> None:
        rows = self.query_one("#steps", RowList)
        self._show_steps()
        rows.display = self.query_one("#steps-title").display = bool(self._steps)
        self.query_one("#result").focus()
        self._show_profile()
        self._show_next_check()

    def on_resize(self) -> None:
        self._show_profile()
        self.call_after_refresh(self._show_steps)

    def _show_profile(self) -> None:
        for pane in self.query("#profile").results(Static):
            pane.update(
                self._text.profile(32 if self.size.width >= 100 else 20 if self.size.width >= 60 else 8)
            )

    def show_again(self) -> None:
        """What was set elsewhere stands here, too; a check that was taken back is not this one any more."""
        self._check = self._checks.get(self._check.id)
        self._show_next_check()

    def _show_next_check(self) -> None:
        pane = self.query_one("#next-check", Static)
        pane.display = self._leads_on
        if self._leads_on:
            waiting = self._follow_ups.next_check(self._check.mentorship)
            pane.update(self._text.next_check(waiting, self._follow_ups.today))

    async def action_recheck(self, days: int) -> None:
        """Have the next check offered in so many days, or on none; what was set before is moved."""
        whom, follow_ups = self._check.mentorship, self._follow_ups
        if days:
            await self.keep(lambda: follow_ups.recheck(whom, days=days, meetings=None))
        else:
            await self.keep(lambda: follow_ups.no_recheck(whom))
        self._show_next_check()

    def _show_steps(self) -> None:
        """The steps, each on as many lines as its words need."""
        for rows in self.query("#steps").results(RowList):
            room = max(20, (rows.size.width or self.size.width) - STEP_MARGIN)
            self._step_lines = [
                (index, number == 0, text)
                for index, step in enumerate(self._steps)
                for number, text in enumerate(textwrap.wrap(step.say, room) or [""])
            ]
            rows.show_rows(len(self._step_lines), self._row, -1)

    def _row(self, index: int) -> Row:
        step, first, text = self._step_lines[index]
        return (Line(((f"{step + 1}  " if first else "   ", "accent"), (text, "plain"))),)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self._do(self._step_lines[event.index][0])

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
        if step.do == ADD_WORDS:
            self._add_words()
            return
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

    def _add_words(self) -> None:
        """Open the answer to the question that a note asks again."""
        question = self._checks.assessment.open_question(self._asks)

        def written(text: str) -> None:
            self._written = text
            self.run_worker(self.keep_now(), group="save")

        async def done(text: str | None) -> None:
            self._written = text
            if await self.keep_now():
                self.tell("Kept with your answers.")

        words = self._check.words.get(question.id, "")
        self.app.push_screen(TextDialog(question.text, words, written), done)

    async def keep_now(self) -> bool:
        """Keep words that were written here, also for a program that is about to end."""
        text, check = self._written, self._check
        if text is None or text == check.words.get(self._asks, ""):
            self._written = None
            return True
        kept = await self.keep(lambda: self._checks.add_words(check, self._asks, text))
        self._check = kept or check
        self._written = None if kept else text
        return kept is not None

    def action_why(self) -> None:
        for part in self.query("#why"):
            self.query_one("#result").scroll_to_widget(part, top=True, animate=False)

    def action_compare(self) -> None:
        self.go("compare", self._check.mentorship, self._check.id)

    def action_erase_flags(self) -> None:
        self.go("erase_flags", self._check.mentorship, self._check.id)

    def action_answers(self) -> None:
        self.go("answers", self._check.mentorship, self._check.id)
