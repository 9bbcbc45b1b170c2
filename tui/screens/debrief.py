"""The debrief: how present I was, what came of it, what was advised, when next. One page, one minute."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.form import Answers, Field, FormDialog
from tui.domain.debrief import MARKS, DebriefDraft, Heard
from tui.domain.mentorship import Mentorship
from tui.domain.trouble import Trouble
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.keeper import Keeper
from tui.services.meetings import Debriefed, Meetings, Wrong
from tui.widgets.five import Five
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

TYPING_PAUSE = 0.5
MARK_WORDS = {"applicable": "applies", "practical": "practical", "specific": "specific"}
AHEAD = "Planned for {day}; n in the list of meetings writes down another."
SIGNS = {None: ("·", "muted"), True: ("✓", "good"), False: ("✗", "bad")}
PARTS = {
    "on": "on",
    "engagement": "engagement",
    "outcomes": "outcomes",
    "advice": "adding",
    "next_on": "next-on",
}
"""Each part of a debrief and the widget that it begins with."""


class DebriefScreen(Asking):
    """What stands on the page is the draft; every pause in typing keeps it, and finishing is one act."""

    KEYS: ClassVar[tuple[str, ...]] = ("debrief", "debrief.text", "debrief.advice")
    BINDINGS = bindings_for("debrief", "debrief.text", "debrief.advice")

    def __init__(
        self, keeper: Keeper, meetings: Meetings, mentorship: Mentorship, draft: DebriefDraft
    ) -> None:
        super().__init__(keeper, f"Debrief · {mentorship.mentor}")
        self._meetings, self._mentorship, self._draft = meetings, mentorship, draft
        self._kept = draft
        self._typing: Timer | None = None
        self._asks_next = meetings.asks_next(draft)
        self._finished = False

    def body(self) -> ComposeResult:
        draft = self._draft
        with VerticalScroll(id="debrief", can_focus=False):
            yield Static(id="debrief-error")
            ahead = self._meetings.ahead(draft)
            if ahead:
                day = dates.day(ahead, self._meetings.today)
                yield Static(ink((AHEAD.format(day=day), "muted")), id="debrief-ahead")
            with Horizontal(classes="field"):
                yield Static(ink("Met on"), classes="field-label")
                yield Input(draft.on, placeholder="such as 2026-05-30", select_on_focus=False, id="on")
            with Horizontal(classes="field"):
                yield Static(ink("My engagement"), classes="field-label")
                yield Five(id="engagement")
            yield Static(ink("What came of it, one thing a line"), classes="field-label")
            yield TextArea(draft.outcomes, soft_wrap=True, tab_behavior="focus", id="outcomes")
            yield Static(ink("Advice I heard (enter adds it)"), classes="field-label")
            yield Input(
                draft.adding,
                placeholder="show the plan to a skeptic first",
                select_on_focus=False,
                id="adding",
            )
            yield RowList(1, id="heard")
            with Horizontal(classes="field", id="next-field"):
                yield Static(ink("Next meeting"), classes="field-label")
                yield Input(
                    draft.next_on, placeholder="a day, or leave it open", select_on_focus=False, id="next-on"
                )
            yield Static(id="next-why")

    def on_mount(self) -> None:
        self.query_one(Five).value = self._draft.engagement
        self.query_one("#next-field").set_class(not self._asks_next, "-not-asked")
        self._show_heard()
        self._show_why()
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        self.query_one(f"#{PARTS.get(self._draft.field, 'engagement')}").focus()

    def _show_why(self) -> None:
        cadence = self._mentorship.cadence_days
        planned = self._meetings.following(self._draft)
        words = f"Proposed: {dates.rhythm(cadence)} from this meeting. " if cadence else ""
        words = "Planned already. " if planned and planned.on else words
        why = self.query_one("#next-why", Static)
        why.set_class(not self._asks_next, "-not-asked")
        why.update(ink((f"{words}Empty leaves it open.", "muted")))

    def show_again(self) -> None:
        """The page shows what is typed, which no undo has touched; the mentor may have gone."""
        self._mentorship = self._meetings.mentorship(self._mentorship.id)

    # ------------------------------------------------------------ what stands on the page

    @property
    def written(self) -> DebriefDraft:
        """The draft with what stands on the page now."""
        return self._draft.but(
            on=self.query_one("#on", Input).value,
            engagement=self.query_one(Five).value,
            outcomes=self.query_one(TextArea).text,
            adding=self.query_one("#adding", Input).value,
            next_on=self.query_one("#next-on", Input).value,
        )

    def on_descendant_focus(self) -> None:
        focused = self.focused
        if isinstance(focused, RowList):
            self.key_line.place = "debrief.advice"
        else:
            self.key_line.place = "debrief.text" if isinstance(focused, Input | TextArea) else "debrief"
        for part, id in PARTS.items():
            if focused is not None and (focused.id == id or (focused.id == "heard" and part == "advice")):
                self._draft = self._draft.but(field=part)

    @property
    def help_places(self) -> tuple[str, ...]:
        """All parts of the page, the one with the cursor first."""
        here = self.key_line.place
        return (here, *(place for place in self.KEYS if place != here))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys of the list of advice work in that list only."""
        if action in ("mark", "reword", "remove"):
            return isinstance(self.focused, RowList)
        return True

    def on_five_chosen(self, event: Five.Chosen) -> None:
        self._changed()
        if event.done:
            self.query_one(TextArea).focus()

    def on_text_area_changed(self) -> None:
        self._changed()

    def on_input_changed(self) -> None:
        self._changed()

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        if event.input.id == "adding" and event.value.strip():
            self._add(event.value)
        elif event.input.id == "next-on" or (event.input.id == "adding" and not self._asks_next):
            await self.action_finish()
        else:
            self.focus_next()

    def key_enter(self) -> None:
        """On the scale, enter goes on."""
        if isinstance(self.focused, Five):
            self.focus_next()

    # ------------------------------------------------------------ advice

    @property
    def _rows(self) -> RowList:
        return self.query_one("#heard", RowList)

    def _show_heard(self, cursor: int | None = None) -> None:
        rows, count = self._rows, len(self._draft.advice)
        rows.show_rows(count, self._row, rows.cursor if cursor is None else cursor)
        rows.display = bool(count)

    def _row(self, index: int) -> Row:
        one = self._draft.advice[index]
        wide = self.size.width >= 70
        right: list[tuple[str, str]] = []
        for mark in MARKS:
            sign, voice = SIGNS[getattr(one, mark)]
            word = MARK_WORDS[mark] if wide else MARK_WORDS[mark][0]
            right += [(f" {sign} ", voice), (word, "muted")]
        return (Line(((" ".join(one.text.split()), "plain"),), tuple(right)),)

    def _put(self, advice: tuple[Heard, ...], cursor: int | None = None) -> None:
        self._draft = self._draft.but(advice=advice)
        self._show_heard(cursor)
        self._changed()

    def _add(self, text: str) -> None:
        new = self._meetings.new_advice(text)
        if new:
            field = self.query_one("#adding", Input)
            with self.prevent(Input.Changed):
                field.value = ""
            self._put((*self._draft.advice, new), len(self._draft.advice))

    def _here(self) -> int | None:
        return self._rows.cursor if self._draft.advice else None

    def action_mark(self, mark: str) -> None:
        at = self._here()
        if at is not None:
            self._put(_replaced(self._draft.advice, at, self._draft.advice[at].turned(mark)))

    def on_row_list_chosen(self) -> None:
        self.action_reword()

    def action_reword(self) -> None:
        at = self._here()
        if at is None:
            return
        one = self._draft.advice[at]

        def said(answers: Answers | None) -> None:
            text = answers["text"].strip() if answers else ""
            if text:
                new = one.but(text=text)
                self._put(tuple(new if other.id == one.id else other for other in self._draft.advice), at)

        field = Field("text", "In your words", one.text)
        self.app.push_screen(FormDialog("Advice you heard", "", (field,)), said)

    def action_remove(self) -> None:
        at = self._here()
        if at is None:
            return
        one = self._draft.advice[at]
        if self._meetings.is_kept(one):
            self.tell(
                "This advice is in the advice list already; remove it there, with a on the page before."
            )
            return
        self._put(tuple(other for other in self._draft.advice if other is not one))
        if not self._draft.advice:
            self.query_one("#adding").focus()

    # ------------------------------------------------------------ keeping

    def _changed(self) -> None:
        if self._finished or self.written == self._kept:
            return
        self.top.show_aside("")
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self._save_soon)

    def _save_soon(self) -> None:
        self.run_worker(self.keep_now(), group="save")

    async def keep_now(self) -> bool:
        """Keep what stands on the page; a page that was only looked at is not written."""
        draft = self.written
        if self._finished or draft.but(field=self._kept.field) == self._kept:
            return True
        self._draft = draft
        if await self.keep(lambda: self._meetings.save(draft)) is None:
            return False
        self._kept = draft
        return True

    async def action_leave(self) -> None:
        self.leave_if(await self.keep_now())

    async def action_finish(self) -> None:
        """Keep the meeting as one act, or say which part needs another look."""
        if self._finished:
            return
        draft = self.written
        try:
            done = await self._keeper.run(lambda: self._meetings.finish(draft))
        except Wrong as wrong:
            await self.keep_now()
            error = self.query_one("#debrief-error", Static)
            error.update(ink((wrong.sentence, "bad")))
            error.add_class("-wrong")
            self.query_one(f"#{PARTS[wrong.field]}").focus()
            return
        except Trouble as trouble:
            self.tell(str(trouble), bad=True)
            return
        self._finished = True
        if self._typing:
            self._typing.stop()
        self._offer(done)

    def _offer(self, done: Debriefed) -> None:
        """After the third meeting the next phase is offered, once; the choice is the person's."""
        if not done.grown:
            self.dismiss()
            return
        choices = [
            ("Move on to cultivation", "you know each other; now it is about growing"),
            ("Stay with initiation", "you are still finding your way"),
        ]

        async def chosen(index: int | None) -> None:
            if index is not None:
                id = self._mentorship.id
                await self.keep(lambda: self._meetings.choose_phase(id, cultivation=index == 0))
            self.dismiss()

        words = (
            "You have met three times or more. The phase decides which cards come first; it is your choice."
        )
        self.app.push_screen(ChoiceDialog("The first meetings are behind you", words, choices), chosen)


def _replaced(advice: tuple[Heard, ...], at: int, new: Heard) -> tuple[Heard, ...]:
    return tuple(new if place == at else one for place, one in enumerate(advice))
