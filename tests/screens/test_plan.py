"""A change to ask for, from the result to "did it change?" and into the next check, by keyboard and over restarts."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from tests.screens.person import TODAY, Person, at_the_keyboard
from tests.screens.test_check import to_line
from tui.domain.check import Check
from tui.domain.meeting import Meeting
from tui.domain.plan import Plan
from tui.screens.place import Go

LOW_X = "33313331000233313331 3331"


async def ask_first(person: Person, **more: object) -> None:
    """A check of Tom's whose result says: ask for one change; its result is open."""
    raw = iter(LOW_X.replace(" ", ""))
    answers = {f"{name}{place}": int(next(raw)) for name in "DEXRIT" for place in range(1, 5)}
    now = person.desk.now()
    check = Check(id="c", mentorship="tom", started=now, taken=now, answers=answers, **more)  # type: ignore[arg-type]
    person.desk.checks._records.commit(check, act="")
    person.app.post_message(Go("result", "tom", "c"))
    await person.sees("One part no longer fits.")


async def the_step(person: Person) -> None:
    """Press the number of the step that makes the plan."""
    await person.press("G")
    await person.sees("Record what you asked for, and when.")
    line = next(one for one in person.screen.split("\n") if "Record what you asked for" in one)
    await person.press(line.split()[0])


def meet(person: Person, *days: date) -> None:
    person.desk.checks._records.commit(
        *(Meeting(id=f"t{on}", mentorship="tom", on=on, held=True) for on in days), act=""
    )


def plans(person: Person) -> tuple[Plan, ...]:
    return person.desk.follow_ups.plans("tom")


async def test_the_form_begins_with_words_and_what_was_written_is_kept(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await ask_first(person)
        await the_step(person)
        await person.sees("A change to ask for · Tom", "Ask for a first minute in each meeting", "Meetings 2")
        await person.press("enter")
        await person.type("2026-12-18")
        await person.press("enter", "enter")
        await person.hears("Kept in the history.")
        await person.sees("The next check")
    async with at_the_keyboard(example) as person:
        [plan] = plans(person)
        assert (plan.meetings, plan.by, plan.asked, plan.outcome) == (2, date(2026, 12, 18), TODAY, "open")
        assert plan.ask == person.desk.checks.assessment.dimension("X").ask


async def test_own_words_come_first_and_a_wrong_field_is_named(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await ask_first(person, carries={"Q2": "help with real drafts"})
        await the_step(person)
        await person.sees("help with real drafts")
        for wrong, words in (("2026-13-01", "By when: there is no such day."), ("2020-01-01", "has passed")):
            await person.press("enter")
            await person.type(wrong)
            await person.press("ctrl+s")
            await person.sees(words)
            await person.press(*["backspace"] * len(wrong), "shift+tab")
        await person.press("tab", "tab", "backspace")
        await person.type("13")
        await person.press("enter")
        await person.sees("Meetings: write a number from 1 to 12.")
        assert plans(person) == ()
        await person.press("backspace", "backspace")
        await person.type("3")
        await person.press("ctrl+s")
        assert [(one.ask, one.meetings, one.by) for one in plans(person)] == [
            ("help with real drafts", 3, None)
        ]


async def test_it_comes_back_after_its_meetings_and_the_next_check_knows(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await ask_first(person)
        await the_step(person)
        await person.press("ctrl+s")
        meet(person, TODAY + timedelta(days=14), TODAY + timedelta(days=28))
    later = TODAY + timedelta(days=29)
    async with at_the_keyboard(example, today=later, size=(120, 36)) as person:
        await to_line(person, "Tom Okafor")
        await person.sees("needs you · did it change?", "Did it change? you asked 4 weeks ago")
        await person.sees_not("first minute")
        await person.press("enter")
        await to_line(person, "Did it change?")
        await person.press("enter")
        await person.sees("a first minute in each meeting", "2 meetings since then.", "It did not help")
        await person.press("tab")
        await person.type("asked 2 times")
        await person.press("escape", "2")
        await person.hears("The next check offers it as a change that did not help.")
        await person.sees_not("did it change?")
    async with at_the_keyboard(example, today=later) as person:
        [plan] = plans(person)
        assert (plan.outcome, plan.closed, plan.note) == ("did-not-help", later, "asked 2 times")
        await to_line(person, "Tom Okafor")
        await person.press("c", "2", "r")
        await to_line(person, "How many times have you asked")
        await person.press("enter")
        await person.sees("✓ 1 once", "From your log: you asked for “a first minute", "it did not help.")
        await person.press("escape", "u")
        await person.hears("Taken back: you noted that a change did not help.")
        assert plans(person)[0].outcome == "open"


async def test_more_time_waits_for_two_more_meetings_and_a_note_stays_without_an_answer(
    example: Path,
) -> None:
    async with at_the_keyboard(example) as person:
        person.desk.follow_ups.ask_for("tom", "a fixed day", TODAY - timedelta(days=40), by=TODAY)
        person.app.post_message(Go("home", "tom"))
        await person.settle()
        await person.press("enter")
        await to_line(person, "Did it change?")
        await person.press("enter")
        await person.sees("You asked for it")
        await person.press("tab")
        await person.type("hard to say")
        await person.press("enter", "escape")
        assert plans(person)[0].note == "hard to say"
        await to_line(person, "Did it change?")
        await person.press("enter", "3")
        await person.hears("asks again after 2 more meetings")
        await person.sees_not("Did it change?")
    async with at_the_keyboard(example) as person:
        [plan] = plans(person)
        assert (plan.outcome, plan.again, plan.by, plan.note) == ("open", TODAY, None, "hard to say")


async def test_an_open_one_is_written_otherwise_from_the_history_and_u_takes_it_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        person.desk.follow_ups.ask_for("tom", "a fixed day", TODAY)
        person.app.post_message(Go("history", "tom"))
        await person.settle()
        await to_line(person, "a fixed day (waiting to see)")
        await person.press("enter")
        await person.sees("A change to ask for", "You wrote this down today.")
        await person.type(" or hour")
        await person.press("ctrl+s")
        await person.sees("a fixed day or hour (waiting to see)")
        await person.press("u")
        await person.sees("a fixed day (waiting to see)")
        assert [one.ask for one in plans(person)] == ["a fixed day"]
        await person.press("enter", "f2", "1")
        await person.sees("a fixed day (it helped)")
    async with at_the_keyboard(example) as person:
        assert plans(person)[0].outcome == "helped"


async def test_what_stands_in_the_form_is_not_lost_by_an_escape_or_by_quitting(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await ask_first(person)
        await the_step(person)
        await person.type(" and a last one")
        await person.press("escape")
        await person.hears("esc again leaves without it")
        await person.press("ctrl+q")
    async with at_the_keyboard(example) as person:
        assert plans(person)[0].ask.endswith(" and a last one")


async def test_a_second_request_opens_the_one_that_is_still_open(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        person.desk.follow_ups.ask_for("tom", "a fixed day", TODAY)
        await ask_first(person)
        await the_step(person)
        await person.sees("a fixed day", "You wrote this down today.")
        await person.press("ctrl+s")
        assert len(plans(person)) == 1
