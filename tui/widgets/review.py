"""All answers of a check, open ones first."""

from __future__ import annotations

from tui.domain.page import Page
from tui.domain.wizard import Wizard
from tui.services.questions import Questions
from tui.widgets.row_list import Line, Row, RowList

SIGNS = {
    "open": ("○", "accent"),
    "skipped": ("–", "accent"),
    "cant-say": ("x", "muted"),
    "answered": ("✓", "good"),
}
WORDS = {"open": "not reached", "skipped": "skipped", "cant-say": "can't say"}


class Review(RowList):
    """One line a question; the row chosen names its page."""

    def __init__(self, questions: Questions) -> None:
        super().__init__(1, id="review")
        self._questions = questions
        self._wizard: Wizard | None = None
        self.pages: tuple[Page, ...] = ()

    def show(self, wizard: Wizard) -> None:
        """Show the answers of a check. The cursor stays at its place: what was answered there has moved
        down, and the next open one has come up."""
        self._wizard = wizard
        self.pages = wizard.open_first()
        self.show_rows(len(self.pages), self._page_row, max(0, self.cursor))

    def _page_row(self, index: int) -> Row:
        assert self._wizard is not None
        page = self.pages[index]
        status = self._wizard.status(page)
        question = self._questions.of(self._wizard, page)
        answer = WORDS.get(status) or self._answer(page)
        noted = "  ✎" if page.id in self._wizard.notes else ""
        left = (SIGNS[status], ("  ", "plain"), (question.line, "plain"), (noted, "muted"))
        return (Line(left, ((answer, "muted"),)),)

    def _answer(self, page: Page) -> str:
        assert self._wizard is not None
        value = self._wizard.given[page.id]
        if page.kind == "flag":
            return "answered, private"
        if page.kind == "words":
            words = len(str(value).split())
            return "1 word" if words == 1 else f"{words} words"
        if page.kind == "scale":
            return f"{value} of 10"
        question = self._questions.of(self._wizard, page)
        return (
            f"{question.words_for(value)}, as in your log" if question.from_log else question.words_for(value)
        )
