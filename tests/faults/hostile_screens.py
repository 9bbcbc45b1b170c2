"""Every place of the app on a journal of one's own choosing, one after another; new places come by themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from pkgutil import iter_modules
from typing import Any
from unittest.mock import patch

from rich.segment import Segment
from textual import events
from textual.command import CommandPalette
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.widgets import Input, Static, TextArea

import tui.dialogs
from tests.faults.records import written
from tests.screens.person import TODAY, Person, at_the_keyboard
from tests.test_hostile_sizes import one_page_of_each_kind, ways
from tui.app import GoodTerms
from tui.dialogs.blank import BlankScreen
from tui.dialogs.dialog import Dialog
from tui.domain.kinds import ARCHIVE
from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble
from tui.keys import PLACES
from tui.screens.check import CheckScreen
from tui.screens.place import Go, Place
from tui.services.desk import Desk
from tui.widgets.ink import ink

ROOMY = (110, 70)
"""So that what one has to scroll to on a usual screen is looked at, too."""
SCROLLING = ("grab", "release", "scroll_up", "scroll_down")
"""What a click on a scrollbar does."""
ACTS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]")


@dataclass
class Looks:
    """What was looked at, and what was wrong with it."""

    screens: int = 0
    runs: int = 0
    clicks: int = 0
    places: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


def wishes(desk: Desk, place: str) -> Iterator[Go]:
    """Ways to ask for a place, the likeliest first."""
    for one in reversed(desk.mentorships.all()):
        cards = ",".join(spark.card.id for spark in desk.sparks.all(one.id)[:3])
        checks = [check.id for check in desk.checks.all(one.id)]
        special = {"reading": [cards], "keep_record": [""], "read": ["sources"]}.get(place, [])
        records = [record.id for model in ARCHIVE for record in desk.today._records.of(model, one.id)]
        for about in (*special, *reversed(checks), *records, ""):
            yield Go(place, one.id, about)


async def every_place(person: Person, only: Collection[str] = ()) -> AsyncIterator[tuple[str, Screen[Any]]]:
    """Each place, or ``only`` these, opened on top of the first screen; the check page by page.

    A place that opens the same screen under the same title as another one is not opened again.
    """
    app = person.app
    known: set[tuple[type, str]] = set()
    paged: list[type] = []
    for place in sorted(only or ways()):
        screen = None
        for go in wishes(person.desk, place):
            with suppress(Trouble, KeyError, StopIteration, IndexError):
                screen = app._ways.to(go)
                break
        assert screen is not None, f"no way to {place} was found: add it to wishes()"
        kind = (type(screen), getattr(screen, "_title", place))
        if kind in known:
            continue
        known.add(kind)
        await app.push_screen(screen)
        await person.pilot.pause()
        yield place, screen
        if isinstance(screen, CheckScreen) and CheckScreen not in paged:
            paged.append(CheckScreen)
            for wizard in one_page_of_each_kind(screen.wizard):
                screen._go(wizard)
                await person.pilot.pause()
                yield f"{place} at {wizard.place}", screen
        while app.screen is not screen:
            await app.pop_screen()
        await app.pop_screen()
        await person.pilot.pause()
    yield "home", app.screen


def every_dialog(text: str) -> Iterator[tuple[str, ModalScreen[Any]]]:
    """Each dialog with this text wherever it takes one."""
    kinds = [kind for kind in _dialogs() if kind is not BlankScreen]
    for kind in kinds:
        wanted = inspect.signature(kind).parameters
        yield kind.__name__, kind(**{name: _made(kind, name, one, text) for name, one in wanted.items()})


def _dialogs() -> list[type[ModalScreen[Any]]]:
    modules = [
        __import__(f"tui.dialogs.{found.name}", fromlist=["x"])
        for found in iter_modules(tui.dialogs.__path__)
    ]
    return [
        one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, type)
        and issubclass(one, ModalScreen)
        and one.__module__ == module.__name__
        and one is not Dialog
    ]


def _made(kind: type, name: str, wanted: inspect.Parameter, text: str) -> Any:
    """Something for a parameter of a dialog, hostile where it can be."""
    hint = str(wanted.annotation)
    if name == "parts":
        return [Static(ink(text)), Static(ink((text, "muted")))]
    if hint == "str":
        return text
    if "tuple[str, str]" in hint:
        return [(text, text), (text, "")]
    if "Sequence[str]" in hint or "list[str]" in hint or "tuple[str" in hint:
        return [text, text]
    if hint.startswith("date"):
        return TODAY
    if hint == "bool":
        return True
    if hint.startswith("int"):
        return 1
    if "Callable" in hint:
        return lambda *_: None
    if wanted.default is not inspect.Parameter.empty:
        return wanted.default
    raise AssertionError(f"{kind.__name__}: how to make {name}: {hint} is to be said in _made()")


def strips(person: Person) -> list[Strip]:
    """The painted lines as they go to the terminal."""
    return person.app.screen._compositor.render_strips()


def text(person: Person) -> str:
    """The same as text, without the findings about a note: they are about its letters."""
    hidden = [one.region for one in person.app.screen.query("TactPanel")]
    rows = []
    for row, strip in enumerate(strips(person)):
        for region in hidden:
            if region.y <= row < region.bottom:
                strip = Strip.join([strip.crop(0, region.x), strip.crop(region.right)])
        rows.append("".join(segment.text for segment in strip))
    return "\n".join(rows)


def look(person: Person, name: str, looks: Looks) -> None:
    """Nothing painted carries an action or a link, or anything a terminal obeys."""
    looks.screens += 1
    looks.places |= set(getattr(person.app.screen, "KEYS", ()))
    for _, _, segment in runs(person):
        looks.runs += 1
        wrong = fault(segment)
        if wrong:
            looks.wrong.append(f"{name}: {wrong} in {segment.text!r}")


def runs(person: Person) -> Iterator[tuple[int, int, Segment]]:
    """Each run of one style, with its column and row."""
    for row, strip in enumerate(strips(person)):
        column = 0
        for segment in strip:
            if segment.text.strip() and not segment.control:
                yield column, row, segment
            column += segment.cell_length


def fault(segment: Segment) -> str:
    """What is wrong with a painted run; an empty text where nothing is."""
    if ACTS.search(segment.text):
        return "a character that acts"
    style = segment.style
    if style is None:
        return ""
    if style.link:
        return "a link"
    acts = {key for key, value in style.meta.items() if key.startswith("@") and value not in SCROLLING}
    return "an action" if acts else ""


async def click_through(person: Person, name: str, looks: Looks, *, cells: bool = False) -> None:
    """Click every run of the screen, or every cell; the words themselves must not set off anything."""
    places = list({segment.text: (column, row) for column, row, segment in runs(person)}.values())
    if cells:
        width, height = person.app.size
        places = [(column, row) for row in range(height) for column in range(width)]
    done: list[str] = []

    async def run_action(_app: GoodTerms, action: Any, *_: Any, **__: Any) -> bool:
        if action not in SCROLLING:
            done.append(f"{name}: {action} was done by a click")
        return False

    async def stay(_app: GoodTerms, _go: Go) -> None:
        pass

    async def refuse(_place: Place, *_: Any, **__: Any) -> None:
        pass

    here = person.app.screen
    with (
        patch.object(GoodTerms, "run_action", run_action),
        patch.object(GoodTerms, "_travel", stay),
        patch.object(GoodTerms, "push_screen", lambda *_, **__: None),
        patch.object(type(here), "dismiss", lambda *_: None),
        patch.object(Place, "keep", refuse),
    ):
        for column, row in places:
            if row == person.app.size.height - 1 and not isinstance(here, ModalScreen):
                continue  # the line of keys, which are there to be clicked
            for kind in (events.MouseDown, events.MouseUp):
                event = kind(None, column, row, 0, 0, 1, False, False, False, column, row)
                await person.app.on_event(event)
            looks.clicks += 1
        await person.pilot.pause()
    looks.wrong += done


@asynccontextmanager
async def on_journal(folder: Path, size: tuple[int, int] = ROOMY) -> AsyncIterator[Person]:
    """The app on such a journal."""
    async with at_the_keyboard(folder, size=size) as person:
        yield person


async def walked(
    folder: Path, texts: tuple[str, ...], looks: Looks, *, click: bool = True, cells: bool = False
) -> dict[str, str]:
    """Look at every place, and click through it; returns the text of each as it was before the clicks."""
    seen = {}
    written(folder, texts)
    with _read_as_markup(texts, looks):
        async with on_journal(folder) as person:
            for number, (name, dialog) in enumerate(every_dialog(" ".join(texts[:3]))):
                await person.app.push_screen(dialog)
                await person.pilot.pause()
                look(person, name, looks)
                seen[f"{number} {name}"] = text(person)
                if click:
                    await click_through(person, name, looks, cells=cells)
                await person.app.pop_screen()
            await palette_of(person, "quit")
            look(person, "palette", looks)
            await person.press("escape")
            async for name, screen in every_place(person):
                look(person, name, looks)
                seen[name] = text(person)
                # What a click on a page moves must not show on the next one of the same screen.
                if click and (" at " in name or not isinstance(screen, CheckScreen)):
                    await click_through(person, name, looks, cells=cells)
            person.app.notify(texts[0], title=texts[1], markup=False)
            await person.pilot.pause()
            look(person, "notice", looks)
    return seen


@contextmanager
def _read_as_markup(texts: tuple[str, ...], looks: Looks) -> Iterator[None]:
    """Notices when one of these texts is given to the reader of markup, even where that changes nothing."""
    read, own = Content.from_markup.__func__, {clean_line(one) for one in texts if len(one.strip()) > 3}  # type: ignore[attr-defined]

    def watched(cls: type[Content], markup: Any, **variables: object) -> Content:
        if isinstance(markup, str) and any(one in markup for one in own):
            looks.wrong.append(f"{markup!r} was read as markup")
        content: Content = read(cls, markup, **variables)
        return content

    with patch.object(Content, "from_markup", classmethod(watched)):
        yield


async def palette_of(person: Person, words: str) -> None:
    """Open the palette and search for words."""
    await person.press("ctrl+p")
    assert isinstance(person.app.screen, CommandPalette)
    await person.app.on_event(events.Paste(words))
    await person.pilot.pause(0.2)
    await person.settle()


async def fields_of(person: Person) -> AsyncIterator[tuple[str, Input | TextArea]]:
    """Every field of every kind of screen and dialog once, shown and in focus."""
    kinds = set()
    async for name, screen in every_place(person):
        if type(screen) in kinds and not isinstance(screen, CheckScreen):
            continue
        kinds.add(type(screen))
        if any(
            "slash" in key.keys.split(",")
            for place in getattr(screen, "KEYS", ())
            for key in PLACES[place].keys
        ):
            await person.press("slash")
        async for one in _shown(person, name, screen):
            yield one
    for name, dialog in every_dialog("some words"):
        await person.app.push_screen(dialog)
        await person.pilot.pause()
        async for one in _shown(person, name, dialog):
            yield one
        await person.app.pop_screen()
    await person.press("ctrl+p")
    async for one in _shown(person, "palette", person.app.screen):
        yield one


async def _shown(
    person: Person, name: str, screen: Screen[Any]
) -> AsyncIterator[tuple[str, Input | TextArea]]:
    for one in list(screen.query("Input, TextArea").results()):
        if isinstance(one, Input | TextArea) and one.is_attached and one.region and one.focusable:
            one.focus()
            await person.pilot.pause()
            yield f"{name} {one.id or one.name or ''}", one


async def pasted(person: Person, field: Input | TextArea, words: str) -> str:
    """What a field holds after these words were pasted into it, it being empty before."""
    if isinstance(field, Input):
        field.value = ""
    else:
        field.clear()
    await person.app.on_event(events.Paste(words))
    await person.pilot.pause(0)
    return field.value if isinstance(field, Input) else field.text


def expected(field: Input | TextArea, words: str) -> str:
    """What it should hold: all of the words, cleaned; of several lines a field of one line takes the first."""
    lines = clean(words).splitlines() if isinstance(field, Input) else [clean(words)]
    return lines[0] if lines else ""
