"""Makes the step that takes an act back, and says which old steps and removed things have had their time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import cast

from tui.domain.act import MOST_ACTS, Act, Before, Shelved, mark
from tui.domain.kinds import mentorship_of
from tui.domain.record import Record
from tui.domain.trash import Trashed
from tui.store.shelf import Shelf, document_of


class Steps:
    """Reads shelves, changes none."""

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], str]) -> None:
        self._now, self._new_id = now, new_id

    def taken(
        self,
        shelves: Mapping[str, Shelf],
        puts: Collection[Record],
        removed: Collection[Record],
        *,
        what: str,
        goes_on: bool,
        ended: Iterable[Record],
        begun: Iterable[Record],
    ) -> tuple[Act, list[Record]]:
        """Return the step for an act that puts and removes these, and what goes because its time is over."""
        steps = cast("list[Act]", list(shelves[Act.kind].records.values()))
        changes = tuple(
            [_before(shelves, one, mark(one)) for one in puts]
            + [_before(shelves, one, "") for one in removed]
        )
        last = steps[-1] if steps else None
        if goes_on and last and last.what == what and _places(last.changes) == _places(changes):
            after = {(one.kind, one.id): one.after for one in changes}
            step = last.but(
                changes=tuple(one.but(after=after[one.kind, one.id]) for one in last.changes),
            )
        else:
            step = Act(
                id=self._new_id(),
                at=self._now(),
                what=what,
                mentorships=tuple(sorted({mentorship_of(one) for one in (*puts, *removed)} - {""})),
                changes=changes,
                ended=_shelved(ended),
                begun=_shelved(begun),
            )
            steps.append(step)
        rested = [
            one for one in shelves[Trashed.kind].records.values() if cast(Trashed, one).gone_by(self._now())
        ]
        return step, [*steps[:-MOST_ACTS], *rested]


def _shelved(records: Iterable[Record]) -> tuple[Shelved, ...]:
    return tuple(Shelved(kind=one.kind, document=document_of(one)) for one in records)


def _before(shelves: Mapping[str, Shelf], record: Record, after: str) -> Before:
    known = shelves[record.kind].records.get(record.id)
    return Before(kind=record.kind, id=record.id, document=document_of(known) if known else None, after=after)


def _places(changes: Iterable[Before]) -> set[tuple[str, str]]:
    return {(one.kind, one.id) for one in changes}
