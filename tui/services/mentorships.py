"""The mentors: adding one, changing what was agreed, finding one by name."""

from __future__ import annotations

from datetime import date

from tui.domain.meeting import Meeting
from tui.domain.mentorship import UNNAMED, Goal, Mentorship, Phase
from tui.domain.trouble import Unknown
from tui.services.ports import Clock, NewId, Records


class Mentorships:
    """Everything about who the mentors are."""

    def __init__(self, records: Records, now: Clock, new_id: NewId) -> None:
        self._records, self._now, self._new_id = records, now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def all(self) -> tuple[Mentorship, ...]:
        """All of them, in the order in which they were added."""
        return self._records.all(Mentorship)

    def get(self, id: str) -> Mentorship:
        """The mentorship with this id. Raises Unknown."""
        found = self._records.get(Mentorship, id)
        if found is None:
            raise Unknown("That mentor is not in the journal any more. Go back and choose another one.")
        return found

    def find(self, name: str) -> Mentorship:
        """The mentorship whose mentor has this name, or the only one whose name begins with or holds it.

        Raises Unknown when there is none or more than one.
        """
        wanted = name.strip().casefold()
        everyone = self.all()
        for matches in (
            [one for one in everyone if one.mentor.casefold() == wanted],
            [one for one in everyone if one.mentor.casefold().startswith(wanted)],
            [one for one in everyone if wanted in one.mentor.casefold()],
        ):
            if len(matches) == 1 and wanted:
                return matches[0]
            if len(matches) > 1 and wanted:
                names = ", ".join(one.mentor for one in matches)
                raise Unknown(f"“{name}” fits more than one mentor: {names}. Write more of the name.")
        if not everyone:
            raise Unknown(f"There is no mentor “{name}”: the journal is empty. Run goodterms to add one.")
        names = ", ".join(one.mentor for one in everyone)
        raise Unknown(f"There is no mentor “{name}”. The journal knows: {names}.")

    def add(self, mentor: str = "") -> Mentorship:
        """Keep a new mentorship; a name is enough, and even that can wait."""
        used = [one.my_name for one in self.all() if one.my_name]
        made = Mentorship(
            id=self._new_id(), mentor=mentor.strip() or UNNAMED, my_name=used[-1] if used else ""
        )
        self._records.commit(made)
        return made

    def change(
        self,
        id: str,
        *,
        mentor: str,
        role: str,
        my_name: str,
        since: date | None,
        cadence_days: int | None,
        phase: Phase,
        goals: tuple[str, ...],
    ) -> Mentorship:
        """Keep what the form says; goals that stay keep their dates."""
        old = self.get(id)
        known = {goal.text: goal for goal in old.goals}
        lines = [line.strip() for line in goals if line.strip()]
        new = old.but(
            mentor=mentor.strip() or UNNAMED,
            role=role,
            my_name=my_name,
            since=since,
            cadence_days=cadence_days,
            phase=phase,
            goals=tuple(known.get(line) or Goal(text=line, agreed=self.today) for line in lines),
        )
        if new != old:
            self._records.commit(new)
        return new

    def meetings(self, id: str) -> tuple[Meeting, ...]:
        """The meetings held, oldest first."""
        held = [one for one in self._records.of(Meeting, id) if one.held and one.on]
        return tuple(sorted(held, key=lambda one: one.on or date.min))

    def next_meeting(self, id: str) -> Meeting | None:
        """The meeting that comes next: the earliest one not held, an undated one last."""
        ahead = [one for one in self._records.of(Meeting, id) if not one.held]
        return min(ahead, key=lambda one: one.on or date.max, default=None)

    def chosen(self, id: str) -> tuple[str, ...]:
        """Ids of the cards on the next meeting's list."""
        meeting = self.next_meeting(id)
        return meeting.cards if meeting else ()

    def last_met(self, id: str) -> date | None:
        """The day of the last meeting held."""
        held = self.meetings(id)
        return held[-1].on if held else None

    def met(self, id: str, on: date | None) -> None:
        """Record that the two met on a day; a meeting planned for it becomes a held one."""
        if on is None or any(one.on == on for one in self.meetings(id)):
            return
        planned = [one for one in self._records.of(Meeting, id) if not one.held and one.on == on]
        meeting = planned[0] if planned else Meeting(id=self._new_id(), mentorship=id, on=on)
        self._records.commit(meeting.but(held=True))

    def set_next_meeting(self, id: str, on: date | None) -> None:
        """Give the next meeting a date, or take it away; its list of questions stays."""
        known = self.next_meeting(id)
        if on == (known.on if known else None):
            return
        meeting = known or Meeting(id=self._new_id(), mentorship=id)
        self._records.commit(meeting.but(on=on))
