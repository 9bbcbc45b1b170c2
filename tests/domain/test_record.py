"""Records: a change is a checked copy, and an error never repeats what somebody wrote."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from tui.domain.check import Check, CheckDraft
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Goal, Mentorship
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SECRET = "she shouted at me in front of everyone"
PRIYA = Mentorship(id="m1", mentor="Priya Raman")


def test_a_changed_copy_is_checked() -> None:
    assert PRIYA.but(cadence_days=28).cadence_days == 28
    assert PRIYA.cadence_days is None
    for wrong in ({"cadence_days": 0}, {"state": "gone"}, {"since": "yesterday"}, {"id": None}):
        with pytest.raises(ValidationError):
            PRIYA.but(**wrong)


def test_a_changed_copy_is_cleaned() -> None:
    assert PRIYA.but(mentor="  Ada\x1b[31m\nLin ").mentor == "Ada[31m Lin"
    assert PrivateNote(id="n", mentorship="m1", on=DAY, text="a\r\nb\x07", written=NOON).text == "a\nb"


def test_lone_surrogates_are_dropped_not_refused() -> None:
    assert PRIYA.but(mentor="Zo\ud800e").mentor == "Zoe"


def test_nothing_is_edited_in_place() -> None:
    with pytest.raises(ValidationError):
        PRIYA.mentor = "Ada"  # type: ignore[misc]


@pytest.mark.parametrize("model", [*ARCHIVE, *DRAFTS])
def test_unknown_fields_are_refused(model: type[Record]) -> None:
    with pytest.raises(ValidationError, match="extra_forbidden"):
        model.model_validate({"id": "x", "surprise": 1})


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (Mentorship, {"id": "m", "state": SECRET}),
        (Mentorship, {"id": "m", "since": SECRET}),
        (Mentorship, {"id": "m", "mentor": [SECRET]}),
        (Mentorship, {"id": "m", "goals": [{"text": "a", "agreed": SECRET}]}),
        (Meeting, {"id": "m", "mentorship": "m1", "engagement": SECRET}),
        (CheckDraft, {"id": "c", "mentorship": "m1", "started": NOON, "touched": NOON, "answers": {"D1": SECRET}}),
        (Check, {"id": "c", "mentorship": "m1", "started": NOON, "taken": NOON, "words": {"Q1": {"a": SECRET}}}),
        (Check, {"id": "c", "mentorship": "m1", "started": SECRET, "taken": NOON}),
    ],
)  # fmt: skip
def test_an_error_never_repeats_what_was_written(model: type[Record], fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(fields)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)


@pytest.mark.parametrize("answer", [5, -1, "y", 2.5])
def test_an_answer_out_of_range_is_refused(answer: Any) -> None:
    with pytest.raises(ValidationError):
        CheckDraft(id="c", mentorship="m1", started=NOON, touched=NOON, answers={"D1": answer})


@pytest.mark.parametrize(
    ("state", "today", "expected"),
    [
        ({"state": "active"}, DAY, "active"),
        ({"state": "ended", "state_since": date(2026, 11, 30)}, DAY, "active"),
        ({"state": "ended", "state_since": DAY}, DAY, "ended"),
        ({"state": "paused", "state_since": DAY, "paused_until": date(2027, 2, 1)}, date(2027, 1, 31), "paused"),
        ({"state": "paused", "state_since": DAY, "paused_until": date(2027, 2, 1)}, date(2027, 2, 1), "active"),
        ({"state": "paused"}, DAY, "paused"),
    ],
)  # fmt: skip
def test_a_state_holds_from_its_day_and_a_pause_until_its_end(
    state: dict[str, Any], today: date, expected: str
) -> None:
    assert PRIYA.but(**state).state_on(today) == expected


def test_a_change_of_direction_counts_until_goals_are_agreed_on_again() -> None:
    goal = Goal(text="to lead", agreed=date(2026, 3, 1))
    turned = DirectionChange(on=date(2026, 5, 1), text="to public transit")
    assert PRIYA.but(goals=(goal,)).moved_on is None
    assert PRIYA.but(goals=(goal,), directions=(turned,)).moved_on == date(2026, 5, 1)
    again = Goal(text="to plan a line", agreed=date(2026, 6, 1))
    assert PRIYA.but(goals=(goal, again), directions=(turned,)).moved_on is None
