"""Questions of one's own: written, changed and removed with the keyboard alone."""

from pathlib import Path

from tests.screens.person import at_the_keyboard


async def test_a_question_of_ones_own_is_in_the_deck_under_the_cursor(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "n")
        await person.sees("A new question", "Why ask it", "Theme", "Decisions")
        await person.type("Which trip changed your mind")
        await person.press("tab", "tab")
        await person.type("Where to")
        await person.press("tab", "tab", "right", "down", "right", "ctrl+s")
        await person.sees("141 questions", "your own", "→ Where to")
    async with at_the_keyboard(example) as person:
        [own] = [one for one in person.desk.sparks.all("priya") if one.card.origin == "own"]
        assert (own.card.text, own.card.theme, own.card.follow_ups) == (
            "Which trip changed your mind",
            "craft",
            ("Where to",),
        )


async def test_hints_and_the_near_twin_are_shown_and_forbid_nothing(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 30)) as person:
        await person.press("d", "n")
        await person.type("Do you tell courage from impatience")
        await person.sees(
            "This can be answered with yes or no.",
            "Close to one there is: “How do you tell courage from impatience?”",
        )
        await person.press("ctrl+s")
        await person.sees("141 questions")


async def test_an_own_question_is_changed_and_removed_and_u_brings_it_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "n")
        await person.type("Why trains")
        await person.press("ctrl+s", "e")
        await person.sees("Your question", "Why trains")
        await person.type(" at night")
        await person.press("ctrl+s")
        await person.sees("Why trains at night")
        await person.press("delete")
        await person.sees("140 questions")
        await person.press("u")
        await person.sees("141 questions")
    async with at_the_keyboard(example) as person:
        assert [one.card.text for one in person.desk.sparks.all("priya") if one.card.origin == "own"] == [
            "Why trains at night"
        ]


async def test_cards_of_the_deck_cannot_be_changed_or_removed(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "e", "delete")
        await person.sees("Deck · Priya Raman", "140 questions")


async def test_the_first_escape_warns_and_the_second_leaves_without_it(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "n", "escape")
        await person.sees("Deck · Priya Raman")
        await person.press("n", "ctrl+s")
        await person.sees("Question: write it first")
        await person.type("Half a qu")
        await person.press("escape")
        await person.hears("esc again leaves without it")
        await person.press("escape")
        await person.sees("140 questions")


async def test_a_question_being_written_outlives_a_window_that_is_closed(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "n")
        await person.type("Which words stay")
        await person.press("ctrl+q")
    async with at_the_keyboard(example) as person:
        await person.press("d")
        await person.sees("141 questions")
