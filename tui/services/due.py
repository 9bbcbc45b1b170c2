"""What waits today, for a script or a reminder: days and numbers, and names only when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, TypeVar

from tui.domain.advice import Advice
from tui.domain.advice_path import OPEN
from tui.domain.appointment import Appointment
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.record import Record
from tui.domain.task import RECHECK, Task

SOON_DAYS = 7
LATE = 1.25
"""Days since the last meeting over the agreed rhythm, from which a meeting is overdue."""
SAFETY = "safety"
"""The scenario whose tasks are never listed outside the app."""

R = TypeVar("R", bound=Record)


class Shelf(Protocol):
    """What can be read from."""

    def all(self, model: type[R]) -> tuple[R, ...]: ...

    def of(self, model: type[R], mentorship_id: str) -> tuple[R, ...]: ...


@dataclass(frozen=True, slots=True)
class Waits:
    """One thing that waits: since or for which day, and in which words."""

    kind: Literal["meetings", "checks", "advice", "tasks"]
    on: date
    state: str
    """"passed", "soon", "overdue" for a meeting; "due" for a check or a task; "untried" for advice."""
    mentor: str
    count: int = 1
    text: str = ""
    """What a task is; shown with the name only."""


def waiting(shelf: Shelf, today: date) -> tuple[Waits, ...]:
    """Everything that waits today, by kind and day. Whoever is paused or gone is left in peace but for what
    came with the message that led there; tasks of the scenario safety are never among it.
    """
    found = [waits for one in shelf.all(Mentorship) for waits in _of(shelf, one, today)]
    kinds = ("meetings", "checks", "advice", "tasks")
    return tuple(sorted(found, key=lambda one: (kinds.index(one.kind), one.on, one.mentor)))


def _of(shelf: Shelf, one: Mentorship, today: date) -> Iterator[Waits]:
    active = one.state_on(today) == "active"
    meetings = shelf.of(Meeting, one.id)
    met = [meeting.on for meeting in meetings if meeting.held and meeting.on]
    if active:
        yield from _meetings(one, meetings, met, today)
        untried = [advice for advice in shelf.of(Advice, one.id) if advice.state in OPEN]
        if untried:
            oldest = min(advice.heard for advice in untried)
            yield Waits("advice", oldest, "untried", one.mentor, len(untried))
    for task in shelf.of(Task, one.id):
        follows = bool(task.scenario) and task.scenario == one.reason
        if task.done is None and task.scenario != SAFETY and (active or follows) and task.is_due(today, met):
            kind: Literal["checks", "tasks"] = "checks" if task.about == RECHECK else "tasks"
            yield Waits(kind, task.due or today, "due", one.mentor, text=task.text)


def _meetings(
    one: Mentorship, meetings: tuple[Meeting, ...], met: list[date], today: date
) -> Iterator[Waits]:
    ahead = [meeting.on for meeting in meetings if not meeting.held and meeting.on]
    for on in ahead:
        if on < today:
            yield Waits("meetings", on, "passed", one.mentor)
        elif (on - today).days <= SOON_DAYS:
            yield Waits("meetings", on, "soon", one.mentor)
    last = max(met, default=None)
    if last and one.cadence_days and (today - last).days > LATE * one.cadence_days:
        yield Waits("meetings", last, "overdue", one.mentor)


def appointments(shelf: Shelf, only: str | None = None) -> tuple[Appointment, ...]:
    """All meetings that have a day, oldest first, of all mentors or of one."""
    names = {one.id: one.mentor for one in shelf.all(Mentorship) if only in (None, one.id)}
    return tuple(
        Appointment(one.id, one.on, f"Meeting with {names[one.mentorship]}")
        for one in sorted(shelf.all(Meeting), key=lambda one: one.on or date.max)
        if one.on and one.mentorship in names
    )
