"""Advice by its state: heard, planned, tried, kept or dropped, with what came of it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.form import Field
from tui.domain.advice import Advice
from tui.domain.advice_path import CLOSED, after
from tui.domain.debrief import MARKS
from tui.domain.mentorship import Mentorship
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.advice import AdviceBook
from tui.services.keeper import Keeper
from tui.services.trash import Trash
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

EMPTY = (
    "This list holds what your mentor advised and what became of it. It fills by itself when you write down a "
    "meeting; n adds one by hand. For example: “Show the plan to a skeptic before showing it to a friend.”"
)
MOVES = {"plan": "plan", "tried": "try", "keep_it": "keep", "drop": "drop"}
"""Each key's action and the move it makes."""
NEXT = {"heard": "plan", "planned": "tried", "tried": "keep_it", "kept": "reopen", "dropped": "reopen"}
VOICES = {"planned": "accent", "kept": "good"}
SAID = {
    "applicable": ("it fits", "it does not fit"),
    "practical": ("practical", "not practical"),
    "specific": ("meant for me", "could be for anyone"),
}


class AdviceScreen(Asking):
    """A list beside the advice under the cursor; every key makes one step and can be taken back."""

    KEYS: ClassVar[tuple[str, ...]] = ("advice",)
    BINDINGS = bindings_for("advice")
    READS_AGAIN = True

    def __init__(
        self, keeper: Keeper, book: AdviceBook, trash: Trash, mentorship: Mentorship, about: str = ""
    ) -> None:
        """``about``: id of the advice to begin at."""
        super().__init__(keeper, f"Advice · {mentorship.mentor}")
        self._book, self._trash, self._mentorship, self._first = book, trash, mentorship, about
        self._all: tuple[Advice, ...] = ()

    def body(self) -> ComposeResult:
        with Horizontal(id="advice"):
            with Vertical(id="advice-side"):
                yield Static(id="listening")
                yield RowList(1, id="advice-rows")
                yield Static(ink((EMPTY, "muted")), id="advice-empty")
            with VerticalScroll(id="advice-about", can_focus=False):
                yield Static(id="about-advice")

    def on_mount(self) -> None:
        self._show(self._first)
        self.query_one("#advice-rows").focus()

    def show_again(self) -> None:
        self._mentorship = self._book.mentorship(self._mentorship.id)
        self._show()

    @property
    def one(self) -> Advice | None:
        """The advice under the cursor."""
        return self._all[self.query_one("#advice-rows", RowList).cursor] if self._all else None

    def _show(self, select: str = "") -> None:
        rows = self.query_one("#advice-rows", RowList)
        here = select or (self.one.id if self.one else "")
        at = rows.cursor
        self._all = self._book.all(self._mentorship.id)
        ids = [one.id for one in self._all]
        rows.show_rows(len(ids), self._row, ids.index(here) if here in ids else max(0, at))
        rows.display = bool(ids)
        self.query_one("#advice-empty").display = not ids
        self.set_class(not ids, "-empty")
        if ids and self.focused is None:
            rows.focus()
        self.query_one("#listening", Static).update(self._listening())
        self._show_about()

    def _listening(self) -> Content:
        count = self._book.listening(self._mentorship.id)
        if not count.words:
            return ink("")
        head = ink(("Just listening?  ", "title"), count.words)
        if not count.oldest:
            return head
        today = self._book.today
        waiting = [
            ink((f"waits since {dates.day(one.heard, today)}  ", "muted"), " ".join(one.text.split()))
            for one in count.oldest
        ]
        return lines(head, *waiting)

    def _row(self, index: int) -> Row:
        one = self._all[index]
        first = index == 0 or self._all[index - 1].state != one.state
        state = (f"{one.state if first else '':<9}", VOICES.get(one.state, "muted"))
        voice = "muted" if one.state in CLOSED else "plain"
        return (Line((state, (" ".join(one.text.split()), voice))),)

    def _show_about(self) -> None:
        self.query_one("#about-advice", Static).update(self._about(self.one) if self.one else "")
        self.key_line.refresh()

    def _about(self, one: Advice) -> Content:
        today = self._book.today
        rows = [
            ink((one.text, "strong")),
            ink((f"{'' if one.state == 'heard' else f'{one.state}, '}heard {dates.day(one.heard, today)}", "muted")),
        ]
        marks = [
            SAID[mark][0 if getattr(one, mark) else 1] for mark in MARKS if getattr(one, mark) is not None
        ]
        if marks:
            rows.append(ink((" · ".join(marks), "muted")))
        if one.cue and one.step:
            rows += [ink(""), ink(("If ", "accent"), one.cue), ink(("then ", "accent"), one.step)]
        if one.tried:
            rows += [ink(""), ink((f"Tried {dates.day(one.tried, today)}", "muted"))]
        if one.result:
            rows += [ink(one.result)]
        if one.closed and one.state in CLOSED:
            rows += [ink(""), ink((f"{one.state.capitalize()} {dates.day(one.closed, today)}", "muted"))]
        return lines(*rows)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the steps that this advice can take are shown."""
        one = self.one if self._all else None
        if action in MOVES:
            return one is not None and after(one.state, MOVES[action]) is not None
        if action == "reopen":
            return one is not None and one.state in CLOSED
        if action in ("reword", "remove"):
            return one is not None
        return True

    def on_row_list_moved(self) -> None:
        self._show_about()

    async def on_row_list_chosen(self) -> None:
        if self.one:
            await self.run_action(NEXT[self.one.state])

    # ------------------------------------------------------------ the steps

    def action_plan(self) -> None:
        one = self.one
        if one is None:
            return
        fields = (
            Field("cue", "If ...", one.cue, "I open my calendar on Monday"),
            Field("step", "... then I ...", one.step, "block an hour for the draft"),
        )
        keep = self._book.plan
        self.ask_for("A plan", one.text, fields, lambda said: keep(one.id, said["cue"], said["step"]))

    def action_tried(self) -> None:
        one = self.one
        if one is None:
            return
        fields = (
            Field("on", "Tried on", (one.tried or self._book.today).isoformat()),
            Field("result", "What came of it; it may follow later", one.result),
        )
        keep = self._book.tried
        self.ask_for(
            "You tried it",
            one.text,
            fields,
            lambda said: keep(one.id, said["on"], said["result"]),
            at="result",
        )

    def action_keep_it(self) -> None:
        one = self.one
        if one:
            field = Field("result", "What it led to", one.result, "two proposals went through at once")
            keep = self._book.kept
            self.ask_for("It stays", one.text, (field,), lambda said: keep(one.id, said["result"]))

    def action_drop(self) -> None:
        one = self.one
        if one:
            field = Field("result", "Why you let it go", one.result, "it was meant for another team")
            drop = self._book.dropped
            self.ask_for("Let it go", one.text, (field,), lambda said: drop(one.id, said["result"]))

    async def action_reopen(self) -> None:
        one = self.one
        if one and await self.keep(lambda: self._book.reopen(one.id)) is not None:
            self._show(one.id)

    def action_reword(self) -> None:
        one = self.one
        if one:
            reword = self._book.reword
            self.ask_for(
                "Advice",
                "",
                (Field("text", "In your words", one.text),),
                lambda said: reword(one.id, said["text"]),
            )

    def action_new(self) -> None:
        fields = (
            Field("text", "What was advised", "", "show the plan to a skeptic first"),
            Field("on", "Heard on", self._book.today.isoformat()),
        )
        hear, id = self._book.hear, self._mentorship.id
        self.ask_for("Advice you heard", "", fields, lambda said: hear(id, said["text"], said["on"]))

    def action_report(self) -> None:
        self.go("report", self._mentorship.id)

    async def action_remove(self) -> None:
        one = self.one
        if one is None:
            return
        what = f"Advice: {' '.join(one.text.split())} · {self._mentorship.mentor}"
        if (
            await self.keep(lambda: self._trash.remove(what, [one], act="removed a piece of advice"))
            is not None
        ):
            self._show()
            self.tell("In the trash for 30 days. u takes it back.")
