"""A person at the keyboard: presses keys, reads the screen, closes the app and opens it again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.screen import ModalScreen

from tui.app import GoodTerms
from tui.bootstrap import clock_at, open_services
from tui.config import Settings
from tui.screens.place import Go
from tui.services.desk import Desk

TODAY = date(2026, 11, 21)


@dataclass
class Person:
    """Somebody who sees only the screen and has only a keyboard."""

    pilot: Pilot[Any]
    app: GoodTerms
    desk: Desk

    async def press(self, *keys: str) -> None:
        """Press keys one after another and let the screen settle after each."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text."""
        names = {" ": "space", "\n": "enter", ".": "full_stop", ",": "comma", "-": "minus", ":": "colon"}
        await self.pilot.press(*(names.get(letter, letter) for letter in text))
        await self.settle()

    async def settle(self) -> None:
        """Wait until what was asked for is done and shown; a press has waited for the screen already."""
        for attempt in range(100):
            await self.pilot.pause(0)
            busy = {one.group for one in self.app.workers if not one.is_finished}
            # A dialog on top is a question to the person; what waits for its answer is not busy.
            if "save" not in busy and ("travel" not in busy or isinstance(self.app.screen, ModalScreen)):
                if attempt:
                    await self.pilot.pause()
                return
            await asyncio.sleep(0.01)

    async def wait(self, seconds: float) -> None:
        """Let time pass, as between two thoughts."""
        await self.pilot.pause(seconds)
        await self.settle()

    @property
    def screen(self) -> str:
        """All that is on the screen, as text."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    async def sees(self, *words: str) -> None:
        """All of these words come to stand on the screen, line breaks and bars aside."""
        for word in words:
            if not await self._until(lambda flat, word=word: " ".join(word.split()) in flat):
                raise AssertionError(f"{word!r} is not on the screen:\n{self.screen}")

    async def _until(self, holds: Callable[[str], bool]) -> bool:
        """Whether something holds of the screen's words within a few seconds; machines may be busy."""
        for _ in range(80):
            if holds(" ".join(self.screen.replace("▌", " ").split())):
                return True
            await self.pilot.pause(0.05)
        return False

    async def hears(self, *words: str) -> None:
        """All of these words come in a short message, within a few seconds."""
        said = ""
        for _ in range(80):
            said = " ".join(one.message for one in self.app._notifications)
            if all(word in said for word in words):
                return
            await self.pilot.pause(0.05)
        raise AssertionError(f"{words} were not said; what was: {said!r}")

    async def sees_not(self, *words: str) -> None:
        """None of these words stands on the screen, or all of them go."""
        for word in words:
            if not await self._until(lambda flat, word=word: word not in flat):
                raise AssertionError(f"{word!r} is on the screen:\n{self.screen}")


def patient_clock() -> Callable[[], float]:
    """A clock for somebody who thinks for two seconds before every key."""
    seconds = count(step=2.0)
    return lambda: next(seconds)


@asynccontextmanager
async def at_the_keyboard(
    folder: Path,
    *,
    today: date = TODAY,
    size: tuple[int, int] = (80, 24),
    settings: Settings | None = None,
    opening: Go | None = None,
    clock: Callable[[], float] | None = None,
    seed: int = 7,
) -> AsyncIterator[Person]:
    """The app open on a store; leaving closes it as a closed window does."""
    with open_services(folder, now=clock_at(today), seed=lambda: seed) as desk:
        app = GoodTerms(
            desk, settings or Settings(advance="enter"), lambda _: None, opening, clock or patient_clock()
        )
        async with app.run_test(size=size) as pilot:
            person = Person(pilot, app, desk)
            await pilot.pause()
            await person.settle()
            yield person
