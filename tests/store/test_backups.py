"""Backups: one a day by itself, one before what is hard to take back, and the way back to each."""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime, timedelta

import pytest

from tui.domain.mentorship import Mentorship
from tui.store.backups import MOST_FOR_A_REASON, Backups
from tui.store.disk import Disk
from tui.store.errors import Damaged, ReadOnly, TooNew, Unwritable
from tui.store.store import Store


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def next_day(self, days: int = 1) -> None:
        self.time += timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(folder, clock) -> Backups:
    return Backups(folder, Disk(), clock)


@pytest.fixture
def save(folder, clock):
    """Saves one mentor's name in a session of its own."""

    def saved(name: str, disk: Disk | None = None) -> None:
        store = Store.open(folder, now=clock, new_id=lambda: "r", disk=disk)
        store.archive.commit(Mentorship(id="m1", mentor=name))
        store.close()

    return saved


@pytest.fixture
def mentor(look):
    """The name that the journal holds."""
    return lambda: look().archive.get(Mentorship, "m1").mentor


def names(backups) -> list[str]:
    return [entry.name for entry in backups.all()]


def test_the_first_save_of_a_day_keeps_the_journal_as_it_was(save, backups, clock, mentor):
    save("on Saturday")
    assert backups.all() == ()
    clock.next_day()
    save("on Sunday")
    save("later on Sunday")
    (entry,) = backups.all()
    assert (entry.name, entry.day, entry.reason, entry.fault) == ("2026-11-22", date(2026, 11, 22), "", "")
    assert entry.counts["mentorships"] == 1
    assert entry.size == entry.path.stat().st_size
    backups.restore(entry)
    assert mentor() == "on Saturday"


def test_a_session_that_goes_on_past_midnight_makes_the_next_days_too(folder, clock, backups):
    store = Store.open(folder, now=clock, new_id=lambda: "r")
    for _ in range(3):
        store.archive.commit(Mentorship(id="m1"))
        store.archive.commit(Mentorship(id="m2"))
        clock.next_day()
    store.close()
    assert names(backups) == ["2026-11-23", "2026-11-22"]


def test_a_days_backup_is_a_hard_link_and_costs_nothing_on_the_days_other_saves(
    save, folder, clock, open_store, recording_disk
):
    save("before")
    number = (folder / "journal.json").stat().st_ino
    clock.next_day()
    store = Store.open(folder, now=clock, new_id=lambda: "r", disk=recording_disk)
    store.archive.commit(Mentorship(id="m1"))
    assert (folder / "backups" / "journal-2026-11-22.json").stat().st_ino == number
    recording_disk.steps.clear()
    store.archive.commit(Mentorship(id="m1"))
    assert recording_disk.steps.count("link journal.json") == 1
    assert recording_disk.steps.count("sync folder") == 1
    store.close()


def test_drafts_make_no_backup(folder, clock, begun):
    for _ in range(2):
        store = Store.open(folder, now=clock, new_id=lambda: "r")
        store.drafts.commit(*begun)
        store.close()
        clock.next_day()
    assert not (folder / "backups").exists()


def test_old_backups_of_days_are_thinned(save, backups, clock, folder):
    save("first")
    (folder / "backups").mkdir()
    for days in range(1, 400):
        path = folder / "backups" / f"journal-{clock().date() - timedelta(days=days)}.json"
        os.link(folder / "journal.json", path)
    (folder / "backups" / "mine.json").write_text("not one of them")
    clock.next_day()
    save("second")
    days = [entry.day for entry in backups.all()]
    assert days[:14] == [date(2026, 11, 22), *(date(2026, 11, 20) - timedelta(days=d) for d in range(13))]
    assert 14 + 8 + 9 < len(days) < 14 + 12 + 24
    assert (folder / "backups" / "mine.json").exists()


def test_of_those_made_for_a_reason_the_last_ones_stay(save, backups, clock):
    save("a")
    for _ in range(MOST_FOR_A_REASON + 3):
        clock.time += timedelta(minutes=1)
        backups.make("asked")
    assert len(backups.all()) == MOST_FOR_A_REASON
    assert backups.all()[0].name == "2026-11-21-095300-asked"


def test_two_backups_in_one_second_are_two(save, backups):
    save("a")
    assert backups.make("asked") != backups.make("asked")
    assert [entry.reason for entry in backups.all()] == ["asked", "asked"]


