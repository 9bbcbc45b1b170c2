"""Words that want to act are shown as they are, in every place and every field, and do nothing."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from unittest.mock import patch

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.color import Color
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from tests.faults.hostile import CALM, DIRECTIONS, ESCAPES, FROM_FILES, LONG, MARKUP, STRINGS
from tests.faults.hostile_screens import (
    ACTS,
    Looks,
    every_place,
    expected,
    fault,
    fields_of,
    look,
    on_journal,
    pasted,
    walked,
)
from tests.faults.records import PACKED, tables, texts_of, written
from tests.screens.person import Person, at_the_keyboard
from tui.app import LEFT_OUT, GoodTerms
from tui.domain.kinds import KINDS
from tui.domain.text import clean
from tui.keys import PLACES
from tui.widgets.terminal_guard import TerminalGuard

LONG_RUN = [pytest.param(turn, marks=pytest.mark.long) for turn in range(1, len(FROM_FILES))]


def test_there_are_enough_of_them_and_every_kind_of_record_is_filled() -> None:
    assert len(set(STRINGS)) >= 80
    journal, drafts, pack, fields = tables(f"<{number}>" for number in range(10_000))
    assert pack.count(b"<") == PACKED * 4
    filled = {
        kind for kind, table in {**journal, **drafts}.items() if any("<" in one for one in texts_of(table))
    }
    assert filled == set(KINDS)
    assert fields > 150


@pytest.mark.parametrize("turn", [0, *LONG_RUN])
async def test_every_place_shows_them_as_they_are_and_a_click_does_nothing(tmp_path: Path, turn: int) -> None:
    """Against a journal whose letters mean nothing to any reader of text: the two must look the same."""
    texts = (*FROM_FILES[turn:], *FROM_FILES[:turn])
    looks, calm_looks = Looks(), Looks()
    seen = await walked(tmp_path / "hostile", texts, looks, cells=turn == 1)
    calm_texts = tuple(one.translate(CALM) for one in texts)
    calm = await walked(tmp_path / "calm", calm_texts, calm_looks, click=False)
    assert looks.wrong == []
    assert seen.keys() == calm.keys()
    assert {name for name in seen if seen[name].translate(CALM) != calm[name].translate(CALM)} == set()
    covered = {place.split(".")[0] for place in looks.places} | {"first"}
    assert {place.split(".")[0] for place in PLACES} <= covered, (
        "a place of tui.keys is on no screen looked at"
    )
    assert looks.clicks > 500


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)])
async def test_every_field_takes_them_as_they_are(tmp_path: Path, every: bool) -> None:
    written(tmp_path / "journal", ("some words",))
    looks, kinds, at = Looks(), set(), 0
    async with on_journal(tmp_path / "journal", (100, 40)) as person:
        async for name, field in fields_of(person):
            kinds.add(name)
            step = 1 if every else 29
            for words in STRINGS[at % step :: step]:
                held = await pasted(person, field, words)
                assert held == expected(field, words), name
                look(person, name, looks)
            at += 1
    assert looks.wrong == []
    assert at > 25, kinds
    told = [one.message for one in person.app._notifications]
    assert told.count(LEFT_OUT) <= 1


async def test_what_was_left_out_of_a_paste_is_said_once(tmp_path: Path) -> None:
    written(tmp_path / "journal", ("some words",))
    async with at_the_keyboard(tmp_path / "journal") as person:
        await person.press("e")
        field = person.app.focused
        await pasted(person, field, "plain words, é and שלום\r\nand more")  # type: ignore[arg-type]
        assert not [one for one in person.app._notifications if one.message == LEFT_OUT]
        for _ in range(3):
            await pasted(person, field, "a\x1b[31mb")  # type: ignore[arg-type]
        await person.hears(LEFT_OUT)
        assert [one.message for one in person.app._notifications].count(LEFT_OUT) == 1


@pytest.mark.parametrize(
    "places", [("mentor", "history", "note"), pytest.param((), marks=pytest.mark.long)], ids=["some", "all"]
)
async def test_a_hundred_thousand_characters_harm_nothing(tmp_path: Path, places: tuple[str, ...]) -> None:
    looks = Looks()
    written(tmp_path / "journal", (LONG, *["short"] * (30 if places else 0)))
    async with on_journal(tmp_path / "journal", (80, 24)) as person:
        async for name, _ in every_place(person, places):
            look(person, name, looks)
        await person.press("e")
        held = await pasted(person, person.app.focused, LONG)  # type: ignore[arg-type]
        assert held == LONG
    assert looks.wrong == []


class Leaky(Widget):
    """Paints whatever it is given, as no widget of ours does."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def render_line(self, y: int) -> Strip:
        return Strip([Segment(self.words, Style()), Segment("end", Style())])


@pytest.mark.parametrize("words", [*ESCAPES, *DIRECTIONS])
async def test_the_guard_stops_what_a_careless_widget_paints(tmp_path: Path, words: str) -> None:
    guard = TerminalGuard()
    shown = guard.apply([Segment(words, Style())], Color(0, 0, 0))
    assert not ACTS.search("".join(one.text for one in shown))
    assert guard.apply(shown, Color(0, 0, 0)) == shown


async def test_the_guard_stands_before_everything_that_the_app_paints(tmp_path: Path) -> None:
    """Textual keeps line filters to itself; this notices when they move."""
    for name, bypass in (("with", False), ("without", True)):
        written(tmp_path / name, ("some words",))
        async with at_the_keyboard(tmp_path / name) as person:
            with patch.object(GoodTerms, "get_line_filters", lambda _: ()) if bypass else nullcontext():
                await person.app.screen.mount(Leaky("\x1b]0;stolen\x07\u202e"))
                await person.pilot.pause()
                assert bool(painted_acts(person)) is bypass


def painted_acts(person: Person) -> list[str]:
    """The runs on the screen with something in them that a terminal obeys."""
    strips = person.app.screen._compositor.render_strips()
    return [one.text for strip in strips for one in strip if ACTS.search(one.text)]


class Careless(App[None]):
    """Words as markup, as the code scan forbids."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def compose(self) -> ComposeResult:
        yield Static(self.words)


async def test_words_read_as_markup_would_be_noticed() -> None:
    async with Careless(MARKUP[0]).run_test() as pilot:
        strips = pilot.app.screen._compositor.render_strips()
        assert "an action" in {fault(one) for strip in strips for one in strip if one.style}


@pytest.mark.parametrize("words", STRINGS)
def test_a_calm_twin_has_the_same_width(words: str) -> None:
    from rich.cells import cell_len

    assert cell_len(clean(words)) == cell_len(clean(words.translate(CALM)))
