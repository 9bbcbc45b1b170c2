"""Marking a note as sent: the state it leads to, its days, what comes after, and never twice."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.content.exits import load_exits
from tui.domain.mentorship import Mentorship
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.plan import Plan
from tui.domain.task import Task
from tui.domain.trouble import Trouble

TODAY = date(2026, 11, 21)
LAST = date(2026, 12, 10)
UNTIL = date(2027, 2, 1)
ENDINGS = {
    "goals-met": "ended-well",
    "program-ends": "ended-well",
    "direction-changed": "ended-well",
    "article-direction": "ended-well",
    "not-enough-time": "ended-well",
    "advice-too-general": "ended-well",
    "no-chemistry": "ended-otherwise",
    "unmet-after-try": "ended-otherwise",
    "mentor-ends": "ended-otherwise",
    "safety": "ended-otherwise",
    "become-peers": "now-peers",
}
AFTER = {
    "thank-you": 2,
    "tell-program": 3,
    "look-for-next": 14,
    "update": 90,
    "keep-promise": 30,
    "safe-records": 1,
    "safe-talk": 2,
}


def filled(journal: Any, scenario: str, channel: str = "email", **slots: str) -> NoteDraft:
    """A saved draft with every blank filled."""
    notes = journal.desk.notes
    draft = notes.begin("m1").but(scenario=scenario, channel=channel, step="text")
    examples = {slot.id: slot.example for slot in notes.slots(draft)}
    return notes.save(draft.but(slots={**examples, **slots}))


def send(journal: Any, draft: NoteDraft, on: date = TODAY, **days: Any) -> ExitNote:
    return journal.desk.notes.mark_sent(draft, on=on, **{"last_meeting": None, "until": None, **days})


def mentorship(journal: Any) -> Mentorship:
    return journal.reopen().mentorships.get("m1")


# ------------------------------------------------------------ states and days


def test_every_situation_is_covered_here() -> None:
    assert {*ENDINGS, "pause", "reshape"} == {one.id for one in load_exits().scenarios}


@pytest.mark.parametrize(("scenario", "ending"), ENDINGS.items())
def test_an_end_takes_effect_on_the_day_of_the_last_meeting_named(
    journal: Any, scenario: str, ending: str
) -> None:
    journal.mentor()
    note = send(journal, filled(journal, scenario), last_meeting=LAST)
    ended = mentorship(journal)
    assert (ended.state, ended.ending, ended.state_since, ended.reason) == ("ended", ending, LAST, scenario)
    assert ended.paused_until is None
    assert ended.state_on(LAST - timedelta(days=1)) == "active"
    assert ended.state_on(LAST) == "ended"
    assert (note.sent, note.sent_by, note.scenario) == (TODAY, "email", scenario)
    assert journal.desk.notes.draft("m1") is None
    assert journal.records.get(ExitNote, note.id).text == note.text


@pytest.mark.parametrize("scenario", ENDINGS)
def test_after_an_end_each_task_has_its_day_counted_from_the_end(journal: Any, scenario: str) -> None:
    journal.mentor()
    send(journal, filled(journal, scenario), last_meeting=LAST)
    tasks = {one.about: one for one in journal.records.all(Task)}
    expected = {one.id for one in load_exits().after if one.follows(scenario)}
    assert set(tasks) == expected != set()
    for about, task in tasks.items():
        assert task.due == LAST + timedelta(days=AFTER[about])
        assert (task.scenario, task.set_on, task.after_meetings) == (scenario, TODAY, None)
        assert task.text == next(one.title for one in load_exits().after if one.id == about)


def test_without_a_last_meeting_or_with_one_that_is_over_it_ends_on_the_day_it_was_sent(journal: Any) -> None:
    journal.mentor()
    sent = TODAY - timedelta(days=2)
    send(journal, filled(journal, "goals-met"), on=sent, last_meeting=TODAY - timedelta(days=9))
    assert mentorship(journal).state_since == sent


def test_a_pause_begins_at_once_and_ends_on_its_day(journal: Any) -> None:
    journal.mentor()
    send(journal, filled(journal, "pause"), until=UNTIL)
    paused = mentorship(journal)
    assert (paused.state, paused.state_since, paused.paused_until) == ("paused", TODAY, UNTIL)
    assert paused.ending is None
    assert paused.state_on(UNTIL - timedelta(days=1)) == "paused"
    assert paused.state_on(UNTIL) == "active"
    [task] = journal.records.all(Task)
    assert (task.about, task.due) == ("resume", UNTIL)


@pytest.mark.parametrize("until", [None, TODAY, TODAY - timedelta(days=1)])
def test_a_pause_without_an_end_after_its_beginning_is_refused(journal: Any, until: date | None) -> None:
    journal.mentor()
    draft = filled(journal, "pause")
    with pytest.raises(Trouble, match="A pause needs a day on which it ends"):
        send(journal, draft, until=until)
    assert mentorship(journal).state == "active"
    assert journal.desk.notes.draft("m1").id == draft.id
    assert journal.records.all(Task) == journal.records.all(ExitNote) == ()


def test_a_note_that_reshapes_makes_a_plan_of_the_day_it_was_sent_and_changes_no_state(journal: Any) -> None:
    before = journal.mentor(cadence_days=28)
    sent = TODAY - timedelta(days=3)
    send(
        journal, filled(journal, "reshape", change="half an hour on a fixed day"), on=sent, last_meeting=LAST
    )
    assert mentorship(journal) == before
    [plan] = journal.records.all(Plan)
    assert (plan.ask, plan.asked, plan.meetings, plan.outcome) == (
        "half an hour on a fixed day",
        sent,
        2,
        "open",
    )
    [task] = journal.records.all(Task)
    assert (task.about, task.due, task.after_meetings, task.set_on) == ("look-back", None, 2, sent)


def test_a_plan_has_words_even_where_the_blank_was_written_around(journal: Any) -> None:
    journal.mentor()
    draft = filled(journal, "reshape", change=" ")
    send(journal, draft.but(text="Dear Amara,\n\nthank you. I would like less.\n\nSam", own_words=True))
    assert journal.records.all(Plan)[0].ask == "the change in my note"


def test_an_end_after_a_pause_leaves_nothing_of_the_pause_behind(journal: Any) -> None:
    journal.mentor(state="paused", state_since=TODAY, paused_until=UNTIL, reason="pause")
    send(journal, filled(journal, "goals-met"))
    ended = mentorship(journal)
    assert (ended.state, ended.ending, ended.paused_until, ended.reason) == (
        "ended",
        "ended-well",
        None,
        "goals-met",
    )


def test_asking_for_a_change_in_a_pause_or_after_an_end_takes_it_up_again(journal: Any) -> None:
    journal.mentor(state="ended", state_since=TODAY, ending="ended-well", reason="goals-met")
    send(journal, filled(journal, "reshape"))
    again = mentorship(journal)
    assert (again.state, again.ending, again.paused_until) == ("active", None, None)


def test_a_second_pause_moves_its_task_and_doubles_nothing(journal: Any) -> None:
    journal.mentor()
    send(journal, filled(journal, "pause"), until=UNTIL)
    later = UNTIL + timedelta(days=60)
    send(journal, filled(journal, "pause"), until=later)
    assert [(one.about, one.due) for one in journal.records.all(Task)] == [("resume", later)]
    assert len(journal.records.all(ExitNote)) == 2


# ------------------------------------------------------------ what is kept of the words


@pytest.mark.parametrize("channel", ["email", "chat", "card", "talk"])
def test_the_sent_note_holds_every_word_as_it_went_out(journal: Any, channel: str) -> None:
    journal.mentor()
    draft = filled(journal, "goals-met", channel)
    text, subject = journal.desk.notes.text(draft), journal.desk.notes.subject(draft)
    note = send(journal, draft)
    assert (note.text, note.subject, note.sent_by) == (text, subject, channel)
    assert "[" not in note.text + note.subject
    assert (note.subject != "") == (channel == "email")


def test_wordings_that_were_set_aside_are_kept_with_the_sent_note(journal: Any) -> None:
    journal.mentor()
    notes = journal.desk.notes
    draft = notes.set_aside(filled(journal, "goals-met").but(text="My first try.", own_words=True))
    note = send(journal, draft)
    journal.reopen()
    assert [one.text for one in journal.records.get(ExitNote, note.id).versions] == ["My first try."]


# ------------------------------------------------------------ refusals, crashes


def test_a_stop_finding_blocks_it_and_nothing_changes(journal: Any) -> None:
    journal.mentor()
    draft = filled(journal, "goals-met", goal=" ")
    with pytest.raises(Trouble, match="still to be filled in"):
        send(journal, draft)
    assert mentorship(journal).state == "active"
    assert journal.desk.notes.draft("m1").id == draft.id
    assert journal.records.all(ExitNote) == ()


def test_a_note_to_a_mentor_who_is_gone_stays_a_draft(journal: Any) -> None:
    gone = journal.mentor()
    draft = filled(journal, "goals-met")
    journal.records.commit(removed=[gone])
    with pytest.raises(Trouble, match="still kept as a draft"):
        send(journal, draft)


def test_sending_is_one_act_in_the_archive(journal: Any, acts: Any) -> None:
    journal.mentor()
    draft = filled(journal, "goals-met")
    seen = acts(journal.records)
    send(journal, draft)
    assert [sorted({type(one) for one in act}, key=str) for act in seen] == [[Mentorship, ExitNote, Task]]


def test_a_crash_between_the_two_saves_is_harmless(journal: Any, refusing: Any) -> None:
    journal.mentor()
    draft = filled(journal, "goals-met")
    refusing(journal.drafts)
    with pytest.raises(OSError, match="no space"):
        send(journal, draft)
    assert journal.desk.notes.draft("m1") is None
    assert mentorship(journal).state == "ended"
    assert journal.desk.notes.draft("m1") is None
    assert journal.drafts.all(NoteDraft) == ()
    assert len(journal.records.all(ExitNote)) == 1


def test_sending_again_after_a_failed_save_doubles_nothing(journal: Any) -> None:
    journal.mentor()
    draft = filled(journal, "reshape")
    first = send(journal, draft)
    again = send(journal, draft, on=TODAY + timedelta(days=1))
    assert again.sent == first.sent
    assert len(journal.records.all(Plan)) == len(journal.records.all(Task)) == 1
