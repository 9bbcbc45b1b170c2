"""Stores with one rule broken, and the proof that must notice each: a proof that cannot fail proves nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from tests.faults.store_acts import Figure
from tests.faults.store_damage import damaged, header_flips, older_saves_kept
from tests.faults.store_kills import killed
from tests.faults.store_power import LoggingDisk, cut_off
from tests.faults.store_refusals import full, refused
from tests.faults.store_windows import left_open, two_windows
from tui.store.disk import Disk
from tui.store.envelope import wrapped
from tui.store.generations import Generations
from tui.store.lock import SessionLock
from tui.store.schema import Tables
from tui.store.storage import Acts, DurableStorage


class NoSync(LoggingDisk):
    def sync(self, handle: int) -> None:
        pass


class NoFolderSync(LoggingDisk):
    def sync_folder(self, folder: Path) -> None:
        pass


def moved_away(self: Generations) -> None:
    """The present save is moved to the older ones before the next one has its name."""
    for newer, older in (
        (self.older[1], self.older[2]),
        (self.older[0], self.older[1]),
        (self.path, self.older[0]),
    ):
        if newer.exists():
            self._disk.replace(newer, older)


def newest_first(self: Generations) -> None:
    """The first older save is moved onto the second before that one was moved on."""
    for newer, older in ((self.older[0], self.older[1]), (self.older[1], self.older[2])):
        if newer.exists():
            self._disk.replace(newer, older)
    if self.path.exists():
        self._disk.link(self.path, self.older[0])


def kept_afterwards(self: Generations, temp: Path) -> None:
    """The next save has its name before the present one was kept."""
    self._disk.replace(temp, self.path)
    self._rotate()
    self._kept = False
    self._disk.sync_folder(self.path.parent)


@contextmanager
def keeps_the_cache(self: Acts) -> Iterator[None]:
    """The tables of a save that failed stay in memory."""
    self._pending, self._changed = self.read(), False
    try:
        yield
        self._saved = self._pending
        if self._changed:
            self.storage.write(self._pending)
    finally:
        self._pending = None


def always_fits() -> AbstractContextManager[object]:
    """Every checksum fits every content."""
    constant = SimpleNamespace(sha256=lambda _: SimpleNamespace(hexdigest=lambda: "0" * 64))
    return patch("tui.store.envelope.hashlib", constant)


def in_place(self: Generations, temp: Path) -> None:
    """The file is written over bit by bit."""
    data = temp.read_bytes()
    temp.unlink()
    handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for start in range(0, len(data), 32):
        os.write(handle, data[start : start + 32])
    os.close(handle)


def untold(self: DurableStorage, data: Tables) -> None:
    """A save that the disk refuses is taken for done."""
    with suppress(OSError):
        self._generations.put(self._disk.stage(self._path.parent, wrapped(self._lines.body(data))))


def as_the_umask_says(self: Disk, path: Path) -> int:
    """A file is made with the rights that are usual."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)


@dataclass(frozen=True)
class Mutant:
    """A broken rule, and a proof that must find failures under it and none without it."""

    broken: Callable[[], AbstractContextManager[object]]
    proof: Callable[[], Figure]
    sound: Callable[[], Figure]


def _power(work: str, disk: type[LoggingDisk] = LoggingDisk) -> Callable[[], Figure]:
    return lambda: cut_off(work, 60, disk)


MUTANTS = {
    "no sync of the file": Mutant(nullcontext, _power("bulk", NoSync), _power("bulk")),
    "no sync of the folder": Mutant(nullcontext, _power("insert", NoFolderSync), _power("insert")),
    "no checksum": Mutant(always_fits, lambda: damaged(120), lambda: damaged(120)),
    "no check of the header": Mutant(
        lambda: patch("tui.store.envelope._is_sound", lambda *_: True), header_flips, header_flips
    ),
    "the present save is moved away first": Mutant(
        lambda: patch.object(Generations, "_rotate", moved_away), _power("edit"), _power("edit")
    ),
    "older saves moved newest first": Mutant(
        lambda: patch.object(Generations, "_rotate", newest_first), older_saves_kept, older_saves_kept
    ),
    "kept after it was replaced": Mutant(
        lambda: patch.object(Generations, "put", kept_afterwards), older_saves_kept, older_saves_kept
    ),
    "written in place": Mutant(
        lambda: patch.object(Generations, "put", in_place),
        lambda: killed("bulk", 24),
        lambda: killed("bulk", 12),
    ),
    "a refused save is not told": Mutant(
        lambda: patch.object(DurableStorage, "write", untold), lambda: full(10), lambda: full(10)
    ),
    "both windows may write": Mutant(
        lambda: patch.object(SessionLock, "acquire", lambda _: True),
        lambda: two_windows(30),
        lambda: two_windows(30),
    ),
    "rights as the umask says": Mutant(
        lambda: patch.object(Disk, "create", as_the_umask_says),
        lambda: left_open(0o022),
        lambda: left_open(0o022),
    ),
    "cache kept after a failed save": Mutant(
        lambda: patch.object(Acts, "act", keeps_the_cache),
        lambda: refused("edit"),
        lambda: refused("edit"),
    ),
}


def caught(name: str) -> Figure:
    """Break one rule; a proof that finds nothing then, or something where all is sound, is a failure."""
    mutant = MUTANTS[name]
    with mutant.broken():
        found = mutant.proof()
    sound = mutant.sound()
    note = f"{found.failed} of {found.tried} tries of “{found.what}” fail, {sound.failed} when sound"
    return Figure(3, f"caught: {name}", 1, int(not found.failed or bool(sound.failed)), note)
