"""Windows: a second one on the same journal, one that is too small, and one on example data."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.faults.conftest import Window
from tests.faults.journey import ANSWERS, MENTOR, begun, draft
from tests.faults.terminal import Terminal

TOO_SMALL = "Good Terms needs 40 columns, 12 lines"


def test_a_second_window_shows_everything_changes_nothing_and_does_the_first_no_harm(
    window: Window, store: Path
) -> None:
    begun(store)
    first = window("check")
    first.wait_for("What value have you gained", "F1 Help")
    before = {file.name: file.read_bytes() for file in store.iterdir()}

    second = window(size=(100, 30))
    second.wait_for(
        MENTOR, "read only", f"process {first.process.pid}", "This one shows it and changes nothing"
    )
    second.press("c")
    second.wait_for("What value have you gained", "F1 Help")
    second.press("not to be kept")
    second.wait_for("not saved", "reading only")
    second.press("escape")
    second.wait_for("esc Leave")
    second.press("escape")
    second.wait_for("esc again leaves without it")
    second.press("escape")
    second.wait_for("What would help most now")
    second.press("q")
    assert second.ended() == 0
    assert {file.name: file.read_bytes() for file in store.iterdir()} == before

    first.press(ANSWERS[0])
    first.wait_for("saved")
    assert draft(store).words == {"Q1": ANSWERS[0]}
    first.press("ctrl+q")
    assert first.ended() == 0
    third = window()
    third.wait_for(MENTOR)
    assert "read only" not in third.text()


def test_a_window_that_is_too_small_says_so_in_one_line_and_grows_back_to_where_it_was(
    window: Window, store: Path
) -> None:
    begun(store)
    terminal = window("check", size=(100, 30))
    terminal.wait_for("What value have you gained", "F1 Help")
    for size in ((39, 11), (39, 30), (100, 11)):
        terminal.resize(*size)
        terminal.wait_for(TOO_SMALL)
        terminal.wait_until(lambda: terminal.text().strip() == TOO_SMALL, "empty rest")
    terminal.resize(40, 12)
    terminal.wait_for("What value")
    terminal.resize(100, 30)
    terminal.wait_for("What value have you gained from your mentor?", "F1 Help")
    assert TOO_SMALL not in terminal.text()
    terminal.press("still in the text")
    terminal.wait_for("▌ still in the text", "saved")


@pytest.mark.parametrize("way", ["q", "SIGTERM", "SIGHUP", "hang up"])
def test_example_data_goes_when_its_window_goes(window: Window, store: Path, way: str) -> None:
    terminal = window("demo")
    terminal.wait_for("Priya Raman", "example data")
    (folder,) = store.parent.glob("goodterms-demo-*")
    assert (folder / "journal.json").stat().st_size > 1000
    end(terminal, way)
    status = terminal.ended()
    assert way == "hang up" or status == 0
    assert list(store.parent.iterdir()) == []


def test_example_data_goes_too_when_it_is_ended_before_anything_is_on_the_screen(
    window: Window, store: Path
) -> None:
    terminal = window("demo")
    terminal.wait_until(lambda: any(store.parent.glob("goodterms-demo-*")), "temporary folder")
    assert "Priya" not in terminal.text()
    terminal.kill(signal.SIGTERM)
    assert terminal.ended() != 0
    assert list(store.parent.iterdir()) == []


def end(terminal: Terminal, way: str) -> None:
    """Close the window in one of the ways in which it can be closed."""
    if way == "q":
        terminal.press("q")
    elif way == "hang up":
        terminal.hang_up()
    else:
        terminal.kill(signal.Signals[way])
