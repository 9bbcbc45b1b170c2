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


class Records(Protocol):
    """Kept records. Reading is instant; a commit returns once the disk has it and raises Trouble otherwise."""

    def all(self, model: type[R]) -> tuple[R, ...]: ...

    def get(self, model: type[R], id: str) -> R | None: ...

    def of(self, model: type[R], mentorship_id: str) -> tuple[R, ...]: ...

    def commit(self, *puts: Record, removed: Iterable[Record] = ()) -> None: ...
