"""The whole way of a note, with the journal closed and opened again at each step, to its dated end."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.screens.composer import choose, draft_of, fill, sent_to, tasks_of
from tests.screens.person import TODAY, at_the_keyboard
from tui.bootstrap import clock_at, open_services
from tui.domain.note import Channel
from tui.domain.plan import Plan

ROOM = (110, 40)


async def to_the_blanks(folder: Path, situation: str, channel: str, who: str = "j") -> None:
    """Choose situation and channel for the second mentor, each in a sitting of its own."""
    async with at_the_keyboard(folder, size=ROOM) as person:
        await person.press(*who, "x")
        if "What is true?" not in person.screen:
            await person.press("ctrl+t")
        await person.sees("What is true?")
        await choose(person, situation)
        await person.sees("How will you say it?")
    async with at_the_keyboard(folder, size=ROOM) as person:
        await person.press(*who, "x")
        await person.sees("How will you say it?")
        await choose(person, channel)
        await person.sees(f"{situation} · {channel.lower()}")
    async with at_the_keyboard(folder, size=ROOM) as person:
        await person.press(*who, "x")
        await person.sees(f"{situation} · {channel.lower()}")
        await fill(person)
        await person.press("escape")


def written(folder: Path, scenario: str, channel: Channel) -> None:
    """Put a note whose blanks are filled where the person left it: at its text."""
    with open_services(folder, now=clock_at(TODAY)) as desk:
        old = desk.notes.draft("tom")
        assert old is not None
        draft = old.but(scenario=scenario, channel=channel, step="text", own_words=False)
        slots = {one.id: one.example for one in desk.notes.slots(draft)}
        desk.notes.save(draft.but(slots={**slots, **draft.slots}))


async def test_a_goal_that_was_reached_ends_well_by_e_mail(example: Path) -> None:
    await to_the_blanks(example, "We reached the goal", "E-mail")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        await person.sees("ready to send")
        await person.press("f9")
        await person.sees("Mark as sent", "Last meeting, if there is one to come")
        await person.press("enter")
        await person.type("2026-12-01")
        await person.press("enter")
        await person.hears("o changes it")
    async with at_the_keyboard(example) as person:
        tom = person.desk.mentorships.get("tom")
        assert (tom.state, tom.ending, tom.reason, tom.state_since) == (
            "ended", "ended-well", "goals-met", date(2026, 12, 1),
        )  # fmt: skip
        tasks = tasks_of(person)
        assert tasks["thank-you"].due == date(2026, 12, 3)
        assert tasks["update"].due == date(2027, 3, 1)
        assert tasks["keep-promise"].due == date(2026, 12, 31)
        assert "cancel" not in person.screen.casefold()


async def test_how_it_ended_is_changed_by_one_key_and_back_by_undo(example: Path) -> None:
    written(example, "goals-met", "chat")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "f9", "enter", "backspace", "enter")
        await person.sees("ended well")
        await person.press("G", "o")
        await person.sees("ended otherwise")
    async with at_the_keyboard(example, size=ROOM) as person:
        assert person.desk.mentorships.get("tom").ending == "ended-otherwise"
        await person.press("u")
        await person.sees("ended well")
        await person.press("g", "o")
        await person.hears("has not ended")
        assert "not saved" not in person.screen


async def test_an_end_that_lies_ahead_is_seen_and_how_it_will_have_ended_can_be_changed(
    example: Path,
) -> None:
    written(example, "goals-met", "chat")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "f9", "enter")
        await person.type("2026-12-01")
        await person.press("enter")
        await person.sees("ends Tue 1 Dec")
        await person.press("o")
        await person.hears("When its day comes, it has ended otherwise.")


async def test_no_chemistry_in_a_chat_ends_otherwise(example: Path) -> None:
    await to_the_blanks(example, "We do not click", "Chat message")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        await person.sees_not("not ready yet")
        await person.press("f9", "enter", "backspace", "enter")
        await person.sees("What would help most now")
    async with at_the_keyboard(example) as person:
        tom = person.desk.mentorships.get("tom")
        assert (tom.state, tom.ending, tom.state_since) == ("ended", "ended-otherwise", TODAY)
        assert "update" not in tasks_of(person)
        assert sent_to(person)[0].sent_by == "chat"


async def test_a_pause_takes_its_end_from_the_note_and_comes_back(example: Path) -> None:
    await to_the_blanks(example, "A pause with a date", "E-mail")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f9")
        await person.sees("The pause ends on", "2027-05-30")
        await person.press("enter", "enter", "enter")
        await person.sees("paused · until 30 May 2027")
    async with at_the_keyboard(example, today=date(2027, 5, 30), size=ROOM) as person:
        assert tasks_of(person)["resume"].due == date(2027, 5, 30)
        assert person.desk.mentorships.get("tom").state_on(date(2027, 5, 30)) == "active"
        await person.press("G")
        await person.sees("End the pause")


async def test_the_safe_way_out_is_short_asks_nothing_and_says_whom_to_talk_to(example: Path) -> None:
    await to_the_blanks(example, "End it safely", "E-mail")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        await person.sees("ready to send")
        await person.press("f9")
        await person.sees("Talk to someone neutral")
        assert not person.app._notifications
        await person.press("escape")
        await person.sees("What would help most now")
    async with at_the_keyboard(example) as person:
        tom = person.desk.mentorships.get("tom")
        assert (tom.state, tom.ending, tom.reason) == ("ended", "ended-otherwise", "safety")
        assert set(tasks_of(person)) == {"safe-records", "safe-talk"}
        await person.press("u")
        await person.hears("Taken back")
        assert person.desk.mentorships.get("tom").state == "active"
        assert draft_of(person).scenario == "safety"


async def test_from_mentee_to_colleague_offers_the_new_phase(example: Path) -> None:
    written(example, "become-peers", "chat")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "f9", "enter", "enter")
        await person.sees("You two are peers now", "Yes, redefinition")
        await person.press("1")
        await person.sees("now peers")
    async with at_the_keyboard(example) as person:
        tom = person.desk.mentorships.get("tom")
        assert (tom.ending, tom.phase) == ("now-peers", "redefinition")


async def test_a_change_asked_for_keeps_it_active_and_is_a_plan(example: Path) -> None:
    written(example, "reshape", "chat")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "f9", "enter")
        await person.sees("What would help most now")
    async with at_the_keyboard(example) as person:
        assert person.desk.mentorships.get("tom").state == "active"
        [plan] = [one for one in person.desk.notes._records.of(Plan, "tom") if one.asked == TODAY]
        assert plan.ask == "starting each meeting with one decision I have to make"
        assert tasks_of(person)["look-back"].after_meetings == 2


async def test_a_mentor_who_ended_it_is_answered(example: Path) -> None:
    written(example, "mentor-ends", "email")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x")
        await person.sees("ready to send")
        await person.press("f9", "enter", "enter")
        await person.sees("ended otherwise")
