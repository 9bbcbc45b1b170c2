"""What the next steps of a result leave behind comes back on its day, once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tui.domain.private_note import PrivateNote
from tui.domain.task import Task

TODAY = date(2026, 11, 21)


def test_a_check_to_come_is_moved_not_doubled(journal: Any) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    first = follow_ups.recheck("m1", days=90, meetings=None)
    assert (first.due, first.after_meetings) == (TODAY + timedelta(days=90), None)
    journal.on(TODAY + timedelta(days=9))
    moved = journal.reopen().follow_ups.recheck("m1", days=None, meetings=2)
    assert (moved.id, moved.due, moved.after_meetings) == (first.id, None, 2)
    assert moved.set_on == TODAY + timedelta(days=9)
    assert len(journal.records.all(Task)) == 1


def test_a_day_goes_before_a_number_of_meetings(journal: Any) -> None:
    journal.mentor()
    task = journal.desk.follow_ups.recheck("m1", days=7, meetings=2)
    assert (task.due, task.after_meetings) == (TODAY + timedelta(days=7), None)


def test_a_finished_check_is_what_was_waited_for(journal: Any) -> None:
    journal.mentor()
    journal.mentor("m2", "Tom")
    follow_ups = journal.desk.follow_ups
    for id in ("m1", "m2"):
        follow_ups.recheck(id, days=7, meetings=None)
    draft = journal.desk.checks.begin("m1")
    journal.desk.checks.finish(draft, journal.desk.checks.wizard(draft))
    assert {one.mentorship: one.done for one in journal.records.all(Task)} == {"m1": TODAY, "m2": None}
    again = follow_ups.recheck("m1", days=7, meetings=None)
    assert again.done is None
    assert len(journal.records.all(Task)) == 3


def test_a_change_that_was_asked_for_is_kept_with_its_day(journal: Any) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    follow_ups.ask_for("m1", "a fixed day", TODAY)
    follow_ups.ask_for("m1", "shorter meetings", TODAY - timedelta(days=9), meetings=3)
    assert [
        (one.ask, one.asked, one.meetings, one.outcome) for one in journal.reopen().follow_ups.plans("m1")
    ] == [
        ("shorter meetings", TODAY - timedelta(days=9), 3, "open"),
        ("a fixed day", TODAY, 2, "open"),
    ]


def test_a_private_note_is_dated_and_new_words_keep_its_day(journal: Any) -> None:
    journal.mentor()
    follow_ups = journal.desk.follow_ups
    first = follow_ups.new_private_note("m1")
    assert follow_ups.private_notes("m1") == ()
    first = follow_ups.write_private_note(first, "in the corridor")
    journal.on(TODAY + timedelta(days=3))
    follow_ups.write_private_note(first, "in the corridor, at noon")
    second = follow_ups.write_private_note(follow_ups.new_private_note("m1"), "again")
    kept = journal.reopen().follow_ups.private_notes("m1")
    assert [(one.id, one.text, one.on) for one in kept] == [
        (first.id, "in the corridor, at noon", TODAY),
        (second.id, "again", TODAY + timedelta(days=3)),
    ]
    assert journal.desk.follow_ups.private_notes("m2") == ()
    assert PrivateNote.private