def test_a_restore_can_be_taken_back(save, backups, clock, mentor):
    save("old words")
    backups.make("asked")
    clock.time += timedelta(hours=1)
    save("new words")
    kept = backups.restore(backups.all()[0])
    assert mentor() == "old words"
    (undo,) = [entry for entry in backups.all() if entry.path == kept]
    assert undo.reason == "before-restore"
    backups.restore(undo)
    assert mentor() == "new words"


def test_a_restored_journal_is_a_save_like_others(save, backups, folder, look):
    save("old words")
    path = backups.make("asked")
    save("new words")
    backups.restore(backups.all()[0])
    assert path.read_bytes() == (folder / "journal.json").read_bytes()
    (folder / "journal.json").write_bytes(b"")
    store = look()
    assert store.archive.get(Mentorship, "m1").mentor == "new words"


def test_a_damaged_journal_is_set_aside_and_replaced(save, backups, folder, mentor):
    save("old words")
    backups.make("asked")
    (folder / "journal.json").write_bytes(b"broken")
    kept = backups.restore(backups.all()[0])
    assert kept.read_bytes() == b"broken"
    assert mentor() == "old words"
    assert [entry.fault for entry in backups.all()] == [""]


def test_a_missing_journal_is_replaced(save, backups, folder, mentor):
    save("old words")
    backups.make("asked")
    (folder / "journal.json").unlink()
    assert backups.restore(backups.all()[0]) is None
    assert mentor() == "old words"


def test_a_journal_of_a_newer_version_is_kept_as_a_backup(save, backups, folder, store_file, mentor):
    save("old words")
    backups.make("asked")
    newer = store_file({}, schema=9)
    (folder / "journal.json").write_bytes(newer)
    assert backups.restore(backups.all()[0]).read_bytes() == newer
    assert mentor() == "old words"
    assert {entry.fault for entry in backups.all()} == {"", "it was written by a newer Good Terms"}


def test_a_backup_that_cannot_be_read_is_listed_as_such_and_changes_nothing(
    save, backups, store_file, folder, snapshot_of
):
    save("words")
    backups.make("asked")
    (entry,) = backups.all()
    before = snapshot_of(folder)
    for content, error in ((b"", Damaged), (store_file({}, schema=9), TooNew)):
        entry.path.unlink()
        entry.path.write_bytes(content)
        (broken,) = backups.all()
        assert broken.fault
        assert broken.counts == {}
        with pytest.raises(error):
            backups.restore(broken)
    assert snapshot_of(folder) == before


def test_nothing_is_restored_under_an_open_window(save, backups, open_store, folder, snapshot_of):
    save("words")
    backups.make("asked")
    open_store()
    before = snapshot_of(folder)
    with pytest.raises(ReadOnly, match="process"):
        backups.restore(backups.all()[0])
    assert snapshot_of(folder) == before


@pytest.mark.parametrize("step", ["create", "write", "sync", "replace"])
def test_a_restore_that_the_disk_refuses_changes_nothing(
    save, backups, folder, clock, failing_disk, step, mentor
):
    save("old words")
    backups.make("asked")
    save("new words")
    (folder / "backups").chmod(0o700)
    failing_disk.step = step
    with pytest.raises(Unwritable):
        Backups(folder, failing_disk, clock).restore(backups.all()[0])
    assert mentor() == "new words"
    assert not list(folder.rglob(".goodterms-*"))
    save("newer words")
    assert mentor() == "newer words", "the lock was given back"


def test_a_backup_that_cannot_be_made_does_not_stand_in_the_way_of_a_save(
    save, folder, clock, mentor, backups
):
    save("old words")
    clock.next_day()
    (folder / "backups").write_text("a file where the folder should be")
    save("new words")
    assert mentor() == "new words"
    with pytest.raises(Unwritable):
        backups.make("asked")
    (folder / "backups").unlink()
    save("newer words")
    assert names(backups) == ["2026-11-22"]


def test_there_is_nothing_to_keep_of_no_journal(backups, folder):
    assert backups.make("asked") is None
    assert backups.all() == ()
    assert not folder.exists()


def test_backups_are_private(save, folder, clock):
    save("a")
    clock.next_day()
    save("b")
    (folder / "backups").chmod(0o755)
    (path,) = (folder / "backups").iterdir()
    path.chmod(0o644)
    stray = Disk().stage(folder / "backups", b"half")
    clock.next_day()
    save("c")
    assert stat.S_IMODE((folder / "backups").stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in (folder / "backups").iterdir()} == {0o600}
    assert not stray.exists()
