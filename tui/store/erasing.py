"""Deleting for good: what is wanted goes from every file of the store's folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tui.domain.act import Act
from tui.domain.erasure import Spot, Wanted
from tui.domain.kinds import DRAFTS, JOURNAL
from tui.domain.note import NoteDraft
from tui.domain.record import Record
from tui.domain.trash import Trashed
from tui.store.backups import Backups
from tui.store.disk import Disk
from tui.store.envelope import Lines, wrapped
from tui.store.errors import Damaged, Unwritable
from tui.store.place import DRAFTS_NAME, EDITING_NAME, FOLDERS, JOURNAL_NAME, OWN
from tui.store.reading import sound_tables
from tui.store.schema import Tables
from tui.store.without import linked_checks, without

JOURNAL_PLACE, STEPS, TRASH, UNDER_WAY = "journal", "steps to take back", "trash", "drafts"
OLDER, BACKUPS, UNREADABLE = "older saves", "backups", "files that cannot be read, and go whole"
LEFT_BEHIND = "texts that an editor left behind"


class Eraser:
    """Works on the files of ``folder``; only for who has the lock, and while nothing else writes."""

    def __init__(self, folder: Path, disk: Disk, now: Callable[[], datetime]) -> None:
        self._folder, self._disk, self._now = folder, disk, now

    def spots(self, wanted: Wanted) -> tuple[Spot, ...]:
        """Return where something of it lies, and how much. Raises ``TooNew``."""
        wanted, counts = self._linked(wanted), dict[str, int]()
        for path, kinds in self._files():
            tables = self._tables(path, kinds)
            if tables is None:
                counts[UNREADABLE] = counts.get(UNREADABLE, 0) + 1
                continue
            found = _changed(tables, without(tables, wanted))
            if path.name not in (JOURNAL_NAME, DRAFTS_NAME):
                found = {OLDER if path.parent == self._folder else BACKUPS: 1} if found else {}
            for where, count in found.items():
                counts[where] = counts.get(where, 0) + count
        strays = self._strays(wanted)
        if strays:
            counts[LEFT_BEHIND] = len(strays)
        return tuple(Spot(where, count) for where, count in counts.items())

    def erase(self, wanted: Wanted) -> None:
        """Rewrite every file without it; the present ones last, so that a try that was cut off can be repeated.

        Files that cannot be read go whole, as nobody can say what is in them. Raises ``TooNew`` before
        anything is changed, and ``Unwritable``.
        """
        for path, kinds in self._files():
            self._tables(path, kinds)
        wanted = self._linked(wanted)
        for path, kinds in self._files():
            tables = self._tables(path, kinds)
            try:
                if tables is None:
                    path.unlink()
                elif (left := without(tables, wanted)) != tables:
                    self._disk.write_whole(path, wrapped(Lines().body(left)))
            except OSError as error:
                raise Unwritable.erasing(path, error) from error
        for stray in self._strays(wanted):
            self._disk.remove(stray)
        self._sweep()

    def _strays(self, wanted: Wanted) -> list[Path]:
        """Texts that an editor left behind and that belong to no note which stays."""
        if not wanted.mentorships:
            return []
        drafts = self._folder / DRAFTS_NAME
        tables = (self._tables(drafts, DRAFTS) if drafts.exists() else None) or {}
        notes = without(tables, wanted).get(NoteDraft.kind, {}).values()
        stay = {str(one["id"]) for one in notes}
        return [path for path in sorted((self._folder / EDITING_NAME).glob("*")) if path.stem not in stay]

    def files(self) -> list[Path]:
        """Every file that Good Terms has put into the folder, but for the lock."""
        return [path for pattern in reversed(OWN) for path in sorted(self._folder.glob(pattern))]

    def erase_everything(self) -> None:
        """Take away every file that Good Terms has put into the folder, readable or not; others stay."""
        for path in self.files():
            try:
                path.unlink()
            except OSError as error:
                raise Unwritable.erasing(path, error) from error
        for name in FOLDERS:
            with suppress(OSError):  # somebody else's file in it keeps it there
                (self._folder / name).rmdir()
        self._sweep()
        self._disk.sync_folder(self._folder)

    def _sweep(self) -> None:
        backups = Backups(self._folder, self._disk, self._now)
        for folder in (self._folder, backups.folder):
            self._disk.sweep(folder)

    def _files(self) -> Iterator[tuple[Path, tuple[type[Record], ...]]]:
        """Every file with records in it: backups, damaged and older saves, then the drafts and the journal."""
        for path in sorted((self._folder / "backups").glob("*.json")):
            yield path, JOURNAL
        for name, kinds in ((DRAFTS_NAME, DRAFTS), (JOURNAL_NAME, JOURNAL)):
            present = self._folder / name
            for path in sorted(self._folder.glob(f"{present.stem}*{present.suffix}")):
                if path != present:
                    yield path, kinds
            if present.exists():
                yield present, kinds

    def _tables(self, path: Path, kinds: tuple[type[Record], ...]) -> Tables | None:
        """What is in a file, or None where it cannot be read."""
        try:
            return sound_tables(path, kinds, self._disk)
        except Damaged:
            return None

    def _linked(self, wanted: Wanted) -> Wanted:
        ids = set(wanted.flags_of)
        for path, kinds in self._files() if ids else ():
            ids = linked_checks(self._tables(path, kinds) or {}, ids)
        return replace(wanted, flags_of=frozenset(ids))


def _changed(before: Tables, after: Tables) -> dict[str, int]:
    """How many documents are not what they were, by the place a person would call it."""
    counts: dict[str, int] = {}
    for kind, table in before.items():
        number = sum(after[kind].get(key) != document for key, document in table.items())
        if number:
            place = {Act.kind: STEPS, Trashed.kind: TRASH} | {one.kind: UNDER_WAY for one in DRAFTS}
            where = place.get(kind, JOURNAL_PLACE)
            counts[where] = counts.get(where, 0) + number
    return counts
