"""Pack files: private, whole or not there, and an import is one thing whenever it is cut off."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tui.store.disk import Disk
from tui.store.errors import PackDamaged, ReadOnly, Unwritable
from tui.store.pack_files import PackFiles
from tui.store.store import Store


def session(folder: Path) -> Store:
    return Store.open(folder, now=lambda: datetime.now(UTC), new_id=lambda: os.urandom(4).hex())


def files(folder: Path) -> PackFiles:
    return PackFiles(folder, Disk(), read_only=False)


def test_what_was_kept_is_read_back_and_only_for_its_owner(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        name = files(tmp_path).keep(b"one\ntwo\n")
    finally:
        os.umask(before)
    assert files(tmp_path).read(name) == b"one\ntwo\n"
    path = tmp_path / "packs" / f"{name}.json"
    assert (stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode)) == (0o600, 0o700)
    path.chmod(0o644)
    session(tmp_path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("at", range(0, 140, 7))
def test_a_flipped_bit_anywhere_is_noticed_and_mended_by_the_next_import(tmp_path: Path, at: int) -> None:
    name = files(tmp_path).keep(b"questions\n" * 5)
    path = tmp_path / "packs" / f"{name}.json"
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= 4
    path.write_bytes(data)
    if at % len(data) > data.index(b"\n"):  # the header says nothing that is relied on
        with pytest.raises(PackDamaged, match="import the pack again"):
            files(tmp_path).read(name)
    assert files(tmp_path).keep(b"questions\n" * 5) == name
    assert files(tmp_path).read(name) == b"questions\n" * 5


@pytest.mark.parametrize("name", ["", "../journal", "a" * 63, "A" * 64, "0" * 64, "0" * 64 + "\n"])
def test_no_path_is_made_of_a_name_that_is_no_checksum(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackDamaged):
        files(tmp_path).read(name)


def test_a_fifo_a_folder_and_a_link_are_not_read(tmp_path: Path) -> None:
    shelf = files(tmp_path)
    name = shelf.keep(b"x\n")
    path = tmp_path / "packs" / f"{name}.json"
    path.rename(tmp_path / "elsewhere")
    for make in (os.mkfifo, os.mkdir, lambda place: os.symlink(tmp_path / "elsewhere", place)):
        make(path)
        with pytest.raises(PackDamaged):
            shelf.read(name)
        path.rmdir() if path.is_dir() else path.unlink()


def test_who_may_not_write_keeps_nothing(tmp_path: Path) -> None:
    with pytest.raises(ReadOnly):
        PackFiles(tmp_path, Disk(), read_only=True).keep(b"x\n")
    (tmp_path / "packs").write_bytes(b"in the way")
    with pytest.raises(Unwritable):
        files(tmp_path).keep(b"x\n")


def test_a_damaged_journal_keeps_every_pack_from_being_swept(tmp_path: Path) -> None:
    session(tmp_path).close()
    name = files(tmp_path).keep(b"x\n")
    (tmp_path / "journal.json").write_bytes(b"{damaged")
    files(tmp_path).sweep()
    assert files(tmp_path).read(name) == b"x\n"
