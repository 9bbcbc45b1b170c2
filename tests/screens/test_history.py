"""History: one list, newest first, each entry opens."""

from pathlib import Path

from tests.screens.person import at_the_keyboard


async def test_everything_stands_in_one_list_and_a_check_opens_its_result(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h")
        await person.sees("History · Priya Raman", "Rekindle: Start with your own half.", "Mostly her news")
        await person.press("enter")
        await person.sees("Start with your own half.", "Why")
        await person.press("a")
        await person.sees("Your answers", "Have you been passive or proactive?", "3 of 10")
        await person.press("escape", "escape", "escape")
        await person.sees("What would help most now")


async def test_an_entry_without_a_screen_of_its_own_opens_as_text(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "j", "enter")
        await person.sees("My engagement: 2 of 5")
        await person.press("escape")
        await person.sees("History · Priya Raman")


async def test_an_empty_history_says_what_it_is_for(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("1", "enter", "escape", "h")
        await person.sees("This list fills by itself")


async def test_next_steps_of_a_result_open_the_right_place_filled(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("h", "enter", "1")
        await person.sees("Deck · Priya Raman", "3 of 140 · your hand", "Follow-through")
        await person.press("escape", "escape")
        await person.sees("Start with your own half.")
        await person.press("3")
        await person.hears("The first screen will offer a new check after 2 more meetings.")
