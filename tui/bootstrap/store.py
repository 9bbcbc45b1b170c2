"""The store without a session: looked at, kept, erased."""

from __future__ import annotations

from pathlib import Path

from tui.bootstrap.present import local_now, new_id
from tui.store.backups import Backups
from tui.store.disk import Disk
from tui.store.erasing import Eraser
from tui.store.errors import ReadOnly
from tui.store.lock import SessionLock
from tui.store.place import JOURNAL_NAME
from tui.store.store import Store


def look_at(folder: Path) -> Store:
    """The store for reading: nothing is made, changed or locked. Raises Trouble when it cannot be read."""
    return Store.look(folder, now=local_now, new_id=new_id)


def backups_of(folder: Path) -> Backups:
    """The backups of the journal in ``folder``; nothing is made."""
    return Backups(folder, Disk(), local_now)


def files_of(folder: Path) -> list[Path]:
    """Every file that Good Terms has put into the folder, but for the lock."""
    return Eraser(folder, Disk(), local_now).files()


def erase_everything(folder: Path) -> None:
    """Take away every file of the store, readable or not. Raises Trouble while a window has the journal."""
    lock = SessionLock(folder, now=local_now)
    if not lock.acquire():
        raise ReadOnly(folder / JOURNAL_NAME, lock.holder())
    try:
        Eraser(folder, Disk(), local_now).erase_everything()
    finally:
        lock.release()
