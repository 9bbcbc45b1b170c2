"""What the services ask of the world: a store, a clock and new names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Protocol, TypeVar

from tui.domain.record import Record

R = TypeVar("R", bound=Record)

Clock = Callable[[], datetime]
"""The present, in local time with its offset."""
NewId = Callable[[], str]
MakeBackup = Callable[[str], object]
"""Keeps the journal as it is now, for a reason in small letters and hyphens. Raises Trouble."""


class Records(Protocol):
    """Kept records. Reading is instant; a commit returns once the disk has it and raises Trouble otherwise."""

    def all(self, model: type[R]) -> tuple[R, ...]: ...

    def get(self, model: type[R], id: str) -> R | None: ...

    def of(self, model: type[R], mentorship_id: str) -> tuple[R, ...]: ...

    def commit(
        self,
        *puts: Record,
        removed: Iterable[Record] = (),
        act: str,
        goes_on: bool = False,
        ended: Iterable[Record] = (),
        begun: Iterable[Record] = (),
    ) -> None:
        """Keep one act of the person.

        ``act``: what they did, in words that follow "you", such as "put a card on the list"; it becomes a step
        that can be taken back. Empty for what is no act of theirs. ``goes_on``: the same act as the last one
        where that is called the same and changed the same records, such as typing. ``ended``: drafts that
        end with it; ``begun``: drafts that are under way from then on.
        """


class DraftRecords(Protocol):
    """What is under way. A commit is no step to take back."""

    def all(self, model: type[R]) -> tuple[R, ...]: ...

    def get(self, model: type[R], id: str) -> R | None: ...

    def of(self, model: type[R], mentorship_id: str) -> tuple[R, ...]: ...

    def commit(self, *puts: Record, removed: Iterable[Record] = ()) -> None: ...
