"""The questions of imported packs: one private file a pack beside the journal, named by its checksum.

Why not in the journal: every save writes the whole journal, and a hundred thousand foreign questions would
make each mark on a card cost a second. Why named by content: such a file is never changed, only added, so an
import is a file made first and one record in the journal after it. Killed in between, it leaves a file nobody
refers to and a journal as it was. Taking an import back is taking the record back; the file of the pack that
was there before still lies where its record says.
"""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from pathlib import Path

from tui.store.disk import PRIVATE_FILE, Disk
from tui.store.errors import PackDamaged, ReadOnly, StoreError, Unwritable
from tui.store.place import BACKUPS_NAME, JOURNAL_NAME, PACKS_NAME

FORMAT, VERSION = "goodterms-pack", 1
_NAME = re.compile(r"[0-9a-f]{64}")
_LONGEST_HEADER = 200


class PackFiles:
    """The pack files in the store ``folder``; their bodies are bytes to this layer."""

    def __init__(self, folder: Path, disk: Disk, *, read_only: bool) -> None:
        self._store, self._folder = folder, folder / PACKS_NAME
        self._disk, self._read_only = disk, read_only

    def keep(self, body: bytes) -> str:
        """Return the name under which the disk durably has ``body``. Raises ``Unwritable`` and ``ReadOnly``."""
        if self._read_only:
            raise ReadOnly(self._store / JOURNAL_NAME)
        name = hashlib.sha256(body).hexdigest()
        path = self._path(name)
        with suppress(StoreError):
            self.read(name)
            return name
        header = {"format": FORMAT, "version": VERSION, "sha256": name}
        try:
            self._disk.make_folder(self._folder)
            self._disk.sweep(self._folder)
            self._disk.write_whole(path, json.dumps(header).encode("ascii") + b"\n" + body)
        except OSError as error:
            raise Unwritable.save(path, error) from error
        return name

    def read(self, name: str) -> bytes:
        """Return the body of this name. Raises ``PackDamaged``; what is damaged stays as it is."""
        path = self._path(name)
        try:
            data = self._disk.read(path)
        except FileNotFoundError:
            raise PackDamaged(path, "it is not there") from None
        except OSError as error:
            raise PackDamaged(path, error.strerror or type(error).__name__) from None
        end = data.find(b"\n", 0, _LONGEST_HEADER)
        body = memoryview(data)[end + 1 :]
        if end < 0 or hashlib.sha256(body).hexdigest() != name:
            raise PackDamaged(path, "its checksum does not fit its content")
        return bytes(body)

    def sweep(self) -> None:
        """Take away the files that neither the journal nor any older save or backup of it names.

        Steps to take back and the trash lie in the journal, so what they hold stays. Where any of those
        cannot be read as a journal, everything stays.
        """
        from tui.store.envelope import unwrapped

        left = {path.stem: path for path in self._files()}
        journals = [*sorted(self._store.glob("journal*.json")), *(self._store / BACKUPS_NAME).glob("*.json")]
        for journal in journals:
            if not left:
                return
            try:
                data = self._disk.read(journal)
                unwrapped(data, journal)
            except (OSError, StoreError):
                return
            left = {name: path for name, path in left.items() if name.encode("ascii") not in data}
        for path in left.values():
            self._disk.remove(path)

    def names(self) -> list[str]:
        """The names of all that is kept."""
        return sorted(path.stem for path in self._files())

    def tighten(self) -> None:
        """Take the rights of others to the files away."""
        for path in self._files():
            self._disk.tighten(path, PRIVATE_FILE)

    def _files(self) -> list[Path]:
        return [path for path in self._folder.glob("*.json") if _NAME.fullmatch(path.stem)]

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):  # a path is never made of what a file or a person says
            raise PackDamaged(self._folder, "the journal names no such file")
        return self._folder / f"{name}.json"
