"""A mentorship: who the mentor is, what was agreed, and where in its life it stands."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from tui.domain.record import Frozen, Line, Record, Text

Phase = Literal["initiation", "cultivation", "separation", "redefinition"]
"""Kram's four phases (1983); the user's own choice."""

State = Literal["active", "paused", "ended"]
Ending = Literal["ended-well", "ended-otherwise", "now-peers"]

UNNAMED = "my mentor"


class Goal(Frozen):
    """Something the person came for."""

    text: Line
    agreed: date
    met: date | None = None
    result: Line = ""


class DirectionChange(Frozen):
    """A change of where the person is heading."""

    on: date
    text: Text = ""


class Mentorship(Record):
    """One relationship with one mentor, from its first day to its dated end."""

    kind: ClassVar[str] = "mentorships"

    mentor: Line = UNNAMED
    role: Line = ""
    """What the mentor does, in the user's words."""
    my_name: Line = ""
    """The name the user signs with."""
    since: date | None = None
    cadence_days: int | None = Field(default=None, ge=1, le=730)
    """The agreed rhythm: days from one meeting to the next."""
    phase: Phase = "initiation"
    state: State = "active"
    state_since: date | None = None
    """The day on which the present state began, or begins if it lies ahead."""
    paused_until: date | None = None
    ending: Ending | None = None
    """How it ended; only when ``state`` is ended."""
    reason: Line = ""
    """Why it is in this state: the id of the message's scenario, or the user's words."""
    goals: tuple[Goal, ...] = ()
    directions: tuple[DirectionChange, ...] = ()
    offered: tuple[Phase, ...] = ()
    """Phases that were offered; each is offered once."""

    @property
    def moved_on(self) -> date | None:
        """The day of the last change of direction, if no goal was agreed on since."""
        agreed = max((goal.agreed for goal in self.goals), default=date.min)
        return max((change.on for change in self.directions if change.on > agreed), default=None)

    def state_on(self, today: date) -> State:
        """The state on a day: an end or a pause that lies ahead has not begun; a pause that is over is over."""
        if self.state == "active" or (self.state_since and today < self.state_since):
            return "active"
        if self.state == "paused" and self.paused_until and today >= self.paused_until:
            return "active"
        return self.state
