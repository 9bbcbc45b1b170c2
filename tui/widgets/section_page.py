"""A section of the check on one page: its statements in a list, the marked one answered by its digit."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.domain.page import Page
from tui.domain.wizard import Wizard
from tui.services.questions import Question, Questions
from tui.widgets.choice_line import ChoiceLine
from tui.widgets.ink import Piece, ink
from tui.widgets.row_list import Line, Row, RowList

NARROW = 56
"""Below this width the words of the answers and the dots of the progress give way."""
AROUND = 11
"""Lines of the screen that are not the list's."""
_MARK, _ANSWER = 3, 17
"""Columns for the key of an answer before a statement, and for its words behind it."""
SIGNS = {"open": "·", "skipped": "–"}


class Statements(RowList):
    """Every row is as high as the longest statement needs, with a line between them where there is room."""

    def __init__(self, questions: Questions) -> None:
        super().__init__(1, id="statements")
        self._questions = questions
        self._wizard: Wizard | None = None
        self.pages: tuple[Page, ...] = ()

    def show(self, wizard: Wizard, pages: Sequence[Page]) -> None:
        """Show these pages with what was answered; the mark stands on the wizard's own."""
        self._wizard, self.pages = wizard, tuple(pages)
        self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        if self._wizard is None:
            return
        most = max((len(self._broken(self._asked(page))) for page in self.pages), default=1)
        roomy = self.app.size.height - AROUND >= len(self.pages) * (most + 1)
        self._height = most + 1 if roomy else most
        self.styles.max_height = len(self.pages) * self._height
        places = [page.id for page in self.pages]
        here = places.index(self._wizard.place) if self._wizard.place in places else 0
        self.show_rows(len(self.pages), self._statement, here)

    def _asked(self, page: Page) -> Question:
        assert self._wizard is not None
        return self._questions.of(self._wizard, page)

    def _broken(self, question: Question) -> list[str]:
        """The statement in lines that leave room for its answer."""
        width = self.size.width - 2 - _MARK - (_ANSWER if self.size.width >= NARROW else 2)
        return textwrap.wrap(question.line, max(10, width)) or [""]

    def _statement(self, index: int) -> Row:
        assert self._wizard is not None
        page = self.pages[index]
        question, status = self._asked(page), self._wizard.status(page)
        value = self._wizard.given.get(page.id)
        chosen = question.chosen(value) if value is not None else None
        key = SIGNS.get(status) or (question.choices[chosen].key if chosen is not None else "·")
        first, *rest = self._broken(question)
        noted = " ✎" if page.id in self._wizard.notes else ""
        answer = (
            question.words_for(value) if status not in SIGNS else "skipped" if status == "skipped" else ""
        )
        right = ((answer + noted, "muted"),) if self.size.width >= NARROW else ((noted, "muted"),)
        voice = "muted" if status == "open" else "accent"
        return (
            Line(((f"{key:<{_MARK}}", voice), (first, "plain")), right),
            *(Line(((" " * _MARK, "plain"), (line, "plain"))) for line in rest),
        )


class SectionPage(Vertical):
    """The widgets stay and their content changes, so that focus is never lost."""

    def __init__(self, questions: Questions) -> None:
        super().__init__(id="section-page")
        self._questions = questions

    def compose(self) -> ComposeResult:
        yield Static(id="section-head")
        yield Static(id="section-lead")
        yield ChoiceLine(id="section-choices")
        yield Statements(self._questions)
        yield Static(id="section-source")
        yield Static(id="section-hint")
        yield Static(id="section-note")

    @property
    def statements(self) -> Statements:
        return self.query_one(Statements)

    def show(self, wizard: Wizard, pages: Sequence[Page]) -> None:
        """Show a section; what is said around the list is about the marked statement."""
        page = wizard.page
        assert page is not None
        question = self._questions.of(wizard, page)
        done = question.section_at + 1
        dots: tuple[Piece, ...] = (("●" * done, "accent"), ("○" * (question.section_count - done), "muted"))
        dots = dots if self.app.size.width >= NARROW else ()
        self._text("head", (question.section, "title"), "   ", *dots, "   ", (question.place, "muted"))
        self._text("lead", (question.lead, "muted"))
        self._text("source", (question.source, "accent"))
        self._text("hint", (question.help, "muted"))
        note = " ".join(wizard.notes.get(page.id, "").split())
        self._text(
            "note",
            ("n  ", "accent"),
            *(("your note: ", "muted"), note) if note else (("add a note", "muted"),),
        )
        self.query_one("#section-source").display = bool(question.source)
        self.query_one(ChoiceLine).show(question.choices)
        self.statements.show(wizard, pages)

    def _text(self, name: str, *pieces: Piece) -> None:
        self.query_one(f"#section-{name}", Static).update(ink(*pieces))
