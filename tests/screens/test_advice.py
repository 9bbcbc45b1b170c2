"""Advice, report back, goals and needs: each step one key and one act, taken back with u."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from textual.widgets import Input

from tests.screens.person import Person, at_the_keyboard


async def write(person: Person, *texts: str) -> None:
    """Replace what stands in each line of the form, from the one being written on."""
    for text in texts:
        field = person.app.focused
        assert isinstance(field, Input)
        field.value = text
        await person.press("enter")


def states(person: Person) -> list[str]:
    return [one.state for one in person.desk.advice.all("priya") if "calendar" in one.text]


async def test_advice_goes_through_all_its_states_and_u_takes_each_step_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "a", "n")
        await write(person, "Block the calendar", "2026-11-20")
        await person.sees("Block the calendar", "tried 4 of 9")
        await person.press("g", "j", "j", "j", "j")
        await person.sees("heard Fri 20 Nov")
        await person.press("p")
        await write(person, "Monday comes", "I block two hours")
        await person.sees("If Monday comes", "then I block two hours")
        await person.press("t")
        await person.sees("2026-11-21")
        await write(person, "It held for a week.")
        await person.sees("tried 5 of 9", "It held for a week.")
        await person.press("v")
        await write(person, "Two free mornings.")
        await person.sees("Two free mornings.", "Kept Sat 21 Nov")
        assert states(person) == ["kept"]
    async with at_the_keyboard(example) as person:
        await person.press("m", "a")
        for state in ("tried", "planned", "heard"):
            await person.press("u")
            assert states(person) == [state]
        await person.press("u")
        await person.sees_not("Block the calendar")
        assert states(person) == []


async def test_only_the_steps_that_can_be_taken_are_shown(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "a")
        await person.sees("p Plan", "t Tried", "x Drop")
        await person.sees_not("v Keep")
        await person.press("v")
        await person.sees_not("It stays")
        await person.press("G")
        await person.sees_not("p Plan", "x Drop")
        await person.press("o")
        await person.sees("tried, heard Wed 18 Feb")
        await person.press("u")
        await person.sees("dropped, heard Wed 18 Feb")


WRONG = (
    ("2026-02-30", "no such day"),
    ("2027-01-01", "lies ahead"),
    ("2026-01-01", "before you heard it"),
)


async def test_a_wrong_day_is_asked_again_with_every_word(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "a", "t")
        for day, words in WRONG:
            await person.press("shift+tab")
            await write(person, day, "It went well")
            await person.sees(words, day, "It went well")
        await person.press("escape")
        await person.sees("Not kept yet: esc again leaves without it.", "It went well")
        await person.press("escape")
        await person.sees("Just listening?")
        assert all(one.result != "It went well" for one in person.desk.advice.all("priya"))


async def test_advice_rests_in_the_trash_and_comes_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "a", "delete")
        await person.hears("In the trash for 30 days")
        await person.sees("tried 4 of 7")
        await person.press("u")
        await person.sees("tried 4 of 8")


async def test_report_back_says_what_became_of_it_and_is_copied_and_saved(
    example: Path, tmp_path: Path
) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "r")
        await person.sees("You said, I did, it led to", "all of it", "You said Asking who has to say yes")
        await person.press("a")
        await person.sees("Nothing was tried since the last meeting")
        await person.sees_not("y Copy")
        await person.press("a", "y")
        await person.hears("clipboard")
        assert "It led to: The last two proposals went through at once." in person.app.clipboard
        await person.press("s")
        await write(person, str(tmp_path / "r.txt"))
        await person.hears("r.txt. Only you")
        assert person.app.clipboard in (tmp_path / "r.txt").read_text()


async def test_a_goal_is_added_met_and_opened_again_and_the_direction_changes(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "o")
        await person.sees("to lead a large migration", "met Wed 4 Feb · the all-hands talk went well")
        await person.press("n")
        await write(person, "to write it up", "2026-11-01")
        await person.sees("to write it up", "agreed Sun 1 Nov")
        await person.press("G", "m")
        await write(person, "the post is out")
        await person.sees("met Sat 21 Nov · the post is out")
        await person.press("d")
        await write(person, "toward product", "2026-11-20")
        await person.sees("Where I am heading", "toward product", "A check takes that into account")
    async with at_the_keyboard(example) as person:
        assert person.desk.checks.known_facts("priya")["direction_changed"] == "2026-11-20"
        assert person.desk.mentorships.get("priya").goals[-1].met == date(2026, 11, 21)
        await person.press("u", "u", "u")
        assert len(person.desk.mentorships.get("priya").goals) == 2


async def test_needs_and_who_covers_them(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "w")
        await person.sees("somebody who has led a large migration nobody yet", "Ravi, Ines")
        await person.press("e")
        await write(person, "somebody who has led a large migration", "Noor")
        await person.sees("Noor")
        await person.press("n")
        await write(person, "", "Jo")
        await person.sees("Write the need in a few words", "Jo")
        await person.press("escape", "escape", "G", "delete")
    async with at_the_keyboard(example) as person:
        assert len(person.desk.network.all()) == 2
        await person.press("u", "u")
        assert [one.people for one in person.desk.network.all()] == [(), ("Jo",), ("Ravi", "Ines")]


async def test_escape_leads_back_home_from_everywhere(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        for keys in ("m", "mp", "md", "ma", "mr", "mt", "mo", "mw"):
            await person.press(*keys, *["escape"] * len(keys))
            await person.sees("What would help most now")


async def test_quitting_with_words_in_a_form_is_said_once(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "a", "n")
        await person.type("Sleep on it")
        await person.press("ctrl+q")
        await person.hears("Not saved, and not gone")
        await person.sees("Sleep on it")
        await person.press("enter", "enter")
        assert "Sleep on it" in [one.text for one in person.desk.advice.all("priya")]
