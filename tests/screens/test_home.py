"""Today: who needs attention and why, and the few things that would help, each one key away."""

from pathlib import Path

import pytest

from tests.screens.person import at_the_keyboard


async def test_mentors_are_listed_with_the_reason_in_words(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.sees(
            "Priya Raman", "needs you · met 6 weeks ago", "Tom Okafor", "on track · next Tue 1 Dec"
        )
        await person.sees("Prepare for Thu 26 Nov", "Last check, Mon 12 Oct", "Rekindle", "Engagement")


async def test_moving_to_another_mentor_shows_what_is_known_of_them(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("j")
        await person.sees("Editor, Harbor Review", "Go on with the exit note", "No check yet")
        await person.press("k")
        await person.sees("Staff engineer, Northwind")
        await person.press("G")
        await person.sees("Editor, Harbor Review")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("c 2", "Check · Priya Raman"),
        ("d", "Deck · Priya Raman"),
        ("m", "Meetings · Priya Raman"),
        ("x", "Exit note · Priya Raman"),
        ("h", "History · Priya Raman"),
        ("n", "A new mentor"),
        ("e", "Mentor · Priya Raman"),
    ],
)
async def test_each_place_is_one_key_away_and_escape_comes_back(example: Path, key: str, words: str) -> None:
    async with at_the_keyboard(example) as person:
        await person.press(*key.split())
        await person.sees(words)
        await person.press("escape", "escape")
        await person.sees("What would help most now")


async def test_enter_goes_to_what_would_help_and_enter_again_does_it(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("enter", "enter")
        await person.sees("Prepare · Priya Raman")


async def test_the_note_under_way_opens_where_it_was_left(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("j", "x")
        await person.sees("Exit note · Tom Okafor · We reached the goal · e-mail", "the essay is out")


async def test_help_lists_the_keys_of_this_place(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("question_mark")
        await person.sees("Keys", "Take stock of this mentorship.", "Quit from anywhere; everything is kept.")
        await person.press("escape")
        await person.sees("What would help most now")


async def test_the_palette_finds_a_mentors_history_by_name(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("ctrl+p")
        await person.type("history: tom")
        await person.wait(0.4)
        await person.press("enter")
        await person.wait(0.2)
        await person.sees("History · Tom Okafor")


async def test_the_palette_changes_the_theme(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("ctrl+p")
        await person.type("paper")
        await person.wait(0.4)
        await person.press("enter")
        await person.wait(0.2)
        assert person.app.theme == "paper"


async def test_a_mentors_name_is_shown_as_typed_and_never_acts(empty: Path) -> None:
    name = "[b]Ada[/b] [@click=app.quit]x[/]"
    async with at_the_keyboard(empty, size=(120, 40)) as person:
        person.desk.mentorships.add(name)
    async with at_the_keyboard(empty, size=(120, 40)) as person:
        await person.sees(name)
        await person.press("ctrl+p")
        await person.type("history: [b]")
        await person.wait(0.4)
        await person.sees(f"History: {name}")
        await person.press("escape")
        for key in "cdxh":
            await person.press(key)
            await person.sees(name)
            await person.pilot.click(offset=(30, 0))
            assert person.app.is_running
            await person.press("escape", "escape")


async def test_the_screen_can_be_blanked(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("ctrl+l")
        assert not person.screen.strip()
        await person.press("x")
        await person.sees("What would help most now")


async def test_a_click_on_a_key_in_the_last_line_presses_it(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        row = person.screen.split("\n").index(
            next(line for line in person.screen.split("\n") if "? Help" in line)
        )
        column = person.screen.split("\n")[row].index("d Deck")
        await person.pilot.click(offset=(column, row))
        await person.settle()
        await person.sees("Deck · Priya Raman")


async def test_a_second_window_is_told_and_changes_nothing(example: Path) -> None:
    async with at_the_keyboard(example), at_the_keyboard(example) as second:
        await second.sees("read only")
        await second.press("d", "space")
        await second.sees("not saved")
        assert second.desk.sparks.chosen_ids("priya") == ()


@pytest.mark.parametrize(
    ("keys", "title"),
    [("c1", "Check ·"), ("d", "Deck ·"), ("m", "Meetings ·"), ("md", "Debrief ·"), ("h", "History ·"),
     ("n", "A new mentor"), ("x", "Exit note ·")],
)  # fmt: skip
async def test_a_window_that_keeps_nothing_says_so_everywhere_and_promises_nothing(
    example: Path, keys: str, title: str
) -> None:
    async with at_the_keyboard(example), at_the_keyboard(example) as second:
        for key in keys:
            await second.press(key)
        await second.sees(title)
        first_line = next(line for line in second.screen.split("\n") if "Good Terms" in line)
        assert title in first_line
        assert first_line.rstrip().endswith("read only")
        assert "it is kept" not in second.screen


async def test_a_due_task_can_be_marked_as_done(example: Path) -> None:
    from datetime import date

    from tui.domain.task import Task

    async with at_the_keyboard(example) as person:
        person.desk.follow_ups._records.commit(
            Task(
                id="t",
                mentorship="tom",
                about="tell-program",
                text="Tell the program",
                set_on=date(2026, 11, 1),
                due=date(2026, 11, 3),
            )
        )
        await person.press("c", "escape")
    async with at_the_keyboard(example, size=(120, 30)) as person:
        await person.sees("Tom Okafor", "needs you · tell the program")
    async with at_the_keyboard(example) as person:
        await person.press("j", "enter", "j", "enter")
        await person.sees("Tell the program", "It is done", "Not yet")
        await person.press("1")
        await person.sees_not("tell the program")
    async with at_the_keyboard(example) as person:
        await person.sees_not("tell the program")
