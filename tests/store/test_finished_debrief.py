"""A debrief whose meeting was written down is never seen beside it, however the session ended."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tui.domain.debrief import DebriefDraft
from tui.domain.meeting import Meeting

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
MET = Meeting(id="t1", mentorship="m1", on=date(2026, 11, 21), held=True, debrief="g1")


def typed(id: str, meeting: str = "t1") -> DebriefDraft:
    return DebriefDraft(id=id, mentorship="m1", meeting=meeting, started=NOON, touched=NOON)


def test_the_one_that_became_the_meeting_is_hidden_and_a_later_change_of_it_is_not(open_store, folder):
    store = open_store()
    store.drafts.commit(typed("g1"), typed("g2"), typed("g3", "t2"))
    store.archive.commit(MET)
    assert [one.id for one in store.drafts.all(DebriefDraft)] == ["g2", "g3"]
    store.close()
    store = open_store()
    assert [one.id for one in store.drafts.all(DebriefDraft)] == ["g2", "g3"]
    assert b'"g1"' not in (folder / "drafts.json").read_bytes()
