"""Advice through all its states: each step one act, each taken back, and a count that is no grade."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.domain.act import Act
from tui.domain.advice import Advice
from tui.domain.trouble import Trouble

TODAY = date(2026, 11, 21)


def state(journal: Any, id: str) -> Advice:
    """The advice without the stamp of its last edit."""
    one = journal.records.get(Advice, id)
    return one.but(edited=None, revision="", replaces="") if one else None


def test_every_step_is_kept_across_a_restart_and_taken_back_one_by_one(journal: Any) -> None:
    journal.mentor()
    id = journal.desk.advice.hear("m1", "Ask who decides", "2026-11-01").id
    steps: tuple[Callable[[Any], Any], ...] = (
        lambda book: book.reword(id, "Ask who has to say yes"),
        lambda book: book.plan(id, "I begin a proposal", "ask who decides"),
        lambda book: book.tried(id, "2026-11-10", ""),
        lambda book: book.tried(id, "2026-11-10", "It took a minute."),
        lambda book: book.kept(id, "Two proposals went through."),
        lambda book: book.reopen(id),
        lambda book: book.dropped(id, "Not here."),
    )
    seen = [state(journal, id)]
    for step in steps:
        step(journal.desk.advice)
        journal.reopen()
        seen.append(state(journal, id))
    assert [one.state for one in seen] == [
        "heard", "heard", "planned", "tried", "tried", "kept", "tried", "dropped",
    ]  # fmt: skip
    assert (seen[-1].cue, seen[-1].tried, seen[-1].closed) == (
        "I begin a proposal",
        date(2026, 11, 10),
        TODAY,
    )
    assert len(journal.records.all(Act)) == len(steps) + 1
    for before in reversed(seen[:-1]):
        journal.desk.undo.take_back()
        assert state(journal, id) == before
    journal.desk.undo.take_back()
    assert state(journal, id) is None


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (lambda book, id: book.kept(id, "fine"), "as tried first"),
        (lambda book, id: book.plan(id, "it rains", " "), "needs both"),
        (lambda book, id: book.plan(id, "", "read"), "needs both"),
        (lambda book, id: book.tried(id, "2026-02-30", ""), "no such day"),
        (lambda book, id: book.tried(id, "2026-11-22", ""), "lies ahead"),
        (lambda book, id: book.tried(id, "2026-10-01", ""), "before you heard it"),
        (lambda book, id: book.reword(id, " "), "in a few words"),
        (lambda book, id: book.reopen(id), "open already"),
        (lambda book, id: book.hear("m1", "", "2026-11-01"), "in a few words"),
        (lambda book, id: book.hear("m1", "x", "1970-01-01"), "more than ten years ago"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_changes(journal: Any, step: Any, words: str) -> None:
    journal.mentor()
    id = journal.desk.advice.hear("m1", "Ask who decides", "2026-11-01").id
    before = state(journal, id)
    with pytest.raises(Trouble, match=words):
        step(journal.desk.advice, id)
    assert state(journal, id) == before
    assert len(journal.records.all(Act)) == 1


def test_what_is_dropped_can_only_be_taken_up_again(journal: Any) -> None:
    journal.mentor()
    book = journal.desk.advice
    id = book.hear("m1", "Ask who decides", "2026-11-01").id
    book.dropped(id, "")
    for step in (
        lambda: book.plan(id, "a", "b"),
        lambda: book.tried(id, "2026-11-10", ""),
        lambda: book.kept(id, ""),
        lambda: book.dropped(id, ""),
    ):
        with pytest.raises(Trouble):
            step()
    assert book.reopen(id).state == "heard"


STEPS = st.lists(st.sampled_from(["plan", "tried", "kept", "dropped", "reopen"]), max_size=8)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_is_pressed_the_record_says_what_its_state_says(journal: Any, steps: list[str]) -> None:
    journal.mentor()
    book = journal.desk.advice
    id = book.hear("m1", "Ask who decides", "2026-11-01").id
    for step in steps:
        job = {
            "plan": lambda: book.plan(id, "it rains", "read"),
            "tried": lambda: book.tried(id, "2026-11-10", "dry"),
            "kept": lambda: book.kept(id, "dry"),
            "dropped": lambda: book.dropped(id, "no"),
            "reopen": lambda: book.reopen(id),
        }[step]
        try:
            job()
        except Trouble:
            continue
    one = book.get(id)
    assert (one.closed is not None) == (one.state in ("kept", "dropped"))
    assert one.tried or one.state not in ("tried", "kept")
    assert (one.cue and one.step) or one.state != "planned"


def test_the_count_says_how_many_were_tried_and_names_the_three_oldest_that_were_not(journal: Any) -> None:
    journal.mentor()
    for number, (kind, tried) in enumerate(
        [
            ("heard", 0),
            ("planned", 0),
            ("tried", 1),
            ("kept", 1),
            ("dropped", 1),
            ("dropped", 0),
            ("heard", 0),
            ("heard", 0),
        ]
    ):
        heard = TODAY - timedelta(days=number + 1)
        day = heard if tried else None
        journal.keep(Advice(id=f"a{number}", mentorship="m1", text="x", heard=heard, state=kind, tried=day))
    count = journal.desk.advice.listening("m1")
    assert (count.words, count.untried) == ("tried 3 of 8", 4)
    assert [one.id for one in count.oldest] == ["a7", "a6", "a1"]
    assert journal.desk.advice.listening("nobody").words == ""


def test_removed_advice_rests_in_the_trash_and_comes_back(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    one = desk.advice.hear("m1", "Ask who decides", "2026-11-01")
    kept = desk.trash.remove("Advice", [one], act="removed a piece of advice")
    assert desk.advice.all("m1") == ()
    desk.trash.bring_back(kept.id)
    assert [again.text for again in desk.advice.all("m1")] == ["Ask who decides"]


def test_advice_that_was_kept_is_offered_as_an_example_for_a_note(journal: Any) -> None:
    journal.mentor()
    book, notes = journal.desk.advice, journal.desk.notes
    id = book.hear("m1", "Asking who has to say yes", "2026-11-01").id
    draft, slot = notes.begin("m1").but(scenario="goals-met"), notes.exits.slot("thing_learned")
    assert notes.suggestions(draft, slot) == ()
    book.tried(id, "2026-11-10", "")
    book.kept(id, "It works.")
    [offer] = notes.suggestions(draft, slot)
    assert (offer.text, offer.source) == ("asking who has to say yes", "advice you kept, Sun 1 Nov")


def test_marks_of_a_debrief_are_evidence_beside_the_check(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    draft = desk.meetings.begin("m1")
    heard = [desk.meetings.new_advice(f"Advice {number}") for number in range(4)]
    general = [one.turned("specific").turned("specific") for one in heard[:3]]
    desk.meetings.finish(draft.but(advice=(*general, heard[3])))
    check = journal.check()
    assert desk.checks._evidence(check).generic_share == 0.75
