"""The command line and the plain mode print through the cleaner: nothing in a line acts on a terminal."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path

import pytest

from tests.faults.hostile import ESCAPES, FROM_FILES
from tests.faults.records import written
from tui.bootstrap import open_plain_check, open_services
from tui.cli.main import COMMANDS, run
from tui.domain.kinds import ARCHIVE

ACTS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]")
LOUD = " ".join(ESCAPES)
TEXT = f"Dear {LOUD}, you never {LOUD} helped me. [your name] \u202e".encode()
CALLS = [
    ["info"],
    ["info", "--json"],
    ["doctor"],
    ["doctor", "--json"],
    ["draw", "3"],
    ["draw", "--mentor", LOUD.replace("\x00", "")],
    ["draw", "--theme", LOUD.replace("\x00", "")],
    ["export"],
    ["export", "--with-private"],
    ["restore", "--list"],
    ["lint", "-"],
    ["lint", "-", "--json"],
    ["lint", "-", "--mentor", LOUD.replace("\x00", "")],
    ["score", "-"],
    ["score", LOUD.replace("\x00", "")],
    [LOUD.replace("\x00", "")],
    ["info", "--" + LOUD.replace("\x00", "")],
]

OPENING = {"backup", "check", "compose", "deck", "demo", "serve", "seal", "unseal"}
"""Commands that open something or make something, rather than print what is there."""
NEW = sorted(set(COMMANDS) - OPENING - {call[0] for call in CALLS})


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A journal with hostile words in every text field."""
    written(tmp_path / "journal", FROM_FILES)
    return tmp_path / "journal"


@pytest.mark.parametrize(
    "call",
    [*CALLS, *([name] for name in NEW)],
    ids=lambda call: " ".join(call)[:30].encode("ascii", "replace").decode(),
)
def test_no_command_prints_what_a_terminal_obeys(
    hostile: Path, call: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT), "utf-8"))
    capsys.readouterr()
    status = run(["--store", str(hostile), *call])
    out, err = capsys.readouterr()
    assert status in (0, 1, 2)
    assert out or err
    for said in (out, err):
        assert not ACTS.search(said), said


def test_the_plain_check_prints_no_hostile_word_raw(
    hostile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = "\n".join(["1", "1", *[f"words {LOUD}"] * 3, ".", "r", "?", "n", LOUD, ".", "s", "b", "q"] * 4)
    monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
    capsys.readouterr()
    assert open_plain_check(hostile, None) == 0
    out, err = capsys.readouterr()
    assert len(out) > 1_000
    assert not ACTS.search(out + err)


def test_an_export_of_hostile_words_is_inert_and_whole(
    hostile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["--store", str(hostile), "export", "--with-private"]) == 0
    out = capsys.readouterr().out
    assert not ACTS.search(out)
    told = json.loads(out)
    with open_services(hostile, look=True) as desk:
        kept = {
            model.kind: [one.model_dump(mode="json") for one in desk.today._records.all(model)]
            for model in ARCHIVE
        }
    for kind, records in kept.items():
        assert json.dumps(told[kind], sort_keys=True) == json.dumps(records, sort_keys=True), kind
