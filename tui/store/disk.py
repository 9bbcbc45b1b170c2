"""Every call of the store to the disk, so that a test can record or refuse each of them."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
MOST_BYTES = 256 * 1024 * 1024
"""No file of the store is larger; a larger one is neither read nor written."""

_TEMP_PREFIX, _TEMP_SUFFIX = ".goodterms-", ".tmp"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
# Not blocking: opening a FIFO would otherwise wait for its other end for ever.
_OLD = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP})


class Disk:
    """Files that are private and are replaced whole. Every refusal is an ``OSError``."""

    def make_folder(self, folder: Path) -> None:
        """Make ``folder`` with mode 0700, or take the rights of others away from the one that is there."""
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        for place in reversed(missing):
            place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            place.chmod(PRIVATE_FOLDER)
            with suppress(PermissionError):  # the folder above may be closed to readers
                self.sync_folder(place.parent)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
        self.tighten(folder, PRIVATE_FOLDER)
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))

    def tighten(self, path: Path, mode: int) -> None:
        """Take every right beyond ``mode`` away, where the file system knows rights and the path is ours."""
        with suppress(OSError):
            now = path.lstat() if mode == PRIVATE_FILE else path.stat()
            # A folder everybody shares, such as /tmp, stays shared: closing it would lock the others out.
            if stat.S_ISLNK(now.st_mode) or now.st_mode & stat.S_ISVTX:
                return
            if stat.S_IMODE(now.st_mode) & ~mode:
                path.chmod(stat.S_IMODE(now.st_mode) & mode)

    def read(self, path: Path) -> bytes:
        """Return all of a regular file of at most ``MOST_BYTES``; anything else is refused at once."""
        handle = os.open(path, _OLD)
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise OSError(errno.EINVAL, "it is not a regular file", str(path))
            if status.st_size > MOST_BYTES:
                raise OSError(errno.EFBIG, f"it is larger than {MOST_BYTES} bytes", str(path))
            with open(handle, "rb", closefd=False) as file:
                return file.read(MOST_BYTES + 1)
        finally:
            os.close(handle)

    def write_whole(self, path: Path, data: bytes) -> None:
        """Replace ``path`` by ``data`` so that even after a crash it is all of it or the old file."""
        temp = self.stage(path.parent, data)
        self.put_in_place(temp, path)

    def stage(self, folder: Path, data: bytes) -> Path:
        """Return a new file in ``folder`` that durably holds ``data``; a failure leaves none behind."""
        temp = _temp_in(folder)
        try:
            handle = self.create(temp)
            try:
                self.write(handle, data)
                self.sync(handle)
            finally:
                os.close(handle)
        except BaseException:
            self.remove(temp)
            raise
        return temp

    def put_in_place(self, temp: Path, path: Path) -> None:
        """Give the staged file ``temp`` the name ``path``, durably."""
        try:
            self.replace(temp, path)
        except BaseException:
            self.remove(temp)
            raise
        self.sync_folder(path.parent)

    def twin(self, path: Path, folder: Path) -> Path:
        """Return a new temporary name in ``folder`` for what ``path`` holds: a hard link, else a copy."""
        temp = _temp_in(folder)
        try:
            self.link(path, temp)
        except FileNotFoundError:
            raise
        except OSError:  # the file system knows no hard links, or has too many to this file
            return self.stage(folder, self.read(path))
        return temp

    def create(self, path: Path) -> int:
        """Open a file that was not there, mode 0600 whatever the umask."""
        handle = os.open(path, _NEW, PRIVATE_FILE)
        if sys.platform != "win32":
            os.fchmod(handle, PRIVATE_FILE)
        return handle

    def write(self, handle: int, data: bytes) -> None:
        """Write all of ``data``; the system may take it in pieces."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]

    def sync(self, handle: int) -> None:
        """Wait until the file's bytes are on the medium, not merely in the drive's cache."""
        _flush(handle)

    def replace(self, old: Path, new: Path) -> None:
        """Rename over ``new`` in one step."""
        for pause in (0.01, 0.05, 0.2) if sys.platform == "win32" else ():
            try:
                os.replace(old, new)
            except PermissionError:  # a virus scanner or an indexer has it open for a moment
                time.sleep(pause)
            else:
                return
        os.replace(old, new)

    def link(self, old: Path, new: Path) -> None:
        """Give the file ``old`` a second name; never over a name that is there."""
        os.link(old, new, follow_symlinks=False)

    def same_file(self, one: Path, other: Path) -> bool:
        """Say whether both names are there and are names of one file."""
        try:
            return os.path.samestat(one.lstat(), other.lstat())
        except OSError:
            return False

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in ``folder`` are on the medium, where the file system can say so."""
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            _flush(handle)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        """Take a file away if it is there and may go; what stays is swept at the next opening."""
        with suppress(OSError):
            path.unlink()

    def sweep(self, folder: Path) -> None:
        """Take away the half-written files that a killed session left in ``folder``."""
        for stray in folder.glob(f"{_TEMP_PREFIX}*{_TEMP_SUFFIX}"):
            self.remove(stray)


def _temp_in(folder: Path) -> Path:
    return folder / f"{_TEMP_PREFIX}{os.urandom(8).hex()}{_TEMP_SUFFIX}"


def _flush(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # network volumes do not know it; fsync is the best they have
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)
