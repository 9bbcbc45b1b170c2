"""The first screen: who needs attention and why, in the order of need."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
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


# ------------------------------------------------------------ the order


def everybody(journal: Any) -> None:
    """One mentor of each standing, added in no order at all."""
    for id, name, fields in (
        ("peers", "Now Peers", {"state": "ended", "ending": "now-peers", "state_since": ago(30)}),
        ("paused", "Paused", {"state": "paused", "state_since": ago(9), "paused_until": ago(-60)}),
        ("new", "New", {}),
        ("late", "Late Next", {"cadence_days": 28}),
        ("soon", "Soon Next", {"cadence_days": 28}),
        ("task", "After Task Due", {}),
        ("recheck", "Check Due", {}),
        ("blank", "No Questions Yet", {}),
        ("over", "Overdue", {"cadence_days": 28}),
        ("far-over", "Long Overdue", {"cadence_days": 28}),
    ):
        journal.keep(Mentorship(id=id, mentor=name, **fields))
    met(journal, 36, "over")
    met(journal, 90, "far-over")
    planned(journal, 7, "blank")
    task(journal, "k1", mentorship="recheck", due=ago(1))
    task(journal, "k2", mentorship="task", about="look-back", scenario="reshape", text="Look", due=ago(0))
    planned(journal, 8, "soon")
    planned(journal, 30, "late", cards=("article-1",))


def test_mentors_are_sorted_by_who_needs_attention(journal: Any) -> None:
    everybody(journal)
    order = [one.mentorship.id for one in journal.desk.today.standings()]
    assert order == ["far-over", "over", "blank", "recheck", "task", "soon", "late", "new", "paused", "peers"]


def test_the_reason_stands_beside_each_in_words(journal: Any) -> None:
    everybody(journal)
    said = {one.mentorship.id: (one.word, one.reason) for one in journal.desk.today.standings()}
    assert said == {
        "far-over": ("needs you", "met 3 months ago"),
        "over": ("needs you", "met 5 weeks ago"),
        "blank": ("needs you", "meet in 7 days"),
        "recheck": ("needs you", "a check is due"),
        "task": ("needs you", "look"),
        "soon": ("on track", "next Sun 29 Nov"),
        "late": ("on track", "next Mon 21 Dec"),
        "new": ("new", ""),
        "paused": ("paused", "until 20 Jan 2027"),
        "peers": ("now peers", "Thu 22 Oct"),
    }


@pytest.mark.parametrize(("fields", "said"), [
    ({"state": "ended", "ending": "ended-well"}, "ends Sun 29 Nov"),
    ({"state": "ended", "ending": "now-peers"}, "peers from Sun 29 Nov"),
    ({"state": "paused", "paused_until": ago(-60)}, "pauses Sun 29 Nov"),
])  # fmt: skip
def test_an_end_that_was_agreed_and_lies_ahead_is_said(
    journal: Any, fields: dict[str, Any], said: str
) -> None:
    journal.mentor(state_since=ago(-8), **fields)
    met(journal, 20)
    planned(journal, 8)
    assert standing(journal) == ("on track", said, "steady")


def test_overdue_goes_before_everything_else_that_holds(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    met(journal, 42)
    planned(journal, 5)
    task(journal, due=ago(3))
    assert standing(journal) == ("needs you", "met 6 weeks ago", "needs")


@pytest.mark.parametrize(("days", "late"), [(35, False), (36, True)])
def test_overdue_is_more_than_one_and_a_quarter_times_the_rhythm(journal: Any, days: int, late: bool) -> None:
    journal.mentor(cadence_days=28)
    met(journal, days)
    assert (standing(journal)[0] == "needs you") == late


def test_without_a_rhythm_or_a_meeting_nothing_is_overdue(journal: Any) -> None:
    journal.mentor("m1")
    met(journal, 400)
    assert standing(journal)[0] == "on track"
    journal.mentor("m2", "Tom", cadence_days=28, since=ago(900))
    assert standing(journal, "m2") == ("new", "", "steady")


@pytest.mark.parametrize(("days", "fields", "needs"), [
    (0, {}, True), (7, {}, True), (8, {}, False), (-1, {}, False),
    (3, {"cards": ("article-1",)}, False), (3, {"asks": ("who decides?",)}, False),
])  # fmt: skip
def test_a_meeting_within_a_week_without_questions_needs_them(
    journal: Any, days: int, fields: dict[str, Any], needs: bool
) -> None:
    journal.mentor()
    planned(journal, days, **fields)
    assert (standing(journal)[0] == "needs you") == needs


def test_every_state_has_a_standing_even_without_its_dates(journal: Any) -> None:
    for number, (state, ending, word) in enumerate(
        [("ended", "ended-well", "ended well"), ("ended", None, "ended"), ("paused", None, "paused")]
    ):
        journal.mentor(f"m{number}", f"M{number}", state=state, ending=ending)
        assert standing(journal, f"m{number}") == (word, "", "quiet")


def test_a_pause_that_is_over_and_an_end_that_lies_ahead_count_as_going_on(journal: Any) -> None:
    journal.mentor("m1", state="paused", state_since=ago(60), paused_until=ago(0))
    journal.mentor("m2", "Tom", state="ended", ending="ended-well", state_since=ago(-5))
    assert standing(journal, "m1")[0] == standing(journal, "m2")[0] == "new"
