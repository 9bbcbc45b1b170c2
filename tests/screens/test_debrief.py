"""The debrief: one page, kept at every pause, finished as one act, changed later in the same way."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from textual.widgets import Input

from tests.screens.person import Person, at_the_keyboard
from tui.bootstrap import clock_at, look_at, open_services
from tui.domain.debrief import DebriefDraft
from tui.domain.meeting import Meeting

THURSDAY = date(2026, 11, 26)


async def fill_in(person: Person) -> None:
    """From the first key on the page to the field for the next meeting."""
    await person.press("4")
    await person.type("Looked at the draft\nShe knows Ravi")
    await person.press("tab")
    await person.type("Ask Ravi")
    await person.press("enter")
    await person.type("Show it early")
    await person.press("enter", "tab", "a", "p", "s", "s")
    await person.press("k", "a")


async def test_a_minute_makes_a_meeting_its_advice_and_the_next_day(example: Path) -> None:
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d")
        await person.sees("Debrief · Priya Raman", "2026-11-26", "Proposed: every 4 weeks", "2026-12-24")
        await fill_in(person)
        await person.sees(
            "● 4", "mostly", "✓ applies ✓ practical ✗ specific", "✓ applies · practical · specific"
        )
        await person.press("ctrl+s")
        await person.sees("Meetings · Priya Raman", "24 Dec", "Looked at the draft; ")
    async with at_the_keyboard(example, today=THURSDAY) as person:
        meeting = person.desk.meetings.get("priya-next")
        assert (meeting.held, meeting.engagement, meeting.minutes) == (True, 4, 45)
        assert meeting.outcomes == ("Looked at the draft", "She knows Ravi")
        heard = person.desk.meetings.advice_of(meeting)
        assert [(one.text, one.applicable, one.practical, one.specific) for one in heard] == [
            ("Ask Ravi", True, None, None),
            ("Show it early", True, True, False),
        ]
        assert person.desk.mentorships.next_meeting("priya").on == date(2026, 12, 24)
        await person.press("u")
        await person.sees("Prepare for Thu 26 Nov", "Go on with the debrief")
        assert not person.desk.meetings.get("priya-next").held


async def test_help_begins_with_the_part_of_the_page_that_has_the_cursor(example: Path) -> None:
    async with at_the_keyboard(example, today=THURSDAY, size=(80, 36)) as person:
        await person.press("m", "d")
        await fill_in(person)
        await person.press("f1")
        await person.sees("Keys Debrief: the advice", "Debrief ^s", "Debrief: inside a text")


async def test_a_meeting_that_lies_ahead_is_named_before_it_is_written_down(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "d")
        await person.sees("Planned for Thu 26 Nov; n in the list of meetings writes down another.")
        await person.press("escape", "n")
        await person.sees("Debrief · Priya Raman", "Planned already.", "2026-11-26")
        await person.sees_not("writes down another")
        await person.press("4", "ctrl+s")
        await person.sees("Thu 26 Nov to prepare", "Sat 21 Nov met")
    async with at_the_keyboard(example, today=THURSDAY) as person:  # on its day nobody has to be told
        await person.press("m", "d")
        await person.sees("2026-11-26")
        await person.sees_not("writes down another")


async def test_when_the_program_is_killed_while_typing_the_page_opens_where_it_was(
    example: Path, tmp_path: Path
) -> None:
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d")
        await fill_in(person)
        await person.press("tab")
        field = person.app.focused
        assert isinstance(field, Input)
        field.value = "2026-12-1"
        await person.wait(0.7)
        await person.sees("saved")
        killed = shutil.copytree(example, tmp_path / "killed")
    async with at_the_keyboard(killed, today=THURSDAY) as person:
        await person.sees("Go on with the debrief")
        await person.press("m")
        await person.sees("debrief under way")
        await person.press("enter")
        await person.sees(
            "● 4", "She knows Ravi", "Ask Ravi", "✓ applies ✓ practical ✗ specific", "2026-12-1"
        )
        assert person.app.focused is not None
        assert person.app.focused.id == "next-on"
        await person.press("8", "ctrl+s")
        await person.sees("Meetings · Priya Raman", "18 Dec")
    store = look_at(killed)
    assert store.drafts.all(DebriefDraft) == ()
    assert len([one for one in store.archive.all(Meeting) if one.on == THURSDAY]) == 1


async def test_escape_keeps_the_page_and_a_page_only_looked_at_is_not_kept(example: Path) -> None:
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d", "escape", "d", "2")
        await person.type("half a th")
        await person.press("escape")
        await person.sees("debrief under way")
        await person.press("j", "d", "escape")
        assert [one.outcomes for one in look_at(example).drafts.all(DebriefDraft)] == ["half a th"]


WRONG = (
    ("on", "2026-02-30", "Met on: there is no such day."),
    ("on", "1970-01-01", "more than ten years ago. Check the year."),
    ("on", "2026-11-27", "lies ahead"),
    ("on", "2026-10-10", "in the list already"),
    ("next-on", "2999-01-01", "Next meeting: 2999-01-01 is more than three years ahead."),
    ("next-on", "soon", "Next meeting: there is no such day."),
)


async def test_a_day_that_cannot_be_meant_is_named_and_nothing_is_lost(example: Path) -> None:
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d", "3")
        await person.type("One thing")
        for id, wrong, words in WRONG:
            field = person.app.screen.query_one(f"#{id}", Input)
            right, field.value = field.value, wrong
            await person.press("ctrl+s")
            await person.sees(words, "One thing")
            assert person.app.focused is field
            field.value = right
        assert not person.desk.meetings.get("priya-next").held


async def test_a_past_meeting_is_changed_on_the_same_page(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "j", "enter")
        await person.sees("2026-10-10", "● 2", "Mostly her news", "Say no to the next committee")
        await person.press("5")
        await person.type("\nand a plan")
        await person.press("ctrl+s")
        await person.sees("Mostly her news; I had not pre", "· and a plan")
        await person.press("u")
    async with at_the_keyboard(example) as person:
        [meeting] = [one for one in person.desk.mentorships.meetings("priya") if one.on == date(2026, 10, 10)]
        assert (meeting.engagement, meeting.outcomes) == (2, ("Mostly her news; I had not prepared",))
        await person.press("m", "j", "enter")
        await person.sees("● 5", "and a plan")
        await person.press("ctrl+s")
        assert person.desk.meetings.get(meeting.id).outcomes[-1] == "and a plan"


async def test_advice_on_the_page_is_put_into_other_words_and_taken_off(example: Path) -> None:
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d", "3", "tab")
        await person.type("Ask Ravi")
        await person.press("enter", "tab", "e")
        await person.type(" and Jo")
        await person.press("enter")
        await person.sees("Ask Ravi and Jo")
        await person.press("delete")
        await person.sees_not("Ask Ravi")
        await person.press("escape", "j", "enter", "tab", "tab", "tab", "delete")
        await person.hears("in the advice list already")


async def test_enter_on_the_last_field_finishes(example: Path) -> None:
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d", "3", "tab", "enter", "enter")
        await person.sees("Meetings · Priya Raman")
        assert person.desk.meetings.get("priya-next").held


async def test_after_the_third_meeting_the_next_phase_is_offered_with_one_key(empty: Path) -> None:
    with open_services(empty, now=clock_at(THURSDAY)) as desk:
        grace = desk.mentorships.add("Grace").id
        for day in ("2026-11-01", "2026-11-08"):
            desk.meetings.finish(desk.meetings.begin(grace).but(on=day))
    async with at_the_keyboard(empty) as person:
        await person.press("m", "n", "4", "ctrl+s")
        await person.sees("The first meetings are behind you", "Move on to cultivation")
        await person.press("1")
        await person.sees("Meetings · Grace")
    async with at_the_keyboard(empty) as person:
        assert person.desk.mentorships.get(grace).phase == "cultivation"
        await person.press("u")
        await person.hears("moved on to the phase of cultivation")
        assert person.desk.mentorships.get(grace).phase == "initiation"


async def test_an_outcome_of_5000_letters_is_kept(example: Path) -> None:
    long = "word " * 999 + "words"
    async with at_the_keyboard(example, today=THURSDAY) as person:
        await person.press("m", "d", "3")
        person.app.screen.query_one("#outcomes").text = long  # type: ignore[attr-defined]
        await person.press("ctrl+s")
        await person.sees("Meetings · Priya Raman")
    async with at_the_keyboard(example, today=THURSDAY) as person:
        assert person.desk.meetings.get("priya-next").outcomes == (long,)
        await person.press("j", "m", "j")
        await person.sees("word word word")
