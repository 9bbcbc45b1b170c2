"""Taking back what was done last, across restarts; no word goes with it."""

from __future__ import annotations

from tui.domain.act import Act, Shelved, mark
from tui.domain.kinds import KINDS, mentorship_of, same_work
from tui.domain.record import Record
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble
from tui.domain.written import written_in
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.shelving import opened, shelved


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
        begun = self._begun(act)
        lost = [one for one in self._lost(act, present, begun) if not isinstance(one, Trashed)] + second
        gone = [present[one.kind, one.id] for one in act.changes if one.document is None]
        self._records.commit(
            *before, *self._to_trash(act, lost), removed=[*(one for one in gone if one), act], act=""
        )
        if begun:
            self._drafts.commit(removed=begun)
        return act

    def _begun(self, act: Act) -> list[Record]:
        """The drafts that came to be under way with the act, as they are now."""
        found = (self._drafts.get(KINDS[one.kind], str(one.document["id"])) for one in act.begun)
        return [one for one in found if one]

    def _has_another(self, draft: Record) -> bool:
        """Whether something else of its kind is under way with the same mentor."""
        beside = self._drafts.of(type(draft), mentorship_of(draft))
        return any(one.id != draft.id and same_work(one, draft) for one in beside)

    def _lost(
        self, act: Act, present: dict[tuple[str, str], Record | None], begun: list[Record]
    ) -> list[Record]:
        """The records as they are now that the act put words into, where any of these would be nowhere else."""
        before = [
            Shelved(kind=one.kind, document=one.document) for one in act.changes if one.document is not None
        ]
        old = _words(before)
        now = [one for one in (*(present[one.kind, one.id] for one in act.changes), *begun) if one]
        wordy = [one for one in now if not old.issuperset(written_in(one))]
        stay = old | _words([*act.ended, *act.begun])
        return wordy if any(not stay.issuperset(written_in(one)) for one in wordy) else []

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


def _words(shelves: list[Shelved]) -> set[str]:
    return {text for one in shelves for text in written_in(opened(one))}
