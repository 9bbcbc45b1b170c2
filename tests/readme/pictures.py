"""The README's pictures: the app on its example data, on a fixed day, drawn by the app itself."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

from textual import events

from tests.screens.person import Person, patient_clock
from tui.app import GoodTerms
from tui.bootstrap import clock_at, demo_store, open_services
from tui.config import Settings

DAY = date(2026, 11, 21)
SEED = 7
SIZE = (100, 30)
AT_REST = 0.8
"""Seconds after which all that is done after a pause in typing has been done."""
FOLDER = "docs/pictures"

_FONT_FACES = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)
_COMMENTS = re.compile(r"\s*<!--.*?-->", re.DOTALL)
_FONT = re.compile(r"font-family:[^;}]*")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the keys from the first screen to it, and what the README says below it."""

    keys: tuple[str, ...]
    caption: str
    pasted: str = ""
    """Words put in after the keys."""
    after: tuple[str, ...] = ()
    """The keys after them."""


PICTURES = {
    "home": Picture((), ""),
    "check": Picture(
        ("c", "2", "right", "enter", "ctrl+n", "ctrl+n", "ctrl+n", "3"),
        "Take stock: one statement a page; a digit answers it, and every answer is saved as it is given.",
    ),
    "result": Picture(
        ("h", "enter"),
        "The result: the verdict in words first, then why, then the numbers, and the next steps as keys.",
    ),
    "deck": Picture(
        ("d", "z"),
        "The deck: 140 questions to browse and filter, or one drawn for the two of you, with its reason.",
    ),
    "reading": Picture(
        ("d", "z", "enter"),
        "The reading view: one card, large and calm; this is what lies open in the meeting.",
    ),
    "composer": Picture(
        ("j", "x", "ctrl+n", *["down"] * 5),
        "The exit note: your words, and beside them what the tact check found, and why.",
        pasted="You never answered my mails. ",
        after=("f2", *"jjjj"),
    ),
}
"""By file name, in the order in which the README shows them; home stands at its top."""


def path_of(name: str) -> str:
    """Where a picture lies, seen from the README."""
    return f"{FOLDER}/{name}.svg"


def tour() -> str:
    """The README's walk through the app."""
    shown = ((name, one.caption) for name, one in PICTURES.items() if one.caption)
    return "\n\n".join(f"{caption}\n\n![{caption.split(':')[0]}]({path_of(name)})" for name, caption in shown)


async def drawn(name: str) -> str:
    """The picture as SVG text."""
    async with _example() as person:
        picture = PICTURES[name]
        await person.press(*picture.keys)
        if picture.pasted:
            person.app.post_message(events.Paste(picture.pasted))
            await person.wait(AT_REST)
        await person.press(*picture.after)
        return alone(person.app.export_screenshot(title="Good Terms", simplify=True))


@asynccontextmanager
async def _example() -> AsyncIterator[Person]:
    with (
        demo_store(DAY) as folder,
        open_services(folder, now=clock_at(DAY), demo=True, seed=lambda: SEED) as desk,
    ):
        app = GoodTerms(desk, Settings(advance="enter"), lambda _: None, None, patient_clock())
        async with app.run_test(size=SIZE) as pilot:
            person = Person(pilot, app, desk)
            await person.settle()
            yield person


def alone(svg: str) -> str:
    """The picture without anything that it would load from elsewhere; the reader's own font does."""
    svg = _COMMENTS.sub("", _FONT_FACES.sub("", svg))
    return _FONT.sub("font-family: ui-monospace, monospace", svg).strip() + "\n"
