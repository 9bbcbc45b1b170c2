"""How each screen looks, at the smallest full size and at a roomy one; a change has to be looked at.

After looking: ``python -m pytest tests/screens/test_snapshots.py --snapshot-update``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.screens.person import TODAY, Person, patient_clock
from tui.app import GoodTerms
from tui.bootstrap import clock_at, open_services
from tui.config import Settings
from tui.domain.task import Task

PLACES = {
    "home": (),
    "home-second-mentor": ("j",),
    "check-opening": ("c", "2"),
    "check-words": ("c", "2", "right", "enter"),
    "check-statement": ("c", "2", "right", "enter", "ctrl+n", "ctrl+n", "ctrl+n", "3"),
    "check-compact": ("c", "1", "right", "enter", "ctrl+n", "ctrl+n", "ctrl+n", "3", "1"),
    "check-fact": ("c", "1", "r", "G", "enter", "c"),
    "check-review": ("c", "2", "right", "enter", "escape", "r"),
    "result": ("h", "enter"),
    "result-end": ("h", "enter", "G"),
    "answers": ("h", "enter", "a"),
    "history": ("h",),
    "deck": ("d", "j"),
    "deck-filter": ("d", "slash", "r", "i", "s", "k"),
    "deck-view": ("d", "v", "down", "down", "right"),
    "deck-asked": ("d", "a"),
    "reading": ("d", "j", "enter"),
    "reading-jot": ("d", "enter", "a"),
    "own-card": ("d", "n"),
    "packs": ("d", "P"),
    "mentor": ("e",),
    "meetings": ("m",),
    "prepare": ("j", "m", "p", "j", "j"),
    "prepare-minutes": ("m", "p", "m"),
    "debrief": ("m", "j", "enter"),
    "advice": ("m", "a"),
    "advice-plan": ("m", "a", "p"),
    "report": ("m", "r"),
    "two-dates": ("m", "t"),
    "goals": ("m", "o"),
    "network": ("m", "w"),
    "situation": ("x",),
    "channel": ("x", "j", "enter"),
    "blanks": ("j", "x"),
    "note": ("j", "x", "ctrl+n"),
    "findings": ("j", "x", "ctrl+n", "f2"),
    "note-out": ("j", "x", "ctrl+n", "f8"),
    "note-mail": ("j", "x", "ctrl+n", "f8", "5", "enter"),
    "help": ("question_mark",),
}
SMALL = (
    "debrief", "meetings", "home", "check-statement", "check-compact", "check-review", "deck", "reading",
    "reading-jot", "note",
)  # fmt: skip


async def at_rest(person: Person) -> None:
    """Wait until the screen stays as it is."""
    before = None
    for _ in range(40):
        now = person.app.screen._compositor.render_strips()
        if now == before:
            return
        before = now
        await person.wait(0.08)


def look(
    snap_compare: Any, folder: Path, keys: tuple[str, ...], size: tuple[int, int], theme: str = "dusk"
) -> bool:
    """Compare the screen that these keys lead to with its picture."""
    with open_services(folder, now=clock_at(TODAY), demo=True, seed=lambda: 7) as desk:
        app = GoodTerms(desk, Settings(theme=theme, advance="enter"), lambda _: None, None, patient_clock())

        async def walk(pilot: Pilot[Any]) -> None:
            person = Person(pilot, app, desk)
            await person.settle()
            await person.press(*keys)
            if "x" in keys:
                await person.wait(0.6)  # findings are looked for, and blanks come into view, after a pause
            await at_rest(person)

        same: bool = snap_compare(app, terminal_size=size, run_before=walk)
        return same


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=["80x24", "120x36"])
def test_a_screen_looks_as_it_was_looked_at(
    snap_compare: Any, example: Path, place: str, size: tuple[int, int]
) -> None:
    assert look(snap_compare, example, PLACES[place], size)


def with_versions(folder: Path) -> None:
    """Two earlier wordings of the note to Tom."""
    with open_services(folder, now=clock_at(TODAY)) as desk:
        draft = desk.notes.draft("tom")
        assert draft is not None
        text = desk.notes.text(draft)
        for one in ("Tom, thank you. I would like to end here.", text.replace("Dear Tom", "Hello Tom")):
            draft = desk.notes.keep_version(draft, one)
        desk.notes.save(draft.but(step="text", own_words=True, text=text, subject="It worked"))


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (40, 12)], ids=["80x24", "120x36", "40x12"])
def test_the_versions_of_a_note(snap_compare: Any, example: Path, size: tuple[int, int]) -> None:
    with_versions(example)
    assert look(snap_compare, example, ("j", "x", "f5"), size)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=["80x24", "120x36"])
@pytest.mark.parametrize("about", ["thank-you", "look-for-next"])
def test_what_is_written_after_a_note(
    snap_compare: Any, example: Path, about: str, size: tuple[int, int]
) -> None:
    with open_services(example, now=clock_at(TODAY)) as desk:
        title = desk.notes.exits.to_do(about).title
        task = Task(id="t", mentorship="priya", about=about, text=title, set_on=TODAY, due=TODAY)
        desk.notes._records.commit(task, act="")
    assert look(snap_compare, example, ("enter", "enter"), size)


@pytest.mark.parametrize("place", SMALL)
def test_a_screen_is_usable_at_40_by_12(snap_compare: Any, example: Path, place: str) -> None:
    assert look(snap_compare, example, PLACES[place], (40, 12))


@pytest.mark.parametrize("place", ["home", "result", "note"])
def test_paper(snap_compare: Any, example: Path, place: str) -> None:
    assert look(snap_compare, example, PLACES[place], (80, 24), theme="paper")


def test_the_first_run(snap_compare: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert look(snap_compare, Path("journal"), (), (80, 24))


@pytest.mark.parametrize("keys", [("h", "enter"), ("enter", "enter")], ids=["form", "did-it-change"])
@pytest.mark.parametrize("size", [(80, 24), (120, 36), (40, 12)], ids=["80x24", "120x36", "40x12"])
def test_a_change_to_ask_for(
    snap_compare: Any, example: Path, keys: tuple[str, ...], size: tuple[int, int]
) -> None:
    with open_services(example, now=clock_at(TODAY), demo=True) as desk:
        desk.follow_ups.ask_for("priya", "half an hour on a fixed day", TODAY, by=TODAY)
    assert look(snap_compare, example, keys, size)
