"""Small promises about what the screens may do: close once, write no pictures, keep out of the environment."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.screens.person import at_the_keyboard
from tui.bootstrap import open_app
from tui.dialogs.choice import ChoiceDialog
from tui.domain.trouble import Trouble
from tui.widgets.row_list import RowList


async def test_a_dialog_answers_once_and_closes_nothing_else(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h")
        below, answers = person.app.screen, []
        await person.app.push_screen(ChoiceDialog("Which?", "", [("one", ""), ("two", "")]), answers.append)
        await person.settle()
        rows = person.app.screen.query_one(RowList)
        for _ in range(3):
            rows.action_choose()
        await person.settle()
        assert answers == [0]
        assert person.app.screen is below


async def test_two_quick_escapes_leave_one_screen(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "enter")
        await person.sees("Start with your own half")
        screen = person.app.screen
        screen.dismiss()
        screen.dismiss()
        await person.settle()
        await person.sees("History")


async def test_no_command_takes_a_picture_of_the_screen(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        for key in ((), ("c",), ("escape", "d"), ("escape", "h")):
            await person.press(*key)
            names = [one.title for one in person.app.get_system_commands(person.app.screen)]
            assert names
            assert not [one for one in names if "screenshot" in one.casefold() or "svg" in one.casefold()]


def test_what_the_toolkit_would_read_from_the_environment_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TEXTUAL_LOG", "TEXTUAL_SCREENSHOT", "TEXTUAL_PRESS", "TEXTUAL_DRIVER", "TEXTUAL"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("TEXTUAL_COLOR_SYSTEM", "auto")
    with pytest.raises(Trouble, match="needs a terminal"):
        open_app()
    assert [one for one in os.environ if one.startswith("TEXTUAL")] == ["TEXTUAL_COLOR_SYSTEM"]
