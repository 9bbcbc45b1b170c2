"""The records of one store file: read from memory by anyone, written to disk one act at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar, cast

from tinydb import TinyDB

from tui.domain.record import Record
from tui.store.disk import Disk
from tui.store.errors import Damaged, ReadOnly, StoreError, TooNew
from tui.store.generations import Generations
from tui.store.notices import newer_save_shown, older_save_opened
from tui.store.schema import SCHEMA
from tui.store.shelf import RecordTable, Shelf, document_of, readable
from tui.store.steps import Steps
from tui.store.storage import Acts, DurableStorage

R = TypeVar("R", bound=Record)


class _Database(TinyDB):
    table_class = RecordTable


class Archive:
    """Frozen records of some kinds in one file.

    Reading never waits and may happen on any thread while another one commits. Opening and reloading read
    the newest save that is good, and raise ``Damaged`` where none is. A file of a newer version is
    ``TooNew``, unless ``show_newer``: then what is known of it is shown and cannot be changed. Tables of
    other kinds in the file are kept as they are.
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
        show_newer: bool = False,
        before_save: Callable[[], None] = lambda: None,
    ) -> None:
        self.notices: tuple[str, ...] = ()
        """What the person should know of how the file was read last; a sentence or more each."""
        self.too_new: TooNew | None = None
        """Why nothing can be changed, where the file is of a newer version."""
        self._path = path
        self._kinds = {model.kind: model for model in kinds}
        self._now = now
        self._new_id = new_id
        self._refusal: StoreError | None = ReadOnly(path) if read_only else None
        self._show_newer = show_newer
        self._writing = threading.Lock()
        self._steps = Steps(now, new_id)
        self._generations = Generations(path, disk=disk, now=now)
        self._acts = Acts(DurableStorage)
        self._database = _Database(self._generations, disk=disk, before_save=before_save, storage=self._acts)
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

    def commit(
        self,
        *puts: Record,
        removed: Iterable[Record] = (),
        act: str = "",
        goes_on: bool = False,
        ended: Iterable[Record] = (),
        begun: Iterable[Record] = (),
    ) -> None:
        """Keep one act of the user: ``removed`` go, then ``puts`` are added or replace the one of their id.

        An ``act`` in words becomes a step that can be taken back, in the same save; ``goes_on`` adds to the
        last step of the same name where that changed the same records; ``ended`` are drafts that the step
        brings back, and ``begun`` those that it takes away.
        Returns once the disk has it; raises ``Unwritable`` or ``ReadOnly`` otherwise, with nothing changed.
        """
        with self._writing:
            if self._refusal:
                raise self._refusal
            kept = {(record.kind, record.id): record for record in puts}
            gone = {
                (record.kind, record.id): record
                for record in removed
                if (record.kind, record.id) not in kept and record.id in self._shelves[record.kind].records
            }
            kept = {place: self._stamped(record) for place, record in kept.items()}
            if act and (kept or gone):
                step, old = self._steps.taken(
                    self._shelves,
                    kept.values(),
                    gone.values(),
                    what=act,
                    goes_on=goes_on,
                    ended=ended,
                    begun=begun,
                )
                kept[step.kind, step.id] = self._stamped(step)
                gone |= {(record.kind, record.id): record for record in old}
            shelves = dict(self._shelves)
            with self._acts.act():
                for kind in dict.fromkeys(kind for kind, _ in (*gone, *kept)):
                    shelves[kind] = self._change(
                        kind,
                        [record for record in kept.values() if record.kind == kind],
                        [record.id for record in gone.values() if record.kind == kind],
                    )
            self._shelves = shelves

    def _change(self, kind: str, stamped: list[Record], removed: list[str]) -> Shelf:
        """Change one table within the act under way and return the shelf that shows it."""
        before = self._shelves[kind]
        after = before.changed(stamped, removed)
        table = cast(RecordTable, self._database.table(kind))
        table.change(
            {after.numbers[record.id]: document_of(record) for record in stamped},
            [before.numbers[record_id] for record_id in removed],
        )
        return after

    def _stamped(self, record: Record) -> Record:
        before = self._shelves[record.kind].records.get(record.id)
        edit = {
            "edited": self._now().astimezone(UTC),
            "replaces": before.revision if before else "",
            "revision": self._new_id(),
        }
        return readable(record.model_copy(update=edit), self._path)

    def reload(self) -> None:
        """Show what the file holds now; what was shown stays if no save of it can be read."""
        with self._writing:
            self._shelves = self._read_shelves()

    @contextmanager
    def rewriting(self) -> Iterator[None]:
        """Let nothing be saved while somebody else rewrites the file, then show what it holds.

        Raises as a commit does where nothing may be changed.
        """
        with self._writing:
            if self._refusal:
                raise self._refusal
            try:
                yield
            finally:
                self._shelves = self._read_shelves()

    def _read_shelves(self) -> dict[str, Shelf]:
        """Return what the newest good save holds, and have what is damaged set aside where we may."""
        damage: list[Damaged] = []
        for file in self._generations.candidates():
            try:
                with self._acts.refreshed():
                    shelves = self._shelves_of(file)
            except Damaged as error:
                damage.append(error)
            else:
                self._note(damage, file, shelves)
                return shelves
        self._generations.damaged([error.path for error in damage], None)
        raise damage[0]

    def _shelves_of(self, file: Path) -> dict[str, Shelf]:
        storage = cast(DurableStorage, self._acts.storage)
        storage.source = file
        self._acts.read()
        newer = storage.schema > SCHEMA
        self.too_new = TooNew(file, storage.schema, SCHEMA) if newer else None
        if self.too_new and not self._show_newer:
            raise self.too_new
        return {
            kind: Shelf.of(model, self._database.table(kind), file, newer=newer)
            for kind, model in self._kinds.items()
        }

    def _note(self, damage: list[Damaged], good: Path, shelves: dict[str, Shelf]) -> None:
        self._generations.damaged([error.path for error in damage], good)
        left = any(error.path.exists() for error in damage)
        if self.too_new:
            self.refuse_saves(self.too_new)
        if not self._refusal:
            with suppress(OSError):  # the good save is read all the same, and the next save tries again
                self._generations.settle()
        self.notices = (
            *([older_save_opened(damage[0], good, self._generations.aside, left)] if damage else ()),
            *(
                [newer_save_shown(self.too_new, sum(shelf.hidden for shelf in shelves.values()))]
                if self.too_new
                else ()
            ),
        )

    def refuse_saves(self, why: StoreError) -> None:
        """From now on a commit raises ``why``."""
        self._refusal = self._refusal or why

    def close(self) -> None:
        """Let go of the file once a commit under way is done; nothing waits to be saved."""
        with self._writing:
            self.refuse_saves(ReadOnly(self._path))
            self._database.close()
