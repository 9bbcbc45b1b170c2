"""The three saves before the last one: kept at each save, opened where the last one is damaged."""

from __future__ import annotations

import errno
import json
import os

import pytest

from tui.domain.check import CheckDraft
from tui.domain.mentorship import Mentorship
from tui.store.disk import Disk
from tui.store.errors import Damaged, ReadOnly, TooNew
from tui.store.lock import SessionLock
from tui.store.store import Store

SAVES = ["first", "second", "third", "fourth", "fifth"]


def mentor(store) -> str:
    (record,) = store.archive.all(Mentorship)
    return record.mentor


def mentor_in(path) -> str:
    (document,) = json.loads(path.read_bytes().split(b"\n", 1)[1])["mentorships"].values()
    return document["mentor"]


def older_saves(folder) -> list[str]:
    return [mentor_in(folder / f"journal.{number}.json") for number in (1, 2, 3)]


@pytest.fixture
def saved(open_store, folder):
    """A store that was saved five times, closed."""
    store = open_store()
    for name in SAVES:
        store.archive.commit(Mentorship(id="m1", mentor=name))
    store.close()
    return folder


def test_each_save_keeps_the_three_before_it(saved):
    assert mentor_in(saved / "journal.json") == "fifth"
    assert older_saves(saved) == ["fourth", "third", "second"]
    assert sorted(path.name for path in saved.glob("journal*.json")) == sorted(
        ["journal.json", "journal.1.json", "journal.2.json", "journal.3.json"]
    )


def test_drafts_have_their_own(open_store, begun, folder):
    store = open_store()
    for _ in range(5):
        store.drafts.commit(*begun)
    assert len(list(folder.glob("drafts.[123].json"))) == 3


def test_older_saves_are_hard_links_and_cost_no_second_copy(open_store, folder):
    store = open_store()
    store.archive.commit(Mentorship(id="m1"))
    number = (folder / "journal.json").stat().st_ino
    store.archive.commit(Mentorship(id="m2"))
    assert (folder / "journal.1.json").stat().st_ino == number


class NoLinks(Disk):
    """A file system without hard links."""

    def link(self, old, new) -> None:
        if not old.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


def test_without_hard_links_they_are_copies(open_store, folder):
    store = open_store(disk=NoLinks())
    for name in SAVES:
        store.archive.commit(Mentorship(id="m1", mentor=name))
    assert older_saves(folder) == ["fourth", "third", "second"]
    store.close()
    (folder / "journal.json").write_bytes(b"")
    assert mentor(open_store(disk=NoLinks())) == "fourth"


@pytest.mark.parametrize("disk", ["links", "copies"])
def test_saves_that_fail_push_no_older_save_out(saved, open_store, failing_disk, disk, monkeypatch):
    if disk == "copies":
        monkeypatch.setattr(failing_disk, "link", NoLinks().link)
    store = open_store(disk=failing_disk)
    replace = failing_disk.replace

    def refuse_the_last_step(old, new):
        if new.name == "journal.json":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        replace(old, new)

    monkeypatch.setattr(failing_disk, "replace", refuse_the_last_step)
    for _ in range(4):
        with pytest.raises(Exception, match="could not be saved"):
            store.archive.commit(Mentorship(id="m1", mentor="refused"))
    assert mentor_in(saved / "journal.json") == "fifth"
    assert older_saves(saved) == ["fifth", "fourth", "third"]
    assert not list(saved.glob(".goodterms-*"))
    monkeypatch.undo()
    store.archive.commit(Mentorship(id="m1", mentor="sixth"))
    store.archive.commit(Mentorship(id="m1", mentor="seventh"))
    assert older_saves(saved) == ["sixth", "fifth", "fourth"]


def test_a_crash_after_the_older_saves_were_moved_pushes_none_of_them_out(saved, open_store):
    os.replace(saved / "journal.2.json", saved / "journal.3.json")
    os.replace(saved / "journal.1.json", saved / "journal.2.json")
    os.link(saved / "journal.json", saved / "journal.1.json")
    open_store().archive.commit(Mentorship(id="m1", mentor="sixth"))
    assert older_saves(saved) == ["fifth", "fourth", "third"]


DAMAGE = {
    "empty": lambda path: path.write_bytes(b""),
    "cut off": lambda path: path.write_bytes(path.read_bytes()[:-20]),
    "not JSON": lambda path: path.write_bytes(b"null"),
    "zeroed": lambda path: path.write_bytes(bytes(len(path.read_bytes()))),
    "missing": lambda path: path.unlink(),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "a FIFO": lambda path: (path.unlink(), os.mkfifo(path)),
    "a link": lambda path: (path.rename(path.with_name("elsewhere")), path.symlink_to("elsewhere")),
}
DAMAGES = pytest.mark.parametrize("damage", DAMAGE.values(), ids=list(DAMAGE))


