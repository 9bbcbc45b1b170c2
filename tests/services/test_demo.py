"""The example is a real one on any day of the year: four checks that tell a story, advice, a half-written note."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example as on_this_day
from hypothesis import given
from hypothesis import strategies as st

from tui.bootstrap import clock_at, demo_store, open_services
from tui.content.assessment import load_assessment
from tui.content.deck import load_deck
from tui.content.exits import load_exits
from tui.domain.advice import Advice
from tui.domain.card import CardState
from tui.domain.check import Check
from tui.domain.kinds import ARCHIVE, DRAFTS, mentorship_of
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.note import NoteDraft
from tui.domain.page import allowed
from tui.services.course import build_course
from tui.services.demo import story
from tui.services.scoring import evaluate, from_checks

TODAY = date(2026, 11, 21)
VERDICTS = ["keep", "rekindle", "keep", "rekindle"]
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@given(DAYS, st.integers(-12, 14))
@on_this_day(date(2028, 2, 29), 0)
@on_this_day(date(2027, 1, 1), -5)
@on_this_day(date(2026, 12, 31), 9)
def test_the_story_holds_on_any_day_and_in_any_zone(today: date, hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    records, drafts = story(today, zone)
    assert {type(one) for one in records} <= set(ARCHIVE)
    assert {type(one) for one in drafts} <= set(DRAFTS)
    everything = (*records, *drafts)
    assert len({(one.kind, one.id) for one in everything}) == len(everything)
    mentors = {one.id for one in records if isinstance(one, Mentorship)}
    assert {mentorship_of(one) for one in everything} - {""} == mentors == {"priya", "tom"}
    for one in everything:
        assert type(one).model_validate_json(one.model_dump_json()) == one
    checks = sorted((one for one in records if isinstance(one, Check)), key=lambda one: one.taken)
    verdicts = [
        evaluate(from_checks(checks[:end]), load_assessment(), "Priya").verdict  # type: ignore[arg-type]
        for end in range(1, 5)
    ]
    assert verdicts == VERDICTS
    for one in records:
        if isinstance(one, Meeting):
            assert one.on is not None
            assert (one.on < today) if one.held else (one.on > today)
    assert all(check.taken < datetime(today.year, today.month, today.day, tzinfo=zone) for check in checks)


def test_the_answers_of_the_example_are_ones_that_can_be_given() -> None:
    records, _ = story(TODAY, UTC)
    for check in records:
        if isinstance(check, Check):
            pages = {page.key: page for page in build_course(load_assessment(), check.order)}
            told = {**check.answers, **check.importance, **check.facts, **check.red_flags, **check.words}
            for key, value in told.items():
                assert allowed(pages[key], value), key
            assert set(check.answers) == {page.key for page in pages.values() if page.kind == "item"}


def test_its_cards_exist_and_its_note_is_one_that_can_be_written() -> None:
    records, drafts = story(TODAY, UTC)
    deck, exits = load_deck(), load_exits()
    for one in records:
        if isinstance(one, CardState):
            assert one.card in deck.by_id
            assert one.id == f"{one.mentorship}/{one.card}"
        if isinstance(one, Meeting):
            assert set(one.cards) <= set(deck.by_id)
    [note] = drafts
    assert isinstance(note, NoteDraft)
    blanks = {slot.id for slot in exits.slots_of(note.scenario, note.channel)}
    assert set(note.slots) < blanks


def test_advice_stands_at_every_stage_with_days_in_their_order() -> None:
    records, _ = story(TODAY, UTC)
    advice = [one for one in records if isinstance(one, Advice)]
    assert {one.state for one in advice} == {"heard", "planned", "tried", "kept", "dropped"}
    for one in advice:
        days = [day for day in (one.heard, one.tried, one.closed) if day]
        assert days == sorted(days)
        assert days[-1] <= TODAY
        assert bool(one.tried) == (one.state in ("tried", "kept", "dropped"))
        assert bool(one.cue and one.step) == (one.state == "planned")
        assert bool(one.result) == (one.state in ("tried", "kept", "dropped"))


def test_it_can_be_used_like_a_journal_of_one_s_own() -> None:
    with demo_store(TODAY) as folder, open_services(folder, now=clock_at(TODAY)) as desk:
        standings = {one.mentorship.id: one for one in desk.today.standings()}
        assert list(standings) == ["priya", "tom"]
        assert (standings["priya"].word, standings["priya"].reason) == ("needs you", "met 6 weeks ago")
        assert standings["tom"].word == "on track"
        assert [one.say for one in desk.today.helps(desk.mentorships.get("priya"))] == [
            "Prepare for Thu 26 Nov",
            "Four pieces of advice are untried",
            "Take stock again",
        ]
        assert desk.today.helps(desk.mentorships.get("tom"))[0].say == "Go on with the exit note"
        draft = desk.notes.draft("tom")
        assert draft is not None
        assert 0 < len(draft.slots) < len(desk.notes.slots(draft))
        assert desk.sparks.chosen_ids("tom") == ("clo-9", "clo-1", "article-4")
        assert desk.sparks.hand("priya", 3, seed=1)
    assert not folder.exists()


@pytest.mark.parametrize(
    "today", [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2026, 3, 29)]
)
def test_it_opens_on_days_that_are_easy_to_get_wrong(today: date) -> None:
    with demo_store(today) as folder, open_services(folder, now=clock_at(today)) as desk:
        assert desk.today.today == today
        assert [desk.checks.result(one).verdict for one in desk.checks.all("priya")] == VERDICTS
        assert desk.today.standings()[0].reason == "met 6 weeks ago"
