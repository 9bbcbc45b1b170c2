"""What the log already knows of the facts of a check: an answer to start from, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tui.domain.check import Fact
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.plan import Plan
from tui.services import dates
from tui.services.ports import Records

ENOUGH_MEETINGS = 3
"""A younger log proves nothing: the two may have met before it began."""


@dataclass(frozen=True, slots=True)
class Offer:
    """``value`` stands marked on the page, and is None where the log only knows something beside it."""

    source: str
    value: Fact = None


def offers(records: Records, mentorship_id: str, today: date) -> dict[str, Offer]:
    """Fact id to what the log says about it."""
    return dict(_offers(records, mentorship_id, today))


def _offers(records: Records, mentorship_id: str, today: date) -> Iterator[tuple[str, Offer]]:
    mentorship = records.get(Mentorship, mentorship_id)
    if mentorship and mentorship.goals:
        yield "goals_met", _goals(mentorship, today)
    if mentorship and mentorship.moved_on:
        on = mentorship.moved_on
        source = f"From your log: you noted a change of direction on {dates.day(on, today)}."
        yield "direction_changed", Offer(source, on.isoformat())
    held = [one for one in records.of(Meeting, mentorship_id) if one.held]
    plans = sorted(records.of(Plan, mentorship_id), key=lambda one: one.asked)
    if plans:
        yield "adjusted", _changes(plans, [one.on for one in held if one.on], today)
    if held:
        yield "meetings", _meetings(held, today)


def _goals(mentorship: Mentorship, today: date) -> Offer:
    met = sorted(goal.met for goal in mentorship.goals if goal.met)
    if len(met) < len(mentorship.goals):
        return Offer(f"From your log: {len(met)} of {_many(len(mentorship.goals), 'goal')} met.")
    which = "your goal is" if len(met) == 1 else f"all {len(met)} goals are"
    last = "" if len(met) == 1 else "the last one "
    return Offer(f"From your log: {which} marked as met, {last}on {dates.day(met[-1], today)}.", True)


def _changes(plans: list[Plan], held: list[date], today: date) -> Offer:
    failed = [one for one in plans if one.failed(held)]
    if not failed:
        early = [one for one in plans if one.outcome == "did-not-help"]
        if early:
            asked = _asked(early[-1], today)
            return Offer(f"From your log: you asked for {asked}. It was closed before it had two meetings.")
        waiting = [one for one in plans if one.outcome == "open"]
        if waiting:
            return Offer(f"From your log: you asked for {_asked(waiting[-1], today)}. It is still open.")
        return Offer(f"From your log: you asked for {_asked(plans[-1], today)}. It helped.")
    if len(failed) == 1:
        source = f"From your log: you asked for {_asked(failed[0], today)}, and it did not help."
    else:
        source = (
            f"From your log: {len(failed)} changes did not help. The last was {_asked(failed[-1], today)}."
        )
    return Offer(source, min(2, len(failed)))


def _asked(plan: Plan, today: date) -> str:
    return f"“{' '.join(plan.ask.split()).rstrip('.')}” on {dates.day(plan.asked, today)}"


def _meetings(held: list[Meeting], today: date) -> Offer:
    first = min((one.on for one in held if one.on), default=None)
    since = f" since {dates.day(first, today)}" if first else ""
    if len(held) < ENOUGH_MEETINGS:
        return Offer(
            f"Your log holds {_many(len(held), 'meeting')}{since}. Count those before it began, too."
        )
    return Offer(f"From your log: {_many(len(held), 'meeting')}{since}.", len(held))


def _many(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"
