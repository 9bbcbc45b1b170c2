"""The mentors: adding one, changing what was agreed, finding one by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from tui.domain.meeting import Meeting
from tui.domain.mentorship import UNNAMED, Goal, Mentorship, Phase
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble, Unknown
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
        wanted, everyone = clean_line(name).casefold(), self.all()
        for fits in (str.__eq__, str.startswith, str.__contains__):
            matches = [one for one in everyone if wanted and fits(one.mentor.casefold(), wanted)]
            if len(matches) == 1:
                return matches[0]
            if matches:
                names = ", ".join(one.mentor for one in matches)
                same = len({one.mentor.casefold() for one in matches}) == 1
                remedy = "Give one of them another name in the app." if same else "Write more of the name."
                raise Unknown(f"“{name}” fits more than one mentor: {names}. {remedy}")
        if not everyone:
            raise Unknown(f"There is no mentor “{name}”: the journal is empty. Run goodterms to add one.")
        names = ", ".join(one.mentor for one in everyone)
        raise Unknown(f"There is no mentor “{name}”. The journal knows: {names}.")

    def add(self, mentor: str = "") -> Mentorship:
        """Keep a new mentorship; a name is enough, and even that can wait."""
        made = self._new(mentor)
        self._records.commit(made, act=f"added {made.mentor}")
        return made

    def keep_form(
        self,
        id: str | None,
        *,
        mentor: str,
        role: str,
        my_name: str,
        since: date | None,
        cadence_days: int | None,
        phase: Phase,
        goals: Sequence[str],
        last_met: date | None,
        next_on: date | None,
    ) -> Mentorship:
        """Keep all that the form says about a mentor, a new one (None) included, as one act.

        Goals that stay keep their dates. The day they last met becomes a meeting held, or corrects the last
        one if it is earlier; the next meeting is set, moved, or loses its date, and keeps its list.
        """
        old = self.get(id) if id is not None else None
        base = old or self._new(mentor)
        known = {goal.text: goal for goal in base.goals}
        lines = dict.fromkeys(line for goal in goals if (line := clean_line(goal)))
        new = base.but(
            mentor=clean_line(mentor) or UNNAMED,
            role=role,
            # Whoever has signed before need not write their name for every mentor.
            my_name=my_name if old else clean_line(my_name) or base.my_name,
            since=since,
            cadence_days=cadence_days,
            phase=phase,
            goals=tuple(known.get(line) or Goal(text=line, agreed=self.today) for line in lines),
        )
        changed = [*([new] if new != old else []), *self._last_met(new.id, last_met)]
        held = {one.id for one in changed if isinstance(one, Meeting)}
        if next_on is None or next_on != last_met:
            changed += self._next(new.id, next_on, held)
        if changed:
            did = "changed what is kept about" if old else "added"
            self._records.commit(*changed, act=f"{did} {new.mentor}")
        return new

    def take_up(self, id: str) -> Mentorship:
        """Make a mentorship active again that rests or has ended, or is about to, from today on."""
        old = self.get(id)
        new = old.but(state="active", state_since=self.today, paused_until=None, ending=None, reason="")
        if old.state != "active":
            self._records.commit(new, act=f"took the mentorship with {old.mentor} up again")
        return new

    def _new(self, mentor: str) -> Mentorship:
        used = [one.my_name for one in self.all() if one.my_name]
        return Mentorship(
            id=self._new_id(), mentor=clean_line(mentor) or UNNAMED, my_name=used[-1] if used else ""
        )

    def end_otherwise_or_well(self, id: str) -> Mentorship:
        """Change an end from well to otherwise or back. Raises Trouble where nothing has ended."""
        old = self.get(id)
        if old.state != "ended":
            raise Trouble("This mentorship has not ended, so there is no end to change.")
        new = old.but(ending="ended-otherwise" if old.ending == "ended-well" else "ended-well")
        self._records.commit(new, act=f"changed how it ended with {new.mentor}")
        return new

    def set_phase(self, id: str, phase: Phase) -> Mentorship:
        """Move a mentorship to another phase."""
        new = self.get(id).but(phase=phase)
        self._records.commit(new, act=f"set the phase with {new.mentor}")
        return new

    def meetings(self, id: str) -> tuple[Meeting, ...]:
        """The meetings held, oldest first."""
        held = [one for one in self._records.of(Meeting, id) if one.held and one.on]
        return tuple(sorted(held, key=lambda one: one.on or date.min))

    def next_meeting(self, id: str) -> Meeting | None:
        """The meeting that comes next: the earliest one not held, an undated one last."""
        return _first(one for one in self._records.of(Meeting, id) if not one.held)

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
        self._commit(self._met(id, on))

    def set_next_meeting(self, id: str, on: date | None) -> None:
        """Give the next meeting a date, or take it away; its list of questions stays."""
        self._commit(self._next(id, on))

    def _commit(self, changed: list[Meeting]) -> None:
        if changed:
            self._records.commit(*changed, act="changed a day of meeting")

    def _last_met(self, id: str, on: date | None) -> list[Meeting]:
        held = self.meetings(id)
        if on and held and (held[-1].on or on) > on and all(one.on != on for one in held):
            return [held[-1].but(on=on)]
        return self._met(id, on)

    def _met(self, id: str, on: date | None) -> list[Meeting]:
        if on is None or any(one.on == on for one in self.meetings(id)):
            return []
        planned = [one for one in self._records.of(Meeting, id) if not one.held and one.on == on]
        meeting = planned[0] if planned else Meeting(id=self._new_id(), mentorship=id, on=on)
        return [meeting.but(held=True)]

    def _next(self, id: str, on: date | None, held: Collection[str] = ()) -> list[Meeting]:
        """The next meeting on another day; ``held`` are ids of meetings that have just come to pass."""
        ahead = [one for one in self._records.of(Meeting, id) if not one.held and one.id not in held]
        known = _first(ahead)
        if on == (known.on if known else None):
            return []
        meeting = known or Meeting(id=self._new_id(), mentorship=id)
        return [meeting.but(on=on)]


def _first(meetings: Iterable[Meeting]) -> Meeting | None:
    """The earliest meeting, an undated one last."""
    return min(meetings, key=lambda one: one.on or date.max, default=None)
