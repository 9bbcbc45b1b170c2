"""The check by keyboard: every answer is kept as it is given, back is never blocked, leaving resumes."""

from pathlib import Path

import pytest

from tests.screens.person import Person, at_the_keyboard
from tui.config import Settings
from tui.domain.check import CheckDraft


async def begin(person: Person, name: str = "Amara") -> None:
    """From the empty journal to the first page of a check."""
    await person.press("1")
    await person.type(name)
    await person.press("enter")


async def past_the_words(person: Person) -> None:
    """From the opening to the first statement."""
    await person.press("right", "enter")
    for _ in range(3):
        await person.press("ctrl+n")


async def to_line(person: Person, words: str) -> None:
    """Move the cursor down to the line with these words."""
    for _ in range(60):
        if any("▌" in line and words in line for line in person.screen.split("\n")):
            return
        await person.press("down")
    raise AssertionError(f"{words!r} is on no line:\n{person.screen}")


def draft_of(person: Person) -> CheckDraft:
    mentorship = person.desk.mentorships.all()[0]
    draft = person.desk.checks.draft(mentorship.id)
    assert draft is not None
    return draft


async def test_a_whole_check_by_keyboard_ends_in_an_explained_verdict_and_is_kept(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await person.press("right", "right", "enter")
        await person.type("she asks who has to say yes")
        await person.press("tab")
        await person.type("asking who has to say yes")
        await person.press("enter", "ctrl+n", "ctrl+n")
        for _ in range(25):
            await person.sees("Think of your last four meetings")
            await person.press("3", "enter")
        for _ in range(4):
            await person.sees("How much does this matter to you now?")
            await person.press("1", "enter")
        for answer in ("0", "0", "0", "0", "0", "2"):
            await person.press(answer, "enter")
        await person.sees("Three private questions come next")
        await person.press("enter")
        for _ in range(3):
            await person.press("0", "enter")
        for _ in range(3):
            await person.press("ctrl+n")
        await person.sees("what are you leaning toward?")
        await person.press("1", "enter")
        await person.sees("Review", "every question has been before you")
        await person.press("f")
        await person.sees("Why")
    async with at_the_keyboard(empty) as person:
        mentorship = person.desk.mentorships.all()[0]
        assert person.desk.checks.draft(mentorship.id) is None
        [check] = person.desk.checks.all(mentorship.id)
        assert set(check.answers.values()) == {3}
        assert len(check.answers) == 25
        assert check.opening == 6
        assert check.carries["Q1"] == "asking who has to say yes"
        assert check.facts == {
            "goals_met": False, "external_end": False, "direction_changed": False,
            "adjusted": 0, "mentor_ends": False, "meetings": 3,
        }  # fmt: skip
        assert check.leaning == "stay"
        await person.sees("Last check")


async def test_leaving_and_coming_back_lands_on_the_same_question_with_all_answers(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("3", "enter", "x", "enter", "s")
        place = draft_of(person).page
        asked = next(one.text for one in person.desk.checks.assessment.items if f"item-{one.id}" == place)
        await person.sees(asked, "saved")
    async with at_the_keyboard(empty) as person:
        await person.press("c")
        await person.sees(asked)
        draft = draft_of(person)
        assert list(draft.answers.values()) == [3, "x", None]
        await person.press("left", "left", "left")
        await person.sees("✓ 3 mostly")


async def test_a_digit_shows_and_then_goes_on_by_itself(empty: Path) -> None:
    async with at_the_keyboard(empty, settings=Settings()) as person:
        await begin(person)
        await past_the_words(person)
        before = draft_of(person).page
        await person.press("2")
        await person.sees("✓ 2 half the time")
        await person.press("4")
        await person.sees("✓ 4 nearly always")
        await person.wait(0.5)
        await person.sees_not("✓ 4")
        draft = draft_of(person)
        assert draft.answers[before.removeprefix("item-")] == 4
        assert draft.page != before


async def test_one_burst_of_the_same_digit_answers_one_question(empty: Path) -> None:
    moment = [0.0]
    async with at_the_keyboard(empty, settings=Settings(), clock=lambda: moment[0]) as person:
        await begin(person)
        moment[0] += 2
        await person.press("right", "enter")
        for _ in range(3):
            moment[0] += 2
            await person.press("ctrl+n")
        moment[0] += 2
        for _ in range(30):
            await person.pilot.press("3")
            moment[0] += 0.03
            await person.pilot.pause(0.03)
        await person.wait(0.5)
        assert list(draft_of(person).answers.values()) == [3]


async def test_back_is_never_blocked_and_keeps_what_was_written(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await person.press("right", "enter")
        await person.type("one thing")
        await person.press("escape", "left")
        await person.sees("Have you been passive or proactive?")
        await person.press("enter")
        await person.sees("one thing")
        assert draft_of(person).words == {"Q1": "one thing"}


async def test_a_pause_in_typing_is_saved(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await person.press("right", "enter")
        await person.type("half a th")
        await person.wait(0.7)
        await person.sees("saved")
        assert draft_of(person).words == {"Q1": "half a th"}


async def test_letters_are_never_commands_while_text_is_typed(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await person.press("right", "enter")
        await person.type("srnxqf 0123")
        await person.press("escape")
        await person.sees("srnxqf 0123")


async def test_a_note_on_a_page_is_kept_and_shown(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("n")
        await person.type("in March only")
        await person.press("escape")
        await person.sees("your note: in March only")
        assert list(draft_of(person).notes.values()) == ["in March only"]


async def test_the_review_lists_open_ones_first_and_returns(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("3", "enter", "r")
        await person.sees("Review", "not reached")
        assert person.screen.index("not reached") < person.screen.index(
            "mostly" if "mostly" in person.screen else "see"
        )
        await person.press("enter")
        await person.sees_not("not reached yet")
        await person.press("2", "enter")
        await person.sees("Review")


async def test_a_date_counts_as_yes_and_a_wrong_one_is_refused(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("r")
        await to_line(person, "outside the two of you")
        await person.press("enter", "2")
        await person.type("2027-13")
        await person.press("enter")
        await person.sees("Write it as 2026-05-30")
        for _ in range(7):
            await person.press("backspace")
        await person.type("2027-05")
        await person.press("enter")
        await person.sees("Review")
        assert draft_of(person).facts["external_end"] == "2027-05"


async def test_too_few_answers_give_no_verdict_and_lead_back_to_the_open_items(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("3", "enter", "r", "f")
        await person.sees("There is not enough to go on yet")
        await person.press("1")
        await person.sees("Review", "not reached")
        await person.press("enter", "2", "enter", "f")
        mentorship = person.desk.mentorships.all()[0]
        assert len(person.desk.checks.all(mentorship.id)) == 1


async def test_the_private_section_can_be_skipped_as_a_whole(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("r")
        await to_line(person, "afraid of what might")
        await person.press("enter", "left", "left")
        await person.sees("Three private questions come next")
        await person.press("s")
        assert set(draft_of(person).red_flags.values()) == {None}


async def test_fear_opens_the_quiet_path_and_its_verdict_is_not_on_the_first_screen(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("r")
        await to_line(person, "afraid of what might")
        await person.press("enter", "1", "enter", "f")
        await person.sees("Your safety comes first.", "Thank you for saying so.")
        await person.sees_not("Signs it might be time")
        await person.press("G")
        await person.sees("Talk to someone neutral first")
        await person.press("2")
        await person.sees("Private note", "Only you see this.")
        await person.type("It was on Monday.")
        await person.press("escape", "escape")
        await person.sees("Last check")
        await person.sees_not("Part ways", "safety", "Safety")


async def test_resizing_in_the_middle_loses_nothing(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("3")
        await person.pilot.resize_terminal(40, 12)
        await person.settle()
        await person.sees("✓ 3 mostly")
        await person.pilot.resize_terminal(30, 8)
        await person.settle()
        await person.sees("needs 40 columns")
        await person.pilot.resize_terminal(120, 36)
        await person.press("enter")
        assert list(draft_of(person).answers.values()) == [3]


@pytest.mark.parametrize("answer", ["0", "1", "2", "3", "4", "x"])
async def test_each_answer_of_the_scale_is_one_key(empty: Path, answer: str) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        await person.press(answer)
        [kept] = draft_of(person).answers.values()
        assert str(kept) == answer


async def test_an_old_draft_is_offered_with_its_age(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "right", "enter", "escape", "escape")
    from datetime import date

    async with at_the_keyboard(example, today=date(2026, 12, 5)) as person:
        await person.press("c")
        await person.sees("You left a check 2 weeks ago", "Go on with it", "Start a new one")
        await person.press("2", "2")
        await person.sees("Have you been passive or proactive?")
        assert person.desk.checks.draft("priya") is None


async def test_u_takes_back_the_last_answers_also_after_leaving_and_opening_again(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await past_the_words(person)
        first, second = draft_of(person).order[:2]
        await person.press("3", "enter", "1", "enter", "s", "n")
        await person.type("in March")
        await person.press("escape", "u")
        await person.sees("n add a note")
        await person.press("escape")
    async with at_the_keyboard(empty) as person:
        await person.press("c", "u")
        assert list(draft_of(person).answers.values()) == [3, 1]
        await person.press("u")
        assert draft_of(person).page == f"item-{second}"
        await person.sees_not("✓")
        await person.press("u")
        assert (draft_of(person).page, draft_of(person).answers) == (f"item-{first}", {})
        await person.press("u", "u", "u", "u", "u")
        await person.hears("There is no answer to take back in this check.")
        assert draft_of(person).opening is None
        await person.sees("Have you been passive or proactive?")


async def test_u_in_a_text_is_a_letter_and_outside_it_takes_the_text_back(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await person.press("right", "enter")
        await person.type("usual")
        await person.press("escape", "u")
        await person.sees_not("usual")
        assert draft_of(person).words == {}


async def test_a_fact_from_the_log_is_marked_with_its_source_and_open_to_change(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "r")
        await to_line(person, "How many meetings have you had")
        await person.sees("three or more, as in your log")
        await person.press("enter")
        await person.sees(
            "✓ 2 three or more",
            "From your log: 11 meetings since 27 Sep 2025.",
            "It is marked already; change it if it is wrong.",
        )
        await person.press("1", "enter")
        await to_line(person, "How many meetings have you had")
        await person.press("enter")
        await person.sees("✓ 1 one or two", "From your log: 11 meetings")
        await person.sees_not("It is marked already")
    async with at_the_keyboard(example) as person:
        draft = person.desk.checks.draft("priya")
        assert draft is not None
        assert draft.facts["meetings"] == 2


async def test_each_mentorship_has_a_check_of_its_own_under_way(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "right", "escape")
        await to_line(person, "Tom Okafor")
        await person.press("c", "left", "left", "escape")
    async with at_the_keyboard(example) as person:
        drafts = [person.desk.checks.draft(id) for id in ("priya", "tom")]
        assert [one.opening for one in drafts if one] == [5, 4]
        await person.press("c")
        await person.sees("Check · Priya Raman")
        await person.press("escape")
        await to_line(person, "Tom Okafor")
        await person.press("c")
        await person.sees("Check · Tom Okafor")
