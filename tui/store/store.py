"""The store: a private folder with the journal, the drafts and the lock of the session that may write."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tui.domain.debrief import DebriefDraft
from tui.domain.erasure import Spot, Wanted
from tui.domain.kinds import DRAFTS, JOURNAL
from tui.domain.meeting import Meeting
from tui.domain.record import Record
from tui.store.archive import Archive
from tui.store.backups import Backups
from tui.store.disk import PRIVATE_FILE, Disk
from tui.store.drafts import FINISHED_AS, Drafts
from tui.store.erasing import Eraser
from tui.store.errors import ReadOnly, TooNew, Unwritable
from tui.store.lock import SessionLock
from tui.store.pack_files import PackFiles
from tui.store.place import DRAFTS_NAME, JOURNAL_NAME


@dataclass(frozen=True, eq=False)
class Store:
    """Everything that is kept.

    A damaged file is set aside and its newest good older save is opened, with a notice; where there is none
    opening raises ``Damaged`` and leaves the file as it is.
    """

    folder: Path
    archive: Archive
    drafts: Drafts
    read_only: bool
    holder: str
    """Who may write, where this session may not; empty where nobody was asked."""
    _lock: SessionLock | None
    _eraser: Eraser

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        disk: Disk | None = None,
        read_only: bool | None = None,
    ) -> Store:
        """Open ``folder`` for a session, making it if need be.

        It opens read-only where another session has the lock and where a file is of a newer version; with
        ``read_only=False`` that raises ``ReadOnly`` or ``TooNew`` instead, and with True it is ``look``. A
        folder that cannot be made or written to raises ``Unwritable``.
        """
        if read_only:
            return cls.look(folder, now=now, new_id=new_id, disk=disk)
        disk = disk or Disk()
        try:
            disk.make_folder(folder)
        except OSError as error:
            raise Unwritable.folder(folder, error) from error
        lock = SessionLock(folder, disk=disk, now=now)
        if not lock.acquire():
            holder = lock.holder()
            if read_only is False:
                raise ReadOnly(folder / JOURNAL_NAME, holder)
            return cls._read(folder, disk=disk, now=now, new_id=new_id, holder=holder, show_newer=True)
        try:
            disk.sweep(folder)
            for name in (JOURNAL_NAME, DRAFTS_NAME):
                for path in folder.glob(name.replace(".", "*.")):
                    disk.tighten(path, PRIVATE_FILE)
            Backups(folder, disk, now).tidy()
            PackFiles(folder, disk, read_only=False).tighten()
            store = cls._read(folder, disk=disk, now=now, new_id=new_id, lock=lock, show_newer=True)
            if store.too_new:
                if read_only is False:
                    raise store.too_new
                lock.release()  # a newer version may want to write
                return store
            with suppress(Unwritable):  # they are not shown, and a full disk must not keep the journal shut
                store.drafts.drop_finished()
        except BaseException:
            lock.release()
            raise
        return store

    @classmethod
    def look(
        cls,
        folder: Path,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        disk: Disk | None = None,
    ) -> Store:
        """Open ``folder`` for reading: nothing is made, changed or locked; no folder is an empty store.

        Raises ``Damaged``, and ``TooNew``: who passes on what is in there must not pass on half of it. A file
        in the folder's place raises ``Unwritable``.
        """
        if folder.exists() and not folder.is_dir():
            raise Unwritable.folder(folder, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)))
        return cls._read(folder, disk=disk or Disk(), now=now, new_id=new_id)

    @classmethod
    def _read(
        cls,
        folder: Path,
        *,
        disk: Disk,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        lock: SessionLock | None = None,
        holder: str = "",
        show_newer: bool = False,
    ) -> Store:
        def finished(draft: Record) -> bool:
            if isinstance(draft, DebriefDraft):
                meeting = archive.get(Meeting, draft.meeting)
                return meeting is not None and meeting.debrief == draft.id
            model = FINISHED_AS.get(type(draft))
            return model is not None and archive.get(model, draft.id) is not None

        # Drafts first: a draft that another session finishes meanwhile is then seen at least once.
        read_only = lock is None
        drafts = Drafts(
            folder / DRAFTS_NAME,
            DRAFTS,
            finished=finished,
            disk=disk,
            now=now,
            new_id=new_id,
            read_only=read_only,
            show_newer=show_newer,
        )
        archive = Archive(
            folder / JOURNAL_NAME,
            JOURNAL,
            disk=disk,
            now=now,
            new_id=new_id,
            read_only=read_only,
            show_newer=show_newer,
            before_save=Backups(folder, disk, now).of_today,
        )
        too_new = archive.too_new or drafts.too_new
        if too_new:  # the two belong together
            archive.refuse_saves(too_new)
            drafts.refuse_saves(too_new)
        return cls(
            folder, archive, drafts, read_only or bool(too_new), holder, lock, Eraser(folder, disk, now)
        )

    @property
    def too_new(self) -> TooNew | None:
        """Why nothing can be changed, where a file is of a newer version."""
        return self.archive.too_new or self.drafts.too_new

    @property
    def notices(self) -> tuple[str, ...]:
        """What the person should know of how the files were read last; a sentence or more each."""
        return (*self.archive.notices, *self.drafts.notices)

    def reload(self) -> None:
        """Show what the files hold now, for a session that reads while another one writes."""
        self.drafts.reload()
        self.archive.reload()

    def spots(self, wanted: Wanted) -> tuple[Spot, ...]:
        """Where in the folder something of what is wanted lies."""
        return self._eraser.spots(wanted)

    def erase(self, wanted: Wanted) -> None:
        """Delete it for good, from every file. Raises ``StoreError``."""
        with self.archive.rewriting(), self.drafts.rewriting():
            self._eraser.erase(wanted)

    def erase_everything(self) -> None:
        """Leave an empty folder behind. Raises ``StoreError``."""
        with self.archive.rewriting(), self.drafts.rewriting():
            self._eraser.erase_everything()

    def close(self) -> None:
        """Give the lock back. Saves under way are finished first; there is nothing else to save."""
        self.drafts.close()
        self.archive.close()
        if self._lock:
            self._lock.release()
