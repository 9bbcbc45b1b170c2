"""What the log knows beside the answers: facts it can offer, and the evidence of the day of a check."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Goal
from tui.domain.plan import Plan

TODAY = date(2026, 11, 21)


def met(journal: Any, *days_ago: int) -> None:
    journal.keep(
        *(Meeting(id=f"t{days}", mentorship="m1", on=TODAY - timedelta(days=days), held=True) for days in days_ago)
    )  # fmt: skip


def test_a_young_log_proves_nothing_and_a_longer_one_is_offered(journal: Any) -> None:
    journal.mentor()
    checks = journal.desk.checks
    met(journal, 10, 40)
    assert checks.known_facts("m1") == {}
    met(journal, 70, 100, 130)
    assert checks.known_facts("m1") == {"meetings": 5}
    wizard = checks.wizard(checks.begin("m1"))
    assert wizard.given == {"fact-meetings": 3}
    assert wizard.jump("fact-meetings").answer(2).given == {"fact-meetings": 2}


def test_changes_that_did_not_help_are_counted_and_others_are_not(journal: Any) -> None:
    journal.mentor()
    outcomes = ("did-not-help", "helped", "open", "did-not-help", "did-not-help")
    for number, outcome in enumerate(outcomes):
        plan = Plan(id=f"p{number}", mentorship="m1", ask="a fixed day", asked=TODAY, outcome=outcome)
        journal.keep(plan)
        count = journal.desk.checks.known_facts("m1").get("adjusted")
        assert count == (1, 1, 1, 2, 2)[number]


def test_a_change_of_direction_is_offered_with_its_day(journal: Any) -> None:
    journal.mentor(
        goals=(Goal(text="to lead", agreed=date(2026, 1, 5)),),
        directions=(DirectionChange(on=date(2026, 6, 1)),),
    )
    assert journal.desk.checks.known_facts("m1") == {"direction_changed": "2026-06-01"}


# ------------------------------------------------------------ evidence


def test_evidence_is_the_median_gap_against_the_agreed_rhythm(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 0, 14, 70, 112, 154, 400, 800)
    check = journal.check()
    assert journal.desk.checks._evidence(check).gap_ratio == 42 / 28


def test_evidence_is_what_the_log_showed_on_the_day_of_the_check(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 200, 228)
    journal.on(TODAY - timedelta(days=200))
    check = journal.check()
    journal.on(TODAY)
    met(journal, 0)
    journal.keep(Advice(id="a", mentorship="m1", text="later", heard=TODAY, specific=False))
    evidence = journal.desk.checks._evidence(check)
    assert (evidence.gap_ratio, evidence.generic_share) == (1.0, 0.0)


def test_evidence_is_the_share_of_general_advice_among_the_last_six(journal: Any) -> None:
    journal.mentor()
    marks = (False, False, True, None, False, True, True, True)  # oldest first: the first two are too old
    for number, mark in enumerate(marks):
        heard = TODAY - timedelta(days=80 - 10 * number)
        journal.keep(Advice(id=f"a{number}", mentorship="m1", text="x", heard=heard, specific=mark))
    assert journal.desk.checks._evidence(journal.check()).generic_share == pytest.approx(1 / 6)


def test_without_a_log_there_is_no_evidence(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 10)
    evidence = journal.desk.checks._evidence(journal.check())
    assert (evidence.gap_ratio, evidence.generic_share) == (0.0, 0.0)


# ------------------------------------------------------------ in words


def words(journal: Any) -> dict[str, tuple[str, ...]]:
    said: dict[str, tuple[str, ...]] = journal.desk.checks.evidence_words(journal.check())
    return said


def test_a_silent_log_says_nothing(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    assert words(journal) == {}


def test_days_since_the_last_meeting_stand_against_the_agreed_rhythm(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 42, 70)
    said = "You had last met 42 days before this check; you agreed on every 4 weeks."
    assert words(journal) == {"engagement": (said,)}
    journal.mentor()
    assert words(journal) == {"engagement": ("You had last met 42 days before this check.",)}
    met(journal, 0)
    assert words(journal) == {"engagement": ("You met on the day of this check.",)}


def test_general_and_tried_advice_is_counted_as_of_that_day(journal: Any) -> None:
    journal.mentor()
    for number, (general, tried) in enumerate([(True, 30), (True, -5), (False, None), (None, None)]):
        journal.keep(
            Advice(
                id=f"a{number}", mentorship="m1", text="x", heard=TODAY - timedelta(days=40),
                specific=None if general is None else not general,
                tried=None if tried is None else TODAY - timedelta(days=tried),
            )
        )  # fmt: skip
    journal.keep(Advice(id="later", mentorship="m1", text="x", heard=TODAY + timedelta(days=1)))
    assert words(journal) == {
        "engagement": ("Of the last 4 pieces of advice, 2 were marked general.",),
        "expectations": ("Of 4 pieces of advice heard, you had tried 1.",),
    }


def test_a_change_asked_for_is_told_as_it_stood_on_that_day(journal: Any) -> None:
    journal.mentor()
    asked = TODAY - timedelta(days=60)
    plan = Plan(
        id="p", mentorship="m1", ask="a fixed\nday.", asked=asked, outcome="did-not-help", closed=TODAY
    )
    journal.keep(plan)
    told = "You asked for “a fixed day” on Tue 22 Sep; "
    assert words(journal) == {"expectations": (f"{told}it did not help.",)}
    journal.keep(plan.but(closed=TODAY + timedelta(days=1)))
    assert words(journal) == {"expectations": (f"{told}it was still open.",)}


def test_the_direction_and_the_goals_are_told_in_their_order(journal: Any) -> None:
    goals = (Goal(text="to lead", agreed=date(2026, 1, 5)),)
    journal.mentor(goals=goals)
    assert words(journal) == {"alignment": ("You last agreed on a goal on Mon 5 Jan.",)}
    journal.mentor(goals=goals, directions=(DirectionChange(on=date(2026, 6, 1)),))
    assert words(journal) == {
        "alignment": ("You noted a change of direction on Mon 1 Jun; no goal was agreed since.",)
    }


def test_evidence_changes_no_verdict(journal: Any) -> None:
    """The log may say the worst: what the answers come to stays."""
    journal.mentor(cadence_days=7)
    check = journal.check()
    before = journal.desk.checks.result(check)
    met(journal, 100, 200, 300)
    journal.keep(Advice(id="a", mentorship="m1", text="x", heard=TODAY, specific=False))
    after = journal.desk.checks.result(check)
    assert (after.verdict, after.rule, after.row, after.dimensions) == (
        before.verdict, before.rule, before.row, before.dimensions,
    )  # fmt: skip
    assert {one.id: one.state for one in after.sign_states}["engagement"] == "watch"
