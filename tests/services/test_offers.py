"""What the log knows of a fact is offered with where it comes from, and stays open to change."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Goal
from tui.domain.plan import Plan
from tui.services.questions import MARKED

TODAY = date(2026, 11, 21)


def asked(journal: Any, fact: str, answer: Any = ...) -> str:
    """What stands beside the question of a fact, after this answer or as it is offered."""
    checks = journal.desk.checks
    wizard = checks.wizard(checks.begin("m1")).jump(f"fact-{fact}")
    if answer is not ...:
        wizard = wizard.answer(answer)
    return str(checks.questions("m1").of(wizard, wizard.page).source)


def met(journal: Any, *days_ago: int) -> None:
    journal.keep(
        *(Meeting(id=f"t{days}", mentorship="m1", on=TODAY - timedelta(days=days), held=True) for days in days_ago)
    )  # fmt: skip


def plan(journal: Any, id: str, ask: str, outcome: str = "did-not-help", days: int = 60) -> None:
    on = TODAY - timedelta(days=days)
    journal.keep(Plan(id=id, mentorship="m1", ask=ask, asked=on, outcome=outcome))


def test_a_young_log_offers_no_answer_and_says_what_it_holds(journal: Any) -> None:
    journal.mentor()
    assert asked(journal, "meetings") == ""
    met(journal, 10)
    assert asked(journal, "meetings") == (
        "Your log holds 1 meeting since Wed 11 Nov. Count those before it began, too."
    )
    assert journal.desk.checks.known_facts("m1") == {}


def test_meetings_are_offered_with_their_number_and_the_first_day(journal: Any) -> None:
    journal.mentor()
    met(journal, 10, 40, 262)
    assert asked(journal, "meetings") == f"From your log: 3 meetings since Wed 4 Mar. {MARKED}"


def test_another_answer_stands_beside_what_the_log_says(journal: Any) -> None:
    journal.mentor()
    met(journal, 10, 40, 262)
    assert asked(journal, "meetings", 2) == "From your log: 3 meetings since Wed 4 Mar."
    assert asked(journal, "meetings", 3).endswith(MARKED)


def test_a_change_of_direction_is_offered_with_its_day(journal: Any) -> None:
    journal.mentor(directions=(DirectionChange(on=date(2026, 5, 12)),))
    source = "From your log: you noted a change of direction on Tue 12 May."
    assert asked(journal, "direction_changed") == f"{source} {MARKED}"
    assert asked(journal, "direction_changed", False) == source


def test_changes_that_did_not_help_are_offered_by_name_and_others_are_told(journal: Any) -> None:
    journal.mentor()
    plan(journal, "p1", "shorter\nmeetings.", "helped", 90)
    assert asked(journal, "adjusted") == (
        "From your log: you asked for “shorter meetings” on Sun 23 Aug. It helped."
    )
    plan(journal, "p2", "a fixed day", "open")
    assert asked(journal, "adjusted").endswith("“a fixed day” on Tue 22 Sep. It is still open.")
    plan(journal, "p2", "a fixed day")
    assert asked(journal, "adjusted") == (
        f"From your log: you asked for “a fixed day” on Tue 22 Sep, and it did not help. {MARKED}"
    )
    for number in range(3):
        plan(journal, f"q{number}", "a call", days=30)
    assert asked(journal, "adjusted") == (
        f"From your log: 4 changes did not help. The last was “a call” on Thu 22 Oct. {MARKED}"
    )
    assert journal.desk.checks.known_facts("m1") == {"adjusted": 2}


def test_goals_count_as_met_when_all_of_them_are(journal: Any) -> None:
    lead = Goal(text="to lead", agreed=date(2026, 1, 5))
    talk = Goal(text="to talk", agreed=date(2026, 1, 5), met=date(2026, 6, 1))
    journal.mentor(goals=(lead, talk))
    assert asked(journal, "goals_met") == "From your log: 1 of 2 goals met."
    assert journal.desk.checks.known_facts("m1") == {}
    journal.mentor(goals=(talk,))
    assert asked(journal, "goals_met") == (
        f"From your log: your goal is marked as met, on Mon 1 Jun. {MARKED}"
    )
    journal.mentor(goals=(talk, lead.model_copy(update={"met": date(2026, 7, 1)})))
    assert asked(journal, "goals_met").startswith(
        "From your log: all 2 goals are marked as met, the last one on Wed 1 Jul."
    )
    assert journal.desk.checks.known_facts("m1") == {"goals_met": True}


def test_the_log_learns_a_dated_change_of_direction_from_a_check_and_offers_it_to_the_next(
    journal: Any,
) -> None:
    journal.mentor()
    checks = journal.desk.checks
    for said in ("2026-05", "2026-05", True):
        draft = checks.begin("m1")
        checks.finish(draft, checks.wizard(draft).jump("fact-direction_changed").answer(said))
        assert [one.on for one in journal.desk.mentorships.get("m1").directions] == [date(2026, 5, 1)]
    assert asked(journal, "direction_changed").startswith(
        "From your log: you noted a change of direction on Fri 1 May."
    )


def test_what_the_log_learned_is_taken_back_with_the_check(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    draft = checks.begin("m1")
    checks.finish(draft, checks.wizard(draft).jump("fact-direction_changed").answer("2026-05-12"))
    assert journal.desk.mentorships.get("m1").moved_on == date(2026, 5, 12)
    journal.desk.undo.take_back()
    assert journal.reopen().mentorships.get("m1").directions == ()


def test_a_change_that_was_closed_at_once_is_not_offered_as_one_that_was_tried(journal: Any) -> None:
    journal.mentor()
    journal.keep(
        Plan(id="p", mentorship="m1", ask="a fixed day", asked=TODAY, outcome="did-not-help", closed=TODAY)
    )
    assert "adjusted" not in journal.desk.checks.known_facts("m1")
    offer = journal.desk.checks.offers("m1")["adjusted"]
    assert "closed before it had two meetings" in offer.source
