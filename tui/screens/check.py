"""The check: one question a page, every answer kept as it is given, review, and on to the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from tui.dialogs.words import LineDialog, TextDialog
from tui.domain.check import CheckDraft
from tui.domain.pace import SHOWN, Pace
from tui.domain.page import Page, Value, is_day_or_month
from tui.domain.wizard import Wizard
from tui.screens.place import Place
from tui.services.checks import Checks
from tui.services.keeper import Keeper
from tui.services.questions import DATED, Choice, Question
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.question_page import QuestionPage
from tui.widgets.review import Review
from tui.widgets.row_list import RowList
from tui.widgets.scale import Scale
from tui.widgets.section_page import SectionPage

COMPACT = "From the next section on, its statements stand on one page."
SINGLE = "One question a page from here on."
TYPING_PAUSE = 0.5
"""Seconds without a key after which what was typed is saved."""


class CheckScreen(Place):
    """The wizard. What is shown always follows from ``wizard``."""

    KEYS: ClassVar[tuple[str, ...]] = ("check", "check.text", "review")
    BINDINGS = bindings_for("check", "check.text", "review")
    OWN_STEPS = "Take back the last answer, skip or note of this check."

    def __init__(
        self,
        keeper: Keeper,
        checks: Checks,
        mentor: str,
        draft: CheckDraft,
        clock: Callable[[], float],
        auto: bool = True,
    ) -> None:
        """``clock`` counts seconds; ``auto``: whether a digit goes on by itself after a moment."""
        super().__init__(keeper, f"Check · {mentor}")
        self._checks, self._draft = checks, draft
        self._questions = checks.questions(draft.mentorship)
        self._clock, self._auto = clock, auto
        self._pace = Pace()
        self._going_on: Timer | None = None
        self._typing: Timer | None = None
        self._shown_at = 0.0
        self.wizard: Wizard = checks.wizard(draft)

    def body(self) -> ComposeResult:
        yield QuestionPage(self._checks.assessment.opening)
        yield SectionPage(self._questions)
        with Vertical(id="review-pane"):
            yield Static(id="review-head")
            yield Review(self._questions)

    def on_mount(self) -> None:
        self._show()

    @property
    def question(self) -> Question | None:
        """The question shown, or None at the review."""
        page = self.wizard.page
        return self._questions.of(self.wizard, page) if page else None

    @property
    def help_places(self) -> tuple[str, ...]:
        return (self.key_line.place,)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys of the question, of the text and of the review never mix."""
        at_review, writing = self.wizard.page is None, isinstance(self.focused, TextArea | Input)
        if action in ("open", "finish"):
            return at_review
        if action in ("note", "skip", "review", "write", "compact"):
            return not at_review and not writing
        return True

    @property
    def _listed(self) -> tuple[Page, ...]:
        """The pages that stand on the screen together; none where one stands alone."""
        return self.wizard.together() if self._draft.compact else ()

    def _show(self) -> None:
        """Show what the wizard stands at."""
        question, listed = self.question, self._listed
        page = self.query_one(QuestionPage)
        self.set_class(question is None, "-review")
        self.set_class(bool(listed), "-section")
        if question is None:
            open_count = sum(
                self.wizard.status(one) == "open" for one in self.wizard.course if one.kind != "intro"
            )
            count = f"{open_count} not reached yet" if open_count else "every question has been before you"
            head = ink(
                ("Review", "title"),
                "   ",
                (count, "muted"),
                "   ",
                ("f", "accent"),
                (" see the result", "muted"),
            )
            self.query_one("#review-head", Static).update(head)
            self.query_one(Review).show(self.wizard)
            self.query_one(Review).focus()
        elif listed:
            section = self.query_one(SectionPage)
            section.show(self.wizard, listed)
            section.statements.focus()
        else:
            page.show(question, self.wizard)
            target = {"words": "#words", "scale": "#scale", "intro": ""}.get(question.page.kind, "#choices")
            (page.query_one(target) if target else page).focus()
        self._shown_at = self._clock()
        self._pace.page(self._shown_at)
        self._show_keys()

    def _show_keys(self) -> None:
        writing = isinstance(self.focused, TextArea | Input)
        page = self.wizard.page
        kinds = {"scale": "check.scale", "words": "check.page", "intro": "check.page"}
        shown = "check.section" if self._listed else kinds.get(page.kind, "check") if page else "review"
        self.key_line.place = "check.text" if writing else shown

    def on_descendant_focus(self) -> None:
        self._show_keys()
        question = self.question
        if question and question.page.kind == "words" and not isinstance(self.focused, TextArea):
            self._show_last_time(question)

    def _show_last_time(self, question: Question) -> None:
        page = self.query_one(QuestionPage)
        if page.written[0].strip():
            page.show_last_time(self._checks.previous_words(self._draft.mentorship, question.page.key))

    # ------------------------------------------------------------ answering

    def on_key(self, event: events.Key) -> None:
        question = self.question
        if question is None or isinstance(self.focused, TextArea | Input):
            return
        choice = question.by_key(event.key)
        if choice:
            event.stop()
            if self._pace.take(event.key, self._clock()):
                self._choose(choice, event.key)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        question = self.question
        if event.rows.id == "review":
            self.action_open()
        elif event.index < 0 or event.rows.id == "statements":
            self.action_next()
        elif question and event.index >= len(question.choices):
            return  # it was chosen on the page before
        elif question and self._pace.take("enter", self._clock()):
            choice = question.choices[event.index]
            self._choose(choice, "enter", at_once=self.wizard.given.get(question.page.id) == choice.value)

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """In a section the mark is where the person is."""
        if event.rows.id == "statements" and self._listed:
            self._go(self.wizard.mark(self.query_one(SectionPage).statements.pages[event.index].id))

    def on_scale_moved(self, event: Scale.Moved) -> None:
        if self.wizard.page and self.wizard.page.kind == "scale":
            self._answer(event.value)

    def _choose(self, choice: Choice, key: str, *, at_once: bool = False) -> None:
        if choice.value == DATED:
            self._ask_for_date()
            return
        self._answer(choice.value)
        self._pace.answered(key, self._clock())
        on = self.wizard.forward()
        if at_once or on.page in self._listed:  # in a section the answer stays to be seen
            self._go(on)
        elif self._auto or key == "enter":
            self._stop_going_on()
            self._going_on = self.set_timer(SHOWN, lambda: self._go(self.wizard.forward()))

    def _answer(self, value: Value) -> None:
        self.wizard = self.wizard.answer(value, round(self._clock() - self._shown_at, 1))
        if self._listed:
            self.query_one(SectionPage).show(self.wizard, self._listed)
        else:
            self.query_one(QuestionPage).show_answer(value)
        self._save_soon()

    def _ask_for_date(self) -> None:
        self._stop_going_on()
        page = self.wizard.page

        def answered(text: str | None) -> None:
            if text is not None and self.wizard.page == page:
                self._answer(text.strip())
                self._go(self.wizard.forward())

        hint = "2026-05-30, or 2026-05 for the month"
        self.app.push_screen(
            LineDialog("When?", "A rough date will do.", hint=hint, check=_wrong_date), answered
        )

    # ------------------------------------------------------------ moving

    def _go(self, wizard: Wizard, *, again: bool = False) -> None:
        """Show another page and keep where the person is. ``again``: show the same one anew, too."""
        self._stop_going_on()
        before, self.wizard = self.wizard, wizard
        if again or wizard.place != before.place:
            self._show()
        self._save_soon()

    def _stop_going_on(self) -> None:
        if self._going_on:
            self._going_on.stop()
            self._going_on = None

    def _collected(self) -> Wizard:
        """The wizard with what stands in the text fields of this page."""
        page = self.wizard.page
        if page is not None and page.kind == "scale":
            mark = self.query_one(Scale).value
            return self.wizard if mark is None else self.wizard.answer(mark, self.wizard.seconds.get(page.id))
        if page is None or page.kind != "words":
            return self.wizard
        words, carry = self.query_one(QuestionPage).written
        wizard = self.wizard.carry(carry)
        return wizard.answer(words) if words.strip() or page.id in wizard.given else wizard

    def action_next(self) -> None:
        if self.wizard.page is not None and self._pace.take("enter", self._clock()):
            self._pace.answered("enter", self._clock())
            self._go(self._collected().forward())

    def action_skip(self) -> None:
        if self._pace.take("s", self._clock()):
            self._pace.answered("s", self._clock())
            wizard, page = self._collected(), self.wizard.page
            self._go(wizard.skip_section() if page and page.kind == "intro" else wizard.skip())

    def action_back(self) -> None:
        self._go(self._collected().back())

    def action_review(self) -> None:
        self._go(self._collected().review())

    def take_back(self) -> bool:
        """The last answer, skip or note of this check; what lies before it is not this screen's."""
        wizard = self._collected()
        if wizard.past:
            self._go(wizard.undo(), again=True)
            self._out_of_the_text()
        else:
            self.tell("There is no answer to take back in this check.")
        return True

    def _out_of_the_text(self) -> None:
        """Stand beside the text of this page, so that the same key again is no letter in it."""
        if self.wizard.page is not None and self.wizard.page.kind == "words":
            self.query_one(QuestionPage).focus()

    def action_open(self) -> None:
        review = self.query_one(Review)
        self._go(self.wizard.jump(review.pages[review.cursor].id))

    def action_write(self) -> None:
        if self.question and self.question.page.kind == "words":
            self.query_one("#words").focus()

    def action_note(self) -> None:
        page = self.wizard.page
        if page is None or page.kind == "intro":
            return

        def noted(text: str | None) -> None:
            if text is not None and self.wizard.page == page:
                self.wizard = self.wizard.note(text)
                self._show_note(text.strip())
                self._save_soon()

        self._stop_going_on()
        self.top.show_aside("")
        note = self.wizard.notes.get(page.id, "")
        self.app.push_screen(
            TextDialog(f"Note: {self._questions.of(self.wizard, page).text}", note, noted), noted
        )

    def _show_note(self, note: str) -> None:
        if self._listed:
            self.query_one(SectionPage).show(self.wizard, self._listed)
        else:
            self.query_one(QuestionPage).show_note(note)

    def action_compact(self) -> None:
        """One section a page or one question a page; the check remembers which."""
        self._draft = self._draft.but(compact=not self._draft.compact)
        self._go(self._collected(), again=True)
        self._out_of_the_text()
        if not self._listed:
            self.tell(COMPACT if self._draft.compact else SINGLE)

    # ------------------------------------------------------------ keeping

    def on_text_area_changed(self) -> None:
        self._typed()

    def on_input_changed(self) -> None:
        self._typed()

    def on_input_submitted(self) -> None:
        self._pace.answered("enter", self._clock())
        self._go(self._collected().forward())

    def _typed(self) -> None:
        self.top.show_aside("")
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self._keep_typed)

    def _keep_typed(self) -> None:
        self.wizard = self._collected()
        self._save_soon()

    def _save_soon(self) -> None:
        """Save what there is now; a check that was only looked at is not written."""
        self.run_worker(self._save(self.wizard), group="save")

    async def _save(self, wizard: Wizard) -> bool:
        kept = await self.keep(lambda: self._checks.save(self._draft, wizard))
        return kept is not None

    async def action_leave(self) -> None:
        """Out of the text first; then out of the check, which is kept."""
        if isinstance(self.focused, TextArea | Input):
            self.query_one(QuestionPage).focus()
            return
        self._stop_going_on()
        self.wizard = self._collected()
        self.leave_if(await self._save(self.wizard))

    async def keep_now(self) -> bool:
        """Keep what stands on the screen, for a program that is about to end."""
        self.wizard = self._collected()
        return await self._save(self.wizard)

    async def action_finish(self) -> None:
        """Keep the finished check and show what it comes to."""
        check = await self.keep(lambda: self._checks.finish(self._draft, self.wizard))
        if check is not None:
            self.go("result", check.mentorship, check.id, instead=True)


def _wrong_date(text: str) -> str:
    return "" if is_day_or_month(text.strip()) else "Write it as 2026-05-30, or 2026-05 for the month."
