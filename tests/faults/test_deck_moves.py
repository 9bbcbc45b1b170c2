"""What a walk through the deck writes to the terminal."""

from __future__ import annotations

from pathlib import Path

from tests.faults.terminal import APP, Terminal, surroundings
from tests.speed.large_deck import made

MOVES = 30
MOST_BYTES = 1_000


def test_a_move_in_the_deck_writes_at_most_a_thousand_bytes(tmp_path: Path) -> None:
    made(tmp_path / "store", 300)
    with Terminal(APP, surroundings(tmp_path / "store"), size=(80, 24)) as terminal:
        terminal.wait_for("Amara")
        terminal.press("d")
        terminal.wait_for("440 questions")
        terminal.pump(0.5)
        before = len(terminal.raw)
        for _ in range(MOVES):
            terminal.press("down", pause=0.03)
        terminal.pump(1.0)
        assert "▌" in terminal.text()
        assert 0 < (len(terminal.raw) - before) / MOVES <= MOST_BYTES
