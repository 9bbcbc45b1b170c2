"""What the next steps of a result leave behind: a plan, a date to look again, a private note."""

from __future__ import annotations

from datetime import date, timedelta

from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.task import RECHECK, Task
from tui.services.ports import Clock, NewId, Records


class FollowUps:
    """Small records that come back later."""

    def __init__(self, records: Records, now: Clock, new_id: NewId) -> None:
        self._records, self._now, self._new_id = records, now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def ask_for(self, mentorship_id: str, ask: str, asked: date, meetings: int = 2) -> Plan:
        """Record a change that was asked for, and how many meetings to give it."""
        plan = Plan(id=self._new_id(), mentorship=mentorship_id, ask=ask, asked=asked, meetings=meetings)
        self._records.commit(plan, act="wrote down a change you asked for")
        return plan

    def plans(self, mentorship_id: str) -> tuple[Plan, ...]:
        """Changes asked for, oldest first."""
        return tuple(sorted(self._records.of(Plan, mentorship_id), key=lambda one: one.asked))

    def recheck(self, mentorship_id: str, *, days: int | None, meetings: int | None) -> Task:
        """Put the next check on the list of what waits; a date set before is moved, not doubled."""
        waiting = [
            one for one in self._records.of(Task, mentorship_id) if one.about == RECHECK and one.done is None
        ]
        task = waiting[0] if waiting else Task(
            id=self._new_id(), mentorship=mentorship_id, about=RECHECK, text="Check again", set_on=self.today
        )  # fmt: skip
        due = self.today + timedelta(days=days) if days is not None else None
        task = task.but(set_on=self.today, due=due, after_meetings=meetings if due is None else None)
        self._records.commit(task, act="set the next check")
        return task

    def new_private_note(self, mentorship_id: str) -> PrivateNote:
        """A private note of today with no words in it yet; nothing is written."""
        return PrivateNote(
            id=self._new_id(), mentorship=mentorship_id, on=self.today, text="", written=self._now()
        )

    def write_private_note(self, note: PrivateNote, text: str) -> PrivateNote:
        """Keep a private note with these words."""
        kept = note.but(text=text)
        self._records.commit(kept, act="wrote a private note", goes_on=True)
        return kept

    def private_notes(self, mentorship_id: str) -> tuple[PrivateNote, ...]:
        """Private notes, oldest first."""
        return tuple(sorted(self._records.of(PrivateNote, mentorship_id), key=lambda one: one.written))
