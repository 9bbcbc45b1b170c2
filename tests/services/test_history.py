"""The story of a mentorship: everything that happened appears once, the newest first."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tui.content.exits import load_exits
from tui.domain.advice import Advice
from tui.domain.card import Asked, CardState
from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Goal
from tui.domain.note import ExitNote
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.task import Task
from tui.services.history import Entry

TODAY = date(2026, 11, 21)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def entries(journal: Any) -> tuple[Entry, ...]:
    return journal.desk.history.entries("m1")


def everything(journal: Any) -> None:
    """One record of every kind, each on a day of its own, and beside it what has not happened."""
    goal = Goal(text="to lead", agreed=ago(90), met=ago(20), result="I lead")
    journal.mentor(
        since=ago(100), goals=(goal,), directions=(DirectionChange(on=ago(35), text="to transit"),),
        state="ended", ending="ended-well", state_since=ago(5), reason="goals-met",
    )  # fmt: skip
    card = journal.desk.sparks.deck.by_id["article-1"]
    journal.keep(
        Meeting(id="t1", mentorship="m1", on=ago(80), held=True, outcomes=("A list", "A date"), note="Rain", engagement=4),
        Meeting(id="t2", mentorship="m1", on=ago(-5), cards=(card.id,)),
        Meeting(id="t3", mentorship="m1", held=True),
        CardState(id="m1/article-1", mentorship="m1", card=card.id, favorite=True, drawn=(ago(71),),
                  asked=(Asked(on=ago(70), answer="The Singapore job"),)),
        Advice(id="a1", mentorship="m1", text="Ask first", heard=ago(60), state="planned", cue="I begin", step="I ask"),
        Plan(id="p1", mentorship="m1", ask="a fixed day", asked=ago(50), outcome="helped", note="It held"),
        Task(id="k1", mentorship="m1", about="recheck", text="Check again", set_on=ago(45), done=ago(40)),
        Task(id="k2", mentorship="m1", about="recheck", text="Not yet", set_on=ago(45)),
        ExitNote(id="n1", mentorship="m1", scenario="goals-met", subject="Thanks", text="Dear P", sent=ago(10), sent_by="chat"),
        PrivateNote(id="v1", mentorship="m1", on=ago(30), text="\n\nThe corridor\nand more", written=datetime(2026, 10, 22, tzinfo=UTC)),
    )  # fmt: skip
    journal.on(ago(25))
    journal.check()
    journal.on(TODAY)


def test_every_kind_of_record_appears_once_newest_first(journal: Any) -> None:
    everything(journal)
    journal.mentor("m2", "Tom", since=ago(3))
    question = journal.desk.sparks.deck.by_id["article-1"].text
    situation = load_exits().scenario("goals-met").name
    verdict = journal.desk.checks.last_result("m1")
    assert [(one.on, one.what, one.line) for one in entries(journal)] == [
        (ago(5), "state", "Ended well"),
        (ago(10), "note", f"{situation}, by chat message"),
        (ago(20), "reached", "to lead"),
        (ago(25), "check", verdict.headline),
        (ago(30), "private", "The corridor"),
        (ago(35), "direction", "to transit"),
        (ago(40), "done", "Check again"),
        (ago(50), "asked for", "a fixed day (it helped)"),
        (ago(60), "advice", "Ask first (planned)"),
        (ago(70), "asked", question),
        (ago(80), "meeting", "A list; A date"),
        (ago(90), "goal", "to lead"),
        (ago(100), "began", "The mentorship with Priya Raman began"),
    ]


def test_the_whole_of_an_entry_can_be_read(journal: Any) -> None:
    everything(journal)
    found = {one.what: one for one in entries(journal)}
    assert found["meeting"].text == "A list\n\nA date\n\nRain\n\nMy engagement: 4 of 5"
    assert found["advice"].text == "Ask first\n\nIf I begin, then I ask\n\nState: planned"
    assert found["asked for"].text == "a fixed day\n\nNo meetings since; it helped.\n\nIt held"
    assert found["note"].text == "Thanks\n\nDear P"
    assert found["asked"].text.endswith("\n\nThe Singapore job")
    assert found["goal"].text == "to lead\n\nI lead"
    assert found["private"].private == "v1"
    assert found["check"].check == "c1"


def test_the_verdict_stands_before_its_headline_unless_they_say_the_same(journal: Any) -> None:
    journal.mentor()
    journal.check("c1")
    journal.now += timedelta(days=20)
    journal.check("c2", raw="3331 1213 3331 3331 1213 1113")
    rekindle = journal.desk.checks.last_result("m1")
    assert [one.line for one in entries(journal)] == [f"Rekindle: {rekindle.headline}", "Keep going."]


@pytest.mark.parametrize("flag", ["fear", "crossed", "credit"])
def test_a_verdict_about_safety_or_credit_is_not_named(journal: Any, flag: str) -> None:
    journal.mentor()
    journal.check(red_flags={flag: True})
    [entry] = entries(journal)
    assert (entry.what, entry.line, entry.text) == ("check", "taken", "")


def test_of_one_day_the_later_comes_first(journal: Any) -> None:
    journal.mentor(since=TODAY)
    for number in range(3):
        journal.check(f"c{number}")
        journal.now += timedelta(minutes=5)
        journal.keep(
            PrivateNote(id=f"v{number}", mentorship="m1", on=TODAY, text=f"{number}", written=journal.now)
        )
    found = entries(journal)
    assert [one.check for one in found if one.check] == ["c2", "c1", "c0"]
    assert [one.private for one in found if one.private] == ["v2", "v1", "v0"]
    assert found[-1].what == "began"


def test_what_left_the_deck_or_the_exits_is_still_in_the_story(journal: Any) -> None:
    journal.mentor()
    journal.keep(
        CardState(id="m1/gone", mentorship="m1", card="gone", asked=(Asked(on=TODAY),)),
        ExitNote(id="n1", mentorship="m1", scenario="gone", sent=TODAY, sent_by="card"),
    )
    assert {one.line for one in entries(journal)} == {"gone", "gone, by handwritten card"}


def test_a_pause_and_a_meeting_without_words_have_a_line(journal: Any) -> None:
    journal.mentor(state="paused", state_since=TODAY)
    journal.keep(Meeting(id="t1", mentorship="m1", on=TODAY, held=True))
    assert {(one.what, one.line) for one in entries(journal)} == {("state", "Paused"), ("meeting", "met")}


def test_nobody_has_no_story(journal: Any) -> None:
    assert entries(journal) == ()


def test_the_example_is_told_in_order(example: Any) -> None:
    for mentorship in example.desk.mentorships.all():
        found = example.desk.history.entries(mentorship.id)
        assert len(found) > 8
        assert [one.on for one in found] == sorted((one.on for one in found), reverse=True)
        assert all(one.line for one in found)
