"""Every place of the app on a journal of one's own choosing, one after another; new places come by themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import AsyncIterator, Callable, Collection, Iterator
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
from tests.faults.records import AFTER, NOW, written
from tests.screens.person import TODAY, Person, at_the_keyboard
from tests.test_hostile_sizes import one_page_of_each_kind, ways
from tui.app import GoodTerms
from tui.content.deck import Card, load_deck
from tui.dialogs.blank import BlankScreen
from tui.dialogs.dialog import Dialog
from tui.dialogs.form import Field
from tui.domain.difference import difference
from tui.domain.kinds import ARCHIVE
from tui.domain.note import Version
from tui.domain.own_card import OWN, OwnCard
from tui.domain.pack import RawCard, RawPack
from tui.domain.task import Task
from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble
from tui.exchange.packs.toml_form import HEAD
from tui.exchange.packs.toml_form import written as toml_of
from tui.keys import PLACES
from tui.screens.check import CheckScreen
from tui.screens.deck import DeckScreen
from tui.screens.packs import PacksScreen
from tui.screens.place import Go, Place
from tui.services.asking import Said
from tui.services.desk import Desk
from tui.services.sifter import Filter
from tui.services.sparks import Spark
from tui.services.versions import Listed
from tui.widgets.ink import ink

ROOMY = (110, 70)
"""So that what one has to scroll to on a usual screen is looked at, too."""
SCROLLING = ("grab", "release", "scroll_up", "scroll_down")
"""What a click on a scrollbar does."""
CARD = {"phase": "any", "depth": "light", "helps": "E", "minutes": 5}
ACTS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]")


@dataclass
class Looks:
    """What was looked at, and what was wrong with it."""

    screens: int = 0
    runs: int = 0
    clicks: int = 0
    places: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)
    clicked: set[tuple[str, str]] = field(default_factory=set)
    """Kinds of screens, and runs on them."""


def wishes(desk: Desk, place: str) -> Iterator[Go]:
    """Ways to ask for a place, the likeliest first."""
    for one in reversed(desk.mentorships.all()):
        cards = ",".join(spark.card.id for spark in desk.sparks.all(one.id)[:3])
        checks = [check.id for check in desk.checks.all(one.id)]
        special = {
            "reading": [cards],
            "keep_record": [""],
            "read": ["sources"],
            "own_card": [card.card for card in desk.today._records.all(OwnCard)],
            "after_task": [
                task.about for task in desk.today._records.of(Task, one.id) if task.about in AFTER
            ],
        }.get(place, [])
        records = [record.id for model in ARCHIVE for record in desk.today._records.of(model, one.id)]
        for about in (*special, *reversed(checks), *records, ""):
            yield Go(place, one.id, about)


def more_wishes(desk: Desk) -> Iterator[tuple[str, Go]]:
    """Places once more that look otherwise with something else in them."""
    waits = next(task for task in desk.today._records.all(Task) if task.about == AFTER[1])
    for card in (*desk.today._records.all(OwnCard), *desk.packs.all()):
        id = card.card if isinstance(card, OwnCard) else f"{card.id}:q0"
        yield f"reading {id}", Go("reading", waits.mentorship, id)
    yield f"after_task {waits.about}", Go("after_task", waits.mentorship, waits.about)


async def every_place(
    person: Person, only: Collection[str] = (), *, fields: bool = False
) -> AsyncIterator[tuple[str, Screen[Any]]]:
    """Each place, or ``only`` these; the check page by page, the deck source by source.

    A place that opens the same screen under the same title as another one is not opened again; where only
    the ``fields`` count, neither is one of the same kind.
    """
    app = person.app
    await app.push_screen(Screen())  # else the first screen is painted again after each of them
    person.desk.sparks.library.all()  # packs are read in a thread otherwise, some time after the deck opens
    known: set[tuple[type, str]] = set()
    paged: list[type] = []
    for place in sorted(only or ways()):
        screen = None
        for go in wishes(person.desk, place):
            with suppress(Trouble, KeyError, StopIteration, IndexError):
                screen = app._ways.to(go)
                break
        assert screen is not None, f"no way to {place} was found: add it to wishes()"
        kind = (type(screen), "" if fields else getattr(screen, "_title", place))
        if kind in known:
            continue
        known.add(kind)
        async with _open(person, screen):
            yield place, screen
            if type(screen) not in paged and not (fields and isinstance(screen, DeckScreen)):
                paged.append(type(screen))
                async for page in _pages(person, screen):
                    yield f"{place} at {page}", screen
    for name, go in () if only or fields else more_wishes(person.desk):
        screen = app._ways.to(go)
        async with _open(person, screen):
            yield name, screen
    await app.pop_screen()
    await person.pilot.pause()
    yield "home", app.screen


@asynccontextmanager
async def _open(person: Person, screen: Screen[Any]) -> AsyncIterator[None]:
    """The screen on top of the first one; whatever came on top of it goes with it."""
    await person.app.push_screen(screen)
    await person.pilot.pause()
    yield
    while person.app.screen is not screen:
        await person.app.pop_screen()
    await person.app.pop_screen()
    await person.pilot.pause(0)


async def _pages(person: Person, screen: Screen[Any]) -> AsyncIterator[str]:
    """What else a screen can show: the pages of a check, the sources of the deck."""
    if isinstance(screen, CheckScreen):
        for wizard in one_page_of_each_kind(screen.wizard):
            screen._go(wizard)
            await person.pilot.pause()
            yield wizard.place
            if wizard.page and wizard.page.kind == "item":
                screen._draft = screen._draft.but(compact=True)
                screen._go(wizard, again=True)
                await person.pilot.pause()
                yield f"{wizard.place} with its section"
                screen._draft = screen._draft.but(compact=False)
    if isinstance(screen, DeckScreen):
        for source in (OWN, *(pack.id for pack in person.desk.packs.all())):
            screen._filter = Filter(source=source)
            screen._sift()
            await person.pilot.pause()
            yield source


async def pack_looked_through(
    person: Person, folder: Path, texts: tuple[str, ...]
) -> AsyncIterator[tuple[str, Screen[Any]]]:
    """A file from somebody else with these texts, shown before it is added; sound, and broken in every line."""
    head = {name: texts[at] for at, name in enumerate(HEAD) if name != "language"}
    theme = person.desk.sparks.library.deck.themes[0].id
    for name in ("sound", "broken"):
        cards = tuple(
            RawCard(0, {"text": one, "theme": theme if name == "sound" else one} | CARD) for one in texts
        )
        file = folder / f"{name}.toml"
        file.write_text(toml_of(RawPack(cards, **head)))
        screen = person.app._ways.to(Go("packs"))
        assert isinstance(screen, PacksScreen)
        async with _open(person, screen):
            screen.action_add()
            await screen._look(str(file))
            await person.pilot.pause()
            yield f"packs with a {name} file", screen


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
    if name == "at":
        return ""
    made = {
        "str": text,
        "bool": True,
        "tuple[Field, ...]": (Field("one", text, clean_line(text), text), Field("other", text, hint=text)),
        "Sequence[Listed]": [Listed(_version(text), text, difference("words", text))] * 2,
        "Keeper": Promptly(),
        "Asking": Asked(text),
        "Filter": Filter(),
        "Deck": load_deck(),
    }
    if hint in made:
        return made[hint]
    if "tuple[str, str]" in hint:
        return [(text, text), (text, "")]
    if "Sequence[str]" in hint or "list[str]" in hint or "tuple[str" in hint:
        return [text, text]
    if hint.startswith("date"):
        return TODAY
    if hint.startswith("int"):
        return 1
    if hint.startswith("Callable") and hint.endswith(", str]"):
        return lambda *_: text
    if hint.startswith("Callable") and "Awaitable" in hint:
        return _kept
    if "Callable" in hint:
        return lambda *_: None
    if wanted.default is not inspect.Parameter.empty:
        return wanted.default
    raise AssertionError(f"{kind.__name__}: how to make {name}: {hint} is to be said in _made()")


def _version(text: str) -> Version:
    return Version(at=NOW, scenario="", channel="email", text=text, subject=text)


async def _kept(*_: object) -> bool:
    return True


class Promptly:
    """A keeper that has no thread."""

    async def run(self, job: Callable[[], Any]) -> Any:
        return job()


class Asked:
    """A question that was asked, and words about it, kept nowhere."""

    kept = False
    today = TODAY

    def __init__(self, text: str) -> None:
        self.spark = Spark(Card("q", text, "", "any", "light", "E", text, (text, text), 5))
        self.said = Said(TODAY, text, True)

    def keep(self, said: Said) -> bool:
        return True


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
    """Click every run of the screen that this kind of screen did not show before, or every cell; the words themselves must not set off anything."""
    here = person.app.screen
    found = {(type(here).__name__, segment.text): (column, row) for column, row, segment in runs(person)}
    places = [place for run, place in found.items() if run not in looks.clicked]
    looks.clicked |= set(found)
    if cells:
        width, height = person.app.size
        places = [(column, row) for row in range(height) for column in range(width)]
    done: list[str] = []

    # To choose a row may do what a key of the place does; words can name no more than the app's own actions.
    keys = {key.action for place in getattr(here, "KEYS", ()) for key in PLACES[place].keys}
    rows = {one for one in keys if "." not in one}

    async def run_action(_app: GoodTerms, action: Any, *_: Any, **__: Any) -> bool:
        if action not in SCROLLING and action not in rows:
            done.append(f"{name}: {action} was done by a click")
        return False

    async def stay(_app: GoodTerms, _go: Go) -> None:
        pass

    async def refuse(_place: Place, *_: Any, **__: Any) -> None:
        pass

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
        await person.pilot.pause(0)
        await person.pilot.pause(0)
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
            await person.app.push_screen(Screen())  # else each dialog has the first screen, dimmed, behind it
            for number, (name, dialog) in enumerate(every_dialog(" ".join(texts[:3]))):
                await person.app.push_screen(dialog)
                await person.pilot.pause()
                look(person, name, looks)
                seen[f"{number} {name}"] = text(person)
                if click:
                    await click_through(person, name, looks, cells=cells)
                await person.app.pop_screen()
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
            async for name, _ in pack_looked_through(person, folder, texts):
                look(person, name, looks)
                seen[name] = text(person)
                if click:
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
    async for name, screen in every_place(person, fields=True):
        if any(
            "slash" in key.keys.split(",")
            for place in getattr(screen, "KEYS", ())
            for key in PLACES[place].keys
        ):
            await person.press("slash")
        if isinstance(screen, PacksScreen):
            screen.action_add()
            await person.pilot.pause()
        async for one in _shown(person, name, screen):
            yield one
    await person.app.push_screen(Screen())
    for name, dialog in every_dialog("some words"):
        await person.app.push_screen(dialog)
        await person.pilot.pause()
        async for one in _shown(person, name, dialog):
            yield one
        await person.app.pop_screen()
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
            await person.pilot.pause(0)
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
