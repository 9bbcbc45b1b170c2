"""TinyDB on a file that survives crashes and full disks, with the tables in memory between saves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tinydb import Storage
from tinydb.middlewares import Middleware

from tui.store.disk import MOST_BYTES, Disk
from tui.store.envelope import Lines, unwrapped, wrapped
from tui.store.errors import Damaged, Unwritable
from tui.store.generations import Generations
from tui.store.schema import SCHEMA, Tables, migrated


class DurableStorage(Storage):
    """One file, replaced whole at each write. Raises ``Damaged``, ``TooNew`` and ``Unwritable`` only."""

    def __init__(
        self, generations: Generations, *, disk: Disk, before_save: Callable[[], None] = lambda: None
    ) -> None:
        """``before_save`` may keep the file as it is, and may fail with ``OSError``."""
        self._generations = generations
        self._before_save = before_save
        self._path = generations.path
        self._disk = disk
        self._lines = Lines()
        self.source = self._path
        """The file to read: the present save or an older one."""
        self.schema = SCHEMA
        """The schema of what was read last."""

    def read(self) -> Tables | None:
        """Return the tables in today's schema or a newer one, or None where there is no file yet."""
        try:
            data = self._disk.read(self.source)
        except FileNotFoundError:
            if self.source == self._path and not self._generations.are_there():
                self.schema = SCHEMA
                return None
            raise Damaged(self.source, "it is missing") from None
        except OSError as error:
            raise Damaged(self.source, error.strerror or type(error).__name__) from None
        self.schema, tables = unwrapped(data, self.source)
        return tables if self.schema > SCHEMA else migrated(tables, self.schema)

    def write(self, data: Tables) -> None:
        """Return once the disk durably has the tables ``data``."""
        whole = wrapped(self._lines.body(data))
        if len(whole) > MOST_BYTES:
            advice = "what was saved before is kept, so remove something and save again"
            raise Unwritable(f"{self._path} could not be saved", f"over {MOST_BYTES} bytes", advice)
        try:
            temp = self._disk.stage(self._path.parent, whole)
            with suppress(OSError):  # what the person says now matters more than one more copy of before
                self._before_save()
            self._generations.put(temp)
        except OSError as error:
            raise Unwritable.save(self._path, error) from error


class Acts(Middleware):
    """Holds the tables in memory and makes the table writes of one act one file write, or none."""

    def __init__(self, storage_cls: type[Storage]) -> None:
        super().__init__(storage_cls)
        self._saved: Tables | None = None
        self._pending: Tables | None = None
        self._changed = False

    def read(self) -> Tables:
        """Return the tables of the act under way, else a copy of the saved ones; documents are shared."""
        if self._pending is not None:
            return self._pending
        if self._saved is None:
            self._saved = self.storage.read() or {}
        return dict(self._saved)

    def write(self, data: Tables) -> None:
        """Take ``data`` into the act under way; without one it is an act of its own."""
        if self._pending is None:
            self.storage.write(data)
            self._saved = data
        else:
            self._pending, self._changed = data, True

    @contextmanager
    def act(self) -> Iterator[None]:
        """Save at the end if anything was written; whatever fails, the tables are the saved ones again."""
        self._pending, self._changed = self.read(), False
        try:
            yield
            if self._changed:
                self.storage.write(self._pending)
                self._saved = self._pending
        finally:
            self._pending = None

    @contextmanager
    def refreshed(self) -> Iterator[None]:
        """Forget the tables, so that they are read anew; whatever fails, they are the old ones again."""
        before, self._saved = self._saved, None
        try:
            yield
        except BaseException:
            self._saved = before
            raise
