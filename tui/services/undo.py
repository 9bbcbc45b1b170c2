"""Taking back what was done last, across restarts; no word goes with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from tui.domain.act import Act, Before, Shelved
from tui.domain.check import CheckDraft
from tui.domain.kinds import KINDS, mentorship_of
from tui.domain.note import NoteDraft
from tui.domain.record import Record
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.shelving import opened, shelved

_NOT_WORDS = frozenset({"id", "mentorship", "card", "cards", "meeting", "revision", "replaces", "kind"})
"""Fields whose texts are names of records."""
_UNDER_WAY = {CheckDraft: "check", NoteDraft: "note"}


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

        Words that go with it rest in the trash; drafts that ended with it are there again. Raises Trouble when
        there is nothing to take back, or when something new stands where the old would have to be.
        """
        act = self.last()
        if act is None:
            raise Trouble("There is nothing to take back.")
        present = {(one.kind, one.id): self._records.get(KINDS[one.kind], one.id) for one in act.changes}
        if any(_revision(present[one.kind, one.id]) != one.after for one in act.changes):
            self._records.commit(removed=[act], act="")
            raise Trouble(f"This cannot be taken back any more, as it was changed since: you {act.what}.")
        drafts = [opened(one) for one in act.ended]
        for draft in drafts:
            self._refuse_a_second(draft)
        if drafts:  # they come first: as long as what they became is there, they are not shown
            self._drafts.commit(*drafts)
        before = [
            opened(Shelved(kind=one.kind, document=one.document)) for one in act.changes if one.document
        ]
        lost = [one for one in self._lost(act.changes, present) if not isinstance(one, Trashed)]
        gone = [present[one.kind, one.id] for one in act.changes if one.document is None]
        self._records.commit(
            *before, *self._to_trash(act, lost), removed=[*(one for one in gone if one), act], act=""
        )
        return act

    def _refuse_a_second(self, draft: Record) -> None:
        model = type(draft)
        there = self._drafts.of(model, mentorship_of(draft))
        other = [one for one in there if one.id != draft.id and answers(one) == answers(draft)]
        if other:
            what = _UNDER_WAY[type(draft)]
            raise Trouble(
                f"A new {what} has been begun since, and two cannot be under way. Finish it or throw it away, "
                "then take this back."
            )

    def _lost(
        self, changes: Iterable[Before], present: dict[tuple[str, str], Record | None]
    ) -> Iterator[Record]:
        """The records as they are now that hold words which would be nowhere else."""
        for one in changes:
            now = present[one.kind, one.id]
            if now is not None and words_in(now.model_dump()) - words_in(one.document or {}):
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


def answers(draft: Record) -> str:
    """What a note under way answers: an [[after]] entry, or nothing, as every other draft."""
    return draft.after if isinstance(draft, NoteDraft) else ""


def _revision(record: Record | None) -> str:
    return record.revision if record else ""


def words_in(value: Any, field: str = "") -> set[str]:
    """Every text the person may have typed into a record, given as a mapping."""
    if isinstance(value, str):
        return {value} if value and field not in _NOT_WORDS else set()
    if isinstance(value, dict):
        return set(chain.from_iterable(words_in(one, str(key)) for key, one in value.items()))
    if isinstance(value, list | tuple):
        return set(chain.from_iterable(words_in(one, field) for one in value))
    return set()
