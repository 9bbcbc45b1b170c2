"""Goals with their days, and changes of direction: what a mentorship is for."""

from __future__ import annotations

from datetime import date

from tui.domain.mentorship import DirectionChange, Goal, Mentorship
from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble
from tui.services.meeting_days import past_day
from tui.services.mentorships import Mentorships
from tui.services.ports import Records


class Direction:
    """Writes goals and changes of direction into the mentorship, each change as one act."""

    def __init__(self, records: Records, mentorships: Mentorships) -> None:
        self._records, self._mentorships = records, mentorships

    @property
    def today(self) -> date:
        return self._mentorships.today

    def of(self, mentorship_id: str) -> Mentorship:
        """The mentorship as it is now. Raises Unknown."""
        return self._mentorships.get(mentorship_id)

    def add_goal(self, mentorship_id: str, text: str, agreed: str) -> Mentorship:
        """Keep something the person came for, with the day on which it was agreed."""
        old = self.of(mentorship_id)
        goal = Goal(text=self._new_text(old, text), agreed=past_day(agreed, self.today))
        return self._keep(old.but(goals=(*old.goals, goal)), "added a goal")

    def reword_goal(self, mentorship_id: str, at: int, text: str) -> Mentorship:
        """Put a goal into other words; its days stay."""
        old = self.of(mentorship_id)
        if _goal_text(text) == old.goals[at].text:
            return old
        return self._put(old, at, old.goals[at].but(text=self._new_text(old, text)), "changed a goal")

    def met(self, mentorship_id: str, at: int, on: str, result: str) -> Mentorship:
        """Mark a goal as met on a day, with what came of it; without a day it is open again."""
        old = self.of(mentorship_id)
        goal = old.goals[at]
        day = past_day(on, self.today) if on.strip() else None
        if day and day < goal.agreed:
            raise Trouble(f"The goal was agreed on {goal.agreed.isoformat()}. Write that day or a later one.")
        new = goal.but(met=day, result=clean_line(result))
        did = "marked a goal as met" if day else "opened a goal again"
        return self._put(old, at, new, did if day != goal.met else "changed what came of a goal")

    def change(self, mentorship_id: str, on: str, text: str) -> Mentorship:
        """Record that the person is heading somewhere else, since a day."""
        old = self.of(mentorship_id)
        words = clean(text).strip()
        if not words:
            raise Trouble("Write where you are heading now, in a few words.")
        change = DirectionChange(on=past_day(on, self.today), text=words)
        directions = sorted((*old.directions, change), key=lambda one: one.on)
        return self._keep(old.but(directions=directions), "recorded a change of direction")

    def _new_text(self, old: Mentorship, text: str) -> str:
        words = _goal_text(text)
        if not words:
            raise Trouble("Write the goal in a few words, or press esc.")
        if any(goal.text == words for goal in old.goals):
            raise Trouble("That goal is in the list already. Write another one, or press esc.")
        return words

    def _put(self, old: Mentorship, at: int, goal: Goal, act: str) -> Mentorship:
        goals = tuple(goal if place == at else one for place, one in enumerate(old.goals))
        return self._keep(old.but(goals=goals), act)

    def _keep(self, new: Mentorship, act: str) -> Mentorship:
        if new != self.of(new.id):
            self._records.commit(new, act=act)
        return self.of(new.id)


def _goal_text(text: str) -> str:
    """A goal on one line; the mentor form parts goals at semicolons."""
    return clean_line(text).replace(";", ",")
