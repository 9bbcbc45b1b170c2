"""What waits for its day or for meetings, and when it asks for attention."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tui.domain.meeting import Meeting
from tui.domain.task import Task

TODAY = date(2026, 11, 21)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def met(journal: Any, days: int, mentorship: str = "m1") -> None:
    journal.keep(Meeting(id=f"{mentorship}-{days}", mentorship=mentorship, on=ago(days), held=True))


def planned(journal: Any, days: int, mentorship: str = "m1", **fields: Any) -> None:
    journal.keep(Meeting(id=f"{mentorship}-next", mentorship=mentorship, on=ago(-days), **fields))


def task(journal: Any, id: str = "k1", **fields: Any) -> None:
    base = {"mentorship": "m1", "about": "recheck", "text": "Check again", "set_on": ago(40)}
    journal.keep(Task(id=id, **{**base, **fields}))


def standing(journal: Any, mentorship: str = "m1") -> tuple[str, str, str]:
    one = journal.desk.today.standing(journal.desk.mentorships.get(mentorship))
    return one.word, one.reason, one.mood


def helps(journal: Any, mentorship: str = "m1") -> list[tuple[str, str]]:
    return [(one.say, one.key) for one in journal.desk.today.helps(journal.desk.mentorships.get(mentorship))]


def test_a_task_is_due_from_its_day(journal: Any) -> None:
    journal.mentor()
    task(journal, due=ago(-1))
    today = journal.desk.today
    assert today.due_tasks("m1") == ()
    assert [one.id for one in today.coming_tasks("m1")] == ["k1"]
    journal.on(ago(-1))
    assert [one.id for one in today.due_tasks("m1")] == ["k1"]
    assert today.coming_tasks("m1") == ()


def test_a_task_is_due_after_so_many_meetings_held_since(journal: Any) -> None:
    journal.mentor()
    task(journal, after_meetings=2)
    for days in (60, 40, 30):  # before, on the very day, and one since
        met(journal, days)
    planned(journal, 3)
    assert journal.desk.today.due_tasks("m1") == ()
    met(journal, 2)
    assert [one.id for one in journal.desk.today.due_tasks("m1")] == ["k1"]


def test_a_task_is_closed_once_and_stays_closed(journal: Any) -> None:
    journal.mentor()
    task(journal, due=ago(3))
    today = journal.desk.today
    today.close_task("k1")
    journal.on(ago(-4))
    today.close_task("k1")
    today.close_task("k9")
    assert journal.reopen().today.task("k1").done == TODAY
    assert journal.desk.today.due_tasks("m1") == ()


def test_what_comes_after_an_end_asks_for_attention_on_its_day(journal: Any) -> None:
    journal.mentor(state="ended", ending="ended-well", state_since=ago(5), reason="goals-met")
    task(journal, about="thank-you", scenario="goals-met", text="Send a thank-you", due=ago(3))
    assert standing(journal) == ("needs you", "send a thank-you", "needs")
    assert helps(journal) == [("Send a thank-you", "enter"), ("Take it up again", "a")]
    journal.desk.today.close_task("k1")
    assert standing(journal) == ("ended well", "Mon 16 Nov", "quiet")


def test_what_waited_for_the_mentorship_to_go_on_is_silent_in_a_pause_and_after_an_end(journal: Any) -> None:
    for number, fields in enumerate(
        [
            {"state": "ended", "ending": "ended-well", "state_since": ago(1), "reason": "goals-met"},
            {"state": "paused", "state_since": ago(9), "paused_until": ago(-60), "reason": "pause"},
        ]
    ):
        journal.mentor(f"m{number}", f"M{number}", **fields)
        task(journal, f"k{number}", mentorship=f"m{number}", due=ago(3))
        task(
            journal, f"r{number}", mentorship=f"m{number}", about="look-back", scenario="reshape", text="Look",
            due=ago(3),
        )  # fmt: skip
        assert standing(journal, f"m{number}")[2] == "quiet"
        assert helps(journal, f"m{number}") == [("Read what happened", "h"), ("Take it up again", "a")]
    journal.on(ago(-60))
    assert standing(journal, "m1")[0] == "needs you"


def test_what_follows_a_note_about_safety_is_offered_but_not_cried_out_in_the_list(journal: Any) -> None:
    journal.mentor(state="ended", ending="ended-otherwise", state_since=ago(5), reason="safety")
    task(journal, about="safe-talk", scenario="safety", text="Talk to someone", due=ago(3))
    assert standing(journal) == ("ended otherwise", "Mon 16 Nov", "quiet")
    assert helps(journal) == [("Talk to someone", "enter")]
