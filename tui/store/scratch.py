"""Texts that another program has open: private files in the journal's folder, for that time only."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tui.domain.trouble import Trouble
from tui.store.disk import Disk
from tui.store.place import EDITING_NAME

_NAME = re.compile(r"[0-9A-Za-z-]{1,80}")


class Scratch:
    """One folder with mode 0700, so that what an editor puts beside the file is private, too."""

    def __init__(self, place: Path, disk: Disk) -> None:
        """``place`` is the journal's folder."""
        self._folder, self._disk = place / EDITING_NAME, disk

    def put(self, name: str, text: str) -> Path:
        """Write a text for another program to edit, and return where. Raises Trouble."""
        path = self._folder / f"{self._checked(name)}.txt"
        try:
            self._disk.make_folder(self._folder)
            self._disk.write_whole(path, text.encode("utf-8"))
        except OSError as error:
            raise Trouble(f"{path} cannot be written: {error.strerror}. The text is as it was.") from None
        return path

    def read(self, name: str) -> str:
        """The text as the other program left it. Raises Trouble; the file stays."""
        path = self._folder / f"{self._checked(name)}.txt"
        try:
            return self._disk.read(path).decode("utf-8")
        except FileNotFoundError:
            raise Trouble("The editor took its file away. The text is as it was.") from None
        except UnicodeDecodeError:
            raise Trouble(f"{path} is not UTF-8 text. It is kept there; the note is as it was.") from None
        except OSError as error:
            raise Trouble(f"{path} cannot be read: {error.strerror}. The note is as it was.") from None

    def clear(self) -> None:
        """Take away the folder with all that was left in it."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def strays(self) -> tuple[str, ...]:
        """Names of the texts that a session which was cut short left behind."""
        found = sorted(self._folder.glob("*.txt")) if self._folder.is_dir() else []
        return tuple(path.stem for path in found if _NAME.fullmatch(path.stem))

    def _checked(self, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise Trouble("This note has a name that no file can have. The text is as it was.")
        return name
