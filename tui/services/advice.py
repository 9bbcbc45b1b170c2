"""Advice from heard to kept or dropped: every change one act of the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from tui.domain.advice import Advice
from tui.domain.advice_path import OPEN, after, reopened
from tui.domain.mentorship import Mentorship
from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble, Unknown
from tui.services import dates
from tui.services.meeting_days import past_day
from tui.services.ports import Clock, NewId, Records

ORDER = ("planned", "heard", "tried", "kept", "dropped")
"""The states in the order of the list: what waits for the person comes first."""
MOST_UNTRIED = 3
NOT_SO = {
    "try": "This advice is closed. Take it up again with o before you try it.",
    "plan": "This advice is closed. Take it up again with o before you plan it.",
    "keep": "Mark it as tried first, with t; then it can be kept.",
    "drop": "This advice is dropped already. Take it up again with o.",
}


@dataclass(frozen=True, slots=True)
class Listening:
    """How much of the advice was tried: a count with the oldest untried pieces, and never a grade."""

    tried: int
    heard: int
    untried: int
    oldest: tuple[Advice, ...]

    @property
    def words(self) -> str:
        """The count as a line; empty before the first advice."""
        return f"tried {self.tried} of {self.heard}" if self.heard else ""


class AdviceBook:
    """What the mentor advised, and what became of it."""

    def __init__(self, records: Records, now: Clock, new_id: NewId) -> None:
        self._records, self._now, self._new_id = records, now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def mentorship(self, id: str) -> Mentorship:
        """Whose advice it is. Raises Unknown."""
        found = self._records.get(Mentorship, id)
        if found is None:
            raise Unknown("That mentor is not in the journal any more.")
        return found

    def all(self, mentorship_id: str) -> tuple[Advice, ...]:
        """All advice by its state, in each the oldest first."""
        return tuple(
            sorted(
                self._records.of(Advice, mentorship_id),
                key=lambda one: (ORDER.index(one.state), one.heard),
            )
        )

    def get(self, id: str) -> Advice:
        """One piece of advice. Raises Unknown."""
        found = self._records.get(Advice, id)
        if found is None:
            raise Unknown("That advice is not in the journal any more.")
        return found

    def listening(self, mentorship_id: str) -> Listening:
        """How many pieces of advice were tried, and the three oldest that were not."""
        found = self.all(mentorship_id)
        untried = sorted((one for one in found if one.state in OPEN), key=lambda one: one.heard)
        tried = sum(one.tried is not None or one.state in ("tried", "kept") for one in found)
        return Listening(tried, len(found), len(untried), tuple(untried[:MOST_UNTRIED]))

    def hear(self, mentorship_id: str, text: str, on: str) -> Advice:
        """Keep advice that was heard outside a meeting, or long ago."""
        words = _words(text)
        one = Advice(id=self._new_id(), mentorship=mentorship_id, text=words, heard=past_day(on, self.today))
        self._records.commit(one, act="wrote down a piece of advice")
        return self.get(one.id)

    def reword(self, id: str, text: str) -> Advice:
        """Put advice into other words."""
        return self._keep(self.get(id), "changed a piece of advice", text=_words(text))

    def plan(self, id: str, cue: str, step: str) -> Advice:
        """If this happens, then I do that."""
        cue, step = clean_line(cue), clean_line(step)
        if not cue or not step:
            raise Trouble("A plan needs both: what happens, and what you do then.")
        return self._move(id, "plan", "planned a piece of advice", cue=cue, step=step)

    def tried(self, id: str, on: str, result: str) -> Advice:
        """It was tried on this day; what came of it may follow later."""
        day, one = past_day(on, self.today), self.get(id)
        if day < one.heard:
            heard = dates.day(one.heard, self.today)
            raise Trouble(f"That is before you heard it ({heard}). Write a later day.")
        return self._move(id, "try", "marked a piece of advice as tried", tried=day, result=_text(result))

    def kept(self, id: str, result: str) -> Advice:
        """It works, and it stays."""
        return self._move(id, "keep", "kept a piece of advice", result=_text(result), closed=self.today)

    def dropped(self, id: str, result: str) -> Advice:
        """It is let go, on purpose."""
        return self._move(id, "drop", "dropped a piece of advice", result=_text(result), closed=self.today)

    def reopen(self, id: str) -> Advice:
        """Take up again what was kept or dropped, as far as it had come before."""
        one = self.get(id)
        if one.closed is None and one.state not in ("kept", "dropped"):
            raise Trouble("This advice is open already.")
        state = reopened(tried=one.tried is not None, planned=bool(one.cue and one.step))
        return self._keep(one, "took up a piece of advice again", state=state, closed=None)

    def _move(self, id: str, move: str, act: str, **changes: Any) -> Advice:
        one = self.get(id)
        state = after(one.state, move)
        if state is None:
            raise Trouble(NOT_SO[move])
        return self._keep(one, act, state=state, **changes)

    def _keep(self, one: Advice, act: str, **changes: Any) -> Advice:
        new = one.but(**changes)
        if new != one:
            self._records.commit(new, act=act)
        return self.get(one.id)


def _words(text: str) -> str:
    words = _text(text)
    if not words:
        raise Trouble("Write the advice in a few words, or press esc.")
    return words


def _text(text: str) -> str:
    return clean(text).strip()
