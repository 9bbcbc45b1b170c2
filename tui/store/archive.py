"""The records of one store file: read from memory by anyone, written to disk one act at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar, cast

from tinydb import TinyDB

from tui.domain.record import Record
from tui.store.disk import Disk
from tui.store.errors import ReadOnly
from tui.store.shelf import RecordTable, Shelf, document_of, readable
from tui.store.storage import Acts, DurableStorage

R = TypeVar("R", bound=Record)


class _Database(TinyDB):
    table_class = RecordTable


class Archive:
    """Frozen records of some kinds in one file.

    Reading never waits and may happen on any thread while another one commits. Opening and reloading
    raise ``Damaged`` or ``TooNew``. Tables of other kinds in the file are kept as they are.
    """

    def __init__(
        self,
        path: Path,
        kinds: tuple[type[Record], ...],
        *,
        disk: Disk,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        read_only: bool = False,
    ) -> None:
        self._path = path
        self._kinds = {model.kind: model for model in kinds}
        self._now = now
        self._new_id = new_id
        self._read_only = read_only
        self._writing = threading.Lock()
        self._acts = Acts(DurableStorage)
        self._database = _Database(path, disk=disk, storage=self._acts)
        self._shelves = self._read_shelves()

    def all(self, model: type[R]) -> tuple[R, ...]:
        """Return every record of ``model``, in the order in which they were first kept."""
        return tuple(cast("Iterable[R]", self._shelves[model.kind].records.values()))

    def get(self, model: type[R], id: str) -> R | None:
        """Return the record of ``model`` with this id, if there is one."""
        return cast("R | None", self._shelves[model.kind].records.get(id))

    def of(self, model: type[R], mentorship_id: str) -> tuple[R, ...]:
        """Return the records of ``model`` that belong to one mentorship, in the order of ``all``."""
        return tuple(
            record for record in self.all(model) if getattr(record, "mentorship", None) == mentorship_id
        )

    def commit(self, *puts: Record, removed: Iterable[Record] = ()) -> None:
        """Keep one act of the user: ``removed`` go, then ``puts`` are added or replace the one of their id.

        Returns once the disk has it; raises ``Unwritable`` or ``ReadOnly`` otherwise, with nothing changed.
        """
        with self._writing:
            if self._read_only:
                raise ReadOnly(self._path)
            kept = {(record.kind, record.id): record for record in puts}
            gone = {
                (record.kind, record.id): record
                for record in removed
                if (record.kind, record.id) not in kept and record.id in self._shelves[record.kind].records
            }
            shelves = dict(self._shelves)
            with self._acts.act():
                for kind in dict.fromkeys(kind for kind, _ in (*gone, *kept)):
                    shelves[kind] = self._change(
                        kind,
                        [record for record in kept.values() if record.kind == kind],
                        [record.id for record in gone.values() if record.kind == kind],
                    )
            self._shelves = shelves

    def _change(self, kind: str, puts: list[Record], removed: list[str]) -> Shelf:
        """Change one table within the act under way and return the shelf that shows it."""
        before = self._shelves[kind]
        stamped = [self._stamped(record, before.records.get(record.id)) for record in puts]
        after = before.changed(stamped, removed)
        table = cast(RecordTable, self._database.table(kind))
        table.change(
            {after.numbers[record.id]: document_of(record) for record in stamped},
            [before.numbers[record_id] for record_id in removed],
        )
        return after

    def _stamped(self, record: Record, before: Record | None) -> Record:
        edit = {
            "edited": self._now().astimezone(UTC),
            "replaces": before.revision if before else "",
            "revision": self._new_id(),
        }
        return readable(record.model_copy(update=edit), self._path)

    def reload(self) -> None:
        """Show what the file holds now; what was shown stays if the file cannot be read."""
        with self._writing, self._acts.refreshed():
            self._shelves = self._read_shelves()

    def _read_shelves(self) -> dict[str, Shelf]:
        return {
            kind: Shelf.of(model, self._database.table(kind), self._path)
            for kind, model in self._kinds.items()
        }

    def close(self) -> None:
        """Let go of the file once a commit under way is done; nothing waits to be saved."""
        with self._writing:
            self._read_only = True
            self._database.close()
