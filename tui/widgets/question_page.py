"""One page of the check: the section, the question, and the way to answer it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input, Static, TextArea

from tui.content.assessment import Opening
from tui.domain.page import CANT_SAY, Value
from tui.domain.wizard import Wizard
from tui.services.questions import Question
from tui.widgets.ink import Piece, ink
from tui.widgets.row_list import Line, Row, RowList
from tui.widgets.scale import Scale

NARROW = 56
"""Below this width the dots of the progress give way."""


class QuestionPage(VerticalScroll, can_focus=True):
    """Shows a question. Its content changes; the widgets stay, so that focus is never lost."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(id="page")
        self._opening = opening
        self._question: Question | None = None
        self._chosen: int | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="section")
        yield Static(id="lead")
        yield Static(id="question")
        choices = RowList(1, id="choices")
        choices.one_click = True
        yield choices
        yield Scale(self._opening.max, self._opening.low_label, self._opening.high_label, id="scale")
        yield TextArea(soft_wrap=True, tab_behavior="focus", id="words")
        yield Static(id="carry-label")
        yield Input(id="carry")
        yield Static(id="last-time")
        yield Static(id="source")
        yield Static(id="hint")
        yield Static(id="note")

    def show(self, question: Question, wizard: Wizard) -> None:
        """Show a page and what was answered there before."""
        self._question = question
        # Where there are answers to choose from, a click beside them must not take the keys away.
        self.can_focus = question.page.kind in ("words", "intro")
        value = wizard.given.get(question.page.id)
        done = question.section_at + 1
        dots: tuple[Piece, ...] = (("●" * done, "accent"), ("○" * (question.section_count - done), "muted"))
        dots = dots if self.app.size.width >= NARROW else ()
        self._text("section", (question.section, "title"), "   ", *dots, "   ", (question.place, "muted"))
        self._text("lead", (question.lead, "muted"))
        self._text("question", (question.text, "strong"))
        self._text("source", (question.source, "accent"))
        self._text("hint", (question.help, "muted"))
        for kind in ("scale", "words", "item", "importance", "fact", "intro", "flag", "leaning"):
            self.set_class(kind == question.page.kind, f"-{kind}")
        self.set_class(bool(question.choices), "-choices")
        self.set_class(bool(question.source), "-source")
        self.set_class(bool(question.carry_prompt), "-carry")
        self.show_note(wizard.notes.get(question.page.id, ""))
        self.show_last_time("")
        self.show_answer(value)
        if question.page.kind == "words":
            area = self.query_one("#words", TextArea)
            with self.prevent(TextArea.Changed):
                area.load_text(value if isinstance(value, str) else "")
            area.move_cursor(area.document.end)
            area.placeholder = question.example and f"For example: {question.example}"
            self._text("carry-label", (question.carry_prompt, "muted"))
            with self.prevent(Input.Changed):
                self.query_one("#carry", Input).value = wizard.carries.get(question.page.id, "")
        self.scroll_home(animate=False)

    def show_answer(self, value: Value) -> None:
        """Mark the answer of this page."""
        question = self._question
        if question is None:
            return
        if question.page.kind == "scale":
            self.query_one(Scale).value = value if isinstance(value, int) else None
        self._chosen = question.chosen(value) if value is not None else None
        rows = self.query_one("#choices", RowList)
        rows.show_rows(len(question.choices), self._row, -1 if self._chosen is None else self._chosen)
        if (
            self._chosen is not None
            and isinstance(value, str)
            and value != CANT_SAY
            and question.page.takes_date
        ):
            self._text("note", (f"kept: {value}", "muted"))

    def _row(self, index: int) -> Row:
        assert self._question is not None
        choice = self._question.choices[index]
        chosen = index == self._chosen
        mark = ("✓ " if chosen else "  ", "accent")
        label = (f"{choice.label:<16}", "strong" if chosen else "plain")
        return (Line((mark, (f"{choice.key}  ", "accent"), label, (choice.addition, "muted"))),)

    def show_note(self, note: str) -> None:
        """Show the note of this page, or the key that adds one."""
        if note:
            self._text("note", ("n  ", "accent"), ("your note: ", "muted"), " ".join(note.split()))
        else:
            self._text("note", ("n  ", "accent"), ("add a note", "muted"))

    def show_last_time(self, words: str) -> None:
        """Show last time's answer, once the new one is written."""
        self.set_class(bool(words), "-last-time")
        self._text("last-time", ("Last time you wrote:  ", "muted"), words)

    @property
    def written(self) -> tuple[str, str]:
        """The open answer and its heart, as they stand in the fields."""
        return self.query_one("#words", TextArea).text, self.query_one("#carry", Input).value

    def _text(self, id: str, *pieces: str | tuple[str, str]) -> None:
        self.query_one(f"#{id}", Static).update(ink(*pieces))
