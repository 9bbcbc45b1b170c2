"""The state of a store, found without changing anything in it."""

from __future__ import annotations

import shlex
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from tui.domain.kinds import DRAFTS, JOURNAL
from tui.domain.record import Record
from tui.domain.tally import in_words
from tui.store.backups import Backups
from tui.store.disk import PRIVATE_FILE, PRIVATE_FOLDER, Disk
from tui.store.errors import Damaged, PackDamaged, TooNew
from tui.store.generations import Generations
from tui.store.lock import LOCK_NAME, SessionLock
from tui.store.pack_files import PackFiles
from tui.store.place import DRAFTS_NAME, FOLDERS, JOURNAL_NAME, OWN, call
from tui.store.reading import counted
from tui.store.reports import Reports

LITTLE_SPACE = 20_000_000
"""Bytes; below it, or below ten times the journal, saves may soon be refused."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    about: str
    state: Literal["good", "note", "wrong"]
    found: str
    """What is so, without a full stop."""
    advice: str = ""
    """What to do, as a sentence; where something is wrong there always is some."""


class Checkup:
    """Looks at the store in ``folder``: files, older saves, backups, rights, lock, space."""

    def __init__(self, folder: Path, disk: Disk, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._disk = disk
        self._now = now

    def findings(self) -> tuple[Finding, ...]:
        """Return everything found, in an order to read."""
        if not self._folder.is_dir():
            if self._folder.exists() or self._folder.is_symlink():
                advice = "Move it away, or name another folder with --store."
                return (Finding("folder", "wrong", f"{self._folder} is not a folder", advice),)
            return (Finding("folder", "note", f"{self._folder} does not exist yet; the first save makes it"),)
        try:
            list(self._folder.iterdir())
        except OSError as error:
            advice = "Check that you may read it."
            return (Finding("folder", "wrong", f"{self._folder} cannot be read: {error.strerror}", advice),)
        return (
            Finding("folder", "good", f"{self._folder}"),
            *self._file("journal", JOURNAL_NAME, JOURNAL),
            *self._file("drafts", DRAFTS_NAME, DRAFTS),
            *self._backups(),
            *self._packs(),
            *self._rights(),
            *self._lock(),
            *self._left_over(),
            *self._reports(),
            *self._space(),
        )

    def _file(self, about: str, name: str, kinds: tuple[type[Record], ...]) -> Iterator[Finding]:
        path = self._folder / name
        older = Generations(path, disk=self._disk, now=self._now).older
        older = tuple(one for one in older if one.exists())
        saves = [self._save(f"older save of the {about}", one, kinds) for one in older]
        if path.exists() or path.is_symlink():
            yield self._save(about, path, kinds, any(one.state == "good" for one in saves))
        elif older:
            advice = "Open Good Terms: it goes back to the newest older save that is good."
            yield Finding(about, "wrong", f"{path} is missing, though older saves of it are there", advice)
        else:
            yield Finding(about, "note", f"{path} does not exist yet")
        yield from saves

    def _save(
        self, about: str, path: Path, kinds: tuple[type[Record], ...], older: bool | None = None
    ) -> Finding:
        """Read one save through; ``older`` says whether a good older one could stand in for it, if any may."""
        try:
            counts = counted(path, kinds, self._disk)
        except TooNew as error:
            found = f"{path} was written by a newer Good Terms (schema {error.schema})"
            return Finding(about, "wrong", found, "Update Good Terms.")
        except Damaged as error:
            now = call("backup", self._folder)
            advice = f"It goes by itself after three more saves; make a backup now: {now}"
            if older is not None:
                advice = "Open Good Terms: it sets the file aside and goes back to the older save."
            if older is False:
                advice = f"Go back to a backup: {call('restore --list', self._folder)}"
            if older is False and path.name == DRAFTS_NAME:
                advice = "Move it away to go on without what was unfinished."
            return Finding(about, "wrong", f"{path} cannot be read: {error.why}", advice)
        return Finding(about, "good", f"{path.name} is whole: {in_words(counts) or 'nothing in it'}")

    def _backups(self) -> Iterator[Finding]:
        backups = Backups(self._folder, self._disk, self._now)
        try:
            entries = backups.all()
        except OSError as error:
            found = f"{backups.folder} cannot be read: {error.strerror}"
            yield Finding("backups", "wrong", found, "Check that you may read it.")
            return
        good = [entry for entry in entries if not entry.fault]
        if good:
            yield Finding("backups", "good", f"{len(good)} whole, the newest of {good[0].day}")
        else:
            yield Finding("backups", "note", "there are none yet; the first save of each day makes one")
        for entry in entries:
            if entry.fault:
                found = f"{entry.path} cannot be read: {entry.fault}"
                yield Finding("backups", "wrong", found, "It is of no use; delete it.")

    def _packs(self) -> Iterator[Finding]:
        """Read the questions of every pack through; without packs there is nothing to say."""
        files = PackFiles(self._folder, self._disk, read_only=True)
        whole = 0
        for name in files.names():
            try:
                files.read(name)
            except PackDamaged as error:
                found = f"{error.path} cannot be read: {error.why}"
                yield Finding("packs", "wrong", found, "Add the pack again: goodterms packs add FILE")
            else:
                whole += 1
        if whole:
            yield Finding("packs", "good", f"the questions of {whole} are whole")

    def _rights(self) -> Iterator[Finding]:
        if sys.platform == "win32":
            return
        folders = (self._folder, *(self._folder / name for name in FOLDERS))
        places = [(folder, PRIVATE_FOLDER) for folder in folders]
        for pattern in (*OWN, LOCK_NAME):
            places += [(path, PRIVATE_FILE) for path in sorted(self._folder.glob(pattern))]
        open_ones = [path for path, most in places if self._is_open(path, most)]
        for path in open_ones:
            advice = f"Close it: chmod go= {shlex.quote(str(path))}"
            yield Finding("rights", "wrong", f"other people on this machine may use {path}", advice)
        if not open_ones:
            yield Finding("rights", "good", "only you may read the files")

    def _is_open(self, path: Path, most: int) -> bool:
        try:
            mode = path.lstat().st_mode
        except OSError:
            return False
        return not stat.S_ISLNK(mode) and bool(stat.S_IMODE(mode) & 0o777 & ~most)

    def _lock(self) -> Iterator[Finding]:
        lock = SessionLock(self._folder, disk=self._disk, now=self._now)
        if lock.taken():
            yield Finding("lock", "note", f"a window has the journal open: {lock.holder()}")
        else:
            yield Finding("lock", "good", "no window has the journal open")

    def _left_over(self) -> Iterator[Finding]:
        for path in sorted(self._folder.glob("*.damaged-*.json")):
            advice = "It was set aside; when nothing is missing in the journal, delete it."
            yield Finding("set aside", "note", f"{path} is a damaged file of an earlier day", advice)
        if any(self._folder.glob(".goodterms-*.tmp")):
            yield Finding(
                "set aside", "note", "a save was cut off, and its half is swept at the next opening"
            )

    def _reports(self) -> Iterator[Finding]:
        reports = Reports(self._folder, self._disk, self._now)
        try:
            found = reports.all()
        except OSError as error:
            yield Finding(
                "reports", "wrong", f"{reports.folder} cannot be read: {error.strerror}", "Check its rights."
            )
            return
        if found:
            many = f"{len(found)} reports of mistakes" if len(found) > 1 else "a report of a mistake"
            advice = (
                "It holds types, files and lines, and no word of yours; pass the newest on, or delete them."
            )
            yield Finding("reports", "note", f"{many} of Good Terms itself, the newest {found[0]}", advice)

    def _space(self) -> Iterator[Finding]:
        try:
            free = shutil.disk_usage(self._folder).free
            size = max((path.lstat().st_size for path in self._folder.glob("journal.json")), default=0)
        except OSError as error:
            yield Finding("space", "wrong", f"the disk does not say: {error.strerror}", "Check the disk.")
            return
        if free < max(LITTLE_SPACE, 10 * size):
            yield Finding("space", "wrong", f"{free / 1e6:.1f} MB free", "Free some space on the disk.")
        else:
            yield Finding(
                "space", "good", f"{free / 1e9:.0f} GB free" if free > 1e10 else f"{free / 1e6:.0f} MB free"
            )
