"""Files outside the store: read where the person names one, written new and private."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tui.domain.trouble import Trouble, Unknown
from tui.store.disk import Disk

MOST_GIVEN = 6 * 2**20
"""Bytes read of a file from elsewhere; no form takes so many."""


def read_given(path: Path) -> bytes:
    """All of a file that the person named, or the first megabytes of one that is too large anyway. Raises
    Unknown for a file that is not there, else Trouble."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
            raise Trouble(f"{path} is not a file with text in it. Name a file.")
        with open(path, "rb") as file:
            return file.read(MOST_GIVEN)
    except (FileNotFoundError, NotADirectoryError):
        raise Unknown(f"{path}: there is no such file. Check the path.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is not one"
        raise Trouble(f"{path} cannot be read: {why}. Check it, or name another file.") from None


def write_new(path: Path, data: bytes) -> None:
    """Write a new private file outside the store. Raises Trouble; nothing is ever overwritten."""
    disk = Disk()
    try:
        handle = disk.create(path)
    except FileExistsError:
        raise Trouble(f"{path} is there already and was left as it is. Choose another name.") from None
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror}. Choose another place.") from None
    try:
        disk.write(handle, data)
        disk.sync(handle)
    except OSError as error:
        disk.remove(path)
        raise Trouble(f"{path} could not be written: {error.strerror}. Choose another place.") from None
    finally:
        os.close(handle)
