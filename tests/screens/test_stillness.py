"""Nothing moves by itself: the screen of somebody who only looks stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.screens.person import at_the_keyboard


@pytest.mark.parametrize(
    "keys",
    [
        ("j", "x", "ctrl+n"),  # the text of a note
        ("j", "x"),  # a blank of it
        ("d", "slash"),  # the filter of the deck
        ("ctrl+p",),  # the commands
        ("e",),  # a form
        ("d", "a"),  # a dialog with a text
    ],
)
async def test_no_cursor_blinks(example: Path, keys: tuple[str, ...]) -> None:
    async with at_the_keyboard(example) as person:
        await person.press(*keys)
        await person.wait(0.6)
        looks = []
        for _ in range(6):  # longer than a blink
            looks.append(person.app.screen._compositor.render_strips())
            await person.wait(0.2)
        assert all(look == looks[0] for look in looks)