@DAMAGES
def test_a_damaged_file_opens_from_the_newest_good_save_with_a_notice(saved, open_store, damage):
    damage(saved / "journal.json")
    store = open_store()
    assert mentor(store) == "fourth"
    assert not store.read_only
    (notice,) = store.notices
    assert str(saved / "journal.json") in notice
    assert "journal.1.json" in notice
    store.close()
    store = open_store()
    assert (mentor(store), store.notices) == ("fourth", ()), "the good save has taken the place"


@DAMAGES
def test_looking_opens_the_newest_good_save_and_moves_nothing(saved, look, snapshot_of, damage):
    damage(saved / "journal.json")
    before, names = snapshot_of(saved), sorted(os.listdir(saved))
    store = look()
    assert mentor(store) == "fourth"
    assert "journal.1.json" in store.notices[0]
    assert snapshot_of(saved) == before
    assert sorted(os.listdir(saved)) == names


def test_a_window_without_the_lock_moves_nothing_either(saved, open_store, snapshot_of):
    first = open_store()
    (saved / "journal.json").write_bytes(b"broken")
    before = snapshot_of(saved)
    second = open_store()
    assert second.read_only
    assert mentor(second) == "fourth"
    assert "left as it was" in second.notices[0]
    assert snapshot_of(saved) == before
    first.close()


def test_an_unreadable_record_is_damage_too(saved, open_store, store_file):
    (saved / "journal.json").write_bytes(store_file({"mentorships": {"1": {"id": "m1", "goals": 5}}}))
    store = open_store()
    assert mentor(store) == "fourth"
    assert 'field "goals"' in store.notices[0]


def test_the_damaged_file_is_set_aside_under_a_dated_name_and_never_deleted(saved, open_store):
    (saved / "journal.json").write_bytes(b"what is left of it")
    store = open_store()
    (aside,) = saved.glob("journal.damaged-2026-11-21-*.json")
    assert aside.name in store.notices[0]
    for name in ("a", "b", "c", "d", "e"):
        store.archive.commit(Mentorship(id="m1", mentor=name))
    assert aside.read_bytes() == b"what is left of it"
    assert older_saves(saved) == ["d", "c", "b"]


def test_older_saves_that_are_damaged_are_passed_over_and_set_aside_as_well(saved, open_store):
    for name in ("journal.json", "journal.1.json"):
        (saved / name).write_bytes(name.encode())
    store = open_store()
    assert mentor(store) == "third"
    assert "journal.2.json" in store.notices[0]
    asides = {path.read_bytes() for path in saved.glob("*.damaged-*")}
    assert asides == {b"journal.json", b"journal.1.json"}
    for name in ("a", "b", "c", "d", "e"):
        store.archive.commit(Mentorship(id="m1", mentor=name))
    assert {path.read_bytes() for path in saved.glob("*.damaged-*")} == asides
    assert older_saves(saved) == ["d", "c", "b"]


def test_two_files_damaged_in_one_second_are_both_kept(saved, now):
    moment = now()
    for words in (b"one", b"two"):
        (saved / "journal.json").write_bytes(words)
        Store.open(saved, now=lambda: moment, new_id=lambda: "r").close()
    assert {path.read_bytes() for path in saved.glob("*.damaged-*")} == {b"one", b"two"}


def test_when_nothing_good_is_left_it_is_damaged_and_stays_as_it_is(saved, open_store, look, snapshot_of):
    for path in saved.glob("journal*.json"):
        path.write_bytes(path.name.encode())
    before = snapshot_of(saved)
    for opening in (open_store, look):
        with pytest.raises(Damaged) as refusal:
            opening()
        assert refusal.value.path == saved / "journal.json"
    assert snapshot_of(saved) == before


def test_a_missing_file_beside_older_saves_is_no_new_journal(saved, open_store):
    (saved / "journal.json").unlink()
    store = open_store()
    assert mentor(store) == "fourth"
    assert "it is missing" in store.notices[0]
    assert "damaged file was" not in store.notices[0]


