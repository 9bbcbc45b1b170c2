"""Reports of the program's own mistakes: types, files and lines, and nothing of what a person wrote."""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path, PurePath

from tui import __version__
from tui.store.disk import Disk
from tui.store.place import REPORTS_NAME

KEPT = 10
DEEPEST = 200
"""Frames of one error, and errors that led to one another; the rest repeats itself."""
_ODD = re.compile(r"[^\w./<>-]")


class Reports:
    """Small text files beside the journal, the newest ones only. They can be read before they are passed on."""

    def __init__(self, folder: Path, disk: Disk, now: Callable[[], datetime]) -> None:
        self.folder = folder / REPORTS_NAME
        self._disk = disk
        self._now = now

    def all(self) -> tuple[Path, ...]:
        """Return the reports, newest first. Raises ``OSError``."""
        if not self.folder.exists():
            return ()
        found = [path for path in self.folder.iterdir() if path.match("crash-*.txt")]
        return tuple(sorted(found, key=lambda path: path.stem, reverse=True))

    def keep(self, error: BaseException) -> Path | None:
        """Write a report and return its place; None where the disk refuses or no journal was ever begun."""
        if not self.folder.parent.is_dir():
            return None
        try:
            self._disk.make_folder(self.folder)
            place = self._free_name()
            self._disk.write_whole(place, "\n".join(self._lines(error)).encode("ascii", "replace"))
            for old in self.all()[KEPT:]:
                self._disk.remove(old)
        except OSError:
            return None
        return place

    def _free_name(self) -> Path:
        name = f"crash-{self._now():%Y-%m-%d-%H%M%S}"
        place, number = self.folder / f"{name}.txt", 2
        while place.exists():
            place, number = self.folder / f"{name}-{number}.txt", number + 1
        return place

    def _lines(self, error: BaseException) -> Iterator[str]:
        python = ".".join(map(str, sys.version_info[:3]))
        yield f"Good Terms {__version__}, Python {python}, {sys.platform}"
        yield f"{self._now():%Y-%m-%d %H:%M:%S}"
        for place, one in enumerate(_chain(error)):
            yield f"{'which came from ' if place else ''}{_plain(type(one).__name__)}"
            frames = traceback.extract_tb(one.__traceback__, limit=DEEPEST)
            yield from (f"  {_file(frame.filename)}, line {frame.lineno}" for frame in frames)
        yield ""


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and those that it came from, each once."""
    seen: list[BaseException] = []
    waiting: list[BaseException] = [error]
    while waiting and len(seen) < DEEPEST:
        one = waiting.pop(0)
        if one in seen:
            continue
        seen.append(one)
        yield one
        inner = one.exceptions if isinstance(one, BaseExceptionGroup) else ()
        waiting += [other for other in (*inner, one.__cause__ or one.__context__) if other is not None]


def _file(name: str) -> str:
    """A source file from its package on: the folders before it may bear the person's name."""
    parts = PurePath(name).parts
    for package in ("tui", "site-packages", "dist-packages"):
        if package in parts:
            at = len(parts) - 1 - parts[::-1].index(package)
            return _plain("/".join(parts[at + (package != "tui") :]))
    return _plain(parts[-1] if parts else "")


def _plain(text: str) -> str:
    return _ODD.sub("?", text)
