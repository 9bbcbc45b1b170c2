"""A save that the disk refuses is told, and neither memory nor disk claims it."""

from __future__ import annotations

import errno
import os

import pytest

from tui.domain.mentorship import Mentorship
from tui.store.errors import StoreError, Unwritable

STEPS = pytest.mark.parametrize("step", ["create", "write", "sync", "replace"])


@STEPS
def test_a_full_disk_costs_nothing_saved(open_store, folder, snapshot_of, failing_disk, step):
    store = open_store(disk=failing_disk)
    store.archive.commit(Mentorship(id="m1", mentor="Priya"))
    before, files = store.archive.all(Mentorship), snapshot_of(folder)
    failing_disk.step = step
    edit = Mentorship(id="m1", mentor="Tom")
    for act in ({"puts": (edit, Mentorship(id="m2"))}, {"puts": (), "removed": [edit]}):
        with pytest.raises(Unwritable) as refusal:
            store.archive.commit(*act.pop("puts"), **act)
        assert refusal.value.reason == os.strerror(errno.ENOSPC)
        assert str(folder / "journal.json") in str(refusal.value)
        assert "free some space" in str(refusal.value)
        assert store.archive.all(Mentorship) == before
        assert snapshot_of(folder) == files, "no half-written file stays"
    failing_disk.step = ""
    store.archive.commit(Mentorship(id="m3"))
    store.close()
    assert [record.mentor for record in open_store().archive.all(Mentorship)] == ["Priya", "my mentor"]


@STEPS
def test_the_first_save_of_all_may_fail_too(open_store, look, failing_disk, step):
    store = open_store(disk=failing_disk)
    failing_disk.step = step
    with pytest.raises(Unwritable):
        store.archive.commit(Mentorship(id="m1"))
    assert store.archive.all(Mentorship) == ()
    assert look().archive.all(Mentorship) == ()


def test_a_folder_that_cannot_be_synced_is_told_and_loses_nothing(open_store, failing_disk):
    store = open_store(disk=failing_disk)
    store.archive.commit(Mentorship(id="m1"))
    failing_disk.step = "sync_folder"
    with pytest.raises(Unwritable):
        store.archive.commit(Mentorship(id="m2"))
    assert [record.id for record in store.archive.all(Mentorship)] == ["m1"]
    failing_disk.step = ""
    store.archive.commit(Mentorship(id="m3"))
    store.close()
    assert [record.id for record in open_store().archive.all(Mentorship)] == ["m1", "m3"]


def test_a_store_on_a_full_disk_can_still_be_read(open_store, failing_disk, lasting, begun):
    store = open_store()
    store.archive.commit(*lasting)
    store.drafts.commit(*begun)
    store.close()
    failing_disk.step = "write"
    store = open_store(disk=failing_disk)
    assert store.archive.all(Mentorship)
    assert not store.read_only


def test_a_file_in_place_of_the_folder_is_told(open_store, folder):
    folder.parent.mkdir()
    folder.write_text("not a folder")
    with pytest.raises(Unwritable) as refusal:
        open_store()
    assert str(folder) in str(refusal.value)
    assert "--store" in str(refusal.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_told(open_store, tmp_path):
    (tmp_path / "closed").mkdir(mode=0o500)
    for place in (tmp_path / "closed", tmp_path / "closed" / "inner"):
        with pytest.raises(Unwritable, match="may write there"):
            open_store(place)


def test_a_folder_that_cannot_be_made_is_told(open_store, failing_disk, monkeypatch):
    def refuse(folder):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))

    monkeypatch.setattr(failing_disk, "make_folder", refuse)
    with pytest.raises(Unwritable, match="may write there"):
        open_store(disk=failing_disk)


def test_every_error_of_the_store_is_one_sentence(open_store, folder, failing_disk):
    store = open_store(disk=failing_disk)
    failing_disk.step = "write"
    with pytest.raises(StoreError) as refusal:
        store.archive.commit(Mentorship(id="m1"))
    sentence = str(refusal.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert ". " not in sentence.replace(str(folder), "")