@pytest.mark.parametrize("step", ["link", "create", "replace", "sync_folder"])
def test_on_a_disk_that_refuses_the_good_save_is_read_and_the_rest_is_done_later(
    saved, open_store, failing_disk, step
):
    store = open_store(disk=failing_disk)
    store.close()
    (saved / "journal.json").write_bytes(b"broken")
    failing_disk.step = step
    store = open_store(disk=failing_disk)
    assert mentor(store) == "fourth"
    failing_disk.step = ""
    for name in ("a", "b", "c", "d", "e"):
        store.archive.commit(Mentorship(id="m1", mentor=name))
    assert [path.read_bytes() for path in saved.glob("*.damaged-*")] == [b"broken"]
    store.close()
    assert mentor(open_store()) == "e"


def test_damaged_drafts_open_from_an_older_save(open_store, folder, begun):
    store = open_store()
    store.drafts.commit(*begun)
    store.drafts.commit(begun[0].model_copy(update={"opening": 1}))
    store.close()
    (folder / "drafts.json").write_bytes(b"")
    store = open_store()
    (draft,) = store.drafts.all(CheckDraft)
    assert draft.opening == begun[0].opening
    assert "drafts.1.json" in store.notices[0]


def test_a_window_that_reads_again_tells_of_damage_met_then(saved, look):
    window = look()
    assert window.notices == ()
    (saved / "journal.json").write_bytes(b"")
    window.reload()
    assert "journal.1.json" in window.notices[0]


def test_what_a_session_finds_damaged_when_it_reads_again_is_set_aside_before_it_saves(saved, open_store):
    store = open_store()
    for path in saved.glob("journal*.json"):
        path.write_bytes(path.name.encode())
    with pytest.raises(Damaged):
        store.reload()
    for name in ("a", "b", "c", "d", "e"):
        store.archive.commit(Mentorship(id="m1", mentor=name))
    assert len(list(saved.glob("*.damaged-*"))) == 4
    store.close()
    assert mentor(open_store()) == "e"


@pytest.fixture
def newer(saved, store_file):
    """The store as a newer version wrote it: a new field, a new table, a record of a new form."""
    people = {
        "1": {"id": "m1", "mentor": "Ada", "star_sign": "Leo"},
        "2": {"id": "m2", "cadence_days": {"in": 3}},
    }
    (saved / "journal.json").write_bytes(store_file({"mentorships": people, "songs": {"1": {}}}, schema=2))
    return saved


def test_a_file_of_a_newer_version_opens_for_reading_and_says_why(newer, open_store, snapshot_of, begun):
    before = snapshot_of(newer)
    store = open_store()
    assert store.read_only
    assert store.holder == ""
    assert mentor(store) == "Ada"
    (notice,) = store.notices
    assert all(words in notice for words in (str(newer / "journal.json"), "schema 2", "update Good Terms"))
    assert "1 of its records" in notice
    for save in (
        lambda: store.archive.commit(Mentorship(id="m3")),
        lambda: store.drafts.commit(*begun),
    ):
        with pytest.raises(TooNew):
            save()
    assert snapshot_of(newer) == before
    lock = SessionLock(newer)
    assert lock.acquire(), "the newer version may open it meanwhile"
    lock.release()


def test_who_passes_on_what_is_in_it_is_refused_a_newer_file(newer, open_store, look):
    for opening in (look, lambda: open_store(read_only=True), lambda: open_store(read_only=False)):
        with pytest.raises(TooNew, match="schema 2"):
            opening()
    open_store()


def test_drafts_of_a_newer_version_keep_the_journal_from_being_changed(saved, open_store, store_file):
    (saved / "drafts.json").write_bytes(store_file({}, schema=7))
    store = open_store()
    with pytest.raises(TooNew, match="schema 7"):
        store.archive.commit(Mentorship(id="m1"))


@pytest.mark.parametrize("content", [b'{"format":"goodterms","schema":2}\nsealed', None])
def test_a_newer_file_that_is_nothing_like_this_ones_is_refused(saved, open_store, store_file, content):
    (saved / "journal.json").write_bytes(content or store_file(b"[1, 2]", schema=2))
    with pytest.raises(TooNew, match="update Good Terms"):
        open_store()


def test_a_damaged_newer_file_is_damaged(newer, open_store):
    path = newer / "journal.json"
    path.write_bytes(path.read_bytes()[:-1])
    store = open_store()
    assert mentor(store) == "fourth"


def test_a_second_window_on_a_newer_file_is_told_who_holds_it(newer, open_store):
    lock = SessionLock(newer)
    assert lock.acquire()
    store = open_store()
    assert store.holder.startswith("process")
    assert mentor(store) == "Ada"
    with pytest.raises((TooNew, ReadOnly)):
        store.archive.commit(Mentorship(id="m3"))
    lock.release()
