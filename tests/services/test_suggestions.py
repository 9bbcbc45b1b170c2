"""What a person's own records offer for a blank: their own words, the source named, and the right shape."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Goal
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote

TODAY = date(2026, 11, 21)


def offers(journal: Any, slot: str) -> list[tuple[str, str]]:
    notes = journal.desk.notes
    draft = notes.begin("m1").but(scenario="goals-met")
    return [(one.text, one.source) for one in notes.suggestions(draft, notes.exits.slot(slot))]


def texts(journal: Any, slot: str) -> list[str]:
    return [text for text, _ in offers(journal, slot)]


def kept(number: int, text: str, days_ago: int = 30, **fields: Any) -> Advice:
    heard = TODAY - timedelta(days=days_ago)
    base = {"mentorship": "m1", "text": text, "heard": heard, "state": "kept", "closed": heard}
    return Advice(id=f"a{number}", **{**base, **fields})


# ------------------------------------------------------------ the sources


def test_what_was_written_about_the_mentor(journal: Any) -> None:
    journal.mentor(my_name="Sam", since=date(2025, 9, 22), cadence_days=28)
    source = "what you wrote about your mentor"
    assert offers(journal, "mentor") == [("Priya Raman", source), ("Priya", source)]
    assert offers(journal, "me") == [("Sam", source)]
    assert offers(journal, "since") == [("September 2025", source)]
    assert offers(journal, "cadence") == [("4 weeks", source)]


@pytest.mark.parametrize(("name", "offered"), [
    ("Tom", ["Tom"]), ("Dr. Ada Lin", ["Dr. Ada Lin"]), ("Professor Lin", ["Professor Lin"]),
    ("Grace Hope May", ["Grace Hope May", "Grace"]),
])  # fmt: skip
def test_the_name_a_mentor_is_called_by_is_offered_beside_the_whole_one(
    journal: Any, name: str, offered: list[str]
) -> None:
    journal.mentor(mentor=name)
    assert texts(journal, "mentor") == offered


def test_a_mentor_without_a_name_is_not_greeted_as_my_mentor(journal: Any) -> None:
    journal.mentor(mentor="my mentor")
    assert texts(journal, "mentor") == []


@pytest.mark.parametrize(
    ("goal", "offered"),
    [
        ("to lead a large migration", "to lead a large migration"),
        ("To publish an essay.", "to publish an essay"),
        ("Become a staff engineer", "to become a staff engineer"),
        ("SQL without fear", "to SQL without fear"),
    ],
)
def test_goals_complete_i_wanted_to(journal: Any, goal: str, offered: str) -> None:
    journal.mentor(goals=(Goal(text=goal, agreed=TODAY),))
    assert offers(journal, "goal") == [(offered, "your goals")]


def test_what_came_of_a_goal_and_the_newest_goal_first(journal: Any) -> None:
    old = Goal(text="to rest", agreed=TODAY, met=TODAY, result="I sleep again.")
    journal.mentor(goals=(old, Goal(text="to lead", agreed=TODAY)))
    assert offers(journal, "result") == [("I sleep again", "your goals")]
    assert texts(journal, "goal") == ["to lead", "to rest"]


def test_advice_that_was_kept_newest_first_with_the_day_it_was_heard(journal: Any) -> None:
    journal.mentor()
    journal.keep(
        kept(1, "Asking who has to say yes.", 60),
        kept(2, "Writing the last slide first", 30),
        kept(3, "Keeping a log", state="dropped"),
        kept(4, "Resting on Sundays", state="tried"),
    )
    assert offers(journal, "thing_learned") == [
        ("writing the last slide first", "advice you kept, Thu 22 Oct"),
        ("asking who has to say yes", "advice you kept, Tue 22 Sep"),
    ]
    assert texts(journal, "example")[0] == "the day we spoke about writing the last slide first"


def test_changes_that_were_asked_for(journal: Any) -> None:
    journal.mentor()
    for number, (ask, days) in enumerate((("a fixed day.", 60), ("shorter meetings", 30))):
        asked = TODAY - timedelta(days=days)
        journal.keep(Plan(id=f"p{number}", mentorship="m1", ask=ask, asked=asked))
    expected = [
        ("shorter meetings", "what you asked for, Thu 22 Oct"),
        ("a fixed day", "what you asked for, Tue 22 Sep"),
    ]
    assert offers(journal, "adjustment") == expected
    assert offers(journal, "change") == expected


def test_the_meeting_log(journal: Any) -> None:
    journal.mentor()
    journal.keep(
        Meeting(id="t1", mentorship="m1", on=date(2025, 3, 4), held=True),
        Meeting(id="t2", mentorship="m1", on=date(2026, 11, 26)),
        Meeting(id="t3", mentorship="m1", on=date(2026, 11, 1)),  # its day is over and nobody met
        Meeting(id="t4", mentorship="m1"),
    )
    assert offers(journal, "last_meeting") == [("our meeting on November 26", "your next meeting")]
    assert texts(journal, "date") == ["November 26"]
    assert offers(journal, "since") == [("March 2025", "your first meeting in the log")]


def test_the_heart_of_a_check_that_was_just_taken(journal: Any) -> None:
    """From the wizard to the letter: what is carried must arrive."""
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    wizard = checks.wizard(draft)
    for question, heart in (
        ("Q1", "asking who has to say yes"),
        ("Q2", "help with real drafts."),
        ("Q3", "data work"),
    ):
        wizard = wizard.jump(f"words-{question}").answer("A long story.").carry(heart)
    checks.finish(draft, wizard)
    journal.reopen()
    source = "your check, Sat 21 Nov"
    assert offers(journal, "thing_learned") == [("asking who has to say yes", source)]
    assert offers(journal, "need") == [("help with real drafts", source)]
    assert offers(journal, "direction") == [("data work", source)]
    assert ("help with real drafts", source) in offers(journal, "change")


def test_the_newest_check_speaks_first_and_nothing_is_offered_twice(journal: Any) -> None:
    journal.mentor()
    journal.check("c0", carries={"Q2": "time"}, taken=datetime(2025, 5, 1, tzinfo=UTC))
    journal.check("c1", carries={"Q2": "drafts"}, taken=datetime(2026, 5, 1, tzinfo=UTC))
    journal.check("c2", carries={"Q2": "time"}, taken=datetime(2026, 7, 1, tzinfo=UTC))
    assert offers(journal, "need") == [
        ("time", "your check, Wed 1 Jul"),
        ("drafts", "your check, Fri 1 May"),
    ]


def test_the_example_data_fills_a_letter(example: Any) -> None:
    notes = example.desk.notes
    draft = notes.begin("priya").but(scenario="direction-changed")
    for slot in ("mentor", "me", "thing_learned", "example", "direction", "last_meeting"):
        assert notes.suggestions(draft, notes.exits.slot(slot)), slot


# ------------------------------------------------------------ the shape


@pytest.mark.parametrize(
    "text",
    ["Ask first", "Bring the draft early", "Nothing comes from nothing", "Everything at once", "Spring cleaning",
     "Thing one", "String the beads", "Morning pages"],
)  # fmt: skip
def test_a_phrase_that_does_not_begin_with_a_verb_in_ing_is_not_offered_where_one_belongs(
    journal: Any, text: str
) -> None:
    journal.mentor()
    journal.keep(kept(1, text))
    assert texts(journal, "thing_learned") == []


@pytest.mark.parametrize(
    "text", ["Asking first", "Bringing it along", "Flying less", "Saying no", "Trying twice"]
)
def test_a_verb_in_ing_is_offered(journal: Any, text: str) -> None:
    journal.mentor()
    journal.keep(kept(1, text))
    assert texts(journal, "thing_learned") == [text[0].lower() + text[1:]]


def test_a_moment_begins_with_the(journal: Any) -> None:
    journal.mentor()
    journal.check(carries={"Q1": "asking first"})
    assert texts(journal, "example") == []
    journal.check("c2", carries={"Q1": "The day you said no"})
    assert texts(journal, "example") == ["The day you said no"]


def test_a_story_is_not_a_phrase(journal: Any) -> None:
    journal.mentor()
    journal.keep(kept(1, "Asking " + "and asking " * 7), kept(2, "Asking again and again"))
    assert texts(journal, "thing_learned") == ["asking again and again"]


def test_a_name_at_the_beginning_keeps_its_capital(journal: Any) -> None:
    journal.mentor(goals=(Goal(text="I want to lead", agreed=TODAY),))
    assert texts(journal, "goal") == ["to I want to lead"]


# ------------------------------------------------------------ what is never offered


def test_private_notes_red_flags_and_notes_on_pages_are_never_offered(journal: Any) -> None:
    journal.mentor(my_name="Sam", since=date(2025, 9, 1), cadence_days=28)
    secret = "asking the secret"
    journal.keep(
        PrivateNote(
            id="n1", mentorship="m1", on=TODAY, text=secret, written=datetime(2026, 11, 1, tzinfo=UTC)
        )
    )
    journal.check(
        red_flags={"fear": True}, notes={"flag-fear": secret, "item-D1": secret}, words={"Q1": secret, "Q2": secret}
    )  # fmt: skip
    for slot in journal.desk.notes.exits.slots:
        assert not any("secret" in text for text in texts(journal, slot.id)), slot.id


def test_another_mentor_s_records_stay_with_them(journal: Any) -> None:
    journal.mentor()
    journal.mentor("m2", "Tom", my_name="Sam")
    journal.keep(kept(1, "Asking first", mentorship="m2"))
    journal.check(carries={"Q2": "time"}, mentorship="m2")
    assert texts(journal, "thing_learned") == texts(journal, "need") == texts(journal, "me") == []
