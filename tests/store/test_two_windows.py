"""One window writes; a second one reads and says who has the lock."""

from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest

from tui.domain.mentorship import Mentorship
from tui.store.errors import ReadOnly
from tui.store.lock import SessionLock
from tui.store.store import Store

HOLD = """
import sys, time
from pathlib import Path
from tui.store.lock import SessionLock
lock = SessionLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
time.sleep(60)
"""


def test_a_second_window_reads_at_once_and_names_the_first(open_store, lasting):
    first = open_store()
    first.archive.commit(*lasting)
    second = open_store()
    assert (first.read_only, first.holder) == (False, "")
    assert second.read_only
    assert second.holder.startswith(f"process {os.getpid()} on {socket.gethostname()} since ")
    assert second.archive.all(Mentorship) == first.archive.all(Mentorship)


def test_a_second_window_cannot_save(open_store, folder, snapshot_of, begun):
    first = open_store()
    first.archive.commit(Mentorship(id="m1"))
    before = snapshot_of(folder)
    second = open_store()
    for save in (lambda: second.archive.commit(Mentorship(id="m2")), lambda: second.drafts.commit(*begun)):
        with pytest.raises(ReadOnly, match="nothing was saved"):
            save()
    assert [record.id for record in second.archive.all(Mentorship)] == ["m1"]
    assert snapshot_of(folder) == before


def test_a_second_window_sees_new_things_when_it_reads_again(open_store, begun):
    first, second = open_store(), open_store()
    first.archive.commit(Mentorship(id="m1"))
    first.drafts.commit(*begun)
    assert second.archive.all(Mentorship) == ()
    second.reload()
    assert second.archive.all(Mentorship) == first.archive.all(Mentorship)
    assert second.drafts.all(type(begun[0])) == first.drafts.all(type(begun[0]))


def test_a_session_that_must_write_is_refused_with_the_holders_name(open_store):
    open_store()
    with pytest.raises(ReadOnly, match=f"process {os.getpid()}"):
        open_store(read_only=False)


def test_a_session_that_only_reads_takes_no_lock(open_store, folder):
    reader = open_store(read_only=True)
    assert reader.read_only
    assert reader.holder == ""
    assert not folder.exists()
    assert not open_store().read_only


def test_closing_gives_the_lock_back_from_any_thread(open_store, folder):
    store = open_store()
    closing = threading.Thread(target=store.close)
    closing.start()
    closing.join()
    assert not (folder / "session.json").exists()
    assert not open_store().read_only


def test_a_closed_session_cannot_save(open_store):
    store = open_store()
    store.archive.commit(Mentorship(id="m1"))
    store.close()
    with pytest.raises(ReadOnly):
        store.archive.commit(Mentorship(id="m2"))
    assert [record.id for record in open_store().archive.all(Mentorship)] == ["m1"]


def test_the_lock_is_held_for_as_long_as_the_journal_may_be_written(folder, now, new_id, open_store):
    archive = Store.open(folder, now=now, new_id=new_id).archive
    gc.collect()
    assert open_store().read_only
    archive.commit(Mentorship(id="m1"))


def test_a_killed_window_frees_the_lock(open_store, folder):
    open_store().close()
    holder = subprocess.Popen([sys.executable, "-c", HOLD, folder], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout.readline().strip() == "True"
        second = open_store()
        assert second.read_only
        assert f"process {holder.pid} " in second.holder
    finally:
        holder.kill()
        holder.communicate()
    third = open_store()
    assert not third.read_only
    third.archive.commit(Mentorship(id="m1"))


def test_a_holder_of_another_day_is_named_with_the_day(tmp_path):
    since = datetime(2026, 11, 20, 21, 14, tzinfo=UTC)
    first = SessionLock(tmp_path, now=lambda: since)
    assert first.acquire()
    clock = f"{since.astimezone():%H:%M}"
    same_day = SessionLock(tmp_path, now=lambda: since)
    later = SessionLock(tmp_path, now=lambda: datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    assert not later.acquire()
    assert same_day.holder().endswith(f" since {clock}")
    assert later.holder().endswith(f" since {clock} on {since.astimezone():%Y-%m-%d}")
    first.release()
    assert later.acquire()
    later.release()


@pytest.mark.parametrize("note", [b"", b"{}", b"[]", b'{"pid": [], "host": 1, "since": "x"}', b"\xff"])
def test_a_holder_that_left_no_readable_note_is_another_window(tmp_path, note):
    lock = SessionLock(tmp_path)
    assert lock.acquire()
    (tmp_path / "session.json").write_bytes(note)
    assert SessionLock(tmp_path).holder() == "another window"
    lock.release()


def test_the_holders_note_cannot_act_on_the_terminal(tmp_path):
    (tmp_path / "session.json").write_text(
        '{"pid": 1, "host": "a\\u001b]52;c;x\\u0007b", "since": "2026-01-01T00:00:00"}'
    )
    assert "\x1b" not in SessionLock(tmp_path).holder()
