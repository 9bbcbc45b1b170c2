"""What the next steps of a result leave behind: a plan, a date to look again, a private note."""

from __future__ import annotations

from datetime import date, timedelta

from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.task import RECHECK, Task
from tui.domain.trouble import Unknown
from tui.services.ports import Clock, NewId, Records

ENDING = ("safety", "their-ending")
"""Rules of a verdict after which no next check is offered."""
MORE_MEETINGS = 2
"""How many meetings "more time" is."""


def due_plans(records: Records, mentorship_id: str, today: date) -> list[Plan]:
    """The changes of which it is time to say whether they helped, oldest first."""
    held = _held(records, mentorship_id)
    due = [one for one in records.of(Plan, mentorship_id) if one.is_due(held, today)]
    return sorted(due, key=lambda one: one.asked)


def _held(records: Records, mentorship_id: str) -> list[date]:
    return [one.on for one in records.of(Meeting, mentorship_id) if one.held and one.on]


class FollowUps:
    """Small records that come back later."""

    def __init__(self, records: Records, now: Clock, new_id: NewId) -> None:
        self._records, self._now, self._new_id = records, now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def ask_for(
        self, mentorship_id: str, ask: str, asked: date, meetings: int = 2, by: date | None = None
    ) -> Plan:
        """Record a change to ask for, how many meetings to give it, and the day by which to look again."""
        plan = Plan(
            id=self._new_id(), mentorship=mentorship_id, ask=ask, asked=asked, meetings=meetings, by=by
        )
        self._records.commit(plan, act="wrote down a change you asked for")
        return plan

    def plan(self, plan_id: str) -> Plan:
        """One change that was asked for. Raises Unknown."""
        found = self._records.get(Plan, plan_id)
        if found is None:
            raise Unknown("That change is not in the journal any more. Go back and choose another entry.")
        return found

    def open_plan(self, mentorship_id: str) -> Plan | None:
        """The newest change asked for of which nobody has said yet whether it helped."""
        waiting = [one for one in self.plans(mentorship_id) if one.outcome == "open"]
        return waiting[-1] if waiting else None

    def reword_plan(self, plan: Plan, ask: str, meetings: int, by: date | None) -> Plan:
        """Keep other words or another time for a change that was asked for."""
        kept = plan.but(ask=ask, meetings=meetings, by=by)
        if kept != plan:
            self._records.commit(kept, act="changed what you wrote about a change you asked for")
        return kept

    def close_plan(self, plan: Plan, *, helped: bool, note: str = "") -> Plan:
        """Say whether it changed. One that did not help is offered by the next check."""
        outcome = "helped" if helped else "did-not-help"
        kept = plan.but(outcome=outcome, closed=self.today, note=note)
        self._records.commit(kept, act=f"noted that a change {'helped' if helped else 'did not help'}")
        return kept

    def give_time(self, plan: Plan, note: str = "") -> Plan:
        """Wait for more meetings from today; a day that was set is over."""
        kept = plan.but(again=self.today, meetings=MORE_MEETINGS, by=None, note=note)
        self._records.commit(kept, act="gave a change more time")
        return kept

    def note_on_plan(self, plan: Plan, note: str) -> Plan:
        """Keep a note on it, whatever is said later."""
        kept = plan.but(note=note)
        self._records.commit(kept, act="wrote a note on a change you asked for")
        return kept

    def held_since(self, plan: Plan) -> int:
        """How many meetings there were since it was asked for, or given more time."""
        return plan.met(_held(self._records, plan.mentorship))

    def plans(self, mentorship_id: str) -> tuple[Plan, ...]:
        """Changes asked for, oldest first."""
        return tuple(sorted(self._records.of(Plan, mentorship_id), key=lambda one: one.asked))

    def recheck(self, mentorship_id: str, *, days: int | None, meetings: int | None) -> Task:
        """Put the next check on the list of what waits; a date set before is moved, not doubled."""
        task = self.next_check(mentorship_id) or Task(
            id=self._new_id(), mentorship=mentorship_id, about=RECHECK, text="Check again", set_on=self.today
        )
        due = self.today + timedelta(days=days) if days is not None else None
        task = task.but(set_on=self.today, due=due, after_meetings=meetings if due is None else None)
        self._records.commit(task, act="set the next check")
        return task

    def goes_on(self, mentorship_id: str) -> bool:
        """Whether the mentorship is active, so that there is something to look at again."""
        mentorship = self._records.get(Mentorship, mentorship_id)
        return mentorship is not None and mentorship.state_on(self.today) == "active"

    def next_check(self, mentorship_id: str) -> Task | None:
        """The check that waits for its day or its meetings."""
        tasks = self._records.of(Task, mentorship_id)
        return next((one for one in tasks if one.about == RECHECK and one.done is None), None)

    def no_recheck(self, mentorship_id: str) -> None:
        """Wait for no check any more."""
        waiting = self.next_check(mentorship_id)
        if waiting:
            self._records.commit(removed=[waiting], act="took away the day of the next check")

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
