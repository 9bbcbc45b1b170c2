"""A change that was asked for comes back when its time is over, and what was said of it is remembered."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.domain.meeting import Meeting
from tui.domain.plan import Plan
from tui.domain.trouble import Unknown

TODAY = date(2026, 11, 21)
DAYS = st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))


def met(journal: Any, *days_ago: int) -> None:
    journal.keep(
        *(Meeting(id=f"t{days}", mentorship="m1", on=TODAY - timedelta(days=days), held=True) for days in days_ago)
    )  # fmt: skip


def asked(journal: Any, days_ago: int = 60, **more: Any) -> Plan:
    follow_ups = journal.desk.follow_ups
    plan: Plan = follow_ups.ask_for("m1", "a fixed day", TODAY - timedelta(days=days_ago), **more)
    return plan


def waiting(journal: Any) -> list[tuple[str, str]]:
    """What the first screen says of changes."""
    today = journal.desk.today
    helps = today.helps(journal.desk.mentorships.get("m1"))
    return [(one.place, one.about) for one in helps if one.say == "Did it change?"]


@given(
    asked=DAYS,
    by=st.none() | DAYS,
    meetings=st.integers(1, 12),
    held=st.lists(DAYS, max_size=15),
    again=st.none() | DAYS,
)
def test_it_is_due_when_its_meetings_are_over_or_its_day_has_come(
    asked: date, by: date | None, meetings: int, held: list[date], again: date | None
) -> None:
    plan = Plan(id="p", mentorship="m", ask="x", asked=asked, by=by, meetings=meetings, again=again)
    since = again or asked
    enough = len([day for day in held if day > since]) >= meetings
    assert plan.is_due(held, TODAY) == (enough or (by is not None and by <= TODAY))
    for closed in ("helped", "did-not-help"):
        assert not plan.but(outcome=closed).is_due(held, TODAY)


def test_it_comes_back_on_the_first_screen_after_its_meetings(journal: Any) -> None:
    journal.mentor()
    plan = asked(journal, 60)
    met(journal, 60, 90)
    assert waiting(journal) == []
    met(journal, 30)
    assert waiting(journal) == []
    met(journal, 10)
    assert waiting(journal) == [("did_it_change", plan.id)]
    standing = journal.desk.today.standing(journal.desk.mentorships.get("m1"))
    assert (standing.word, standing.reason, standing.mood) == ("needs you", "did it change?", "needs")


def test_it_comes_back_on_its_day_and_says_nothing_of_what_was_asked(journal: Any) -> None:
    journal.mentor()
    plan = asked(journal, 0, by=TODAY + timedelta(days=14))
    journal.on(TODAY + timedelta(days=13))
    assert waiting(journal) == []
    journal.on(TODAY + timedelta(days=14))
    assert waiting(journal) == [("did_it_change", plan.id)]
    helps = journal.desk.today.helps(journal.desk.mentorships.get("m1"))
    assert not any("fixed day" in one.say + one.why for one in helps)


def test_it_waits_while_the_mentorship_rests(journal: Any) -> None:
    journal.mentor(state="paused", state_since=TODAY - timedelta(days=5))
    asked(journal, 60, by=TODAY)
    assert waiting(journal) == []


def test_more_time_counts_its_meetings_from_today(journal: Any) -> None:
    journal.mentor()
    plan = asked(journal, 60, by=TODAY)
    met(journal, 50, 40, 30)
    given_time = journal.desk.follow_ups.give_time(plan, "they were ill")
    assert (given_time.meetings, given_time.by, given_time.outcome) == (2, None, "open")
    assert journal.reopen().follow_ups.plan(plan.id).note == "they were ill"
    assert waiting(journal) == []
    met(journal, 0, -7)
    assert waiting(journal) == []
    met(journal, -14)
    assert waiting(journal) == [("did_it_change", plan.id)]


def test_one_that_did_not_help_is_offered_by_the_next_check_and_one_that_did_is_not(journal: Any) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    follow_ups.close_plan(asked(journal, 90), helped=True)
    assert journal.desk.checks.known_facts("m1") == {}
    plan = asked(journal, 60)
    closed = follow_ups.close_plan(plan, helped=False, note="still moved twice")
    assert (closed.outcome, closed.closed, closed.note) == ("did-not-help", TODAY, "still moved twice")
    assert journal.reopen().checks.known_facts("m1") == {"adjusted": 1}
    assert waiting(journal) == []


@pytest.mark.parametrize("act", ["made", "reworded", "closed", "waited", "noted"])
def test_each_act_is_taken_back_by_one_step(journal: Any, act: str) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    if act == "made":
        asked(journal)
        journal.desk.undo.take_back()
        assert journal.reopen().follow_ups.plans("m1") == ()
        return
    plan = asked(journal)
    acts = {
        "reworded": lambda: follow_ups.reword_plan(plan, "a fixed hour", 3, TODAY),
        "closed": lambda: follow_ups.close_plan(plan, helped=False, note="no"),
        "waited": lambda: follow_ups.give_time(plan),
        "noted": lambda: follow_ups.note_on_plan(plan, "hm"),
    }
    acts[act]()
    stamps = {"edited", "revision", "replaces"}
    journal.desk.undo.take_back()
    assert journal.reopen().follow_ups.plan(plan.id).model_dump(exclude=stamps) == plan.model_dump(
        exclude=stamps
    )


def test_the_open_one_is_the_newest_that_nobody_has_closed(journal: Any) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    assert follow_ups.open_plan("m1") is None
    first, second = asked(journal, 90), asked(journal, 30)
    assert follow_ups.open_plan("m1").id == second.id
    follow_ups.close_plan(second, helped=True)
    assert follow_ups.open_plan("m1").id == first.id
    with pytest.raises(Unknown):
        follow_ups.plan("nowhere")


def test_the_form_begins_with_the_persons_own_words_else_with_the_topics(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    low_x = journal.check("c1", "3331 3331 0002 3331 3331 3331")
    assert checks.result(low_x).verdict == "reshape"
    assert checks.to_ask_for(low_x) == checks.assessment.dimension("X").ask != ""
    own = journal.check("c2", "3331 3331 0002 3331 3331 3331", carries={"Q2": "help with drafts"})
    assert checks.to_ask_for(own) == "help with drafts"
    credit = journal.check("c3", "3331 3331 0002 3331 3331 3331", red_flags={"credit": True})
    assert checks.to_ask_for(credit) == ""
