"""Removing things, and bringing them back within thirty days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from tui.domain.check import CheckDraft
from tui.domain.debrief import DebriefDraft
from tui.domain.kinds import ARCHIVE, DRAFTS, mentorship_of, same_work
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.note import NoteDraft
from tui.domain.record import Record
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble, Unknown
from tui.services.ports import Clock, DraftRecords, MakeBackup, NewId, Records
from tui.services.shelving import opened, shelved


class Trash:
    """What was removed, newest first. Removing and bringing back are acts that can be taken back themselves."""

    def __init__(
        self, records: Records, drafts: DraftRecords, now: Clock, new_id: NewId, backup: MakeBackup
    ) -> None:
        self._records, self._drafts, self._backup = records, drafts, backup
        self._now, self._new_id = now, new_id

    @property
    def now(self) -> datetime:
        return self._now()

    @property
    def today(self) -> date:
        return self._now().date()

    def all(self) -> tuple[Trashed, ...]:
        """Everything that can be brought back, newest first."""
        now = self._now()
        return tuple(one for one in reversed(self._records.all(Trashed)) if not one.gone_by(now))

    def get(self, id: str) -> Trashed:
        """One thing in the trash. Raises Unknown."""
        found = self._records.get(Trashed, id)
        if found is None:
            raise Unknown("That is not in the trash any more.")
        return found

    def remove(self, what: str, records: Sequence[Record], act: str) -> Trashed:
        """Take records out of use. ``what`` names them in the list; ``act`` is what the person did.

        Drafts among them leave the drafts' own file; a meeting takes its debrief under way along.
        """
        records = (*records, *self._along(records))
        drafts = [one for one in records if isinstance(one, DRAFTS)]
        lasting = [one for one in records if not isinstance(one, DRAFTS)]
        kept = Trashed(
            id=self._new_id(),
            at=self._now(),
            what=what,
            mentorships=tuple(sorted({mentorship_of(one) for one in records} - {""})),
            records=tuple(shelved(one) for one in records),
        )
        self._records.commit(kept, removed=lasting, act=act, ended=drafts)
        if drafts:
            self._drafts.commit(removed=drafts)
        return kept

    def _along(self, records: Sequence[Record]) -> list[Record]:
        """What is under way about things that go, and is not among them."""
        meetings = {one.id: one.mentorship for one in records if isinstance(one, Meeting)}
        drafts = [draft for id in set(meetings.values()) for draft in self._drafts.of(DebriefDraft, id)]
        known = {one.id for one in records}
        return [one for one in drafts if one.meeting in meetings and one.id not in known]

    def remove_draft(self, draft: CheckDraft | NoteDraft) -> Trashed:
        """Take what is under way out of use."""
        mentorship = self._records.get(Mentorship, draft.mentorship)
        name = f" · {mentorship.mentor}" if mentorship else ""
        what = "check" if isinstance(draft, CheckDraft) else "note"
        return self.remove(f"unfinished {what}{name}", [draft], act=f"threw away an unfinished {what}")

    def remove_mentorship(self, id: str) -> Trashed:
        """Take a mentor out of use with everything that belongs to them."""
        mentorship = self._records.get(Mentorship, id)
        if mentorship is None:
            raise Unknown("That mentor is not in the journal any more.")
        records: list[Record] = [mentorship]
        for model in ARCHIVE:
            if model is not Mentorship:
                records += self._records.of(model, id)
        for model in DRAFTS:
            records += self._drafts.of(model, id)
        self._backup("before-removal")
        return self.remove(mentorship.mentor, records, act=f"removed {mentorship.mentor}")

    def bring_back(self, id: str) -> Trashed:
        """Put everything back where it was.

        Raises Trouble where its mentor is in the trash, too, or where something newer stands in its place.
        """
        kept = self.get(id)
        records = [opened(one) for one in kept.records]
        here = {one.id for one in records if isinstance(one, Mentorship)}
        for one in records:
            self._refuse_if_no_room(one, here)
        drafts = [one for one in records if isinstance(one, DRAFTS)]
        absent = [one for one in drafts if self._drafts.get(type(one), one.id) is None]
        if absent:
            self._drafts.commit(*absent)
        lasting = [one for one in records if not isinstance(one, DRAFTS)]
        act = f"brought back from the trash: {kept.what}"
        self._records.commit(*lasting, removed=[kept], act=act, begun=drafts)
        return kept

    def _refuse_if_no_room(self, record: Record, coming: set[str]) -> None:
        about = mentorship_of(record)
        if about and about not in coming and self._records.get(Mentorship, about) is None:
            raise Trouble("It belongs to a mentor who was removed. Bring the mentor back first.")
        if isinstance(record, DRAFTS):
            beside = self._drafts.of(type(record), about)
            if any(one.id != record.id and same_work(one, record) for one in beside):
                raise Trouble("Another one is under way with this mentor. Finish it or throw it away first.")
        elif self._records.get(type(record), record.id) is not None:
            raise Trouble("It is there already, in a later form. Remove that first.")
