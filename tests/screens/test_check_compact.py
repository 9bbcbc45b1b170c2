"""The check the second time round: a section a page, one key an answer, on the same state machine."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.screens.person import Person, at_the_keyboard, patient_clock
from tests.screens.test_check import begin, draft_of, past_the_words, to_line
from tui.config import Settings
from tui.domain.check import Check, CheckDraft

OWN = {"id", "mentorship", "edited", "revision", "replaces", "seconds", "started", "taken"}
"""What two equal checks may differ in."""


async def the_short_way(person: Person) -> None:
    """From the example's first screen to the first section of a compact check."""
    await person.press("c")
    await person.sees("How would you like to answer?", "A section a page", "One question a page")
    await person.press("1", "right", "enter")
    for _ in range(3):
        await person.press("ctrl+n")


def priya(person: Person) -> Check:
    return person.desk.checks.all("priya")[-1]


async def test_a_whole_check_section_by_section_ends_in_a_result(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        order = person.desk.checks.draft("priya").order  # type: ignore[union-attr]
        answers = {id: place % 5 for place, id in enumerate(order)}
        for id in order:
            await person.sees(person.desk.checks.assessment.item(id).text[:40])
            await person.press(str(answers[id]))
            draft = person.desk.checks.draft("priya")
            assert draft is not None
            if draft.page == f"item-{id}":  # the last of a section waits for enter, as it was set
                await person.press("enter")
        await person.sees("What matters")
        for key in ("1", "2", "0", "1"):
            await person.press(key)
        await person.press("enter")
        await person.sees("A few facts", "Has your mentor asked to stop?")
        for key in ("0", "0", "0", "0", "0", "2"):
            await person.press(key)
        await person.press("enter")
        await person.sees("Three private questions come next")
        await person.press("enter", "0", "0", "0", "enter", "ctrl+n", "ctrl+n", "ctrl+n", "2", "enter", "f")
        await person.sees("Why")
    async with at_the_keyboard(example) as person:
        check = priya(person)
        assert check.answers == answers
        assert check.importance == {"D": 1, "E": 2, "X": 0, "R": 1}
        assert (check.facts["meetings"], check.leaning) == (3, "change")
        assert set(check.red_flags.values()) == {False}
        assert person.desk.checks.draft("priya") is None


async def test_equal_answers_end_in_equal_checks_in_both_modes(tmp_path: Path) -> None:
    made: list[Check] = []
    for mode in ("single", "compact"):
        async with at_the_keyboard(tmp_path / mode) as person:
            await begin(person)
            await past_the_words(person)
            if mode == "compact":
                await person.press("c")
            for place in range(25):
                key = "s" if place == 3 else "x" if place == 9 else str(place % 5)
                turns = key != "s" and (mode == "single" or _last(person))
                await person.press(key, *(["enter"] if turns else []))
            await person.press("r", "f")
            made.append(person.desk.checks.all(person.desk.mentorships.all()[0].id)[0])
    single, compact = made
    assert compact.model_dump(exclude=OWN) == single.model_dump(exclude=OWN)
    assert len(compact.answers) == 25


async def test_one_burst_of_the_same_digit_answers_one_statement(empty: Path) -> None:
    moment = [0.0]
    async with at_the_keyboard(empty, settings=Settings(), clock=lambda: moment[0]) as person:
        await begin(person)
        moment[0] += 2
        await person.press("right", "enter")
        for _ in range(3):
            moment[0] += 2
            await person.press("ctrl+n")
        moment[0] += 2
        await person.press("c")
        moment[0] += 2
        for _ in range(30):
            await person.pilot.press("3")
            moment[0] += 0.03
            await person.pilot.pause(0.01)
        await person.wait(0.5)
        assert list(draft_of(person).answers.values()) == [3]
        moment[0] += 0.1
        await person.press("4")
        moment[0] += 0.05
        await person.press("2")  # late: it was meant for the statement before
        assert list(draft_of(person).answers.values()) == [3, 4]


async def test_the_last_answer_of_a_section_shows_before_the_next_one_comes(empty: Path) -> None:
    async with at_the_keyboard(empty, settings=Settings()) as person:
        await begin(person)
        await past_the_words(person)
        await person.press("c", "G", "2", "4")
        last = draft_of(person).page.removeprefix("item-")
        await person.sees("4  ", "nearly always")
        await person.wait(0.5)
        draft = draft_of(person)
        assert draft.answers == {last: 4}
        assert draft.page != f"item-{last}"


async def test_arrows_move_the_mark_and_skip_nothing(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        await person.press("j", "j", "1", "k", "k", "s")
        draft = person.desk.checks.draft("priya")
        assert draft is not None
        first, second, third = draft.order[:3]
        assert draft.answers == {third: 1, second: None}
        await person.press("u")
        await person.press("u")
        draft = person.desk.checks.draft("priya")
        assert draft is not None
        assert (draft.answers, draft.page) == ({}, f"item-{third}")
        assert first not in draft.answers


async def test_notes_and_back_work_as_always(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        await person.press("3", "n")
        await person.type("only in March")
        await person.press("escape")
        await person.sees("your note: only in March", "✎")
        await person.press("left", "4")
        draft = person.desk.checks.draft("priya")
        assert draft is not None
        first, second = draft.order[:2]
        assert draft.answers == {first: 4}
        assert draft.notes == {f"item-{second}": "only in March"}
        await person.press("left", "left", "left")
        await person.sees("What do you want going forward?")


async def test_the_review_opens_a_statement_in_its_section_and_comes_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        await person.press("3", "r")
        await to_line(person, "Rapport: how much does")
        await person.press("enter")
        await person.sees("What matters")
        await person.press("2", "enter")
        await person.sees("Review")


async def test_the_mode_is_remembered_with_the_check_and_changed_by_one_key(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        await person.press("3")
        statements = _statements(person)
        await person.sees(*statements)
    async with at_the_keyboard(example) as person:
        await person.press("c")
        await person.sees(*statements)
        await person.press("c")
        await person.sees(statements[1], "add a note")
        await person.sees_not(statements[2])
        await person.press("2", "enter")
    async with at_the_keyboard(example) as person:
        await person.press("c")
        await person.sees(statements[2])
        await person.sees_not(statements[1])


async def test_the_key_of_the_mode_is_no_letter_in_a_text(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "7", "enter")
        await person.sees("What value have you gained")
        await person.press("escape", "c", "c")
        await person.hears("One question a page from here on.")
        [draft] = person.desk.checks._drafts.of(CheckDraft, "priya")
        assert (draft.words.get("Q1", ""), draft.compact) == ("", False)


async def test_a_first_check_is_not_asked_how(empty: Path) -> None:
    async with at_the_keyboard(empty) as person:
        await begin(person)
        await person.sees("Have you been passive or proactive?")


async def test_never_mind_begins_no_check(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "escape")
        await person.sees("What would help most now")
        assert person.desk.checks.draft("priya") is None


async def test_a_date_is_asked_for_in_a_section_too(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        await person.press("r")
        await to_line(person, "Is something outside the two")
        await person.press("enter", "2")
        await person.type("2027-05")
        await person.press("enter")
        await person.sees("Review")
        assert person.desk.checks.draft("priya").facts["external_end"] == "2027-05"  # type: ignore[union-attr]


async def test_resizing_in_a_section_keeps_the_mark_and_the_answers(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await the_short_way(person)
        await person.press("3", "1")
        for size in ((40, 12), (30, 8), (120, 36), (40, 12)):
            await person.pilot.resize_terminal(*size)
            await person.settle()
        await person.press("4")
        draft = person.desk.checks.draft("priya")
        assert draft is not None
        assert [draft.answers[id] for id in draft.order[:3]] == [3, 1, 4]


@pytest.mark.parametrize("compact", [True, False])
async def test_the_review_is_usable_at_40_by_12(example: Path, compact: bool) -> None:
    async with at_the_keyboard(example, size=(40, 12)) as person:
        await person.press("c", "1" if compact else "2", "right", "enter", "escape", "r")
        await person.sees("Review", "f see the result")
        await to_line(person, "I am afraid of what")
        await person.press("enter")
        await person.sees("I am afraid of what might")
        await person.press("0", "enter")
        await person.sees("Review")
        assert person.desk.checks.draft("priya").red_flags["fear"] is False  # type: ignore[union-attr]


async def test_a_click_on_an_answer_is_its_key(example: Path) -> None:
    async with at_the_keyboard(example, clock=patient_clock(), today=date(2026, 11, 21)) as person:
        await the_short_way(person)
        await person.pilot.click("#section-choices", offset=(2, 0))
        await person.settle()
        draft = person.desk.checks.draft("priya")
        assert draft is not None
        assert list(draft.answers.values()) == [0]


def _last(person: Person) -> bool:
    """Whether the marked statement is the last of its section."""
    wizard = person.app.screen.wizard  # type: ignore[attr-defined]
    return bool(wizard.together()) and wizard.together()[-1] == wizard.page


def _statements(person: Person) -> list[str]:
    """The beginnings of the statements of the first section."""
    order = person.desk.checks.draft("priya").order  # type: ignore[union-attr]
    return [person.desk.checks.assessment.item(id).text[:30] for id in order[:3]]
