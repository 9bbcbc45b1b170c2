"""What is removed rests for thirty days, whole, and comes back as it was."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.services.conftest import TODAY, Journal
from tests.services.test_undo import kept, private_note
from tui.domain.mentorship import Mentorship
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble, Unknown


def test_a_mentor_goes_and_comes_back_with_everything(example: Journal) -> None:
    before = kept(example)
    priya = example.desk.mentorships.find("Priya").id
    thing = example.desk.trash.remove_mentorship(priya)
    gone = kept(example)
    assert all(priya not in str(one) for one in gone.values())
    assert {key: before[key] for key in gone} == gone
    desk = example.reopen()
    assert [one.what for one in desk.trash.all()] == ["Priya Raman"]
    desk.trash.bring_back(thing.id)
    example.reopen()
    assert kept(example) == before
    assert example.desk.trash.all() == ()


def test_a_note_under_way_goes_and_comes_back_with_its_mentor(example: Journal) -> None:
    before = kept(example)
    tom = example.desk.mentorships.find("Tom").id
    assert example.desk.notes.draft(tom)
    example.desk.trash.remove_mentorship(tom)
    assert example.reopen().notes.draft(tom) is None
    example.desk.undo.take_back()
    example.reopen()
    assert kept(example) == before


def test_things_go_for_good_after_thirty_days(journal: Journal) -> None:
    journal.mentor()
    private_note(journal, "in the corridor")
    (note,) = journal.desk.follow_ups.private_notes("m1")
    journal.desk.trash.remove("private note", [note], "removed a private note")
    journal.on(TODAY + timedelta(days=29))
    assert len(journal.reopen().trash.all()) == 1
    journal.on(TODAY + timedelta(days=30))
    assert journal.reopen().trash.all() == ()
    for number in range(51):  # the step that removed it has its time as well
        journal.desk.sparks.favor("m1", journal.desk.sparks.deck.cards[number].id)
    assert journal.records.all(Trashed) == ()
    assert "corridor" not in (journal.folder / "journal.json").read_text()


def test_a_thing_waits_for_its_mentor(journal: Journal) -> None:
    journal.mentor()
    private_note(journal, "in the corridor")
    (note,) = journal.desk.follow_ups.private_notes("m1")
    thing = journal.desk.trash.remove("private note", [note], "removed a private note")
    mentor = journal.desk.trash.remove_mentorship("m1")
    with pytest.raises(Trouble, match="Bring the mentor back first"):
        journal.desk.trash.bring_back(thing.id)
    journal.desk.trash.bring_back(mentor.id)
    journal.desk.trash.bring_back(thing.id)
    assert journal.reopen().follow_ups.private_notes("m1")[0].text == "in the corridor"


def test_a_draft_does_not_push_out_the_one_under_way(journal: Journal) -> None:
    journal.mentor()
    notes = journal.desk.notes
    first = notes.save(notes.begin("m1").but(scenario="pause", text="the first", own_words=True))
    thing = journal.desk.trash.remove_draft(first)
    notes.save(notes.begin("m1").but(scenario="pause", text="the second", own_words=True))
    with pytest.raises(Trouble, match="Another one is under way"):
        journal.desk.trash.bring_back(thing.id)
    assert notes.draft("m1").text == "the second"
    journal.desk.trash.remove_draft(notes.draft("m1"))
    journal.desk.trash.bring_back(thing.id)
    assert journal.reopen().notes.draft("m1").text == "the first"


def test_the_acts_on_the_trash_are_acts_themselves(journal: Journal) -> None:
    journal.mentor()
    journal.desk.trash.remove_mentorship("m1")
    thing = journal.desk.trash.all()[0]
    journal.desk.trash.bring_back(thing.id)
    assert journal.desk.undo.take_back().what == "brought back from the trash: Priya Raman"
    assert [one.what for one in journal.desk.trash.all()] == ["Priya Raman"]
    journal.desk.undo.take_back()
    assert journal.records.all(Mentorship)[0].mentor == "Priya Raman"
    assert journal.desk.trash.all() == ()


def test_what_is_not_there_is_said(journal: Journal) -> None:
    for job in (journal.desk.trash.bring_back, journal.desk.trash.remove_mentorship):
        with pytest.raises(Unknown, match="any more"):
            job("gone")


def test_a_refused_removal_removes_nothing(journal: Journal, refusing: Any) -> None:
    journal.mentor()
    before = kept(journal)
    refusing(journal.records)
    with pytest.raises(OSError, match="no space"):
        journal.desk.trash.remove_mentorship("m1")
    assert kept(journal) == before


def test_before_a_mentor_goes_the_journal_is_kept_as_it_was(example: Journal) -> None:
    before = (example.folder / "journal.json").read_bytes()
    example.desk.trash.remove_mentorship(example.desk.mentorships.find("Priya").id)
    (kept,) = (example.folder / "backups").glob("*-before-removal.json")
    assert kept.read_bytes() == before
