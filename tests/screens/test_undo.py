"""Taking back, removing, bringing back and erasing, with the keyboard, and what is on disk afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.screens.person import Person, at_the_keyboard


async def test_u_takes_back_a_choice_of_another_day(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "space", "escape")
    async with at_the_keyboard(example) as person:
        await person.sees("1 chosen")
        await person.press("u")
        await person.hears("Taken back: you put a question on the list.")
        await person.sees("no questions yet")
    async with at_the_keyboard(example) as person:
        await person.sees("no questions yet")


@pytest.mark.parametrize(
    ("way", "act"),
    [(("d",), "f"), (("d",), "space"), (("d", "enter"), "m"), (("h",), "delete"), ((), "delete")],
)
async def test_u_works_on_the_screen_that_changed_something(
    example: Path, way: tuple[str, ...], act: str
) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press(*way)
        shown = body(person)
        await person.press(act)
        await comes_to_be(person, lambda: body(person) != shown)
        await person.press("u")
        await person.hears("Taken back: you ")
        await comes_to_be(person, lambda: body(person) == shown)


async def comes_to_be(person: Person, true: Callable[[], bool]) -> None:
    """Wait until something is so."""
    for _ in range(80):
        if true():
            return
        await person.wait(0.05)
    raise AssertionError(person.screen)


def body(person: Person) -> list[str]:
    """The screen without its first line and without short messages, which lie in its lower right."""
    return [line[:60] for line in person.screen.splitlines()[1:24]]


async def test_where_there_is_nothing_to_take_back_that_is_said(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("u")
        await person.hears("There is nothing to take back.")


async def test_u_in_a_text_is_a_letter(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "f", "slash")
        await person.type("u")
        await person.sees("u", "of 140")
        await person.press("escape", "escape", "u")
        await person.hears("Taken back: you marked a favorite.")


async def test_a_mentor_is_removed_rests_and_comes_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("delete")
        await person.hears("Priya Raman is in the trash for 30 days.")
        await person.sees_not("needs you")
    async with at_the_keyboard(example) as person:
        await person.press("t")
        await person.sees("Priya Raman removed today", "30 days left")
        await person.press("enter")
        await person.hears("Brought back: Priya Raman.")
        await person.sees("The trash is empty.")
        await person.press("escape")
        await person.sees("Priya Raman", "needs you")
    async with at_the_keyboard(example) as person:
        await person.sees("Priya Raman", "needs you")


async def test_without_any_mentor_left_the_first_question_comes_and_u_brings_all_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("delete", "delete")
        await person.sees("What brings you here?")
        await person.press("u")
        await person.sees("What would help most now", "Tom Okafor")
        await person.press("u")
        await person.sees("Priya Raman")


async def test_an_entry_of_the_history_goes_and_comes_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "delete")
        await person.hears("The check of Mon 12 Oct · Priya Raman is in the trash for 30 days.")
        await person.sees_not("Mon 12 Oct    check")
        await person.press("u")
        await person.sees("Mon 12 Oct    check")


async def test_a_part_of_something_else_is_not_removed_alone(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "G", "delete")
        await person.hears("This is part of something else and goes with it.")


async def test_erasing_a_mentor_asks_once_by_name_and_leaves_no_word(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 30)) as person:
        await person.press("delete", "t", "x")
        await person.sees("Erase it for good", "Type “Priya Raman” to erase it.", "old blocks on the disk")
        await person.press("enter")
        await person.sees("or press esc to keep it")
        await person.press("escape")
        await person.sees("Priya Raman removed today")
        await person.press("x")
        await person.type("priya raman")
        await person.press("enter")
        await person.hears("Erased.")
        await person.sees("The trash is empty.")
        await person.press("u")
        await person.hears("There is nothing to take back.")
    for path in example.rglob("*"):
        assert path.is_dir() or b"Priya" not in path.read_bytes()


async def test_private_answers_are_erased_alone_from_the_result(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("n")
        await person.type("Ada")
        await person.press("ctrl+s", "c")
        for _ in range(5):  # past the opening and the words, to a statement
            await person.press("escape" if "Out of the text" in person.screen else "r")
            if "Review" in person.screen and "see the result" in person.screen:
                break
        await person.sees("see the result")
        for _line in range(60):
            if "afraid" in current(person):
                break
            await person.press("j")
        await person.press("enter", "1")
        await person.press("enter")
        await person.press("r", "f")
        await person.sees("safety")
        assert b'"fear":true' in (example / "journal.json").read_bytes()
        await person.press("x")
        await person.sees("Erase the private answers", "The result is then worked out without them.")
        await person.type("erase")
        await person.press("enter")
        await person.hears("Erased.")
    for path in example.rglob("journal*.json"):
        assert b'"fear":true' not in path.read_bytes().replace(b" ", b"")


def current(person: Person) -> str:
    return next((line for line in person.screen.splitlines() if "▌" in line), "")


def said(person: Person) -> list[str]:
    """The short messages that stand there now."""
    return [one.message for one in person.app._notifications]


async def test_what_offered_the_step_back_goes_with_it(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "down", "delete")
        await person.hears("u takes it back")
        await person.press("u")
        await person.hears("Taken back: you removed a meeting.")
        assert said(person) == ["Taken back: you removed a meeting."]


async def test_a_step_back_leaves_bad_news_where_it_is(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        person.app.notify("The journal was damaged.", severity="warning", timeout=30)
        await person.press("u")
        await person.hears("There is nothing to take back.")
        assert "The journal was damaged." in said(person)
