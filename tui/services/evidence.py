"""What the log shows beside the answers of a check, as of its day: numbers for the lamps, and words for the person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from statistics import median

from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.plan import Plan
from tui.domain.verdict import Evidence
from tui.services import dates
from tui.services.ports import Records

GAPS = 4
"""How many gaps between meetings the evidence looks at."""
RECENT_ADVICE = 6
"""How many pieces of advice the evidence looks at."""


class Log:
    """One mentorship as its log stood at the end of a day."""

    def __init__(self, records: Records, mentorship_id: str, on: date) -> None:
        self._on, self._about = on, records.get(Mentorship, mentorship_id)
        meetings = (one.on for one in records.of(Meeting, mentorship_id) if one.held)
        self._met = sorted(day for day in meetings if day and day <= on)
        heard = (one for one in records.of(Advice, mentorship_id) if one.heard <= on)
        self._heard = sorted(heard, key=lambda one: one.heard)
        plans = (one for one in records.of(Plan, mentorship_id) if one.asked <= on)
        self._plans = sorted(plans, key=lambda one: one.asked)

    def evidence(self) -> Evidence:
        """The two numbers that light lamps."""
        gaps = [(later - earlier).days for earlier, later in pairwise(self._met)][-GAPS:]
        agreed = self._about.cadence_days if self._about else None
        recent = self._heard[-RECENT_ADVICE:]
        general = [one for one in recent if one.specific is False]
        return Evidence(
            gap_ratio=median(gaps) / agreed if gaps and agreed else 0.0,
            generic_share=len(general) / len(recent) if recent else 0.0,
        )

    def words(self) -> dict[str, tuple[str, ...]]:
        """The id of a sign to what the log says about it, in sentences; nothing where it is silent."""
        said = {
            "alignment": tuple(self._direction()),
            "engagement": (*self._rhythm(), *self._general()),
            "expectations": (*self._asked_for(), *self._tried()),
        }
        return {sign: sentences for sign, sentences in said.items() if sentences}

    def _direction(self) -> Iterator[str]:
        if self._about is None:
            return
        agreed = max((goal.agreed for goal in self._about.goals if goal.agreed <= self._on), default=None)
        changes = [one.on for one in self._about.directions if one.on <= self._on]
        if changes and (agreed is None or max(changes) > agreed):
            since = "" if agreed is None else "; no goal was agreed since"
            yield f"You noted a change of direction on {self._day(max(changes))}{since}."
        elif agreed is not None:
            yield f"You last agreed on a goal on {self._day(agreed)}."

    def _rhythm(self) -> Iterator[str]:
        agreed = self._about.cadence_days if self._about else None
        rhythm = f"; you agreed on {dates.rhythm(agreed)}" if agreed else ""
        if self._met:
            days = (self._on - self._met[-1]).days
            ago = f"You had last met {_many(days, 'day')} before" if days else "You met on the day of"
            yield f"{ago} this check{rhythm}."

    def _general(self) -> Iterator[str]:
        recent = self._heard[-RECENT_ADVICE:]
        if any(one.specific is not None for one in recent):
            general = sum(one.specific is False for one in recent)
            yield f"Of the last {_many(len(recent), 'piece')} of advice, {general or 'none'} {_was(general)} marked general."

    def _asked_for(self) -> Iterator[str]:
        for plan in self._plans[-1:]:
            closed = plan.closed is not None and plan.closed <= self._on
            outcome = plan.outcome if closed else "open"
            ended = {"open": "it was still open", "helped": "it helped", "did-not-help": "it did not help"}
            ask = " ".join(plan.ask.split()).rstrip(".")
            yield f"You asked for “{ask}” on {self._day(plan.asked)}; {ended[outcome]}."

    def _tried(self) -> Iterator[str]:
        if self._heard:
            tried = sum(self._was_tried(one) for one in self._heard)
            yield f"Of {_many(len(self._heard), 'piece')} of advice heard, you had tried {tried or 'none'}."

    def _was_tried(self, advice: Advice) -> bool:
        return advice.tried <= self._on if advice.tried else advice.state in ("tried", "kept")

    def _day(self, on: date) -> str:
        return dates.day(on, self._on)


def _many(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"


def _was(count: int) -> str:
    return "was" if count <= 1 else "were"
