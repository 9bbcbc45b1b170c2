"""Goals and direction, and who covers what: kept with their days, each change one act."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tui.domain.act import Act
from tui.domain.trouble import Trouble

DAY = "2026-11-02"


def test_goals_are_added_met_and_opened_again_each_as_one_act(journal: Any) -> None:
    journal.mentor()
    direction = journal.desk.direction
    direction.add_goal("m1", "to lead a migration", DAY)
    direction.add_goal("m1", "to write; and to publish", DAY)
    direction.met("m1", 0, "2026-11-20", "it went well")
    desk = journal.reopen()
    one, two = desk.mentorships.get("m1").goals
    assert (one.text, one.agreed, one.met, one.result) == (
        "to lead a migration", date(2026, 11, 2), date(2026, 11, 20), "it went well",
    )  # fmt: skip
    assert two.text == "to write, and to publish"
    desk.direction.met("m1", 0, "", "it went well")
    assert desk.mentorships.get("m1").goals[0].met is None
    desk.undo.take_back()
    assert desk.mentorships.get("m1").goals[0].met == date(2026, 11, 20)
    assert len(journal.records.all(Act)) == 3


def test_a_change_of_direction_is_offered_to_the_next_check_until_a_new_goal_is_agreed(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    desk.direction.add_goal("m1", "to lead a migration", "2026-01-10")
    desk.direction.change("m1", "2026-10-05", "toward product")
    assert desk.checks.known_facts("m1") == {"direction_changed": "2026-10-05"}
    desk.direction.add_goal("m1", "to become a product manager", DAY)
    assert desk.checks.known_facts("m1") == {}


def test_changes_of_direction_stand_in_the_order_of_their_days(journal: Any) -> None:
    journal.mentor()
    direction = journal.desk.direction
    for day in ("2026-10-05", "2025-03-01", "2026-06-01"):
        direction.change("m1", day, f"since {day}")
    days = [one.on.isoformat() for one in journal.reopen().mentorships.get("m1").directions]
    assert days == ["2025-03-01", "2026-06-01", "2026-10-05"]


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (lambda one: one.add_goal("m1", " ", DAY), "in a few words"),
        (lambda one: one.add_goal("m1", "to lead", DAY), "in the list already"),
        (lambda one: one.add_goal("m1", "to fly", "2026-02-30"), "no such day"),
        (lambda one: one.add_goal("m1", "to fly", "2027-01-01"), "lies ahead"),
        (lambda one: one.met("m1", 0, "2026-11-01", ""), "was agreed on 2026-11-02"),
        (lambda one: one.change("m1", "1970-01-01", "x"), "more than ten years ago"),
        (lambda one: one.change("m1", DAY, "  "), "where you are heading"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_remedy(journal: Any, job: Any, words: str) -> None:
    journal.mentor()
    direction = journal.desk.direction
    before = direction.add_goal("m1", "to lead", DAY)
    with pytest.raises(Trouble, match=words):
        job(direction)
    assert direction.of("m1") == before


def test_a_goal_with_a_semicolon_survives_the_mentor_form(journal: Any) -> None:
    journal.mentor()
    goals = journal.desk.direction.add_goal("m1", "to write; and to publish", DAY).goals
    kept = journal.desk.mentorships.keep_form(
        "m1", mentor="Priya Raman", role="", my_name="", since=None, cadence_days=None, phase="initiation",
        goals="; ".join(goal.text for goal in goals).split(";"), last_met=None, next_on=None,
    )  # fmt: skip
    assert kept.goals == goals


# ------------------------------------------------------------ who covers what


def test_needs_are_kept_those_that_nobody_covers_first(journal: Any) -> None:
    network = journal.desk.network
    reader = network.keep(None, "somebody who reads drafts", "Jo, Ravi , ,Jo")
    network.keep(None, "a door into other teams", "")
    assert [(one.text, one.people) for one in journal.reopen().network.all()] == [
        ("a door into other teams", ()),
        ("somebody who reads drafts", ("Jo", "Ravi")),
    ]
    network = journal.desk.network
    network.keep(reader, "somebody who reads drafts", "")
    assert all(not one.people for one in network.all())
    journal.desk.undo.take_back()
    assert network.all()[-1].people == ("Jo", "Ravi")
    with pytest.raises(Trouble, match="in a few words"):
        network.keep(None, "", "Jo")
