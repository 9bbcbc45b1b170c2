"""In a real terminal: a note survives the plug being pulled, while typing and while an editor has it."""

from __future__ import annotations

import signal
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.conftest import Window
from tests.faults.journey import read
from tests.faults.terminal import APP
from tui.bootstrap import open_services
from tui.domain.note import NoteDraft

MENTOR = "Ines Duarte"
TEXT = "Dear Ines, thank you for the day you said no. I stop here because my work has changed."


def written(store: Path) -> None:
    """Put a note in one's own words into the journal, left at its text."""
    with open_services(store) as desk:
        mentorship = desk.mentorships.add(MENTOR)
        draft = desk.notes.begin(mentorship.id).but(scenario="goals-met", step="text", own_words=True)
        desk.notes.save(draft.but(text=TEXT, touched=datetime.now(UTC)))


def on_disk(store: Path) -> NoteDraft:
    [found] = read(store).drafts.all(NoteDraft)
    return found


def test_a_kill_while_typing_costs_no_word_that_was_saved(window: Window, store: Path) -> None:
    written(store)
    terminal = window()
    terminal.wait_for(MENTOR)
    terminal.press("x")
    terminal.wait_for("thank you for the day")
    terminal.press(" And more", pause=0.1)
    terminal.wait_for("And more", "saved")
    terminal.kill(signal.SIGKILL)
    terminal.ended()
    assert on_disk(store).text == TEXT + " And more"


def test_a_hang_up_keeps_the_letter_typed_last(window: Window, store: Path) -> None:
    written(store)
    terminal = window()
    terminal.wait_for(MENTOR)
    terminal.press("x")
    terminal.wait_for("thank you for the day")
    terminal.press(" And Z", pause=0.0)
    terminal.wait_for("And Z")
    terminal.kill(signal.SIGHUP)
    terminal.ended()
    assert on_disk(store).text == TEXT + " And Z"


def with_editor(store: Path, body: str) -> tuple[str, ...]:
    """The app, with a script as the person's editor."""
    script = store.parent / "editor"
    script.write_text(f"#!/bin/sh\n{body}\n")
    script.chmod(0o700)
    return ("env", f"EDITOR={script}", *APP)


def test_the_editor_has_the_terminal_and_gives_it_back(window: Window, store: Path) -> None:
    written(store)
    terminal = window(
        command=with_editor(store, 'echo "here is the editor"; read answer; printf " $answer" >> "$1"')
    )
    terminal.wait_for(MENTOR)
    terminal.press("x")
    terminal.wait_for("thank you for the day")
    terminal.press("\x1bOS")
    terminal.wait_for("here is the editor")
    terminal.press("From outside", "enter")
    terminal.wait_for("From outside", "F8 Copy", "saved")
    terminal.press("ctrl+q")
    assert terminal.ended() == 0
    assert on_disk(store).text == TEXT + " From outside"
    assert not (store / "editing").exists()


def test_what_an_editor_had_open_at_a_kill_is_a_version_afterwards(window: Window, store: Path) -> None:
    written(store)
    terminal = window(
        command=with_editor(store, 'printf " Half a word" >> "$1"; echo "written it"; exec sleep 60')
    )
    terminal.wait_for(MENTOR)
    terminal.press("x")
    terminal.wait_for("thank you for the day")
    terminal.press("\x1bOS")
    terminal.wait_for("written it")
    terminal.kill(signal.SIGKILL)
    terminal.ended()
    [file] = (store / "editing").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    again = window()
    again.wait_for(MENTOR, "cut short")
    assert [one.text for one in on_disk(store).versions] == [TEXT + " Half a word"]
    assert on_disk(store).text == TEXT
    assert not (store / "editing").exists()
