"""In a real terminal: whatever ends the program in the middle of a check, nothing answered is lost."""

from __future__ import annotations

import signal
import stat
import time
from pathlib import Path

import pytest

from tests.faults.conftest import Window
from tests.faults.journey import (
    ANSWERS,
    DIGITS,
    MENTOR,
    WORDS,
    answer_statements,
    begun,
    draft,
    into_the_statements,
    name_the_mentor,
    plain,
    statement,
)
from tests.faults.terminal import Terminal

ALTERNATE_SCREEN, CURSOR, PASTE = 1049, 25, 2004
MOUSE = (1000, 1002, 1003, 1006, 1015)
SOON = 1.5
"""Half a second of rest, then the disk; the rest is room for a busy machine."""


def assert_given_back(terminal: Terminal) -> None:
    """The terminal is as the program found it."""
    assert terminal.mode(CURSOR)
    left_on = [mode for mode in (ALTERNATE_SCREEN, PASTE, *MOUSE) if terminal.mode(mode)]
    assert not left_on


def test_the_first_start_asks_what_brings_you_here_and_says_where_the_data_lies(
    window: Window, store: Path
) -> None:
    terminal = window()
    terminal.wait_for("What brings you here?", "1  Take stock", "4  Look around with example data")
    assert "Everything stays on this machine" in plain(terminal)
    assert str(store) in terminal.text().replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_a_check_goes_on_where_the_program_was_ended(
    window: Window, store: Path, number: signal.Signals
) -> None:
    if number == signal.SIGKILL:
        terminal = window()
        into_the_statements(terminal)
        terminal.kill(number)
        assert terminal.ended() == -number
    else:
        begun(store, *ANSWERS)
        terminal = window("check")
        terminal.wait_for("digit Answer")
        answer_statements(terminal)
        terminal.kill(number)
        assert terminal.ended() == 0
        assert_given_back(terminal)

    kept = draft(store)
    assert kept.opening == 6
    assert tuple(kept.words.values()) == ANSWERS
    assert kept.answers == dict(zip(kept.order, map(int, DIGITS), strict=False))
    assert kept.page.endswith(kept.order[len(DIGITS)])

    again = window("check", "ines")
    again.wait_for("digit Answer", MENTOR)
    assert statement(kept.order, len(DIGITS)) in plain(again)
    if number == signal.SIGKILL:
        assert_reviewed(again, kept.order)


def assert_reviewed(terminal: Terminal, order: tuple[str, ...]) -> None:
    """The review shows every answer, and the words in full where they were written."""
    terminal.press("r")
    terminal.wait_for("not reached yet", "f Finish", "6 of 10", "12 words", "2 words")
    for at, answer in enumerate(("mostly", "seldom", "nearly always", "half the time")):
        (line,) = [one for one in terminal.text().splitlines() if statement(order, at)[:50] in one]
        assert line.endswith(answer)
    terminal.press("G")
    terminal.press(*["k"] * (len(DIGITS) + 2), "enter")
    terminal.wait_for(WORDS)


@pytest.mark.parametrize("where", ["the answer", "a note"])
def test_words_typed_a_moment_ago_survive_a_kill(window: Window, store: Path, where: str) -> None:
    terminal = written_in(window, store, where)
    typed = time.monotonic()
    terminal.wait_for("saved")
    assert time.monotonic() - typed < SOON
    terminal.kill(signal.SIGKILL)
    terminal.ended()
    assert kept_of(store, where) == [WORDS]


@pytest.mark.parametrize(("number", "where"), [(signal.SIGHUP, "the answer"), (signal.SIGTERM, "a note")])
def test_words_that_only_stand_on_the_screen_are_kept_when_it_is_ended_from_outside(
    window: Window, store: Path, number: signal.Signals, where: str
) -> None:
    terminal = written_in(window, store, where)
    assert kept_of(store, where) == []
    terminal.kill(number)
    assert terminal.ended() == 0
    assert_given_back(terminal)
    assert kept_of(store, where) == [WORDS]


def test_a_window_that_vanishes_leaves_no_program_behind(window: Window, store: Path) -> None:
    terminal = written_in(window, store, "the answer")
    terminal.hang_up()
    terminal.ended()
    assert kept_of(store, "the answer") == [WORDS]
    again = window()
    again.wait_for(MENTOR, "Go on with the check")
    assert "read only" not in again.text()


def written_in(window: Window, store: Path, where: str) -> Terminal:
    """A window in which somebody has just written into the first open question, or into its note."""
    begun(store)
    terminal = window("check")
    terminal.wait_for("What value have you gained", "F1 Help")
    if where == "a note":
        terminal.press("escape")
        terminal.wait_for("Leave, it is kept")
        terminal.press("n")
        terminal.wait_for("Note: ")
    terminal.press(WORDS, pause=0)
    terminal.wait_for(WORDS[-8:])
    return terminal


def kept_of(store: Path, where: str) -> list[str]:
    """What the disk holds of it."""
    kept = draft(store)
    return list((kept.notes if where == "a note" else kept.words).values())


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
def test_quitting_is_a_success_and_gives_the_terminal_back(window: Window, store: Path, key: str) -> None:
    terminal = window()
    terminal.wait_for("What brings you here?")
    assert terminal.mode(ALTERNATE_SCREEN)
    assert not terminal.mode(CURSOR)
    assert any(terminal.mode(mode) for mode in MOUSE)
    terminal.press(key)
    assert terminal.ended() == 0
    assert_given_back(terminal)
    assert terminal.last_words() == ""


def test_every_file_is_for_the_person_alone(window: Window, store: Path) -> None:
    terminal = window()
    name_the_mentor(terminal)
    terminal.press("7")
    terminal.wait_for("saved")
    files = list(store.iterdir())
    assert {"journal.json", "drafts.json"} <= {file.name for file in files}
    assert stat.S_IMODE(store.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
