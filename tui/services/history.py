"""Everything that happened in one mentorship, as one list, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tui.content.exits import Exits
from tui.domain.advice import Advice
from tui.domain.card import CardState
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.note import ExitNote
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.task import Task
from tui.services.checks import Checks
from tui.services.library import Library
from tui.services.ports import Records
from tui.services.today import ENDINGS, QUIET_RULES

ADVICE = {
    "heard": "heard, not tried yet",
    "planned": "planned",
    "tried": "tried",
    "kept": "kept",
    "dropped": "dropped",
}
WORTH = {None: "", True: "It was worth asking.", False: "It was not worth asking."}
OUTCOMES = {"open": "waiting to see", "helped": "it helped", "did-not-help": "it did not help"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened: the day, what kind of thing, one line, and the whole of it to read."""

    on: date
    what: str
    line: str
    text: str = ""
    check: str = ""
    """Id of the check to open, for an entry about one."""
    private: str = ""
    """Id of the private note to open, for an entry about one."""
    plan: str = ""
    """Id of the change asked for, while it is open and can still be written otherwise."""
    of: Record | None = None
    """The record that it tells of and that goes with it; None where it is a part of something else."""


class History:
    """Reads the journal of one mentorship; changes nothing."""

    def __init__(self, records: Records, checks: Checks, library: Library, exits: Exits) -> None:
        self._records, self._checks, self._library, self._exits = records, checks, library, exits

    def entries(self, mentorship_id: str) -> tuple[Entry, ...]:
        """All entries, newest first."""
        found = [
            *self._of_checks(mentorship_id),
            *self._meetings(mentorship_id),
            *self._asked(mentorship_id),
            *self._advice(mentorship_id),
            *self._plans(mentorship_id),
            *self._notes(mentorship_id),
            *self._milestones(mentorship_id),
        ]
        return tuple(sorted(found, key=lambda entry: entry.on, reverse=True))

    def _of_checks(self, id: str) -> Iterator[Entry]:
        names = {one.id: one.name for one in self._checks.assessment.verdicts}
        for check in reversed(self._checks.all(id)):
            result = self._checks.result(check)
            line = "taken" if result.rule in QUIET_RULES else _verdict(names[result.verdict], result.headline)
            yield Entry(check.taken.date(), "check", line, check=check.id, of=check)

    def _meetings(self, id: str) -> Iterator[Entry]:
        for one in self._records.of(Meeting, id):
            if one.on and one.held:
                line = "; ".join(one.outcomes) or _first_line(one.note) or "met"
                parts = [*one.outcomes, one.note]
                if one.engagement:
                    parts.append(f"My engagement: {one.engagement} of 5")
                yield Entry(one.on, "meeting", line, "\n\n".join(part for part in parts if part), of=one)

    def _asked(self, id: str) -> Iterator[Entry]:
        for state in self._records.of(CardState, id):
            for asked in state.asked:
                text = asked.text or self._question(state.card)
                parts = [text, asked.answer, WORTH[asked.worth_it]]
                yield Entry(asked.on, "asked", text, "\n\n".join(part for part in parts if part))

    def _question(self, card_id: str) -> str:
        card = self._library.card(card_id)
        return card.text if card else card_id

    def _advice(self, id: str) -> Iterator[Entry]:
        for one in self._records.of(Advice, id):
            plan = f"If {one.cue}, then {one.step}" if one.cue and one.step else ""
            parts = [one.text, plan, one.result, f"State: {ADVICE[one.state]}"]
            yield Entry(
                one.heard,
                "advice",
                f"{one.text} ({ADVICE[one.state]})",
                "\n\n".join(filter(None, parts)),
                of=one,
            )

    def _plans(self, id: str) -> Iterator[Entry]:
        days = [one.on for one in self._records.of(Meeting, id) if one.held and one.on]
        for one in self._records.of(Plan, id):
            met = [day for day in days if one.asked < day <= (one.closed or day)]
            given = "1 meeting" if len(met) == 1 else f"{len(met) or 'No'} meetings"
            text = f"{one.ask}\n\n{given} since; {OUTCOMES[one.outcome]}.\n\n{one.note}".strip()
            line = f"{one.ask} ({OUTCOMES[one.outcome]})"
            yield Entry(
                one.asked, "asked for", line, text, plan=one.id if one.outcome == "open" else "", of=one
            )

    def _notes(self, id: str) -> Iterator[Entry]:
        names = {one.id: one.name for one in self._exits.scenarios}
        for one in self._records.of(ExitNote, id):
            name = names.get(one.scenario, one.scenario)
            if one.after:
                name = next((to_do.title for to_do in self._exits.after if to_do.id == one.after), name)
            body = f"{one.subject}\n\n{one.text}" if one.subject else one.text
            by = self._exits.channel(one.sent_by).name.lower()
            yield Entry(one.sent, "note", f"{name}, by {by}", body, of=one)
        for private in reversed(self._records.of(PrivateNote, id)):
            yield Entry(
                private.on, "private", _first_line(private.text), private.text, private=private.id, of=private
            )
        for task in self._records.of(Task, id):
            if task.done:
                yield Entry(task.done, "done", task.text, of=task)

    def _milestones(self, id: str) -> Iterator[Entry]:
        mentorship = self._records.get(Mentorship, id)
        if mentorship is None:
            return
        if mentorship.since:
            yield Entry(mentorship.since, "began", f"The mentorship with {mentorship.mentor} began")
        for goal in mentorship.goals:
            yield Entry(goal.agreed, "goal", goal.text, "\n\n".join(filter(None, [goal.text, goal.result])))
            if goal.met:
                yield Entry(goal.met, "reached", goal.text, goal.result or goal.text)
        for change in mentorship.directions:
            yield Entry(change.on, "direction", change.text or "The direction changed", change.text)
        if mentorship.state != "active" and mentorship.state_since:
            word = "paused" if mentorship.state == "paused" else ENDINGS.get(mentorship.ending or "", "ended")
            yield Entry(mentorship.state_since, "state", word[:1].upper() + word[1:])


def _first_line(text: str) -> str:
    """The first line with words in it."""
    return next((line.strip() for line in text.split("\n") if line.strip()), "")


def _verdict(name: str, headline: str) -> str:
    """The verdict and its headline; one of them where they say the same."""
    return headline if headline.rstrip(".") == name else f"{name}: {headline}"
