"""The deck: list beside card, filter, draw, favorite, choose, and the reading view."""

from pathlib import Path

from tests.screens.person import Person, at_the_keyboard
from tests.speed.large_deck import made
from tui.widgets.row_list import RowList


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
        await person.sees("No card holds these words")
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


async def test_a_draw_stays_within_what_the_list_was_narrowed_to(example: Path) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d", "t", "t", "v", "down", "down", "down", "down", "right", "right", "enter")
        await person.sees("Craft and judgment · up to 5 minutes")
        for _ in range(3):
            await person.press("z")
            await person.sees("Drawn today", "Craft and judgment · up to 5 minutes")
            card = person.app.screen.spark.card  # type: ignore[attr-defined]
            assert (card.theme, card.minutes <= 5) == ("craft", True)
        await person.press("3")
        await person.sees("Craft and judgment · up to 5 minutes · your hand")
        await person.press("escape")
        await person.sees_not("your hand")
        await person.sees("Craft and judgment · up to 5 minutes")
        await person.press("c", "slash")
        await person.type("career")
        await person.press("enter", "z")
        await person.sees("7 of 140 · “career”", "Drawn today")


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


async def test_the_view_narrows_by_every_facet_and_says_how_many_it_shows(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "v")
        await person.sees("What to show", "140 of 140 questions")
        await person.press("down", "down", "right")
        await person.sees("‹ light ›", "40 of 140")
        await person.press("j", "j", "l", "enter")
        await person.sees("of 140 · light · up to 3 minutes")
        await person.press("v", "c", "up", "left", "enter")
        await person.sees("140 questions · never asked first")
        await person.press("v", "right", "escape")
        await person.sees("140 questions · never asked first")


async def test_favorites_and_what_was_set_aside_can_be_looked_at(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "f", "j", "x")
        await person.sees("139 of 140")
        await person.press("v")
        await person.pilot.press(*["down"] * 5, *["right"] * 2)
        await person.press("enter")
        await person.sees("2 of 140 · favorites")
        await person.press("v")
        await person.pilot.press(*["down"] * 5, *["right"] * 3)
        await person.press("enter")
        await person.sees("set aside for this mentor")
        await person.sees("1 of 140")
        await person.press("x", "c")
        await person.sees("140 questions")


async def test_words_that_were_looked_for_are_marked_wherever_they_stand(example: Path) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d", "slash")
        await person.type("you")
        await person.sees("of 140 · “you”")
        screen = person.app.screen
        row = screen._row(0)[0]  # type: ignore[attr-defined]
        assert [text.casefold() for text, voice in row.left if voice == "hit"].count("you") >= 2
    async with at_the_keyboard(example, size=(120, 36)) as person:  # found in what speaks for asking it
        await person.press("d", "slash")
        await person.type("no option")
        await person.sees("1 of 140 · “no option”")
        strips = person.app.screen._compositor.render_strips()
        marked = [one.text for strip in strips for one in strip if one.style and one.style.underline]
        assert marked == ["no option"]


async def test_help_in_the_filter_names_its_own_keys(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "slash", "f1")
        await person.sees("Go to the cards that hold these words.")
        await person.sees_not("Draw one card")
        await person.press("escape", "escape", "question_mark")
        await person.sees("Draw one card")


async def test_words_that_no_card_holds_say_how_to_go_on_while_one_types(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "slash")
        await person.type("career?!")
        await person.sees("0 of 140", "Take some away, or press esc to see all cards again.")
        await person.press("enter", "backspace", "backspace")  # the words are still there to be mended
        await person.sees("7 of 140 · “career”")
        await person.press("slash")
        await person.sees("“career/”")


async def test_what_they_said_is_on_the_card_and_in_the_history_also_after_reopening(example: Path) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d", "j", "a")
        await person.sees("Asked", "What they said", "2026-11-21")
        await person.type("Start before you are ready.")
        await person.press("tab", "tab", "right", "ctrl+s")
        await person.sees("Asked today · worth it", "“Start before you are ready.”", "saved")
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("h")
        await person.sees("asked Which small decision turned out to matter")
        await person.press("enter")
        await person.sees("Start before you are ready.", "It was worth asking.")


async def test_typing_is_kept_at_a_pause_and_escape_keeps_the_rest(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "a")
        await person.type("half a")
        await person.wait(0.8)
        assert person.desk.sparks.one("priya", "dec-1").answers[0].answer == "half a"
        await person.type(" word")
        await person.press("escape")
        await person.sees("Asked today")
    async with at_the_keyboard(example) as person:
        assert person.desk.sparks.one("priya", "dec-1").answers[0].answer == "half a word"
        await person.press("d", "u")
        await person.hears("Taken back: you marked a question as asked.")
        assert person.desk.sparks.one("priya", "dec-1").answers == ()


async def test_escape_from_an_empty_answer_marks_nothing_and_a_wrong_day_is_said(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "a", "escape")
        assert person.desk.sparks.one("priya", "dec-1").answers == ()
        await person.press("a", "tab")
        await person.pilot.press(*["backspace"] * 10)
        await person.type("2026-13-01")
        await person.press("ctrl+s")
        await person.sees("There is no such day")
        await person.pilot.press(*["backspace"] * 10)
        await person.type("2026-11-02")
        await person.press("ctrl+s")
        await person.sees("Asked 3 weeks ago")


