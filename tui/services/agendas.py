"""Preparing a meeting: open steps, chosen cards and own questions, fitted to the minutes at hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from tui.domain.advice import Advice
from tui.domain.agenda import ASK_MINUTES, STEP_MINUTES, USUAL, Item, fitted, moved, ordered
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble, Unknown
from tui.services.meeting_days import coming_day, minutes
from tui.services.ports import Clock, NewId, Records
from tui.services.sparks import Sparks

MOST_HEARD = 3
"""So many pieces of advice without a plan stand on an agenda, the oldest ones; plans all do."""
KINDS = {"step": "step", "card": "card", "ask": "mine"}
"""Each kind of point in a short word."""


@dataclass(frozen=True, slots=True)
class Point(Item):
    """One thing to speak about, in words."""

    kind: Literal["step", "card", "ask"]
    text: str
    more: tuple[str, ...] = ()
    """What else helps in the meeting: the plan of a step, why to ask a card and how to go on."""
    card: str = ""
    """Id of the card, for one."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What fits, and what is for when there is time."""

    meeting: Meeting
    minutes: int
    fits: tuple[Point, ...]
    later: tuple[Point, ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """All of it, in order."""
        return (*self.fits, *self.later)

    @property
    def taken(self) -> int:
        """Minutes of what fits."""
        return sum(one.minutes for one in self.fits)


class Agendas:
    """The agenda is made anew from the records each time; only the person's choices are kept."""

    def __init__(self, records: Records, sparks: Sparks, now: Clock, new_id: NewId) -> None:
        self._records, self._sparks, self._now, self._new_id = records, sparks, now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def next(self, mentorship_id: str) -> Meeting:
        """The meeting that comes next; where none is planned, one without a day that nobody has kept yet."""
        ahead = [one for one in self._records.of(Meeting, mentorship_id) if not one.held]
        known = min(ahead, key=lambda one: one.on or date.max, default=None)
        return known or Meeting(id=self._new_id(), mentorship=mentorship_id)

    def again(self, meeting: Meeting) -> Meeting:
        """The meeting as the journal has it now, or the next one where it was held or removed.

        Raises Unknown where the mentor has gone.
        """
        if self._records.get(Mentorship, meeting.mentorship) is None:
            raise Unknown("That mentor is not in the journal any more.")
        found = self._records.get(Meeting, meeting.id)
        return self.next(meeting.mentorship) if found is None or found.held else found

    def of(self, meeting: Meeting) -> Agenda:
        """The agenda of a meeting."""
        length = meeting.minutes or self.usual(meeting.mentorship)
        points = ordered((*self._steps(meeting), *self._cards(meeting), *self._asks(meeting)), meeting.order)
        return Agenda(meeting, length, *fitted(points, length))

    def usual(self, mentorship_id: str) -> int:
        """Minutes of a meeting that has none: those of the last one that had."""
        held = [
            one for one in self._records.of(Meeting, mentorship_id) if one.held and one.on and one.minutes
        ]
        last = max(held, key=lambda one: one.on or date.min, default=None)
        return last.minutes if last and last.minutes else USUAL

    def _steps(self, meeting: Meeting) -> list[Point]:
        found = sorted(self._records.of(Advice, meeting.mentorship), key=lambda one: one.heard)
        planned = [one for one in found if one.state == "planned"]
        heard = [one for one in found if one.state == "heard"][:MOST_HEARD]
        points = [
            Point(f"step:{one.id}", STEP_MINUTES, "step", one.text, _plan(one)) for one in (*planned, *heard)
        ]
        return [one for one in points if one.name not in meeting.without]

    def _cards(self, meeting: Meeting) -> list[Point]:
        points = []
        for id in meeting.cards:
            try:
                card = self._sparks.one(meeting.mentorship, id).card
            except Unknown:  # a card of a pack that is gone
                continue
            goes_on = [f"{'Or' if place else 'Then'}: {one}" for place, one in enumerate(card.follow_ups)]
            more = (card.why, *goes_on)
            points.append(Point(f"card:{id}", card.minutes, "card", card.text, more, id))
        return points

    def _asks(self, meeting: Meeting) -> list[Point]:
        return [Point(f"ask:{one}", ASK_MINUTES, "ask", one) for one in meeting.asks]

    # ------------------------------------------------------------ the person's choices

    def move(self, meeting: Meeting, at: int, by: int) -> Meeting:
        """Move the point at a place of the agenda up (-1) or down (1)."""
        names = [one.name for one in self.of(meeting).points]
        return self._keep(meeting, "put the agenda in another order", order=moved(names, at, by))

    def add_ask(self, meeting: Meeting, text: str) -> Meeting:
        """Put a question of one's own on the agenda. Raises Trouble for no words, or for words that are there."""
        ask = self._new_ask(meeting, text)
        return self._keep(meeting, "added a question of your own", asks=(*meeting.asks, ask))

    def change_ask(self, meeting: Meeting, old: str, text: str) -> Meeting:
        """Put a question of one's own into other words; it stays at its place."""
        if clean_line(text) == old:
            return meeting
        new = self._new_ask(meeting, text)
        return self._keep(
            meeting,
            "changed a question of your own",
            asks=tuple(new if one == old else one for one in meeting.asks),
            order=tuple(f"ask:{new}" if one == f"ask:{old}" else one for one in meeting.order),
        )

    def _new_ask(self, meeting: Meeting, text: str) -> str:
        ask = clean_line(text)
        if not ask:
            raise Trouble("Write the question in a few words, or press esc.")
        if ask in meeting.asks:
            raise Trouble("That question is on the agenda already. Write another one, or press esc.")
        return ask

    def take_off(self, meeting: Meeting, point: Point) -> Meeting:
        """Take a point off the agenda; the advice behind a step stays where it is."""
        if point.kind == "step":
            return self._keep(meeting, "took a step off the agenda", without=(*meeting.without, point.name))
        if point.kind == "card":
            cards = tuple(one for one in meeting.cards if one != point.card)
            return self._keep(meeting, "took a question off the list", cards=cards)
        asks = tuple(one for one in meeting.asks if one != point.text)
        return self._keep(meeting, "took a question of your own off the agenda", asks=asks)

    def set_minutes(self, meeting: Meeting, text: str) -> Meeting:
        """Keep how long the meeting is. Raises Trouble for a number that cannot be meant."""
        return self._keep(meeting, "set the minutes of a meeting", minutes=minutes(text))

    def set_day(self, meeting: Meeting, text: str) -> Meeting:
        """Keep the day of the meeting, or leave it open. Raises Trouble for a day that cannot be meant."""
        return self._keep(meeting, "changed a day of meeting", on=coming_day(text, self.today))

    def _keep(self, meeting: Meeting, act: str, **changes: Any) -> Meeting:
        new = meeting.but(**changes)
        names = {one.name for one in self.of(new).points}
        new = new.but(order=tuple(one for one in new.order if one in names))
        if new != meeting:
            self._records.commit(new, act=act)
        return self._records.get(Meeting, new.id) or new


def _plan(one: Advice) -> tuple[str, ...]:
    return (f"If {one.cue}, then {one.step}",) if one.cue and one.step else ("Heard, not tried yet.",)
