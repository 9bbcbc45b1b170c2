"""Every place opens in windows from roomy to far too small, and nothing breaks."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.screen import ModalScreen
from textual.widgets import Static

from tests.screens.person import TODAY, Person, at_the_keyboard
from tui.bootstrap import demo_store
from tui.content.help import help_page, help_topics
from tui.domain.wizard import Wizard
from tui.screens.check import CheckScreen
from tui.screens.place import Go, Place
from tui.services.desk import Desk
from tui.ways import Ways
from tui.widgets.key_line import KeyLine
from tui.widgets.top_line import TopLine

SIZES = [(120, 36), (80, 24), (40, 12), (30, 8)]
TOO_SMALL = (30, 8)
DIALOGS = {
    "keys of home": ("question_mark",),
    "palette": ("ctrl+p",),
    "blank": ("ctrl+l",),
    "note on a page": ("c", "2", "n"),
    "take along": ("j", "x", "ctrl+n", "f8"),
    "own wording": ("j", "x", "ctrl+n", "a", "ctrl+t"),
    "entry": ("h", "G", "enter"),
    "plan of advice": ("m", "a", "p"),
    "agenda": ("j", "m", "p", "s"),
    "how to answer": ("c",),  # the last one: it waits for an answer before anything else is opened
}
"""The keys from the first screen to each thing that lies on top of a screen."""


@pytest.fixture
def example() -> Iterator[Path]:
    with demo_store(TODAY) as folder:
        yield folder


def ways() -> set[str]:
    """The names of all places that the app knows a way to."""
    methods = inspect.getmembers(Ways, inspect.isfunction)
    return {
        name.removeprefix("_")
        for name, method in methods
        if name.startswith("_") and [*inspect.signature(method).parameters] == ["self", "go"]
    } - {"note_draft", "note_task"}


def goals(desk: Desk) -> Iterator[tuple[str, Go]]:
    """A wish for each place, on the example data."""
    priya, tom = desk.mentorships.find("priya").id, desk.mentorships.find("tom").id
    check = desk.checks.all(priya)[-1].id
    plan = desk.follow_ups.plans(priya)[0].id
    cards = ",".join(spark.card.id for spark in desk.sparks.all(priya)[:3])
    for name in sorted(ways() - {"read"}):
        # Only Tom's note has a situation chosen.
        whose = tom if name in ("channel", "blanks", "note", "after_task") else priya
        yield name, Go(name, whose, {"reading": cards, "keep_record": "", "plan": plan}.get(name, check))
    longest = max(help_topics(), key=lambda topic: len(help_page(topic).text))
    yield "read", Go("read", "", longest)


def one_page_of_each_kind(wizard: Wizard) -> list[Wizard]:
    """The check at the first page of each kind, and at its review."""
    firsts = {page.kind: page.id for page in reversed(wizard.course)}
    return [*(wizard.jump(page) for page in firsts.values()), wizard.review()]


def assert_fits(person: Person, name: str, size: tuple[int, int]) -> None:
    """The first and the last line are where they belong, or one line says that the window is too small."""
    screen = person.app.screen
    assert isinstance(screen, Place), name
    notice = screen.query_one("#too-small", Static)
    assert notice.display is (size == TOO_SMALL), name
    if size == TOO_SMALL:
        assert person.screen.split() == str(notice.render()).split(), name
        return
    assert screen.query_one(TopLine).region == (0, 0, size[0], 1), name
    assert screen.query_one(KeyLine).region == (0, size[1] - 1, size[0], 1), name
    assert "Good Terms" in person.screen.splitlines()[0], name
    assert len(set(person.screen.split())) > 8, name


@pytest.mark.parametrize("size", SIZES, ids=[f"{columns}x{rows}" for columns, rows in SIZES])
async def test_every_place_opens(example: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(example, size=size) as person:
        assert_fits(person, "home", size)
        for name, go in goals(person.desk):
            screen = person.app._ways.to(go)
            await person.app.push_screen(screen)
            await person.pilot.pause()
            assert person.app.screen is screen, name
            assert_fits(person, name, size)
            await person.app.pop_screen()
        priya = person.desk.mentorships.find("priya").id
        check = person.app._ways.to(Go("check", priya))
        assert isinstance(check, CheckScreen)
        await person.app.push_screen(check)
        for mode in ("single", "compact"):
            for wizard in one_page_of_each_kind(check.wizard):
                check._go(wizard)
                await person.pilot.pause()
                assert_fits(person, f"{mode} check at {wizard.place}", size)
            check.action_compact()


async def test_everything_that_lies_on_top_of_a_place_fits_into_the_smallest_window(example: Path) -> None:
    async with at_the_keyboard(example, size=(40, 12)) as person:
        for name, keys in DIALOGS.items():
            await person.press(*keys)
            screen = person.app.screen
            assert isinstance(screen, ModalScreen), f"{name}: {screen}"
            for plane in screen.query("#plane"):
                assert screen.region.contains_region(plane.region), name
                assert plane.region.area > 0, name
            person.app.post_message(Go("home", person.desk.mentorships.find("priya").id))
            await person.settle()


async def test_a_window_may_shrink_and_grow_while_a_place_is_open(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "right", "n")
        assert isinstance(person.app.screen, ModalScreen)
        await person.pilot.resize_terminal(*TOO_SMALL)
        await person.pilot.resize_terminal(80, 24)
        await person.press("escape")
        focused = person.app.focused
        for size in (*SIZES, (1, 1), (200, 3), (3, 60), (80, 24)):
            await person.pilot.resize_terminal(*size)
            await person.settle()
        assert person.app.focused is focused
        assert_fits(person, "check", (80, 24))
