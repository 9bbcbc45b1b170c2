"""What waits, for a reminder: nothing of whoever is left in peace, and nothing about safety, ever."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.domain.task import Task
from tui.services.due import appointments, waiting

TODAY = date(2026, 11, 21)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def found(journal: Any) -> list[tuple[str, str, int]]:
    return [(one.kind, one.state, (TODAY - one.on).days) for one in waiting(journal.records, TODAY)]


def meeting(journal: Any, days: int, *, held: bool = False, mentorship: str = "m1") -> None:
    journal.keep(Meeting(id=f"{mentorship}{days}", mentorship=mentorship, on=ago(days), held=held))


def task(journal: Any, id: str, **fields: Any) -> None:
    base = {"mentorship": "m1", "about": "thank-you", "text": "Write", "set_on": ago(9), "due": ago(1)}
    journal.keep(Task(id=id, **{**base, **fields}))


def test_meetings_advice_checks_and_tasks_that_wait(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    for days, held in ((60, True), (3, False), (-7, False), (-8, False)):
        meeting(journal, days, held=held)
    for number, state in enumerate(("heard", "planned", "tried", "kept")):
        journal.keep(Advice(id=state, mentorship="m1", text="x", heard=ago(9 - number), state=state))
    task(journal, "k1", about="recheck", due=ago(2))
    task(journal, "k2")
    task(journal, "k3", due=ago(-1))
    task(journal, "k4", done=ago(0))
    assert found(journal) == [
        ("meetings", "overdue", 60),
        ("meetings", "passed", 3),
        ("meetings", "soon", -7),
        ("checks", "due", 2),
        ("advice", "untried", 9),
        ("tasks", "due", 1),
    ]
    assert next(one.count for one in waiting(journal.records, TODAY) if one.kind == "advice") == 2


def test_tasks_about_safety_are_never_among_it(journal: Any) -> None:
    journal.mentor(state="ended", state_since=ago(9), ending="ended-otherwise", reason="safety")
    journal.mentor("m2", "Tom")
    task(journal, "k1", scenario="safety")
    task(journal, "k2", scenario="safety", mentorship="m2")
    assert found(journal) == []


def test_whoever_is_gone_is_left_in_peace_but_for_what_came_with_the_message(journal: Any) -> None:
    journal.mentor(state="ended", state_since=ago(9), ending="ended-well", reason="goals-met", cadence_days=7)
    meeting(journal, 60, held=True)
    meeting(journal, -3)
    journal.keep(Advice(id="a", mentorship="m1", text="x", heard=ago(9)))
    task(journal, "k1", scenario="goals-met")
    task(journal, "k2", about="recheck")
    assert found(journal) == [("tasks", "due", 1)]


def test_the_calendar_holds_every_day_of_meeting_of_all_or_of_one(journal: Any) -> None:
    journal.mentor()
    journal.mentor("m2", "Tom")
    meeting(journal, 5, held=True)
    meeting(journal, -5, mentorship="m2")
    journal.keep(Meeting(id="open", mentorship="m1"))
    assert [(one.on, one.title) for one in appointments(journal.records)] == [
        (ago(5), "Meeting with Priya Raman"),
        (ago(-5), "Meeting with Tom"),
    ]
    assert [one.title for one in appointments(journal.records, "m2")] == ["Meeting with Tom"]
