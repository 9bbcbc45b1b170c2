"""The deck: list beside card, filter, draw, favorite, choose, and the reading view."""

from pathlib import Path

from tests.screens.person import at_the_keyboard


async def test_the_list_stands_beside_the_card(example: Path) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d")
        await person.sees("140 questions", "Then ask", "from the article")
        await person.press("j")
        await person.sees("Small turning points", "How long was it before you noticed?")


async def test_the_filter_narrows_as_one_types_and_escape_shows_all_again(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "slash")
        await person.type("risk")
        await person.sees("2 of 140 · “risk”")
        await person.type("zz")
        await person.sees("No card fits these filters")
        await person.press("escape")
        await person.sees("140 questions")


async def test_theme_and_depth_narrow_and_c_clears(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "t")
        await person.sees("11 of 140 · Decisions")
        await person.press("p")
        await person.sees("Decisions · light")
        await person.press("c")
        await person.sees("140 questions")


async def test_a_chosen_card_is_on_the_next_meetings_list_also_after_reopening(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "space", "j", "space", "l")
        await person.sees("2 of 140 · for Thu 26 Nov", "saved")
    async with at_the_keyboard(example) as person:
        await person.sees("Read the questions for Thu 26 Nov", "2 chosen")
        await person.press("enter", "enter")
        await person.sees("2 of 140 · for Thu 26 Nov")
        await person.press("space")
        await person.sees("1 of 140")


async def test_an_empty_list_says_what_it_is_for_and_which_key_fills_it(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "l")
        await person.sees("This list holds the questions for your next meeting", "Press z", "For example")


async def test_a_favorite_stays_one(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "f")
        await person.sees("★", "A favorite of yours")
    async with at_the_keyboard(example) as person:
        assert person.desk.sparks.one("priya", "dec-1").favorite


async def test_a_drawn_card_says_why_and_does_not_come_back(example: Path) -> None:
    seen = set()
    async with at_the_keyboard(example) as person:
        await person.press("d")
        for _ in range(5):
            await person.press("z")
            await person.sees("●", "Deck · Priya Raman")
            seen.add(person.app.screen.spark.card.id)  # type: ignore[attr-defined]
    assert len(seen) == 5
    async with at_the_keyboard(example, seed=7) as person:
        await person.press("d", "z")
        assert person.app.screen.spark.card.id not in seen  # type: ignore[attr-defined]


async def test_a_hand_of_three_leans_toward_the_weakest_dimension(example: Path) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d", "3")
        await person.sees("3 of 140 · your hand", "● ")
        await person.press("escape")
        await person.sees("140 questions")


async def test_the_reading_view_leafs_through_the_list(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "enter")
        await person.sees(
            "1 of 140",
            "Can you tell me about a time when you had to make a difficult career decision?",
            "then",
            "or",
        )
        await person.press("right")
        await person.sees("2 of 140")
        await person.press("m")
        await person.sees("for the next meeting")
        await person.press("left", "left", "escape")
        await person.sees("Deck · Priya Raman")
        assert person.desk.sparks.chosen_ids("priya") == ("dec-1",)


async def test_letters_are_words_in_the_filter(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "slash")
        await person.type("fzq")
        await person.sees("“fzq”")
        assert not any(spark.favorite for spark in person.desk.sparks.all("tom") if spark.card.id != "clo-9")
