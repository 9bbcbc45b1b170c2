"""What follows once a note was sent: the state of the mentorship, a change to give time to, things to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tui.content.exits import After, Exits
from tui.domain.mentorship import Mentorship
from tui.domain.note import NoteDraft
from tui.domain.plan import Plan
from tui.domain.task import Task
from tui.services.ports import NewId


@dataclass(frozen=True, slots=True)
class Days:
    """When it was sent, on which day it takes effect, and where a pause ends."""

    sent: date
    begins: date
    until: date | None = None


def moved(old: Mentorship, draft: NoteDraft, days: Days, exits: Exits) -> Mentorship:
    """The mentorship in the state that the message leads to."""
    end = exits.scenario(draft.scenario).end_state
    if end == "active" and old.state == "active":
        return old
    state = end if end in ("active", "paused") else "ended"
    return old.but(
        state=state,
        ending=end if state == "ended" else None,
        paused_until=days.until if state == "paused" else None,
        state_since=days.begins,
        reason=draft.scenario,
    )


def asked(draft: NoteDraft, days: Days, exits: Exits, new_id: NewId) -> list[Plan]:
    """The change that a message asks for which lets the mentorship go on."""
    if exits.scenario(draft.scenario).end_state != "active":
        return []
    ask = draft.slots.get("change", "").strip() or "the change in my note"
    return [Plan(id=new_id(), mentorship=draft.mentorship, ask=ask, asked=days.sent)]


def to_do(draft: NoteDraft, days: Days, exits: Exits, new_id: NewId, waiting: Iterable[Task]) -> list[Task]:
    """What comes after, each with its day or its number of meetings; what is ``waiting`` already is moved."""
    known = {one.about: one.id for one in waiting}
    return [
        Task(
            id=known.get(one.id) or new_id(),
            mentorship=draft.mentorship,
            about=one.id,
            scenario=draft.scenario,
            text=one.title,
            set_on=days.sent,
            due=_due(one, days),
            after_meetings=one.due_meetings,
        )
        for one in exits.after_tasks(draft.scenario)
    ]


def _due(after: After, days: Days) -> date | None:
    if after.due_slot:
        return days.until
    return days.begins + timedelta(days=after.due_days) if after.due_days is not None else None
