"""What is being answered or written now: a small file of its own, so that saving it never grows dear."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from tui.domain.check import Check, CheckDraft
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.record import Record
from tui.store.archive import Archive
from tui.store.disk import Disk

R = TypeVar("R", bound=Record)

FINISHED_AS: Mapping[type[Record], type[Record]] = {CheckDraft: Check, NoteDraft: ExitNote}
"""What each kind of draft becomes, under the same id."""


class Drafts(Archive):
    """The drafts that are not finished.

    Finishing one is two saves, first into the archive, then out of here, so that a crash in between loses
    nothing; what is ``finished`` is therefore never shown, though it may still be in the file.
    """

    def __init__(
        self,
        path: Path,
        kinds: tuple[type[Record], ...],
        *,
        finished: Callable[[Record], bool],
        disk: Disk,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        read_only: bool = False,
        show_newer: bool = False,
    ) -> None:
        super().__init__(
            path, kinds, disk=disk, now=now, new_id=new_id, read_only=read_only, show_newer=show_newer
        )
        self._models = kinds
        self._finished = finished

    def all(self, model: type[R]) -> tuple[R, ...]:
        """Return every unfinished draft of ``model``, in the order in which they were begun."""
        return tuple(draft for draft in super().all(model) if not self._finished(draft))

    def get(self, model: type[R], id: str) -> R | None:
        """Return the unfinished draft of ``model`` with this id, if there is one."""
        draft = super().get(model, id)
        return None if draft is None or self._finished(draft) else draft

    def drop_finished(self) -> None:
        """Take the drafts that a crash left behind out of the file. Raises as ``commit`` does."""
        for model in self._models:
            drafts: tuple[Record, ...] = super().all(model)
            self.commit(removed=[draft for draft in drafts if self._finished(draft)])
