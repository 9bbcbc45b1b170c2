"""The mentor form: a name is enough; what is wrong is said beside the form and nothing is lost."""

from pathlib import Path

import pytest
from textual.widgets import Input

from tests.screens.person import at_the_keyboard


async def test_a_name_is_enough(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("1", "enter", "escape", "n")
        await person.type("Grace Lee")
        await person.press("ctrl+s")
        await person.sees("Grace Lee", "new")
    async with at_the_keyboard(empty) as person:
        await person.sees("Grace Lee")


async def test_all_fields_are_kept_and_enter_goes_through_them(empty: Path) -> None:
    fields = (
        "Grace Lee", "Head of data", "Sam", "2026-01", "4", "2026-11-02", "2026-11-30", "cult",
        "to lead a team; to publish",
    )  # fmt: skip
    async with at_the_keyboard(empty) as person:
        await person.press("1", "enter", "escape", "n")
        for text in fields:
            for _ in range(20 if text == "cult" else 0):
                await person.press("backspace")
            await person.type(text.replace(";", "semicolon") if ";" not in text else text.split(";")[0])
            await person.press("enter")
    async with at_the_keyboard(empty) as person:
        grace = person.desk.mentorships.find("Grace")
        assert (grace.role, grace.my_name, grace.cadence_days, grace.phase) == (
            "Head of data",
            "Sam",
            28,
            "cultivation",
        )
        assert str(grace.since) == "2026-01-01"
        assert str(person.desk.mentorships.last_met(grace.id)) == "2026-11-02"
        following = person.desk.mentorships.next_meeting(grace.id)
        assert following is not None
        assert str(following.on) == "2026-11-30"
        assert [goal.text for goal in grace.goals] == ["to lead a team"]


async def test_a_date_that_does_not_exist_is_named_and_the_rest_stays(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await person.press("1", "enter", "escape", "n")
        await person.type("Grace")
        for _ in range(3):
            await person.press("enter")
        await person.type("2026-02-30")
        await person.press("ctrl+s")
        await person.sees("Since: there is no such day", "Grace")
        await person.press("escape")
        assert len(person.desk.mentorships.all()) == 1


async def test_escape_changes_nothing(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("e")
        await person.type("XYZ")
        await person.press("escape")
        await person.hears("Not saved, and not gone")
        await person.sees("Priya RamanXYZ")
        await person.press("escape")
        await person.sees("Priya Raman", "What would help most now")
        await person.sees_not("XYZ")


@pytest.mark.parametrize(
    ("id", "day", "words"),
    [
        ("last_met", "1970-01-01", "Last met: 1970-01-01 is more than ten years ago. Check the year."),
        ("next_on", "2999-01-01", "Next meeting: 2999-01-01 is more than three years ahead. Check the year."),
    ],
)
async def test_a_year_that_cannot_be_meant_is_named(example: Path, id: str, day: str, words: str) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("e")
        person.app.screen.query_one(f"#{id}", Input).value = day
        await person.press("ctrl+s")
        await person.sees(words, day)
