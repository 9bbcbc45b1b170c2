"""The three saves before the present one, and the way back to them when the present one is damaged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from tui.store.disk import Disk

KEPT = 3


class Generations:
    """The older saves of one file, beside it under names such as ``journal.1.json``, newest first.

    Only the session with the lock may call what changes the disk. Every refusal is an ``OSError``.
    """

    def __init__(self, path: Path, *, disk: Disk, now: Callable[[], datetime]) -> None:
        self.path = path
        self.older = tuple(
            path.with_name(f"{path.stem}.{number}{path.suffix}") for number in range(1, KEPT + 1)
        )
        self.aside: tuple[Path, ...] = ()
        """Where the damaged files of this session went, in the order in which they were found."""
        self._disk = disk
        self._now = now
        self._kept = False
        self._damaged: tuple[Path, ...] = ()
        self._good: Path | None = None

    def candidates(self) -> Iterator[Path]:
        """The files to read, best first: the present one, be it there or not, then the older ones there are."""
        yield self.path
        yield from (path for path in self.older if path.exists())

    def are_there(self) -> bool:
        """Say whether any older save is there; then a present one that is not has been lost."""
        return any(path.exists() for path in self.older)

    def put(self, temp: Path) -> None:
        """Give the staged file ``temp`` the file's name; what had it becomes the newest older save."""
        try:
            self.settle()
            self._rotate()
            self._disk.replace(temp, self.path)
        except BaseException:
            self._disk.remove(temp)
            raise
        self._kept = False
        self._disk.sync_folder(self.path.parent)

    def _rotate(self) -> None:
        # A save that failed after this step is no reason to push out one more older save.
        if self._kept or self._disk.same_file(self.path, self.older[0]):
            return
        try:
            twin = self._disk.twin(self.path, self.path.parent)
        except FileNotFoundError:  # the first save of all
            return
        try:
            for newer, older in reversed(tuple(zip(self.older, self.older[1:], strict=False))):
                with suppress(FileNotFoundError):
                    self._disk.replace(newer, older)
            self._disk.replace(twin, self.older[0])
        except BaseException:
            self._disk.remove(twin)
            raise
        self._kept = True

    def damaged(self, files: Iterable[Path], good: Path | None) -> None:
        """Take note that ``files`` are damaged and that ``good`` was read instead, None for what was shown."""
        self._damaged = tuple(files)
        self._good = good if self._damaged else None

    def settle(self) -> None:
        """Set the damaged files aside under a dated name and give the good one the file's name.

        Whatever step it is cut off at, the older saves are there and the next try does the rest.
        """
        if not self._damaged and self._good is None:
            return
        # Not a link: whatever damaged the one place on the disk may come back to it.
        copy = self._disk.stage(self.path.parent, self._disk.read(self._good)) if self._good else None
        try:
            while self._damaged:
                place = self._free_name(self._damaged[0])
                with suppress(FileNotFoundError):  # what is damaged may be that it is missing
                    self._disk.replace(self._damaged[0], place)
                    self.aside += (place,)
                self._damaged = self._damaged[1:]
            if copy:
                self._disk.replace(copy, self.path)
        except BaseException:
            if copy:
                self._disk.remove(copy)
            raise
        self._good, self._kept = None, copy is not None
        self._disk.sync_folder(self.path.parent)

    def _free_name(self, file: Path) -> Path:
        name = f"{file.stem}.damaged-{self._now():%Y-%m-%d-%H%M%S}"
        place, number = file.with_name(f"{name}{file.suffix}"), 2
        while place.exists():
            place, number = file.with_name(f"{name}-{number}{file.suffix}"), number + 1
        return place