async def test_a_card_asked_again_another_day_keeps_both_answers(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "a")
        await person.type("Now she would go.")
        await person.press("ctrl+s")
        answers = person.desk.sparks.one("priya", "article-1").answers
        assert len(answers) == 2
        assert answers[1].answer == "Now she would go."


async def test_skip_takes_a_card_from_the_hand_and_the_cursor_on(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "3", "s")
        await person.sees("2 of 140 · your hand")
        await person.hears("Not now")
        await person.press("escape", "g", "s")
        assert person.app.screen.spark.card.id == "dec-1"  # type: ignore[attr-defined]
        assert person.desk.sparks.one("priya", "article-1").skipped


async def test_every_mark_is_taken_back_by_u_where_one_stands(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j")
        for key, words in (("f", "A favorite of yours"), ("space", "On the list")):
            await person.press(key)
            await person.sees(words)
            await person.press("u")
            await person.sees_not(words)
        await person.press("x", "u")
        await person.sees("140 questions")


async def test_reading_a_chosen_card_leafs_through_the_chosen_ones_only(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "space", "j", "j", "space", "enter")
        await person.sees("Priya Raman · 2 of 2")
        await person.press("left")
        await person.sees("1 of 2", "Which small decision")
        await person.press("left", "escape")
        await person.sees("Deck · Priya Raman")


async def test_the_list_for_the_meeting_and_the_reading_view_go_in_the_order_of_the_agenda(
    example: Path,
) -> None:
    last, first, middle = "Which small decision", "How do you tell a choice", "When did waiting turn out"
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d", "j", "j", "j", "space", "j", "space", "k", "k", "k", "space", "l")
        assert in_order(person, first, middle, last)
        await person.press("g", "enter")
        await person.sees("Priya Raman · 1 of 3", first)
        await person.press("right")
        await person.sees("2 of 3", middle)
        await person.press("escape", "escape", "m", "p", "G", "K", "K")  # the last one goes before the others
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("d")  # with questions chosen for a day that is near, the list opens by itself
        await person.sees("3 of 140")
        assert in_order(person, last, first, middle)
        await person.press("g", "enter")
        await person.sees("Priya Raman · 1 of 3", last)


def in_order(person: Person, *words: str) -> bool:
    """Whether these words stand in the rows of the list one below the other."""
    shown = "\n".join(line[:60] for line in person.screen.splitlines())  # the card stands beside the list
    places = [shown.find(word) for word in words]
    return -1 not in places and places == sorted(places)


async def test_in_the_meeting_an_answer_is_jotted_down_beneath_the_question(example: Path) -> None:
    async with at_the_keyboard(example, size=(40, 12)) as person:
        await person.press("d", "j", "enter", "a")
        await person.sees("Which small decision turned out to", "saved")
        await person.type("taking the night train, aw")
        await person.press("escape")
        await person.press("w", "right", "left")
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "enter")
        await person.sees("w Worth it", "Asked today · worth it")
    async with at_the_keyboard(example, size=(40, 12)) as person:
        [asked] = person.desk.sparks.one("priya", "dec-1").answers
        assert (asked.answer, asked.worth_it) == ("taking the night train, aw", True)


async def test_jotted_words_outlive_a_window_that_is_closed(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("d", "j", "enter", "a")
        await person.type("not yet saved")
        await person.press("ctrl+q")
    async with at_the_keyboard(example) as person:
        assert person.desk.sparks.one("priya", "dec-1").answers[0].answer == "not yet saved"


async def test_a_refused_save_leaves_the_answer_in_the_field(example: Path) -> None:
    async with at_the_keyboard(example), at_the_keyboard(example) as second:
        await second.press("d", "j", "a")
        await second.type("words")
        await second.press("ctrl+s")
        await second.sees("words", "reading only")
        await second.press("escape", "escape", "escape")
        await second.sees("What would help most now")


async def test_a_walk_of_many_moves_asks_for_as_many_rows_in_a_deck_of_any_size(tmp_path: Path) -> None:
    """The list paints what is on the screen, and a move two rows of it."""
    asked: dict[int, int] = {}
    for count in (0, 30_000):
        folder = tmp_path / str(count)
        made(folder, count)
        async with at_the_keyboard(folder) as person:
            await person.press("d")
            await person.sees(f"{140 + count:,} questions")
            rows = person.app.screen.query_one("#cards", RowList)
            original, times = rows._row, []
            rows._row = lambda index, original=original, times=times: times.append(index) or original(index)
            await person.pilot.press(*["j"] * 12, *["k"] * 12)
            asked[count] = len(times)
    assert asked[0] == asked[30_000] <= 24 * 3


async def test_a_mark_beside_many_questions_reads_none_of_them_again(tmp_path: Path) -> None:
    made(tmp_path / "store", 3_000)
    async with at_the_keyboard(tmp_path / "store") as person:
        await person.press("d")
        await person.sees("3,140 questions")
        cards = person.app.screen._sifter.cards  # type: ignore[attr-defined]
        await person.press("j", "space", "f", "u")
        assert person.app.screen._sifter.cards is cards  # type: ignore[attr-defined]
        await person.press("l")
        await person.sees("1 of 3,140")
