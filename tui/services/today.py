"""What the first screen says: who needs attention and why, and the few things that would help most now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from tui.domain.advice import Advice
from tui.domain.advice_path import OPEN
from tui.domain.check import Check
from tui.domain.draw import NEVER_AFTER
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.scoring.change import LEAST_DAYS_APART
from tui.domain.task import Task
from tui.services import dates
from tui.services.checks import Checks
from tui.services.follow_ups import due_plans
from tui.services.meetings import Meetings
from tui.services.mentorships import Mentorships
from tui.services.notes import Notes
from tui.services.ports import Records

SOON_DAYS = 7
LATE = 1.25
"""Days since the last meeting over the agreed rhythm, from which a meeting is overdue."""
MOST_HELPS = 3
CHOSEN = "chosen"
"""What the deck is asked to show: the next meeting's list."""
QUIET_RULES = ("safety", "credit")
"""Rules whose verdict is never shown on the first screen, where others may look over a shoulder."""

AHEAD = {"paused": "pauses", "now-peers": "peers from"}
"""What lies ahead of a mentorship that goes on until a day that is agreed; "ends" where it is nothing else."""
ENDINGS = {"ended-well": "ended well", "ended-otherwise": "ended otherwise", "now-peers": "now peers"}


@dataclass(frozen=True, slots=True)
class Standing:
    """One mentor in the list: a word, the reason in words, and whether it asks for attention."""

    mentorship: Mentorship
    word: str
    reason: str
    mood: Literal["needs", "steady", "quiet"]
    rank: tuple[int, int]
    """For sorting: smaller comes first."""


@dataclass(frozen=True, slots=True)
class Help:
    """One thing that would help now: what, why, the key that does it and where it leads."""

    say: str
    why: str
    key: str
    place: str
    about: str = ""
    """What the place needs to know, such as a task's id."""


