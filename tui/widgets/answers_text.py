"""All answers of a finished check, to read through; the person's own words in full."""

from __future__ import annotations

from textual.content import Content

from tui.domain.check import Check, CheckDraft
from tui.domain.page import Page
from tui.domain.wizard import Wizard
from tui.services.checks import Checks
from tui.services.questions import Questions
from tui.widgets.ink import ink, lines

STATUS = {"open": "not reached", "skipped": "skipped", "cant-say": "can't say"}


def answers_text(check: Check, checks: Checks) -> Content:
    """Section by section; a note follows the answer it belongs to."""
    fields = check.model_dump(exclude={"taken"})
    wizard = checks.wizard(CheckDraft(**fields, touched=check.taken))
    questions, section = Questions(checks.assessment), ""
    rows: list[Content] = []
    for page in wizard.course:
        if page.kind == "intro":
            continue
        name = questions.section_name(page)
        if name != section:
            rows += [ink(""), ink((name, "title"))] if rows else [ink((name, "title"))]
            section = name
        rows += _answer(page, wizard, questions)
    return lines(*rows)


def _answer(page: Page, wizard: Wizard, questions: Questions) -> list[Content]:
    question = questions.of(wizard, page)
    status, value = wizard.status(page), wizard.given.get(page.id)
    answer = STATUS.get(status) or (f"{value} of 10" if page.kind == "scale" else question.words_for(value))
    if page.kind == "words" and status == "answered":
        rows = [ink((question.text, "muted")), ink(str(value))]
    else:
        rows = [ink((f"{question.line}  ", "muted"), (answer, "strong"))]
    carried = wizard.carries.get(page.id)
    rows += [ink(("In a few words: ", "muted"), carried)] if carried else []
    noted = wizard.notes.get(page.id)
    return [*rows, ink(("Your note: ", "muted"), noted)] if noted else rows
