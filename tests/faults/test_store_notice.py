"""A journal that was damaged opens from an older save, and the person is told on the screen."""

from __future__ import annotations

import json
from pathlib import Path

from tests.faults.conftest import Window
from tests.faults.journey import MENTOR, begun, plain
from tests.faults.store_acts import Act, opened
from tui.store.envelope import checked


def test_a_damaged_journal_opens_from_an_older_save_and_the_screen_says_so(
    window: Window, store: Path
) -> None:
    begun(store)
    session = opened(store)
    Act({"m2": "Lost to the damage"}).do(session)
    session.close()
    (store / "journal.json").write_bytes(b"")
    terminal = window(size=(110, 40))
    terminal.wait_for(MENTOR, "An older save of it")
    assert "journal.1.json" in "".join(plain(terminal).split())
    assert len(list(store.glob("journal.damaged-*.json"))) == 1
    terminal.press("ctrl+q")
    assert terminal.ended() == 0
    again = window(size=(110, 40))
    again.wait_for(MENTOR)
    assert "older save" not in again.text()


def test_a_journal_of_a_newer_version_is_shown_and_the_screen_says_why_it_cannot_be_changed(
    window: Window, store: Path
) -> None:
    begun(store)
    header, body = (store / "journal.json").read_bytes().split(b"\n", 1)
    newer = json.loads(header) | {"schema": 2}
    del newer["check"]
    (store / "journal.json").write_bytes(checked(json.dumps(newer).encode()) + b"\n" + body)
    before = (store / "journal.json").read_bytes()
    terminal = window(size=(110, 40))
    terminal.wait_for(MENTOR, "read only", "update Good Terms")
    terminal.press("ctrl+q")
    assert terminal.ended() == 0
    assert (store / "journal.json").read_bytes() == before
