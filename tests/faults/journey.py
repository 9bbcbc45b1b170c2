"""What a person does with an empty journal, key by key, and what is on the disk afterwards."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tests.faults.terminal import Terminal
from tui.bootstrap import open_services
from tui.content.assessment import load_assessment
from tui.domain.check import CheckDraft
from tui.domain.pace import FIRST_REPEAT, GUARD
from tui.store.store import Store

MENTOR = "Ines Duarte"
ANSWERS = ("She asked me what I would do if nobody could say no.", "second answer", "third answer")
WORDS = ANSWERS[0]
HELD = FIRST_REPEAT + 0.1
"""Seconds after which the same key is not taken for one that is held down."""
DIGITS = "3142"


def plain(terminal: Terminal) -> str:
    """The screen as running text, for sentences that the window breaks."""
    return " ".join(terminal.text().split())


def read(store: Path) -> Store:
    """The journal as the disk has it now; nothing is locked or made."""
    return Store.look(store, now=lambda: datetime.now(UTC), new_id=lambda: uuid.uuid4().hex)


def draft(store: Path) -> CheckDraft:
    """The only check under way."""
    (found,) = read(store).drafts.all(CheckDraft)
    return found


def statement(order: tuple[str, ...], at: int) -> str:
    """The words of the statement that comes at this place."""
    texts = {item.id: item.text for item in load_assessment().items}
    return texts[order[at]]


def name_the_mentor(terminal: Terminal, name: str = MENTOR) -> None:
    """From the first screen of all to the first page of a check."""
    terminal.wait_for("What brings you here?")
    terminal.press("1")
    terminal.wait_for("What do you call your mentor?")
    terminal.press(name, "enter")
    terminal.wait_for("Have you been passive or proactive?")


def answer_the_opening(terminal: Terminal, value: str = "6") -> None:
    """From the first page to the first open question."""
    terminal.pump(HELD)
    terminal.press(value)
    terminal.wait_for("●───", "saved")
    terminal.pump(HELD)
    terminal.press("enter")
    terminal.wait_for("What value have you gained")


def write_the_words(terminal: Terminal) -> None:
    """Through the three open questions to the first statement."""
    after = ("What guidance and support", "What do you want going forward?", "digit Answer")
    for words, following in zip(ANSWERS, after, strict=True):
        terminal.pump(HELD)
        terminal.press(words, "ctrl+n")
        terminal.wait_for(following)


def answer_statements(terminal: Terminal, digits: str = DIGITS) -> None:
    """Each digit answers one statement; the next page comes by itself."""
    for digit in digits:
        terminal.pump(GUARD + 0.05)
        turned = partial(_turned, terminal, terminal.text())
        terminal.press(digit)
        terminal.wait_until(turned, "next statement")
    terminal.wait_for("saved")
    terminal.pump(GUARD + 0.05)


def _turned(terminal: Terminal, before: str) -> bool:
    """Whether another statement stands there; a mark beside the chosen answer is no new page."""
    now = terminal.text()
    return "✓" not in now and now.split("digit Answer")[0] != before.split("digit Answer")[0]


def into_the_statements(terminal: Terminal) -> None:
    """From an empty journal into the middle of a check."""
    name_the_mentor(terminal)
    answer_the_opening(terminal)
    write_the_words(terminal)
    answer_statements(terminal)


def begun(store: Path, *words: str) -> None:
    """Put a check under way into the journal: the opening and so many open questions are answered."""
    with open_services(store) as desk:
        mentorship = desk.mentorships.add(MENTOR)
        fresh = desk.checks.begin(mentorship.id)
        wizard = desk.checks.wizard(fresh).answer(6).forward()
        for answer in words:
            wizard = wizard.answer(answer).forward()
        desk.checks.save(fresh, wizard)
