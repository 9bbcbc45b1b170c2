"""Words that want to talk to the terminal: what a person writes or pastes never acts on it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.faults.conftest import Window
from tests.faults.journey import begun, plain, read
from tests.faults.terminal import Terminal
from tui.domain.mentorship import Mentorship
from tui.store.envelope import wrapped

NOISE = "x" * 40
"""Longer than any key's sequence, after which Textual takes what follows an ESC for text again."""
CLIPBOARD, TITLE, CLEAR = "]52;c;cHduZWQ=\x07", "]0;stolen\x07", "[2J"
HOSTILE = (
    f"Eve\x1b{CLIPBOARD}\x1b{TITLE}\x1b{CLEAR}\x9d52;c;cHduZWQ=\x9c\x9b2J\x1b{NOISE}"
    f"\x1b{NOISE}\x1b{CLIPBOARD} [@click=app.quit]Mallory[/] \u202egnal"
)
WIDE = (240, 30)
"""So that the whole name fits into the first line."""
KNOWN = re.compile(rb"\x1b\[[0-9;?<>=$]*[ABCDHJKhlmpu]|\x1b\]22;[a-z]*(?:\x07|\x1b\\)|[\r\n]")
"""All that the app itself says to a terminal: colors, places, modes, the pointer's shape."""
ACTS = re.compile(rb"[\x00-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]")


def assert_harmless(terminal: Terminal) -> None:
    """Nothing came out until the end that a terminal would obey, but for the app's own sequences."""
    terminal.pump(0.3)
    terminal.press("ctrl+q")
    assert terminal.ended() == 0
    raw = bytes(terminal.raw)
    assert b"\x1b[2J" not in raw
    assert not re.search(rb"\x1b\](?!22;)", raw)
    found = ACTS.search(KNOWN.sub(b"", raw))
    assert found is None, found


def look_around(terminal: Terminal) -> None:
    """Show the mentor's name in the places that show it."""
    for key, seen in (("h", "History ·"), ("d", "Deck ·"), ("x", "Exit note ·"), ("e", "Mentor ·")):
        terminal.press(key)
        terminal.wait_for(seen)
        assert "Mallory" in plain(terminal)
        terminal.press("escape")
        terminal.wait_for("What would help most now")
    terminal.press("ctrl+p")
    terminal.wait_for("Search for commands")
    terminal.press("Mallory", pause=0)
    terminal.wait_until(lambda: terminal.text().count("Mallory") > 2, "command with the name")
    terminal.press("escape")


@pytest.mark.parametrize("way", ["typed", "pasted"])
def test_a_hostile_name_in_the_form_is_shown_and_kept_without_what_acts(
    window: Window, store: Path, way: str
) -> None:
    terminal = window(size=WIDE)
    terminal.wait_for("What brings you here?")
    terminal.press("1")
    terminal.wait_for("What do you call your mentor?")
    if way == "pasted":
        terminal.paste(HOSTILE)
    else:  # ESC and BEL are keys here; the C1 controls and the override arrive as characters
        terminal.press(HOSTILE.replace("\x1b", "").replace("\x07", ""))
    terminal.wait_for("Mallory")
    terminal.press("enter")
    terminal.wait_for("Have you been passive or proactive?", "[/]")
    terminal.press("escape")
    terminal.wait_for("What would help most now")
    assert_harmless(terminal)
    (kept,) = read(store).archive.all(Mentorship)
    assert kept.mentor.isprintable()
    assert "Mallory[/]" in kept.mentor


def test_a_hostile_name_that_another_program_wrote_into_the_journal_is_shown_without_what_acts(
    window: Window, store: Path
) -> None:
    begun(store)
    journal = store / "journal.json"
    _, body = journal.read_bytes().split(b"\n", 1)
    body = body.replace(b'"Ines Duarte"', json.dumps(HOSTILE).encode())
    journal.write_bytes(wrapped(body))
    terminal = window(size=WIDE)
    terminal.wait_for("What would help most now", "Mallory")
    look_around(terminal)
    assert_harmless(terminal)
