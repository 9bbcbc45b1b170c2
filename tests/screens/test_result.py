"""The result by keyboard: what the log shows beside the lamps, the next check, and the one concrete thing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.screens.person import TODAY, Person, at_the_keyboard
from tui.domain.check import Check
from tui.domain.mentorship import Mentorship
from tui.domain.task import Task
from tui.screens.place import Go

SCORED = "DEXRIT"


async def result_of(person: Person, raw: str, whom: str = "tom", **more: Any) -> Check:
    """The result of a check with these raw answers, in the order D E X R I T, is on the screen."""
    answers = {
        f"{name}{place}": int(mark)
        for name, block in zip(SCORED, raw.split(), strict=True)
        for place, mark in enumerate(block, 1)
    }
    now = person.desk.now()
    check = Check(id="c", mentorship=whom, started=now, taken=now, answers=answers, **more)
    person.desk.checks._records.commit(check, act="")
    person.app.post_message(Go("result", whom, "c"))
    await person.settle()
    return check


def recheck_of(person: Person, whom: str) -> list[Task]:
    tasks = person.desk.checks._records.of(Task, whom)
    return [one for one in tasks if one.about == "recheck" and one.done is None]


async def test_what_the_log_shows_stands_beside_the_lamps(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("h", "enter")
        await person.press("w")
        await person.sees(
            "● Diminished Engagement",
            "You had last met 2 days before this check; you agreed on every 4 weeks.",
            "Of the last 6 pieces of advice, 1 was marked general.",
            "Of 8 pieces of advice heard, you had tried 4.",
            "You last agreed on a goal on 25 Oct 2025.",
        )


async def test_the_next_check_is_one_key_away_moved_and_never_doubled(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "enter", "G")
        await person.sees("The next check Set for after 2 more meetings.", "in 30 days, Mon 21 Dec")
        await person.press("t", "G")
        await person.sees("Set for Mon 21 Dec")
        await person.press("n", "G")
        await person.sees("Set for 19 Feb 2027")
        assert [one.due for one in recheck_of(person, "priya")] == [TODAY + timedelta(days=90)]
        await person.press("o", "G")
        await person.sees("No day is set.")
        assert recheck_of(person, "priya") == []
        await person.press("u")
        await person.hears("Taken back: you took away the day of the next check.")
        await person.sees("Set for 19 Feb 2027")
        await person.press("t", "G")
        await person.sees("Set for Mon 21 Dec", "Check again after two meetings.")
        line = next(one for one in person.screen.split("\n") if "Check again after two" in one)
        await person.press(line.split()[0], "G")
        await person.sees("Set for after 2 more meetings.")
        await person.press("t")
    async with at_the_keyboard(example, today=TODAY + timedelta(days=30), size=(120, 36)) as person:
        await person.sees("Take stock again")
        waiting = person.desk.today.due_tasks("priya")
        assert [one.about for one in waiting] == ["recheck"]


@pytest.mark.parametrize(
    ("raw", "more"),
    [
        ("3331 3331 3331 3331 3331 3331", {}),
        ("3331 3331 0002 3331 3331 3331", {}),
        ("0004 0004 0004 3331 3331 3331", {"facts": {"adjusted": 2}}),
        ("3331 3331 3331 3331 3331 3331", {"red_flags": {"credit": True}}),
        ("3331 3331 3331 3331 3331 3331", {"facts": {"meetings": 2}}),
    ],
)
async def test_every_verdict_offers_a_day_for_the_next_check(example: Path, raw: str, more: Any) -> None:
    async with at_the_keyboard(example) as person:
        await result_of(person, raw, **more)
        await person.press("G")
        await person.sees("The next check No day is set.")
        await person.press("t")
        assert len(recheck_of(person, "tom")) == 1


@pytest.mark.parametrize("more", [{"red_flags": {"fear": True}}, {"facts": {"mentor_ends": True}}])
async def test_nobody_who_is_afraid_or_was_asked_to_stop_is_told_to_come_again(
    example: Path, more: Any
) -> None:
    async with at_the_keyboard(example) as person:
        await result_of(person, "3331 3331 3331 3331 3331 3331", **more)
        await person.press("G", "t", "n", "o")
        await person.sees("This is a mirror")
        await person.sees_not("The next check")
        assert recheck_of(person, "tom") == []


async def test_the_quiet_path_shows_no_key_for_a_rule_that_it_does_not_show(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await result_of(person, "3331 3331 3331 3331 3331 3331", red_flags={"fear": True})
        await person.sees("Your safety comes first.", "a Answers")
        await person.sees_not("w Why")


async def test_only_the_newest_check_of_an_active_mentorship_leads_to_the_next(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("h", "G", "enter")
        person.app.post_message(Go("result", "priya", "priya-check-0"))
        await person.settle()
        await person.press("G", "t")
        await person.sees_not("The next check")
        tom = person.desk.mentorships.get("tom")
        ended = tom.but(state="ended", ending="ended-well", state_since=TODAY)
        person.desk.checks._records.commit(ended, act="")
        await result_of(person, "3331 3331 3331 3331 3331 3331")
        await person.press("G", "t")
        await person.sees_not("The next check")
        assert recheck_of(person, "tom") == []


async def test_the_one_concrete_thing_is_kept_with_the_answers(example: Path) -> None:
    best = "4440 4440 4440 4440 4440 4440"
    async with at_the_keyboard(example) as person:
        await result_of(person, best, words={"Q1": "She listens."})
        await person.press("G")
        await person.sees("Write down the one concrete thing you gained")
        await person.press("k")
        await person.sees("name one concrete thing")
        line = next(one for one in person.screen.split("\n") if "Write down the one" in one)
        await person.press(line.split()[0])
        await person.sees("What value have you gained from your mentor?", "She listens.")
        await person.type(" The list of March")
        await person.press("escape")
        await person.hears("Kept with your answers.")
    async with at_the_keyboard(example) as person:
        assert person.desk.checks.get("c").words == {"Q1": "She listens. The list of March"}
        await person.press("u")
        await person.hears("Taken back: you wrote more into a finished check.")
        assert person.desk.checks.get("c").words == {"Q1": "She listens."}


async def test_the_one_concrete_thing_is_kept_when_the_program_ends_while_it_is_typed(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await result_of(person, "4440 4440 4440 4440 4440 4440")
        await person.press("G")
        line = next(one for one in person.screen.split("\n") if "Write down the one" in one)
        await person.press(line.split()[0])
        await person.type("the list")
        await person.press("ctrl+q")
    async with at_the_keyboard(example) as person:
        assert person.desk.checks.get("c").words == {"Q1": "the list"}


async def test_a_finished_check_that_is_taken_back_is_under_way_again(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "right", "enter", "escape", "r", "f")
        await person.sees("There is not enough to go on yet")
        await person.press("u")
        await person.hears("Taken back: you finished a check.")
        await person.sees("What would help most now", "Go on with the check")
        assert person.desk.checks.draft("priya") is not None


async def test_a_mentorship_that_rests_or_has_ended_is_taken_up_again_by_a_key(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        tom = person.desk.mentorships.get("tom")
        gone = {
            "state": "ended",
            "ending": "ended-well",
            "state_since": date(2026, 11, 1),
            "reason": "goals-met",
        }
        person.desk.checks._records.commit(tom.but(**gone), act="")
        person.app.post_message(Go("home", "tom"))
        await person.sees("ended well", "Take it up again")
        await person.press("a")
        await person.hears("is active again")
        await person.sees_not("ended well")
    async with at_the_keyboard(example) as person:
        back = person.desk.checks._records.get(Mentorship, "tom")
        assert back is not None
        assert (back.state, back.ending, back.reason, back.state_since) == ("active", None, "", TODAY)
        await person.press("u")
        await person.sees("ended well")
        await person.press("a", "u", "a")
    async with at_the_keyboard(example) as person:
        assert person.desk.mentorships.get("priya").state == "active"


async def test_to_take_up_an_active_one_does_nothing(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("a")
        assert person.desk.undo.last() is None


async def test_a_check_without_a_whole_is_not_said_to_be_another_version(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 60)) as person:
        await person.press("c", "2", "7", "enter", "escape", "r", "f", "G")
        await person.sees("Against the last check: the relationship as a whole has no score in one of")
        await person.sees_not("another version of the items")


async def test_the_first_screen_leads_back_to_a_result_of_these_days(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await result_of(person, "3331 3331 3331 3331 3331 3331", red_flags={"fear": True})
        await person.press("escape", "g", "j")
        await person.sees("Read your result again")
        await person.sees_not("Take stock again", "Part ways")
        await person.press("enter", "G", "enter")
        await person.sees("Your safety comes first.")


async def test_a_score_without_enough_answers_takes_one_line_of_the_first_screen(example: Path) -> None:
    async with at_the_keyboard(example) as person:
        await person.press("c", "2", "7", "enter", "escape", "r", "f", "escape")
        await person.sees("Answer what is still open", "No verdict yet")
        rows = [line for line in person.screen.split("\n") if line.endswith("too few answers")]
        assert len(rows) == 6
