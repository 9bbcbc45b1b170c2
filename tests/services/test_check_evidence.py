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
