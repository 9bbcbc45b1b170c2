"""A mistake in the program itself: a few calm lines, no traceback, not a word of the person's, nothing lost."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Window
from tests.faults.journey import ANSWERS, MENTOR, begun, draft
from tests.faults.mishaps import CALM, leaked, told, went_wrong
from tests.faults.mistaken import CANARY, KINDS
from tests.faults.test_real_terminal import assert_given_back
from tui.store.reports import KEPT

SCRIPT = f"""
import sys
from {{module}} import {{owner}} as Owner

def mistaken(self, *arguments, **named):
    raise ValueError({CANARY!r})

Owner.{{method}} = mistaken
sys.argv[0] = "goodterms"
from tui.__main__ import main
main()
"""


def test_whatever_goes_wrong_it_ends_calmly_keeps_secrets_and_loses_no_word(tmp_path: Path) -> None:
    found = went_wrong(tmp_path / "home" / "journal", tuple(KINDS))
    assert [one.kind for one in found] == list(KINDS)
    for one in found:
        assert CANARY not in one.last_words, one
        assert one.kept, f"{one.kind}: what stood on the screen is not on the disk"
        if one.kind == "thread":  # a thread that nobody waits for ends alone
            assert (one.status, one.last_words) == (0, "")
        else:
            assert one.status == 1, one
            assert told(one.last_words), one
    assert leaked(tmp_path) == []
    reports = list((tmp_path / "home" / "journal" / "reports").iterdir())
    assert len(reports) == KEPT
    assert {stat.S_IMODE(path.stat().st_mode) for path in reports} == {0o600}
    assert all(re.search(r"^  [\w./]+, line \d+$", path.read_text(), re.MULTILINE) for path in reports)


def test_a_mistake_ends_the_whole_program_with_its_report(window: Window, store: Path) -> None:
    begun(store, *ANSWERS)
    before = draft(store)
    script = store.parent / "wrapped.py"
    script.write_text(SCRIPT.format(module="tui.screens.home", owner="HomeScreen", method="action_history"))
    terminal = window(command=(sys.executable, str(script)))
    terminal.wait_for(MENTOR, "What would help most now")
    terminal.press("h")
    assert terminal.ended() == 1
    assert_given_back(terminal)
    assert CANARY.encode() not in terminal.raw
    assert MENTOR not in terminal.last_words()
    *calm, place, report = terminal.last_words().splitlines()
    assert tuple(calm) == CALM
    assert re.fullmatch(r"For a report: ValueError in [\w.]+, line \d+\.|.* in an unknown place\.", place)
    (kept,) = (store / "reports").iterdir()
    assert report == f"More, without a word of yours: {kept}"
    assert "ValueError" in kept.read_text()
    assert CANARY not in kept.read_text()
    assert draft(store) == before


@pytest.mark.parametrize("begun_before", [False, True])
def test_a_mistake_before_the_screen_is_there_keeps_secrets_too(
    window: Window, store: Path, begun_before: bool
) -> None:
    if begun_before:
        begun(store)
    script = store.parent / "wrapped.py"
    script.write_text(SCRIPT.format(module="tui.store.store", owner="Store", method="open"))
    terminal = window(command=(sys.executable, str(script)))
    assert terminal.ended() == 1
    assert "Traceback" not in terminal.text()
    assert CANARY not in terminal.text()
    assert "mistake" in terminal.text()
    assert [path.name for path in store.glob("reports/*")] == [
        path.name for path in store.glob("reports/crash-*")
    ]
    assert bool(list(store.glob("reports/*"))) is begun_before
