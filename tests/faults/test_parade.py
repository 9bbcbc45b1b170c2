"""Nothing that a person wrote talks to the terminal: every place, in a real one, byte by byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.hostile import ESCAPES
from tests.faults.sequences import foreign, kinds


@pytest.mark.parametrize("turns", [1, pytest.param(12, marks=pytest.mark.long)])
def test_only_the_apps_own_sequences_reach_the_terminal(turns: int) -> None:
    figure = foreign(turns)
    assert figure.failed == 0, figure
    assert figure.tried > 1_000


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("\x1b]0;stolen\x07", "OSC 0"),
        ("\x1b]52;c;cHduZWQ=\x1b\\", "OSC 52"),
        ("\x1b]8;;https://evil.example\x1b\\", "OSC 8"),
        ("\x1b]1337;File=x\x07", "OSC 1337"),
        ("\x1b[2J", "CSI 2J"),
        ("\x1b[?1049l", "CSI ?1049l"),
        ("\x1b[31m", "CSI m"),
        ("\x1b[12;40H", "CSI H"),
        ("\x1bc", "ESC c"),
        ("\x1b_Gi=1", "ESC _"),
        ("\x9b31m", "C1 9b"),
        ("\x07", "C0 07"),
        ("\x7f", "C0 7f"),
        ("\u202e", "direction 202e"),
    ],
)
def test_each_kind_is_told_apart(raw: str, kind: str) -> None:
    assert set(kinds(f"words {raw} and words".encode())) == {kind}


def test_hostile_words_would_be_found() -> None:
    assert sum(bool(kinds(words.encode())) for words in ESCAPES) >= len(ESCAPES) - 2


def test_plain_words_are_no_sequences(tmp_path: Path) -> None:
    assert kinds("plain ünïcödé 👩‍👩‍👧 שלום\r\n".encode()) == {}
