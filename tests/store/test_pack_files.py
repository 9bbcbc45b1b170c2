"""Pack files: private, whole or not there, and an import is one thing whenever it is cut off."""

from __future__ import annotations

import os
import random
import signal
import stat
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest

from tui.domain.pack import Pack
from tui.store.disk import Disk
from tui.store.errors import PackDamaged, ReadOnly, Unwritable
from tui.store.pack_files import PackFiles
from tui.store.store import Store


def session(folder: Path) -> Store:
    return Store.open(folder, now=lambda: datetime.now(UTC), new_id=lambda: os.urandom(4).hex())


def body_of(number: int) -> bytes:
    """The questions of a pack of some size; any bytes will do."""
    return b"".join(b'["q-%d-%d","Why number %d?"]\n' % (number, line, line) for line in range(2000))


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


def import_until_killed(folder: Path, run: int, report: int) -> NoReturn:
    """Import one pack after another, as the service does: the file first, then the record, then the sweep."""
    store, shelf = session(folder), files(folder)
    for number in range(10_000):
        name = f"pack-{number % 3}"
        os.write(report, f"{name} {run}-{number}\n".encode())
        file = shelf.keep(body_of(run * 10_000 + number))
        store.archive.commit(Pack(id=name, title=f"{run}-{number}", count=1, file=file), act="added a pack")
        os.write(report, b"added\n")
        shelf.sweep()
    os._exit(0)


def kill_one(folder: Path, run: int, seconds: float) -> list[str]:
    """Return what a session reported until it was killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reader)
            import_until_killed(folder, run, writer)
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    with open(reader) as report:
        lines = report.read().splitlines()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the session ended by itself"
    return lines


@pytest.mark.parametrize("kills", [25, pytest.param(1_000, marks=pytest.mark.long)])
def test_an_import_that_is_killed_is_there_whole_or_not_at_all(tmp_path: Path, kills: int) -> None:
    chance = random.Random(kills)
    state: dict[str, str] = {}
    added = cut = 0
    for run in range(1, kills + 1):
        lines = kill_one(tmp_path, run, chance.uniform(0.02, 0.12))
        states = [state]
        for line in lines:
            name, _, title = line.partition(" ")
            states = states[-1:] if line == "added" else [states[-1], {**states[-1], name: title}]
        store = session(tmp_path)
        found = {pack.id: pack.title for pack in store.archive.all(Pack)}
        assert found in states
        for pack in store.archive.all(Pack):  # the questions of every pack in the list, to the last byte
            run_of, number = pack.title.split("-")
            assert files(tmp_path).read(pack.file) == body_of(int(run_of) * 10_000 + int(number))
        store.close()
        state = found
        added += lines.count("added")
        cut += len(states) > 1
    assert added
    assert cut, "no kill came in the middle of an import"
