"""The one or two things that would help most now, each one key away."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tui.domain.advice import Advice
from tui.domain.check import CheckDraft
from tui.domain.meeting import Meeting
from tui.domain.note import NoteDraft
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


def helps(journal: Any, mentorship: str = "m1") -> list[tuple[str, str]]:
    return [(one.say, one.key) for one in journal.desk.today.helps(journal.desk.mentorships.get(mentorship))]


def test_a_new_mentorship_is_offered_stock_and_questions(journal: Any) -> None:
    journal.mentor()
    assert helps(journal) == [("Take stock", "c"), ("Choose questions for the next meeting", "d")]


def test_questions_for_a_meeting_soon_come_first_and_chosen_ones_are_read(journal: Any) -> None:
    journal.mentor()
    journal.check()
    planned(journal, 5)
    assert helps(journal) == [("Prepare for Thu 26 Nov", "m"), ("Read your result again", "enter")]
    card = journal.desk.sparks.deck.cards[0].id
    journal.desk.sparks.choose("m1", card)
    assert helps(journal) == [
        ("Read the questions for Thu 26 Nov", "d"),
        ("Read your result again", "enter"),
    ]


def test_who_is_overdue_needs_a_question_and_a_date_unless_there_is_one(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 60)
    assert helps(journal)[0] == ("Bring a new question, and a date", "d")
    planned(journal, 20)
    assert ("Bring a new question, and a date", "d") not in helps(journal)


def test_what_is_under_way_goes_on_first_and_no_place_is_offered_twice(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 60)
    journal.check()
    task(journal, due=ago(1))
    journal.keep(
        CheckDraft(id="d1", mentorship="m1", started=journal.now, touched=journal.now),
        NoteDraft(id="n1", mentorship="m1", scenario="", started=journal.now, touched=journal.now),
    )
    assert helps(journal) == [
        ("Go on with the check", "c"),
        ("Go on with the exit note", "x"),
        ("Bring a new question, and a date", "d"),
    ]


def test_a_check_that_is_due_says_why(journal: Any) -> None:
    journal.mentor()
    journal.check()
    task(journal, due=ago(2))
    first = journal.desk.today.helps(journal.desk.mentorships.get("m1"))[0]
    assert (first.say, first.why, first.place) == (
        "Take stock again",
        "you wanted to look again 2 days ago",
        "check",
    )


def test_after_a_check_that_puts_safety_first_no_question_is_proposed(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 60)
    planned(journal, 3)
    journal.check(red_flags={"fear": True})
    assert helps(journal) == [("Read your result again", "enter")]


def test_nobody_is_told_to_take_stock_again_while_it_is_too_close_to_compare(journal: Any) -> None:
    journal.mentor()
    journal.check(taken=journal.now - timedelta(days=13))
    assert "Take stock again" not in dict(helps(journal))
    journal.check(taken=journal.now - timedelta(days=14))
    assert helps(journal)[-1] == ("Take stock again", "c")


def test_a_check_without_a_verdict_leads_back_to_what_is_open(journal: Any) -> None:
    journal.mentor()
    journal.check(raw="3331 3331 ---- ---- ---- ----")
    last = journal.desk.today.helps(journal.desk.mentorships.get("m1"))[-1]
    assert (last.say, last.place, last.about) == ("Answer what is still open", "answer_items", "c1")


def test_never_more_than_three_things(journal: Any) -> None:
    journal.mentor()
    for number in range(6):
        task(journal, f"k{number}", about=f"a{number}", text=f"Thing {number}", due=ago(number))
    assert len(helps(journal)) == 3
    assert helps(journal)[0] == ("Thing 5", "enter")


def test_each_key_of_a_help_leads_to_its_place(example: Any) -> None:
    keys = {"c": ("check",), "d": ("deck",), "x": ("exit_note",), "h": ("history",), "enter": ("task",),
            "m": ("prepare", "debrief", "advice"), "a": ("take_up",)}  # fmt: skip
    for one in example.desk.mentorships.all():
        for help in example.desk.today.helps(one):
            assert help.place in keys[help.key]


def test_a_meeting_whose_day_is_over_is_asked_after_until_it_is_written_down(journal: Any) -> None:
    journal.mentor()
    journal.check()
    planned(journal, -2)
    first = journal.desk.today.helps(journal.desk.mentorships.get("m1"))[0]
    assert (first.say, first.key, first.place, first.about) == (
        "Write down how Thu 19 Nov went",
        "m",
        "debrief",
        "m1-next",
    )
    meetings = journal.desk.meetings
    draft = meetings.save(meetings.begin("m1", meetings.get("m1-next")).but(outcomes="half"))
    assert helps(journal)[0] == ("Go on with the debrief", "m")
    meetings.finish(draft)
    assert not [say for say, key in helps(journal) if key == "m"]


def test_untried_advice_is_counted_in_words_and_not_after_a_check_that_puts_safety_first(
    journal: Any,
) -> None:
    journal.mentor()
    journal.check()
    for number, state in enumerate(("heard", "planned", "tried", "kept", "dropped")):
        journal.keep(Advice(id=f"a{number}", mentorship="m1", text="x", heard=ago(9), state=state))
        expected = ("One piece of advice is untried", "m"), ("Two pieces of advice are untried", "m")
        assert expected[min(number, 1)] in helps(journal)
    journal.check("c2", red_flags={"fear": True})
    assert not [say for say, _ in helps(journal) if "untried" in say]