class Today:
    """Reads the journal for the first screen; changes nothing but closing a task."""

    def __init__(
        self,
        records: Records,
        mentorships: Mentorships,
        checks: Checks,
        notes: Notes,
        meetings: Meetings,
    ) -> None:
        self._records, self._mentorships = records, mentorships
        self._checks, self._notes, self._meetings = checks, notes, meetings

    @property
    def today(self) -> date:
        return self._mentorships.today

    def standings(self) -> tuple[Standing, ...]:
        """All mentors, those who need attention first, then by next date, then paused, then ended."""
        return tuple(
            sorted((self.standing(one) for one in self._mentorships.all()), key=lambda one: one.rank)
        )

    def standing(self, mentorship: Mentorship) -> Standing:
        """Where one mentorship stands today."""
        today, active = self.today, mentorship.state_on(self.today) == "active"
        next_on, last = self._next_on(mentorship.id), self._mentorships.last_met(mentorship.id)
        met = f"met {dates.when(last, today)}" if last else ""
        if active and self._overdue(mentorship):
            return Standing(mentorship, "needs you", met, "needs", (0, -(today - (last or today)).days))
        if active and self._unprepared(mentorship.id):
            reason = f"meet {dates.when(next_on, today)}" if next_on else ""
            return Standing(mentorship, "needs you", reason, "needs", (1, (next_on or today).toordinal()))
        due = [one for one in self.due_tasks(mentorship.id) if one.scenario not in QUIET_RULES]
        if due:
            since = due[0].due or due[0].set_on
            return Standing(mentorship, "needs you", _task_word(due[0]), "needs", (2, since.toordinal()))
        plans = due_plans(self._records, mentorship.id, today) if active else []
        if plans:
            return Standing(
                mentorship, "needs you", "did it change?", "needs", (2, plans[0].asked.toordinal())
            )
        if not active:
            return self._at_rest(mentorship)
        ahead = mentorship.state_since if mentorship.state != "active" else None
        if ahead and ahead > today:
            word = AHEAD.get(mentorship.ending or mentorship.state, "ends")
            reason = f"{word} {dates.day(ahead, today)}"
            return Standing(
                mentorship, "on track" if last else "new", reason, "steady", (4, ahead.toordinal())
            )
        if next_on and next_on >= today:
            return Standing(
                mentorship,
                "on track",
                f"next {dates.day(next_on, today)}",
                "steady",
                (4, next_on.toordinal()),
            )
        return Standing(mentorship, "on track" if last else "new", met, "steady", (4, date.max.toordinal()))

    def _at_rest(self, mentorship: Mentorship) -> Standing:
        """A mentorship that is paused or has ended, and of which nothing waits."""
        since, until = mentorship.state_since, mentorship.paused_until
        if mentorship.state == "ended":
            word = ENDINGS.get(mentorship.ending or "", "ended")
            return Standing(mentorship, word, dates.day(since, self.today) if since else "", "quiet", (6, 0))
        reason = f"until {dates.day(until, self.today)}" if until else ""
        return Standing(mentorship, "paused", reason, "quiet", (5, 0))

    def headline(self, mentorship: Mentorship) -> str:
        """What is known in one line: role, age of the mentorship, rhythm."""
        parts = [mentorship.role]
        if mentorship.since and mentorship.since < self.today:
            parts.append(dates.span((self.today - mentorship.since).days))
        if mentorship.cadence_days:
            parts.append(dates.rhythm(mentorship.cadence_days))
        return " · ".join(part for part in parts if part)

    def helps(self, mentorship: Mentorship) -> tuple[Help, ...]:
        """The few things that would help most now, best first."""
        found = [*self._under_way(mentorship), *self._due(mentorship)]
        if mentorship.state_on(self.today) == "active":
            found += self._did_it_change(mentorship)
            found += self._for_an_active(mentorship)
        if self._no_questions(mentorship.id):
            found = [one for one in found if one.place not in ("deck", "prepare", "advice")]
        if not found:
            found.append(Help("Read what happened", "the whole story, in one list", "h", "history"))
        if mentorship.state_on(self.today) != "active" and mentorship.reason not in QUIET_RULES:
            found.append(Help("Take it up again", "if you both want to", "a", "take_up"))
        unique: dict[tuple[str, str], Help] = {}
        for one in found:
            unique.setdefault((one.place, one.about), one)
        return tuple(unique.values())[:MOST_HELPS]

    def due_tasks(self, mentorship_id: str) -> tuple[Task, ...]:
        """What waits and is due today, oldest first."""
        due = [one for one in self._waiting(mentorship_id) if self._is_due(one)]
        return tuple(sorted(due, key=lambda one: one.due or one.set_on))

    def coming_tasks(self, mentorship_id: str) -> tuple[Task, ...]:
        """What waits for a later day, soonest first."""
        later = [one for one in self._waiting(mentorship_id) if not self._is_due(one)]
        return tuple(sorted(later, key=lambda one: one.due or date.max))

    def _waiting(self, mentorship_id: str) -> list[Task]:
        """What is not done; in a pause or after an end only what came with the message that led there."""
        waiting = [one for one in self._records.of(Task, mentorship_id) if one.done is None]
        mentorship = self._records.get(Mentorship, mentorship_id)
        if mentorship is None or mentorship.state_on(self.today) == "active":
            return waiting
        return [one for one in waiting if one.scenario and one.scenario == mentorship.reason]

    def task(self, task_id: str) -> Task | None:
        """One task."""
        return self._records.get(Task, task_id)

    def waiting_for(self, mentorship_id: str, about: str) -> Task | None:
        """The task of this kind that is not done, if there is one."""
        tasks = self._records.of(Task, mentorship_id)
        return next((one for one in tasks if one.about == about and one.done is None), None)

    def close_task(self, task_id: str) -> None:
        """Mark a task as done today."""
        task = self.task(task_id)
        if task and task.done is None:
            self._records.commit(task.but(done=self.today), act=f"ticked off “{task.text}”")

    def end_otherwise_or_well(self, mentorship_id: str) -> Mentorship:
        """Change an end from well to otherwise or back. Raises Trouble where nothing has ended."""
        return self._mentorships.end_otherwise_or_well(mentorship_id)

    def _is_due(self, task: Task) -> bool:
        held = self._records.of(Meeting, task.mentorship)
        return task.is_due(self.today, [one.on for one in held if one.held and one.on])

    def _no_questions(self, mentorship_id: str) -> bool:
        """Whether the last check puts safety first, so that nothing is to be asked of the mentor."""
        result = self._checks.last_result(mentorship_id)
        return result is not None and result.rule in NEVER_AFTER

    def _next_on(self, mentorship_id: str) -> date | None:
        meeting = self._mentorships.next_meeting(mentorship_id)
        return meeting.on if meeting else None

    def _overdue(self, mentorship: Mentorship) -> bool:
        last = self._mentorships.last_met(mentorship.id)
        if last is None or mentorship.cadence_days is None:
            return False
        return (self.today - last).days > LATE * mentorship.cadence_days

    def _unprepared(self, mentorship_id: str) -> bool:
        meeting = self._mentorships.next_meeting(mentorship_id)
        if meeting is None or meeting.on is None or meeting.cards or meeting.asks:
            return False
        return 0 <= (meeting.on - self.today).days <= SOON_DAYS

    def _under_way(self, mentorship: Mentorship) -> list[Help]:
        found = []
        draft = self._checks.draft(mentorship.id)
        if draft:
            age = dates.when(draft.touched.date(), self.today)
            found.append(Help("Go on with the check", f"left {age}", "c", "check"))
        note = self._notes.draft(mentorship.id)
        if note:
            age = dates.when(note.touched.date(), self.today)
            again = note.read_again is not None and note.read_again <= self.today
            say = f"Read your note to {mentorship.mentor} again" if again else "Go on with the exit note"
            found.append(Help(say, f"left {age}", "x", "exit_note"))
        debrief = self._meetings.draft(mentorship.id)
        if debrief:
            age = dates.when(debrief.touched.date(), self.today)
            found.append(Help("Go on with the debrief", f"left {age}", "m", "debrief", debrief.meeting))
        return found

    def _passed(self, mentorship_id: str) -> list[Help]:
        """A meeting whose day is over and of which nothing is known yet."""
        meeting = self._meetings.passed(mentorship_id)
        if meeting is None or meeting.on is None or self._meetings.draft_of(meeting):
            return []
        day = dates.day(meeting.on, self.today)
        return [Help(f"Write down how {day} went", "a minute", "m", "debrief", meeting.id)]

    def _untried(self, mentorship_id: str) -> list[Help]:
        """Advice that waits to be tried."""
        open_ones = [one for one in self._records.of(Advice, mentorship_id) if one.state in OPEN]
        if not open_ones:
            return []
        pieces = "piece of advice is" if len(open_ones) == 1 else "pieces of advice are"
        return [Help(f"{counted(len(open_ones))} {pieces} untried", "", "m", "advice")]

    def _due(self, mentorship: Mentorship) -> list[Help]:
        return [
            Help("Take stock again", f"you wanted to look again {dates.when(one.due, self.today)}"
                 if one.due else "the meetings you wanted to wait for are over", "c", "check")
            if one.about == "recheck"
            else Help(one.text, "due " + (dates.when(one.due, self.today) if one.due else "now"), "enter", "task", one.id)
            for one in self.due_tasks(mentorship.id)
        ]  # fmt: skip

    def _did_it_change(self, mentorship: Mentorship) -> list[Help]:
        """Changes whose time is over. What was asked for is not told here, where others may look on."""
        return [
            Help(
                "Did it change?",
                f"you asked {dates.when(one.asked, self.today)}",
                "enter",
                "did_it_change",
                one.id,
            )
            for one in due_plans(self._records, mentorship.id, self.today)
        ]

    def _for_an_active(self, mentorship: Mentorship) -> list[Help]:
        found = self._passed(mentorship.id)
        next_on = self._next_on(mentorship.id)
        chosen = len(self._mentorships.chosen(mentorship.id))
        day = f"for {dates.day(next_on, self.today)}" if next_on else "for the next meeting"
        if self._unprepared(mentorship.id) and next_on:
            why = "no questions yet"
            found.append(Help(f"Prepare {day}", why, "m", "prepare"))
        elif chosen:
            found.append(Help(f"Read the questions {day}", f"{chosen} chosen", "d", "deck", CHOSEN))
        if self._overdue(mentorship) and not (next_on and next_on >= self.today):
            last = self._mentorships.last_met(mentorship.id)
            why = f"you last met {dates.when(last, self.today)}" if last else ""
            found.append(Help("Bring a new question, and a date", why, "d", "deck"))
        found += self._untried(mentorship.id)
        checks = self._checks.all(mentorship.id)
        if not checks:
            found.append(Help("Take stock", "8 to 15 minutes", "c", "check"))
        if not chosen and not self._unprepared(mentorship.id):
            found.append(Help("Choose questions for the next meeting", "", "d", "deck"))
        if checks:
            found.append(self._after(checks[-1]))
        return found

    def _after(self, last: Check) -> Help:
        """What the last check leads to: while another would be too close to compare, back to its result."""
        on = last.taken.date()
        since = dates.when(on, self.today)
        if (self.today - on).days >= LEAST_DAYS_APART:
            return Help("Take stock again", f"last check {since}", "c", "check")
        if self._checks.result(last).verdict == "none":
            return Help("Answer what is still open", "no verdict yet", "enter", "answer_items", last.id)
        return Help("Read your result again", f"last check {since}", "enter", "result", last.id)


def counted(number: int) -> str:
    """A small number as a sentence begins with it: "Two", else its digits."""
    words = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
    return words[number] if number < len(words) else str(number)


def _task_word(task: Task) -> str:
    """What is due, in a word or two."""
    return "a check is due" if task.about == "recheck" else task.text[:1].lower() + task.text[1:]
