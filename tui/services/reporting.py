"""Reporting back: you said, I did, it led to. Made from the record, in the person's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.domain.advice import Advice
from tui.services import dates
from tui.services.mentorships import Mentorships
from tui.services.ports import Records

OPEN_END = "It is too early to say."


@dataclass(frozen=True, slots=True)
class Told:
    """One piece of advice and what became of it."""

    said: str
    did: str
    led_to: str

    @property
    def lines(self) -> tuple[str, str, str]:
        return f"You said: {self.said}", f"I did: {self.did}", f"It led to: {self.led_to}"


@dataclass(frozen=True, slots=True)
class ReportBack:
    """What there is to tell, and since when; ``since`` is None for all of it."""

    mentor: str
    since: date | None
    told: tuple[Told, ...]

    @property
    def text(self) -> str:
        """The report as plain text."""
        return "\n\n".join("\n".join(one.lines) for one in self.told)


class Reporting:
    """Reads advice; changes nothing."""

    def __init__(self, records: Records, mentorships: Mentorships) -> None:
        self._records, self._mentorships = records, mentorships

    @property
    def today(self) -> date:
        return self._mentorships.today

    def report(self, mentorship_id: str, *, everything: bool = False) -> ReportBack:
        """What was tried since the last meeting, or all of it, in the order in which it was tried."""
        last = None if everything else self._mentorships.last_met(mentorship_id)
        told = [one for one in self._records.of(Advice, mentorship_id) if one.tried or one.state == "kept"]
        recent = [one for one in told if last is None or _latest(one) >= last]
        recent.sort(key=lambda one: one.tried or one.heard)
        mentor = self._mentorships.get(mentorship_id).mentor
        return ReportBack(mentor, last, tuple(self._told(one) for one in recent))

    def _told(self, one: Advice) -> Told:
        did = one.step or "I tried it"
        when = f", {dates.day(one.tried, self.today)}" if one.tried else ""
        end = {"kept": " I keep doing it.", "dropped": " I let it go."}.get(one.state, "")
        led_to = one.result.rstrip() or (OPEN_END if one.state == "tried" else "")
        said = f"{' '.join(one.text.split())} ({dates.day(one.heard, self.today)})"
        return Told(said, f"{_once(did)}{when}.{end}", " ".join(led_to.split()) or "I did not write it down.")


def _latest(one: Advice) -> date:
    return max(day for day in (one.heard, one.tried, one.closed) if day)


def _once(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
