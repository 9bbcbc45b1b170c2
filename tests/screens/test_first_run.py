"""An empty journal: one question, four answers, and a name is enough."""

from pathlib import Path

from tests.screens.person import at_the_keyboard
from tui.domain.mentorship import UNNAMED


async def test_the_first_screen_asks_what_brings_you_here_and_says_where_the_data_lives(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.sees(
            "What brings you here?", "8 to 15 minutes", "2 minutes", "10 minutes", "example data"
        )
        await person.sees("Everything stays on this machine", str(empty)[:30])


async def test_taking_stock_needs_a_name_only_and_the_check_opens(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("1")
        await person.sees("What do you call your mentor?")
        await person.type("Amara")
        await person.press("enter")
        await person.sees("Check · Amara", "Have you been passive or proactive?")
        await person.press("escape")
        await person.sees("Amara", "What would help most now", "Take stock")
    async with at_the_keyboard(empty) as person:
        await person.sees("Amara", "new")


async def test_even_the_name_can_wait(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("2", "enter")
        await person.sees(f"Deck · {UNNAMED}", "0 of 140 · for the next meeting", "Press z to draw one")
        assert [one.mentor for one in person.desk.mentorships.all()] == [UNNAMED]


async def test_never_mind_leaves_the_journal_empty(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("3", "escape")
        await person.sees("What brings you here?")
        assert person.desk.mentorships.all() == ()


async def test_the_third_answer_leads_to_the_exit_note(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("3", "enter")
        await person.sees("What is true?", "My direction has changed")


async def test_escape_never_quits_and_q_does(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("escape", "escape")
        await person.sees("What brings you here?")
        await person.press("q")
        assert not person.app.is_running


async def test_looking_around_asks_for_the_example(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("4")
        assert person.app.return_value == "demo"
