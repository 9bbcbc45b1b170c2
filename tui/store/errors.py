"""What can go wrong between the journal and the disk, each told in one sentence for the person."""

from __future__ import annotations

import errno
from pathlib import Path

from tui.domain.trouble import Trouble
from tui.store.place import DRAFTS_NAME, call

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_IN_THE_WAY = frozenset({errno.EEXIST, errno.ENOTDIR})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class StoreError(Trouble):
    """Base of what leaves the store; its text says what happened, where, and what to do."""


class Damaged(StoreError):
    """A file of the store is there but cannot be read as what it should be; it was left as it is."""

    def __init__(self, path: Path, why: str, advice: str = "") -> None:
        drafts = path.name.startswith(DRAFTS_NAME.partition(".")[0])  # of which there are no backups
        if not advice and drafts:
            advice = "move it away to go on without what was unfinished"
        elif not advice:
            advice = (
                f"put a backup in its place ({call('restore --list', path.parent)}), "
                "or move it away to begin anew"
            )
        super().__init__(f"{path} cannot be read: {why}; nothing was changed, so {advice}.")
        self.path = path
        self.why = why


class PackDamaged(StoreError):
    """The questions of a pack are not there or not what they were; the deck works without them."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path} cannot be read: {why}; import the pack again to have its questions back.")
        self.path = path
        self.why = why


class TooNew(StoreError):
    """A file of the store was written by a later version; it was left as it is."""

    def __init__(self, path: Path, schema: int, known: int) -> None:
        super().__init__(
            f"{path} was written by a newer Good Terms (schema {schema}, this one knows {known}); "
            "nothing was changed, so update Good Terms to open it."
        )
        self.path = path
        self.schema = schema
        self.known = known


class Unwritable(StoreError):
    """A save or the folder was refused; what was saved before is as it was."""

    def __init__(self, what: str, reason: str, advice: str) -> None:
        super().__init__(f"{what}: {reason}; {advice}.")
        self.reason = reason
        """Why, in the words of the operating system where it was the one to refuse."""

    @classmethod
    def save(cls, path: Path, error: OSError) -> Unwritable:
        """The disk refused to save ``path``."""
        return cls(
            f"{path} could not be saved",
            error.strerror or type(error).__name__,
            f"what was saved before is kept, so {_advice(error)} and save again",
        )

    @classmethod
    def erasing(cls, path: Path, error: OSError) -> Unwritable:
        """The disk refused to erase something from ``path``."""
        return cls(
            f"{path} still holds what was to be erased",
            error.strerror or type(error).__name__,
            f"{_advice(error)} and erase it again",
        )

    @classmethod
    def folder(cls, folder: Path, error: OSError) -> Unwritable:
        """``folder`` could not be made or may not be written to."""
        return cls(
            f"The folder {folder} cannot hold the journal",
            error.strerror or type(error).__name__,
            f"{_advice(error)}, or name another folder with --store",
        )


class ReadOnly(StoreError):
    """A save was asked for where the journal was opened for reading, as another window holds it."""

    def __init__(self, path: Path, holder: str = "") -> None:
        by = f" (it is {holder})" if holder else ""
        super().__init__(
            f"{path} is open here for reading only, so nothing was saved; close the other window"
            f"{by} and open this one again."
        )


def _advice(error: OSError) -> str:
    if error.errno in _FULL:
        return "free some space on the disk"
    if error.errno in _FORBIDDEN:
        return "check that you may write there"
    if error.errno in _IN_THE_WAY:
        return "move the file away that lies in its place"
    return "check the disk"
