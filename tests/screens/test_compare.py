"""Two checks side by side: honest words, both answers, the trend, and why a change is or is not one."""

from pathlib import Path

from tests.screens.person import at_the_keyboard


async def test_the_newest_two_checks_stand_side_by_side_with_honest_words(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 60)) as person:
        await person.press("h", "v")
        await person.sees("Wed 24 Jun → Mon 12 Oct", "maybe changed (-16)", "provisional")
        await person.sees("Engagement 75 → 31 -44 changed", "Rapport 94 → 94 +0 no clear change")
        await person.sees("Over time", "Relationship ▇ 78 ▆ 64 ▇ 80 ▆ 64")


async def test_any_two_can_be_chosen(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 60)) as person:
        await person.press("h", "v", "left", "left")
        await person.sees("21 Nov 2025 → Mon 12 Oct")
        await person.press("less_than_sign")
        await person.sees("21 Nov 2025 → Wed 24 Jun")
        await person.press("right", "right", "right")
        await person.sees("Thu 26 Mar → Wed 24 Jun")


async def test_both_open_answers_and_the_answers_that_moved_are_shown(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 110)) as person:
        await person.press("h", "v")
        await person.sees("In your own words", "Contacts outside our department.", "Answers that moved")
        await person.sees("of 25 answers are the same.")


async def test_the_explanation_is_one_key_away(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("h", "v", "w")
        await person.sees("How a change is told from noise", "Jacobson and Truax")
        await person.sees("a move of 24.8 points", "18.4 in the", "16.2, or 12.0", "14 days apart")


async def test_one_check_cannot_be_compared_and_the_key_is_not_shown(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("j", "h")
        await person.sees("History · Tom Okafor")
        await person.sees_not("v Compare")
        await person.press("v")
        await person.sees("History · Tom Okafor")


async def test_a_result_is_compared_with_the_one_before_it(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("h", "enter", "v")
        await person.sees("Wed 24 Jun → Mon 12 Oct")


async def test_the_keys_of_every_page_read_it_and_others_begin_at_the_top(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "v", "G")
        await person.sees("of 25 answers are the same.")
        await person.press("g", "j")
        await person.sees("The relationship as a whole")
        await person.press("G", "left")
        await person.sees("Thu 26 Mar → Mon 12 Oct")
