"""Meetings and their debrief: one act, one day for each, nothing typed ever lost."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.domain.act import Act
from tui.domain.advice import Advice
from tui.domain.debrief import DebriefDraft, Heard
from tui.domain.meeting import Meeting
from tui.domain.trash import Trashed
from tui.services.meetings import Wrong

TODAY = date(2026, 11, 21)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def held(journal: Any, days: int, **fields: Any) -> Meeting:
    one = Meeting(id=f"held-{days}", mentorship="m1", on=ago(days), held=True, **fields)
    journal.keep(one)
    return one


def planned(journal: Any, days: int, **fields: Any) -> Meeting:
    one = Meeting(id=f"planned-{days}", mentorship="m1", on=ago(-days), **fields)
    journal.keep(one)
    return one


def typed(draft: DebriefDraft, **fields: Any) -> DebriefDraft:
    words = {"engagement": 4, "outcomes": "One thing\n\n  another \n", "next_on": "2026-12-18"}
    heard = (Heard(id="a1", text="Ask Ravi", specific=True), Heard(id="a2", text="Wait"))
    return draft.but(**{**words, "advice": heard, **fields})


# ------------------------------------------------------------ the list


def test_the_next_one_stands_on_top_and_those_held_newest_first(journal: Any) -> None:
    journal.mentor()
    for days in (90, 30, 60):
        held(journal, days)
    for days in (20, 6):
        planned(journal, days)
    journal.keep(Meeting(id="open", mentorship="m1"))
    found = [one.id for one in journal.desk.meetings.all("m1")]
    assert found == ["planned-6", "planned-20", "open", "held-30", "held-60", "held-90"]


def test_a_meeting_goes_into_the_trash_with_its_debrief_and_comes_back(journal: Any) -> None:
    journal.mentor()
    one, desk = held(journal, 30), journal.desk
    journal.keep(Advice(id="a1", mentorship="m1", text="Wait", heard=ago(30), meeting=one.id))
    desk.meetings.save(desk.meetings.begin("m1", one).but(outcomes="half"))
    desk.trash.remove("Meeting", [one], act="removed a meeting")
    assert desk.meetings.all("m1") == ()
    assert desk.meetings.draft("m1") is None
    assert [two.id for two in desk.advice.all("m1")] == ["a1"]
    desk.undo.take_back()
    assert [two.id for two in desk.meetings.all("m1")] == [one.id]
    assert desk.meetings.draft("m1").outcomes == "half"


# ------------------------------------------------------------ the debrief


def test_finishing_keeps_meeting_advice_and_next_day_as_one_act(journal: Any) -> None:
    journal.mentor()
    plan, desk = planned(journal, 0, minutes=45, cards=("article-1",), asks=("who decides?",)), journal.desk
    draft = desk.meetings.save(typed(desk.meetings.begin("m1", plan)))
    desk.meetings.finish(draft)
    desk = journal.reopen()
    met, following = desk.meetings.get(plan.id), desk.mentorships.next_meeting("m1")
    assert (met.held, met.on, met.engagement, met.outcomes) == (True, TODAY, 4, ("One thing", "another"))
    assert (met.minutes, met.cards, met.asks) == (45, ("article-1",), ("who decides?",))
    assert [(one.text, one.heard, one.meeting, one.specific, one.state) for one in desk.advice.all("m1")] == [
        ("Ask Ravi", TODAY, plan.id, True, "heard"),
        ("Wait", TODAY, plan.id, None, "heard"),
    ]
    assert (following.on, following.held) == (date(2026, 12, 18), False)
    assert desk.meetings.draft("m1") is None
    assert [one.what for one in journal.records.all(Act)] == ["wrote down the meeting of Sat 21 Nov"]


def test_taking_it_back_brings_the_page_back_as_it_was_typed(journal: Any) -> None:
    journal.mentor()
    plan, desk = planned(journal, 0), journal.desk
    draft = desk.meetings.save(typed(desk.meetings.begin("m1", plan), adding="half a sent"))
    desk.meetings.finish(draft)
    desk = journal.reopen()
    desk.undo.take_back()
    assert desk.meetings.all("m1") == (journal.records.get(Meeting, plan.id),)
    assert not desk.meetings.get(plan.id).held
    assert desk.advice.all("m1") == ()
    again = desk.meetings.begin("m1", desk.meetings.get(plan.id))
    assert again.model_dump(exclude={"edited", "revision", "replaces"}) == draft.model_dump(
        exclude={"edited", "revision", "replaces"}
    )


def test_finishing_twice_changes_nothing_more_also_when_a_crash_left_the_page_behind(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    draft = desk.meetings.save(typed(desk.meetings.begin("m1")))
    desk.meetings.finish(draft)
    journal.drafts.commit(draft)  # as if the second save had never come
    assert desk.meetings.draft("m1") is None
    before = journal.records.all(Meeting), journal.records.all(Advice), journal.records.all(Act)
    desk.meetings.finish(draft)
    assert before == (journal.records.all(Meeting), journal.records.all(Advice), journal.records.all(Act))
    journal.reopen()
    assert journal.drafts.all(DebriefDraft) == ()


def test_words_in_the_line_for_advice_count_although_enter_was_not_pressed(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    desk.meetings.finish(typed(desk.meetings.begin("m1"), advice=(), adding=" Sleep on it "))
    assert [one.text for one in desk.advice.all("m1")] == ["Sleep on it"]


def test_a_debrief_that_was_only_opened_writes_nothing(journal: Any) -> None:
    journal.mentor()
    journal.desk.meetings.begin("m1", planned(journal, 0))
    assert journal.drafts.all(DebriefDraft) == ()


def test_debriefs_of_two_meetings_stand_beside_each_other(journal: Any) -> None:
    journal.mentor()
    desk, first, second = journal.desk, held(journal, 60), held(journal, 30)
    desk.meetings.save(desk.meetings.begin("m1", first).but(outcomes="first"))
    journal.now += timedelta(minutes=1)
    desk.meetings.save(desk.meetings.begin("m1", second).but(outcomes="second"))
    desk = journal.reopen()
    assert desk.meetings.begin("m1", first).outcomes == "first"
    assert desk.meetings.begin("m1", second).outcomes == "second"
    assert desk.meetings.draft("m1").meeting == second.id


@pytest.mark.parametrize(
    ("field", "written", "words"),
    [
        ("on", "2026-02-30", "there is no such day"),
        ("on", "", "the day is missing"),
        ("on", "1970-01-01", "more than ten years ago. Check the year."),
        ("on", "2026-11-22", "lies ahead"),
        ("on", "2026-10-22", "in the list already"),
        ("next_on", "next week", "there is no such day"),
        ("next_on", "9999-12-31", "more than three years ahead. Check the year."),
        ("next_on", "2026-11-20", "is over"),
        ("next_on", "2026-11-21", "comes after this one"),
    ],
)
def test_a_day_that_cannot_be_meant_is_named_and_nothing_is_lost(
    journal: Any, field: str, written: str, words: str
) -> None:
    journal.mentor()
    held(journal, 30)
    desk = journal.desk
    draft = desk.meetings.save(typed(desk.meetings.begin("m1"), **{field: written}))
    with pytest.raises(Wrong) as wrong:
        desk.meetings.finish(draft)
    assert wrong.value.field == field
    assert words in wrong.value.sentence
    assert desk.meetings.draft("m1") is not None
    assert [one.id for one in desk.meetings.all("m1")] == ["held-30"]


def test_an_outcome_of_5000_letters_is_kept_whole(journal: Any) -> None:
    journal.mentor()
    long, desk = "x" * 5000, journal.desk
    desk.meetings.finish(typed(desk.meetings.begin("m1"), outcomes=long))
    assert journal.reopen().meetings.all("m1")[-1].outcomes == (long,)


# ------------------------------------------------------------ the next day


@pytest.mark.parametrize(
    ("cadence", "plans", "proposed"),
    [
        (28, (), "2026-12-21"),  # four weeks later is a Saturday
        (None, (), ""),
        (28, (9,), "2026-11-30"),
        (28, (-3,), ""),
    ],
)
def test_the_next_day_is_the_one_planned_or_the_rhythm_after_this_meeting(
    journal: Any, cadence: int | None, plans: tuple[int, ...], proposed: str
) -> None:
    journal.mentor(cadence_days=cadence)
    for days in plans:
        planned(journal, days)
    assert journal.desk.meetings.begin("m1").next_on == proposed


def test_the_planned_meeting_is_moved_with_its_list_or_left_open_and_never_doubled(journal: Any) -> None:
    journal.mentor()
    planned(journal, 9, cards=("article-1",))
    desk = journal.desk
    desk.meetings.finish(typed(desk.meetings.begin("m1"), next_on="2026-12-18"))
    following = desk.mentorships.next_meeting("m1")
    assert (following.id, following.on, following.cards) == ("planned-9", date(2026, 12, 18), ("article-1",))
    desk.undo.take_back()
    desk.meetings.finish(desk.meetings.draft("m1").but(next_on=""))
    following = desk.mentorships.next_meeting("m1")
    assert (following.id, following.on, following.cards) == ("planned-9", None, ("article-1",))


def test_changing_an_old_meeting_leaves_the_next_one_alone(journal: Any) -> None:
    journal.mentor(cadence_days=28)
    old = held(journal, 60, outcomes=("One",), engagement=2)
    held(journal, 30)
    plan, desk = planned(journal, 9), journal.desk
    draft = desk.meetings.begin("m1", old)
    assert not desk.meetings.asks_next(draft)
    assert (draft.on, draft.engagement, draft.outcomes) == (ago(60).isoformat(), 2, "One")
    desk.meetings.finish(draft.but(on=ago(61).isoformat(), outcomes="One\nTwo", next_on="nonsense"))
    assert desk.mentorships.next_meeting("m1") == plan.but(**_stamp(desk.mentorships.next_meeting("m1")))
    assert desk.meetings.get(old.id).outcomes == ("One", "Two")
    assert [one.what for one in journal.records.all(Act)] == ["changed the meeting of Mon 21 Sep"]


def _stamp(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in ("edited", "revision", "replaces")}


def test_advice_follows_the_day_of_its_meeting_and_keeps_what_became_of_it(journal: Any) -> None:
    journal.mentor()
    old, desk = held(journal, 60), journal.desk
    journal.keep(
        Advice(
            id="a1", mentorship="m1", text="Wait", heard=ago(60), meeting=old.id, state="tried", tried=ago(50)
        )
    )
    draft = desk.meetings.begin("m1", old)
    marked = draft.advice[0].turned("practical")
    desk.meetings.finish(draft.but(on=ago(58).isoformat(), advice=(marked,)))
    [one] = desk.advice.all("m1")
    assert (one.heard, one.practical, one.state, one.tried) == (ago(58), True, "tried", ago(50))


# ------------------------------------------------------------ the phase


def test_the_second_phase_is_offered_after_the_third_meeting_once(journal: Any) -> None:
    journal.mentor()
    desk, offered = journal.desk, []
    for days in (40, 30, 20, 10):
        draft = desk.meetings.begin("m1").but(on=ago(days).isoformat())
        done = desk.meetings.finish(draft)
        offered.append(done.grown)
        if done.grown:
            desk.meetings.choose_phase("m1", cultivation=False)
    assert offered == [False, False, True, False]
    assert desk.mentorships.get("m1").phase == "initiation"


def test_accepting_the_phase_is_an_act_and_can_be_taken_back(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    desk.meetings.choose_phase("m1", cultivation=True)
    assert desk.mentorships.get("m1").phase == "cultivation"
    desk.undo.take_back()
    assert desk.mentorships.get("m1").phase == "initiation"


def test_changing_a_meeting_offers_no_phase(journal: Any) -> None:
    journal.mentor()
    old = [held(journal, days) for days in (60, 40, 20)]
    desk = journal.desk
    assert not desk.meetings.finish(desk.meetings.begin("m1", old[-1]).but(outcomes="x")).grown


def test_words_taken_back_rest_in_the_trash(journal: Any) -> None:
    journal.mentor()
    desk = journal.desk
    desk.meetings.finish(typed(desk.meetings.begin("m1")))
    desk.undo.take_back()
    kept = " ".join(str(one.records) for one in journal.records.all(Trashed))
    assert "Ask Ravi" in kept
    assert "another" in kept


def test_taking_a_debrief_back_leaves_that_of_another_meeting_alone(journal: Any) -> None:
    journal.mentor()
    desk, first, second = journal.desk, held(journal, 60), held(journal, 30)
    desk.meetings.finish(desk.meetings.save(desk.meetings.begin("m1", first).but(outcomes="first")))
    desk.meetings.save(desk.meetings.begin("m1", second).but(outcomes="second"))
    desk.undo.take_back()
    assert {one.outcomes for one in journal.drafts.all(DebriefDraft)} == {"first", "second"}
    kept = desk.trash.remove("Meeting", [first], act="removed a meeting")
    desk.trash.bring_back(kept.id)
    assert {one.outcomes for one in journal.drafts.all(DebriefDraft)} == {"first", "second"}
