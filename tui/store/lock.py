"""One window writes: the lock of a session, and a word for the others on who has it."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from tui.domain.text import clean_line
from tui.store.disk import PRIVATE_FILE, Disk
from tui.store.errors import Unwritable

LOCK_NAME = "session.lock"
HOLDER_NAME = "session.json"
_UNKNOWN = "another window"

_held: set[BaseFileLock] = set()
"""Locks that are taken. One that nobody refers to would give itself back while its session still writes."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class SessionLock:
    """The right to write to ``folder``; the system frees it when the process ends, however it ends."""

    def __init__(
        self, folder: Path, *, disk: Disk | None = None, now: Callable[[], datetime] = _local_now
    ) -> None:
        self._lock_path = folder / LOCK_NAME
        self._holder_path = folder / HOLDER_NAME
        self._disk = disk or Disk()
        self._now = now
        # Not one lock a thread: it is taken by the thread that opens and freed by the one that closes.
        self._lock = FileLock(self._lock_path, mode=PRIVATE_FILE, thread_local=False)

    def acquire(self) -> bool:
        """Take the lock without waiting; False if somebody has it. Raises ``Unwritable``."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise Unwritable.folder(self._lock_path.parent, error) from error
        _held.add(self._lock)
        self._disk.tighten(self._lock_path, PRIVATE_FILE)
        note = {"pid": os.getpid(), "host": socket.gethostname(), "since": self._now().isoformat()}
        with suppress(OSError):  # on a full disk the journal can still be read, and the lock holds without it
            self._disk.write_whole(self._holder_path, json.dumps(note).encode())
        return True

    def taken(self) -> bool:
        """Say whether a session has the lock, making nothing; it is not kept."""
        if not self._lock_path.exists():
            return False
        try:
            self._lock.acquire(timeout=0)
        except (Timeout, OSError):
            return True
        self._lock.release()
        return False

    def holder(self) -> str:
        """Return who has the lock, such as "process 4711 on desk since 21:14"."""
        try:
            note = json.loads(self._disk.read(self._holder_path))
            since = datetime.fromisoformat(note["since"]).astimezone()
            words = f"process {int(note['pid'])} on {clean_line(str(note['host']))} since {since:%H:%M}"
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return _UNKNOWN
        return words if since.date() == self._now().astimezone().date() else f"{words} on {since:%Y-%m-%d}"

    def release(self) -> None:
        """Give the lock back, if this one has it."""
        if self._lock.is_locked:
            self._disk.remove(self._holder_path)
            self._lock.release()
            _held.discard(self._lock)
