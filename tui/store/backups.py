"""The journal as it was: kept once a day, and before each step that is hard to take back."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tui.domain.kinds import DRAFTS, JOURNAL
from tui.domain.trouble import Unknown
from tui.store.disk import PRIVATE_FILE, Disk
from tui.store.errors import Damaged, ReadOnly, TooNew, Unwritable
from tui.store.generations import Generations
from tui.store.lock import SessionLock
from tui.store.place import BACKUPS_NAME, DRAFTS_NAME, JOURNAL_NAME, call
from tui.store.reading import counted, sound_tables
from tui.store.thinning import kept

MOST_FOR_A_REASON = 20
"""So many backups that were made for a reason stay, besides those of the days."""

_NAME = re.compile(r"journal-(\d{4}-\d\d-\d\d)(?:-(\d{6})-(\d+-)?([a-z][a-z-]*))?\.json")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as a list shows it."""

    path: Path
    day: date
    """When it was made. That of a day holds what was there before the first save of that day."""
    reason: str
    """Why it was made; empty for that of a day."""
    size: int
    """Bytes."""
    counts: Mapping[str, int]
    """Records by kind; empty where it cannot be read."""
    fault: str
    """Why it cannot be read; empty where it can."""

    @property
    def name(self) -> str:
        """The date, and for one that was made for a reason the time and the reason."""
        return self.path.stem.removeprefix("journal-")


class Backups:
    """The backups of the journal in ``folder``."""

    def __init__(self, folder: Path, disk: Disk, now: Callable[[], datetime]) -> None:
        self.folder = folder / BACKUPS_NAME
        self._journal = folder / JOURNAL_NAME
        self._disk = disk
        self._now = now
        self._done: date | None = None

    def of_today(self) -> None:
        """Keep the journal as it was before the first save of a day. Raises ``OSError``."""
        today = self._now().date()
        if today != self._done:
            path = self.folder / f"journal-{today}.json"
            if self._journal.exists() and not path.exists():
                self._keep(path, self._disk.twin)
            self._done = today

    def make(self, reason: str) -> Path | None:
        """Keep the journal as it is now; None where there is none. ``reason`` is small letters and hyphens.

        Raises ``Unwritable``.
        """
        stem, number = f"journal-{self.stamp()}", 2
        path = self.folder / f"{stem}-{reason}.json"
        while path.exists():
            path, number = self.folder / f"{stem}-{number}-{reason}.json", number + 1
        try:
            # Not a link: the journal stays in use, and what spoils one place on the disk spoils all its names.
            self._keep(path, lambda journal, folder: self._disk.stage(folder, self._disk.read(journal)))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unwritable.save(path, error) from error
        return path

    def stamp(self) -> str:
        """The present as names of files have it."""
        return f"{self._now():%Y-%m-%d-%H%M%S}"

    def all(self) -> tuple[Backup, ...]:
        """Every backup, newest first, each read through. A folder that is not there holds none."""
        return tuple(self._entry(path) for path in self._paths())

    def named(self, name: str) -> Backup:
        """The backup of this name, or the only one of this date, or the file at this path. Raises Unknown."""
        entries = self.all()
        found = [entry for entry in entries if name in (entry.name, entry.path.stem, entry.path.name)]
        found = found or [entry for entry in entries if f"{entry.day}" == name]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(entry.name for entry in found)
            raise Unknown(f"There are several backups of {name}. Name one of them: {names}.")
        if os.path.isfile(name):
            return self._entry(Path(name))
        shown = call("restore --list", self._journal.parent)
        raise Unknown(f"There is no backup {name}. The list shows what there is: {shown}")

    def restore(self, entry: Backup) -> Path | None:
        """Make a backup the journal, and return where what was the journal is kept, None if there was none.

        Raises ``ReadOnly`` while a window has the journal, ``Damaged`` or ``TooNew`` of the backup, ``Unknown``
        where it holds no journal, and ``Unwritable``; nothing is changed then.
        """
        self._check(entry.path)
        lock = SessionLock(self._journal.parent, disk=self._disk, now=self._now)
        if not lock.acquire():
            raise ReadOnly(self._journal, lock.holder())
        try:
            return self._put(self._disk.read(entry.path))
        except OSError as error:
            raise Unwritable.save(self._journal, error) from error
        finally:
            lock.release()

    def _check(self, path: Path) -> None:
        """Read a backup through. A file of drafts is whole as well, and would empty the journal."""
        try:
            tables = sound_tables(path, JOURNAL, self._disk)
        except Damaged as error:
            listed = call("restore --list", self._journal.parent)
            raise Damaged(path, error.why, f"go back to another backup ({listed})") from None
        if any(model.kind in tables for model in DRAFTS):
            place = self._journal.with_name(DRAFTS_NAME)
            raise Unknown(
                f"{path} holds what was unfinished and no journal, so nothing was changed. "
                f"To have that back, close Good Terms and copy it over {place}."
            )

    def _put(self, data: bytes) -> Path | None:
        generations = Generations(self._journal, disk=self._disk, now=self._now)
        before = None
        try:
            with suppress(TooNew):
                counted(self._journal, JOURNAL, self._disk)
        except Damaged:  # it is set aside, and becomes neither a backup nor an older save
            generations.damaged([self._journal], None)
        else:
            before = self.make("before-restore")
        generations.put(self._disk.stage(self._journal.parent, data))
        return before or next(iter(generations.aside), None)

    def tidy(self) -> None:
        """Take away half-made backups, and the rights of others to the rest; only for who has the lock."""
        self._disk.sweep(self.folder)
        for path in self._paths():
            self._disk.tighten(path, PRIVATE_FILE)

    def _keep(self, path: Path, taken: Callable[[Path, Path], Path]) -> None:
        """Give ``path`` what ``taken`` makes of the journal in the folder; ``FileNotFoundError`` without one."""
        if not self._journal.exists():
            raise FileNotFoundError
        self._disk.make_folder(self.folder)
        temp = taken(self._journal, self.folder)
        self._disk.put_in_place(temp, path)
        self._thin()

    def _thin(self) -> None:
        days = kept(_day(path) for path in self._paths() if not _reason(path))
        for_a_reason = [path for path in self._paths() if _reason(path)]
        for path in self._paths():
            if path in for_a_reason[MOST_FOR_A_REASON:] or (not _reason(path) and _day(path) not in days):
                self._disk.remove(path)

    def _paths(self) -> list[Path]:
        """The backups, newest first; other files in the folder are none of ours."""
        found: list[Path] = []
        with suppress(FileNotFoundError, NotADirectoryError):
            for name in os.listdir(self.folder):
                with suppress(ValueError):  # a date such as the 31st of February
                    if _NAME.fullmatch(name) and _day(self.folder / name):
                        found.append(self.folder / name)
        return sorted(found, key=lambda path: path.stem, reverse=True)

    def _entry(self, path: Path) -> Backup:
        size, counts, fault = 0, dict[str, int](), ""
        with suppress(OSError):
            size = path.lstat().st_size
        try:
            counts = counted(path, JOURNAL, self._disk)
        except Damaged as error:
            fault = error.why
        except TooNew:
            fault = "it was written by a newer Good Terms"
        ours = _NAME.fullmatch(path.name)
        return Backup(path, _day(path) if ours else self._now().date(), _reason(path), size, counts, fault)


def _day(path: Path) -> date:
    return date.fromisoformat(path.name[8:18])


def _reason(path: Path) -> str:
    match = _NAME.fullmatch(path.name)
    return (match[4] or "") if match else ""
