"""The review of a check in lines: every question with its number and what was answered, open ones first."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tui.domain.page import Page
from tui.domain.wizard import Wizard
from tui.services.questions import Questions

STATUS = {"open": "not reached", "skipped": "skipped", "cant-say": "can't say"}
MOST_LETTERS = 60
"""How much of a long text the list repeats."""


def review_lines(wizard: Wizard, questions: Questions) -> Iterator[str]:
    """The list, a question a line. A question keeps its number, wherever it stands."""
    yield "Review. All questions, open ones first, with what you answered:"
    numbers = {page.id: number for number, page in enumerate(_asked(wizard), 1)}
    for page in wizard.open_first():
        yield f"{numbers[page.id]}. {questions.of(wizard, page).line} {_answered(wizard, page, questions)}"


def numbered(wizard: Wizard, answer: str) -> Page | None:
    """The question with this number, if there is one."""
    return {str(number): page for number, page in enumerate(_asked(wizard), 1)}.get(answer)


def _asked(wizard: Wizard) -> list[Page]:
    return [page for page in wizard.course if page.kind != "intro"]


def _answered(wizard: Wizard, page: Page, questions: Questions) -> str:
    status = wizard.status(page)
    if status != "answered":
        return f"({STATUS[status]})"
    if page.kind == "flag":
        return "(answered, private)"
    value, question = wizard.given[page.id], questions.of(wizard, page)
    said = textwrap.shorten(question.words_for(value) or str(value), MOST_LETTERS, placeholder=" …")
    return f"({said}{', as in your log' if question.from_log else ''})"
