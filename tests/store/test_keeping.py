"""What is kept comes back: every kind, every edit, in order, after closing and opening again."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.domain.advice import Advice
from tui.domain.check import Check
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.mentorship import Mentorship
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.store.errors import Unwritable
from tui.store.store import Store


def words(record: Record | None) -> dict:
    """The record without what the store stamps on it."""
    assert record is not None
    return record.model_dump(exclude={"edited", "revision", "replaces"})


def advice(number: int, **fields) -> Advice:
    return Advice(**{"id": f"a{number}", "mentorship": "m1", "text": "", "heard": date(2026, 1, 1), **fields})


def test_the_samples_hold_a_record_of_every_kind(lasting, begun):
    assert tuple(type(record) for record in lasting) == ARCHIVE
    assert tuple(type(record) for record in begun) == DRAFTS


def test_every_kind_comes_back_after_reopening(open_store, lasting, begun):
    store = open_store()
    store.archive.commit(*lasting)
    store.drafts.commit(*begun)
    shown = [store.archive.all(model) for model in ARCHIVE], [store.drafts.all(model) for model in DRAFTS]
    store.close()
    store = open_store()
    for record in lasting:
        assert words(store.archive.get(type(record), record.id)) == words(record)
    for draft in begun:
        assert words(store.drafts.get(type(draft), draft.id)) == words(draft)
    assert shown == (
        [store.archive.all(model) for model in ARCHIVE],
        [store.drafts.all(model) for model in DRAFTS],
    )


def test_a_new_store_is_empty(open_store):
    store = open_store()
    assert store.archive.all(Mentorship) == ()
    assert store.archive.get(Mentorship, "m1") is None
    assert store.archive.of(Check, "m1") == ()


def test_records_keep_the_order_in_which_they_were_first_kept(open_store):
    store = open_store()
    for number in (3, 1, 2):
        store.archive.commit(advice(number))
    store.archive.commit(advice(1, text="edited"))
    store.archive.commit(removed=[advice(3)])
    store.archive.commit(advice(4), advice(3))
    assert [record.id for record in store.archive.all(Advice)] == ["a1", "a2", "a4", "a3"]
    store.close()
    assert [record.id for record in open_store().archive.all(Advice)] == ["a1", "a2", "a4", "a3"]


def test_records_of_one_mentorship(open_store):
    archive = open_store().archive
    archive.commit(advice(1), advice(2, mentorship="m2"), advice(3))
    assert [record.id for record in archive.of(Advice, "m1")] == ["a1", "a3"]
    assert archive.of(Advice, "nobody") == ()


def test_an_edit_is_stamped_and_names_the_one_it_replaced(open_store):
    archive = open_store().archive
    archive.commit(advice(1, revision="made up", replaces="made up"))
    first = archive.get(Advice, "a1")
    assert (first.revision, first.replaces) == ("revision-1", "")
    archive.commit(first.model_copy(update={"text": "again"}))
    second = archive.get(Advice, "a1")
    assert (second.revision, second.replaces, second.text) == ("revision-2", "revision-1", "again")
    assert second.edited > first.edited
    assert second.edited.utcoffset().total_seconds() == 0
    assert first.text == "", "the record that a reader holds does not change"


def test_the_time_of_an_edit_is_kept_in_utc(folder, new_id):
    clock = datetime(2026, 11, 21, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    store = Store.open(folder, now=lambda: clock, new_id=new_id)
    store.archive.commit(advice(1))
    assert store.archive.get(Advice, "a1").edited.isoformat() == "2026-11-22T07:30:00+00:00"
    store.close()


def test_a_field_that_is_emptied_stays_empty(open_store):
    store = open_store()
    store.archive.commit(advice(1, text="words", result="well", tried=date(2026, 2, 2)))
    store.archive.commit(advice(1))
    store.close()
    kept = open_store().archive.get(Advice, "a1")
    assert (kept.text, kept.result, kept.tried) == ("", "", None)


def test_removing_what_is_not_there_changes_nothing(open_store):
    store = open_store()
    store.archive.commit(advice(1))
    store.archive.commit(removed=[advice(2)])
    store.archive.commit()
    assert [record.id for record in store.archive.all(Advice)] == ["a1"]


def test_what_is_removed_and_put_in_one_act_is_kept(open_store):
    archive = open_store().archive
    archive.commit(advice(1))
    archive.commit(advice(1, text="still here"), removed=[advice(1)])
    assert archive.get(Advice, "a1").text == "still here"


def test_a_record_that_could_not_be_read_back_is_refused(open_store, lasting):
    store = open_store()
    store.archive.commit(advice(1))
    check = next(record for record in lasting if isinstance(record, Check))
    for broken, field in (
        (advice(1).model_copy(update={"state": "secretly"}), "state"),
        (check.model_copy(update={"seconds": {"D1": float("nan")}}), "seconds"),
        (advice(1).model_copy(update={"mentorship": "\ud800"}), "written"),
        (advice(1).model_copy(update={"mentorship": object()}), "written"),
    ):
        with pytest.raises(Unwritable) as refusal:
            store.archive.commit(advice(2), broken)
        assert field in str(refusal.value)
        assert "secretly" not in str(refusal.value)
    assert [record.id for record in store.archive.all(Advice)] == ["a1"]
    store.close()
    assert [record.id for record in open_store().archive.all(Advice)] == ["a1"]


def test_a_copy_with_uncleaned_words_is_kept_clean(open_store):
    archive = open_store().archive
    archive.commit(advice(1).model_copy(update={"text": "a\x1b[31mb\r\nc"}))
    assert archive.get(Advice, "a1").text == "a[31mb\nc"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300), id=st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))
def test_any_words_come_back_as_the_record_held_them(open_store, text, id):
    note = PrivateNote(
        id=id, mentorship=id, on=date(2026, 1, 1), text=text, written=datetime(2026, 1, 1, tzinfo=UTC)
    )
    store: Store = open_store()
    store.archive.commit(note)
    store.close()
    store = open_store()
    assert words(store.archive.get(PrivateNote, id)) == words(note)
    store.close()


def test_readers_and_writers_on_several_threads(open_store):
    store = open_store()
    counts: list[int] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            counts.append(len(store.archive.all(Advice)))

    def write(first: int) -> None:
        for number in range(first, first + 10):
            store.archive.commit(advice(number), advice(number + 1000))

    reader = threading.Thread(target=read)
    writers = [threading.Thread(target=write, args=(first,)) for first in (0, 100)]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    assert counts == sorted(counts)
    assert all(count % 2 == 0 for count in counts), "an act is seen whole or not at all"
    store.close()
    assert len(open_store().archive.all(Advice)) == 40
