"""A draft that has become part of the archive is never seen beside it, however the session ended."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tui.domain.check import Check, CheckDraft
from tui.domain.mentorship import Mentorship
from tui.domain.note import ExitNote, NoteDraft

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DRAFT = CheckDraft(id="c1", mentorship="m1", started=NOON, touched=NOON)
OTHER = CheckDraft(id="c2", mentorship="m2", started=NOON, touched=NOON)
CHECK = Check(id="c1", mentorship="m1", started=NOON, taken=NOON)


@pytest.fixture
def finishing(open_store):
    """A session in which a check was just finished, but whose draft is still in its file."""
    store = open_store()
    store.drafts.commit(DRAFT, OTHER)
    store.archive.commit(CHECK)
    return store


def test_a_finished_draft_is_hidden_at_once(finishing):
    assert [draft.id for draft in finishing.drafts.all(CheckDraft)] == ["c2"]
    assert finishing.drafts.get(CheckDraft, "c1") is None
    assert finishing.drafts.of(CheckDraft, "m1") == ()


def test_a_window_that_reads_does_not_show_it_either(finishing, look):
    assert [draft.id for draft in look().drafts.all(CheckDraft)] == ["c2"]


def test_the_next_session_takes_it_out_of_the_file(finishing, open_store, folder):
    finishing.close()
    assert b'"c1"' in (folder / "drafts.json").read_bytes()
    store = open_store()
    assert b'"c1"' not in (folder / "drafts.json").read_bytes()
    assert [draft.id for draft in store.drafts.all(CheckDraft)] == ["c2"]
    assert [check.id for check in store.archive.all(Check)] == ["c1"]


def test_a_full_disk_does_not_keep_the_next_session_from_opening(finishing, open_store, failing_disk):
    finishing.close()
    failing_disk.step = "write"
    store = open_store(disk=failing_disk)
    assert [draft.id for draft in store.drafts.all(CheckDraft)] == ["c2"]


def test_a_sent_note_ends_its_draft_and_no_other(open_store):
    store = open_store()
    words = {"mentorship": "m1", "scenario": "outgrown"}
    store.drafts.commit(
        NoteDraft(id="n1", started=NOON, touched=NOON, **words),
        NoteDraft(id="m1", started=NOON, touched=NOON, **words),
    )
    store.archive.commit(
        Mentorship(id="m1"), ExitNote(id="n1", sent=date(2026, 11, 21), sent_by="email", **words)
    )
    store.close()
    assert [draft.id for draft in open_store().drafts.all(NoteDraft)] == ["m1"]
