"""Meetings: the next one on top, prepared in the person's order, taken along as text or as a file."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from icalendar import Calendar
from textual.widgets import Input

from tests.screens.person import Person, at_the_keyboard
from tui.bootstrap import open_services
from tui.domain.advice import Advice
from tui.domain.meeting import Meeting


async def write(person: Person, text: str) -> None:
    """Replace what stands in the line that is being written."""
    field = person.app.focused
    assert isinstance(field, Input)
    field.value = text
    await person.press("enter")


async def test_the_next_meeting_stands_on_top_and_the_count_of_advice_beside_it(example: Path) -> None:
    async with at_the_keyboard(example, size=(120, 36)) as person:
        await person.press("m")
        await person.sees(
            "Meetings · Priya Raman", "Advice tried 4 of 8", "Thu 26 Nov to prepare", "in 5 days"
        )
        rows = re.findall(r"(\d+ \w+(?: 2025)?)   ? ?\w", person.screen)
        assert rows.index("26 Nov") < rows.index("10 Oct") < rows.index("26 Jul")
        await person.press("j")
        await person.sees("My engagement 2 of 5, a little", "→ Say no to the next committee")


async def test_without_any_meeting_it_says_what_the_list_is_for(empty: Path) -> None:
    with open_services(empty) as desk:
        desk.mentorships.add("Grace")
    async with at_the_keyboard(empty) as person:
        await person.press("m")
        await person.sees("This list holds your meetings", "p prepares the next one")
        await person.press("p")
        await person.sees("Prepare · Grace", "no day yet", "0 of 45 min")


async def test_an_agenda_is_made_put_in_order_and_there_again_tomorrow(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "p")
        await person.sees("12 of 45 min", "No questions yet", "If the calendar week begins")
        await person.press("a")
        await person.type("who has to say yes")
        await person.press("enter", "G")
        await person.sees("mine who has to say yes", "17 of 45 min")
        await person.press("K", "K", "K", "K")
        await person.press("m")
        await write(person, "10")
        await person.sees("8 of 10 min", "If there is time")
    async with at_the_keyboard(example) as person:
        await person.press("m", "p")
        text = person.screen
        assert (
            text.index("who has to say yes")
            < text.index("Block two mornings")
            < text.index("If there is time")
        )
        assert text.index("If there is time") < text.index("Talk to the staff")
        for _ in range(6):
            await person.press("u")
        await person.sees_not("who has to say yes", "If there is time")
        await person.sees("12 of 45 min")


async def test_the_line_between_now_and_later_is_stepped_over(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "p", "m")
        await write(person, "6")
        await person.press("g", "j", "j")
        await person.sees("Write a one-page vision for the billing service", "Heard, not tried yet")
        assert (
            person.screen.count("Write a one-page vision") == 2
        )  # in the list, and below it: under the cursor
        await person.press("k")
        assert person.screen.count("Talk to the staff engineers") == 2
        await person.press("J")
        await person.sees("saved")
        meeting = person.desk.mentorships.next_meeting("priya")
        assert meeting is not None
        assert [one.split("-")[-1] for one in meeting.order] == ["4", "6", "5", "7"]


async def test_steps_cards_and_questions_come_off_the_agenda_and_u_brings_them_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("j", "m", "p", "G")
        await person.sees("May I name you in the thanks?")
        await person.press("delete")
        await person.sees_not("May I name you")
        await person.press("g", "delete")
        await person.sees_not("Which ending to a working relationship")
        meeting = person.desk.mentorships.next_meeting("tom")
        assert meeting is not None
        assert (meeting.cards, meeting.asks) == (("clo-1", "article-4"), ())
        await person.press("u", "u")
        await person.sees("May I name you in the thanks?", "Which ending to a working relationship")


async def test_a_card_is_read_large_and_a_step_leads_to_its_advice(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("j", "m", "p", "r")
        await person.sees("Tom Okafor · 1 of 3", "Which ending to a working relationship")
        await person.press("escape", "j", "enter")
        await person.sees("Tom Okafor · 2 of 3")
        await person.press("escape", "escape", "escape", "k", "m", "p", "enter")
        await person.sees("Advice · Priya Raman", "planned, heard Tue 9 Jun", "Thursday until noon")


async def test_questions_chosen_in_the_deck_stand_on_the_agenda(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "p", "d")
        await person.sees("Deck · Priya Raman")
        await person.press("space", "escape")
        await person.sees("Prepare · Priya Raman", "card ", "A step counts 3 minutes")


WRONG = (
    ("m", "0", "number from 5 to 480"),
    ("m", "100000", "number from 5 to 480"),
    ("t", "2026-02-30", "no such day"),
    ("t", "1970-01-01", "is over"),
    ("t", "2999-01-01", "more than three years ahead"),
)


async def test_what_cannot_be_meant_is_asked_again_with_what_was_written(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        before = person.desk.mentorships.next_meeting("priya")
        await person.press("m", "p")
        for key, wrong, words in WRONG:
            await person.press(key)
            await write(person, wrong)
            await person.sees(words, wrong)
            await person.press("escape", "escape")
        assert person.desk.mentorships.next_meeting("priya") == before


async def test_the_day_is_set_and_left_open(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "p", "t")
        await write(person, "2026-12-03")
        await person.sees("Thu 3 Dec")
        await person.press("t")
        await write(person, "")
        await person.sees("no day yet")
        await person.press("u")
        await person.sees("Thu 3 Dec")


async def test_it_is_copied_and_saved_as_text_markdown_and_calendar(example: Path, tmp_path: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("j", "m", "p", "y")
        await person.hears("clipboard")
        assert person.app.clipboard.startswith(
            "Meeting with Tom Okafor\n\nTuesday 1 December 2026, 45 minutes"
        )
        assert "3. Card (" in person.app.clipboard
        for number, name in (("1", "a.txt"), ("2", "a.md"), ("3", "m.ics")):
            await person.press("s", number)
            await person.sees("Save to which file?")
            await write(person, str(tmp_path / name))
            await person.hears(f"{name}. Only you")
        assert (tmp_path / "a.txt").read_text() == person.app.clipboard + "\n"
        assert (tmp_path / "a.md").read_text().startswith("# Meeting with Tom Okafor\n")
        [event] = Calendar.from_ical((tmp_path / "m.ics").read_bytes()).subcomponents
        assert (event.decoded("DTSTART"), str(event["SUMMARY"])) == (
            date(2026, 12, 1),
            "Meeting with Tom Okafor",
        )
        await person.press("s", "1")
        await write(person, str(tmp_path / "a.md"))
        await person.sees("is there already and was left as it is")
        assert (tmp_path / "a.md").read_text().startswith("# Meeting")


async def test_a_meeting_goes_into_the_trash_and_comes_back(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "j", "delete")
        await person.hears("In the trash for 30 days")
        await person.sees_not("Mostly her news")
        await person.press("u")
        await person.sees("Mostly her news")


async def test_a_meeting_whose_day_is_over_asks_how_it_went(example: Path) -> None:
    async with at_the_keyboard(example, today=date(2026, 11, 28)) as person:
        await person.sees("Write down how Thu 26 Nov went")
        await person.press("m")
        await person.sees("Thu 26 Nov how did it go?")
        await person.press("enter")
        await person.sees("Debrief · Priya Raman", "2026-11-26")


async def test_two_dates_are_offered_copied_and_planned(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("m", "t")
        await person.sees(
            "last met 6 weeks ago · every 4 weeks", "Monday 23 November", "Thursday 26 November"
        )
        await person.press("right", "y")
        await person.hears("clipboard")
        assert person.app.clipboard == (
            "Could we meet again on Monday, November 30? If that does not suit you, Thursday, December 3 would "
            "work for me, too."
        )
        await person.press("left", "left", "2")
        await person.sees("Planned now: Thu 26 Nov")
        await person.press("1")
        await person.sees("Planned now: Mon 23 Nov")
        await person.press("u")
        await person.sees("Planned now: Thu 26 Nov")


async def test_a_step_of_a_result_leads_to_its_place(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "enter")
        await person.sees("Rekindle")
        result = person.screen
        await person.press("G")
        await person.sees("Pick one piece of advice you have not tried")
        number = re.search(r"(\d)  Pick one piece of advice", person.screen)
        assert number, result
        await person.press(number[1])
        await person.sees("Advice · Priya Raman", "Just listening? tried 4 of 8")


async def test_home_counts_what_is_untried_in_words(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.sees("Four pieces of advice are untried")
        await person.press("enter", "j", "enter")
        await person.sees("Advice · Priya Raman")
        for one in person.desk.advice.all("priya"):
            if one.state in ("heard", "planned"):
                person.desk.advice.dropped(one.id, "")
        await person.press("escape")
        await person.sees_not("untried")
        assert not [one for one in person.desk.today._records.all(Advice) if one.state == "heard"]
        assert person.desk.today._records.all(Meeting)
