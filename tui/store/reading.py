"""What a store file holds, read for a list or a check-up and not to be worked with."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from tinydb.table import Document

from tui.domain.kinds import DRAFTS, JOURNAL
from tui.domain.record import Record
from tui.store.disk import Disk
from tui.store.envelope import unwrapped
from tui.store.errors import Damaged, TooNew
from tui.store.place import DRAFTS_NAME, JOURNAL_NAME
from tui.store.schema import SCHEMA, Tables, migrated
from tui.store.shelf import Shelf


def sound_files(folder: Path, disk: Disk) -> dict[Path, bytes]:
    """Return the journal and the drafts in ``folder`` as far as they are there, having read them through.

    Raises ``Damaged``; what a newer version wrote is taken as it is.
    """
    found = {}
    for name, kinds in ((JOURNAL_NAME, JOURNAL), (DRAFTS_NAME, DRAFTS)):
        path = folder / name
        if os.path.lexists(path):
            with suppress(TooNew):
                counted(path, kinds, disk)
            try:
                found[path] = disk.read(path)
            except OSError as error:
                raise Damaged(path, error.strerror or type(error).__name__) from None
    return found


def counted(path: Path, kinds: tuple[type[Record], ...], disk: Disk) -> dict[str, int]:
    """Return how many records of each kind the file holds, having read every one of them.

    Raises ``Damaged``, for a missing file as well, and ``TooNew``.
    """
    tables = sound_tables(path, kinds, disk)
    return {model.kind: len(tables.get(model.kind, {})) for model in kinds}


def sound_tables(path: Path, kinds: tuple[type[Record], ...], disk: Disk) -> Tables:
    """Return what the file holds in today's form, having read every record of these kinds.

    Raises ``Damaged``, for a missing file as well, and ``TooNew``.
    """
    try:
        data = disk.read(path)
    except OSError as error:
        raise Damaged(path, error.strerror or type(error).__name__) from None
    schema, tables = unwrapped(data, path)
    if schema > SCHEMA:
        raise TooNew(path, schema, SCHEMA)
    tables = migrated(tables, schema)
    for model in kinds:
        table = tables.get(model.kind, {})
        Shelf.of(model, (Document(document, int(number)) for number, document in table.items()), path)
    return tables
