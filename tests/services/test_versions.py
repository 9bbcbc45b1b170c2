"""Wordings that gave way to others are kept, whatever made them go."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.domain.note import NoteDraft

FIRST = "Dear Priya, thank you for the day you said no. I stop here because my work has changed. Sam"
SECOND = "Priya, this is another letter altogether, with nothing left of what stood in it before today. Sam"


@pytest.fixture
def draft(journal: Any) -> NoteDraft:
    journal.mentor(my_name="Sam")
    fresh = journal.desk.notes.begin("m1").but(scenario="goals-met", step="text", own_words=True)
    return journal.desk.notes.save(fresh.but(text=FIRST, subject="One"))


def texts(draft: NoteDraft) -> list[str]:
    return [one.text for one in draft.versions]


def test_what_goes_at_once_is_kept_and_a_mended_word_is_not(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    assert texts(notes.keep_before(draft.but(text=SECOND), draft)) == [FIRST]
    assert texts(notes.keep_before(draft.but(text=FIRST + " P.S."), draft)) == []
    assert texts(notes.keep_before(draft.but(own_words=False), draft)) == []


def test_a_session_that_ends_in_another_wording_keeps_the_one_it_began_with(
    journal: Any, draft: NoteDraft
) -> None:
    notes = journal.desk.notes
    longer = draft.but(text=FIRST + " And here is much more that was added over one long evening.")
    assert texts(notes.keep_session(longer, draft)) == [FIRST]
    assert texts(notes.keep_session(draft.but(text=FIRST.replace("Sam", "S.")), draft)) == []


def test_a_version_taken_up_leaves_what_stood_there_as_one(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    second = notes.keep_before(draft.but(text=SECOND, subject="Two"), draft)
    again = notes.restore(second, second.versions[0])
    assert (again.text, again.subject, texts(again)) == (FIRST, "One", [FIRST, SECOND])
    back = notes.restore(again, again.versions[1])
    assert (back.text, back.subject, texts(back)) == (SECOND, "Two", [FIRST, SECOND])


def test_the_list_is_newest_first_with_situation_channel_and_size(journal: Any, draft: NoteDraft) -> None:
    notes = journal.desk.notes
    draft = notes.keep_version(notes.keep_version(draft, "one two three"), "four")
    listed = notes.versions(draft)
    assert [one.version.text for one in listed] == ["four", "one two three"]
    assert listed[0].name == "We reached the goal, e-mail"
    assert (listed[0].difference.new, listed[0].difference.gone) == (1, len(FIRST.split()))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(max_size=60), max_size=6), data=st.data())
def test_no_wording_is_ever_lost(journal: Any, texts: list[str], data: st.DataObject) -> None:
    if not journal.desk.mentorships.all():
        journal.mentor()
    notes = journal.desk.notes
    draft = notes.begin("m1").but(scenario="goals-met", own_words=True, text=FIRST)
    seen = {FIRST}
    for text in texts:
        if draft.versions and data.draw(st.booleans()):
            draft = notes.restore(draft, data.draw(st.sampled_from(draft.versions)))
        else:
            draft = notes.keep_version(draft, draft.text).but(text=text)
        seen.add(draft.text)
    there = {draft.text, *(one.text for one in draft.versions)}
    assert {one for one in seen if one.strip()} <= there
