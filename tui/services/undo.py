"""Taking back what was done last, across restarts; no word goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from tui.domain.act import Act, Shelved, mark
from tui.domain.kinds import KINDS, mentorship_of, same_work
from tui.domain.record import Record
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.shelving import opened, shelved

_NOT_WORDS = frozenset(
    {"id", "mentorship", "card", "cards", "meeting", "revision", "replaces", "kind", "order", "without"}
)
"""Fields whose texts are names of records."""


class Undo:
    """The steps back, last one first."""

    def __init__(self, records: Records, drafts: DraftRecords, now: Clock, new_id: NewId) -> None:
        self._records, self._drafts = records, drafts
        self._now, self._new_id = now, new_id

    def last(self) -> Act | None:
        """The act that would be taken back now, if there is one."""
        acts = self._records.all(Act)
        return acts[-1] if acts else None

    def take_back(self) -> Act:
        """Make everything as it was before the last act, and return the act.

        Words that go with it rest in the trash. Drafts that ended with it are under way again, or in the
        trash where another one is under way by now. Raises Trouble when there is nothing to take back, or
        when it was changed since in another way.
        """
        act = self.last()
        if act is None:
            raise Trouble("There is nothing to take back.")
        present = {(one.kind, one.id): self._records.get(KINDS[one.kind], one.id) for one in act.changes}
        if any(mark(present[one.kind, one.id]) != one.after for one in act.changes):
            self._records.commit(removed=[act], act="")
            raise Trouble(f"This cannot be taken back any more, as it was changed since: you {act.what}.")
        drafts = [opened(one) for one in act.ended]
        second = [one for one in drafts if self._has_another(one)]
        drafts = [one for one in drafts if one not in second]
        if drafts:  # they come first: as long as what they became is there, they are not shown
            self._drafts.commit(*drafts)
        before = [
            opened(Shelved(kind=one.kind, document=one.document)) for one in act.changes if one.document
        ]
        lost = [one for one in self._lost(act, present) if not isinstance(one, Trashed)] + second
        gone = [present[one.kind, one.id] for one in act.changes if one.document is None]
        self._records.commit(
            *before, *self._to_trash(act, lost), removed=[*(one for one in gone if one), act], act=""
        )
        return act

    def _has_another(self, draft: Record) -> bool:
        """Whether something else of its kind is under way with the same mentor."""
        beside = self._drafts.of(type(draft), mentorship_of(draft))
        return any(one.id != draft.id and same_work(one, draft) for one in beside)

    def _lost(self, act: Act, present: dict[tuple[str, str], Record | None]) -> Iterator[Record]:
        """The records as they are now that hold words which would be nowhere else."""
        documents = (*(one.document or {} for one in act.changes), *(one.document for one in act.ended))
        stay = set().union(*(words_in(document) for document in documents))
        for one in act.changes:
            now = present[one.kind, one.id]
            if now is not None and words_in(now.model_dump()) - stay:
                yield now

    def _to_trash(self, act: Act, lost: list[Record]) -> list[Trashed]:
        if not lost:
            return []
        return [
            Trashed(
                id=self._new_id(),
                at=self._now(),
                what=f"taken back: you {act.what}",
                mentorships=act.mentorships,
                records=tuple(shelved(one) for one in lost),
            )
        ]


def words_in(value: Any, field: str = "") -> set[str]:
    """Every text the person may have typed into a record, given as a mapping."""
    if isinstance(value, str):
        return {value} if value and field not in _NOT_WORDS else set()
    if isinstance(value, dict):
        return set(chain.from_iterable(words_in(one, str(key)) for key, one in value.items()))
    if isinstance(value, list | tuple):
        return set(chain.from_iterable(words_in(one, field) for one in value))
    return set()
