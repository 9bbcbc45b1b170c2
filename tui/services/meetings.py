"""The meetings of a mentorship: what is coming, what was held, and the debrief that makes one of the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.domain.advice import Advice
from tui.domain.debrief import DebriefDraft, Heard
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.rhythm import next_due, two_dates
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble, Unknown
from tui.services import dates
from tui.services.meeting_days import coming_day, past_day
from tui.services.mentorships import Mentorships
from tui.services.ports import Clock, DraftRecords, NewId, Records

NAMES = {"on": "Met on", "next_on": "Next meeting"}
"""The parts of a debrief in which something can be wrong."""
GROWN = 3
"""Meetings after which the second phase is offered."""


@dataclass(frozen=True, slots=True)
class Debriefed:
    """A meeting that was written down, and whether it is time to offer the phase of cultivation."""

    meeting: Meeting
    grown: bool


class Meetings:
    """Lists meetings and writes them down; preparing one is the business of the agendas."""

    def __init__(
        self, records: Records, drafts: DraftRecords, mentorships: Mentorships, now: Clock, new_id: NewId
    ) -> None:
        self._records, self._drafts, self._mentorships = records, drafts, mentorships
        self._now, self._new_id = now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def mentorship(self, id: str) -> Mentorship:
        """The mentorship as it is now. Raises Unknown."""
        return self._mentorships.get(id)

    def all(self, mentorship_id: str) -> tuple[Meeting, ...]:
        """The next meeting, those planned after it, and those held, newest first."""
        found = self._records.of(Meeting, mentorship_id)
        coming = sorted((one for one in found if not one.held), key=lambda one: one.on or date.max)
        held = sorted((one for one in found if one.held), key=lambda one: one.on or date.min, reverse=True)
        return (*coming, *held)

    def get(self, meeting_id: str) -> Meeting:
        """One meeting. Raises Unknown."""
        found = self._records.get(Meeting, meeting_id)
        if found is None:
            raise Unknown("That meeting is not in the journal any more. Go back and choose another one.")
        return found

    def advice_of(self, meeting: Meeting) -> tuple[Advice, ...]:
        """What was advised in a meeting, in the order in which it was written down."""
        return tuple(one for one in self._records.of(Advice, meeting.mentorship) if one.meeting == meeting.id)

    def passed(self, mentorship_id: str) -> Meeting | None:
        """The oldest meeting whose day is over and that was not written down."""
        coming = [one for one in self._records.of(Meeting, mentorship_id) if not one.held and one.on]
        over = [one for one in coming if one.on and one.on < self.today]
        return min(over, key=lambda one: one.on or date.max, default=None)

    def met_today(self, mentorship_id: str) -> Meeting | None:
        """The meeting planned for today, if it was not written down yet."""
        found = self._records.of(Meeting, mentorship_id)
        return next((one for one in found if not one.held and one.on == self.today), None)

    def two_dates(self, mentorship_id: str) -> tuple[date, date]:
        """Two weekdays to offer for the next meeting."""
        cadence = self._mentorships.get(mentorship_id).cadence_days
        return two_dates(self._mentorships.last_met(mentorship_id), cadence, self.today)

    # ------------------------------------------------------------ the debrief

    def draft(self, mentorship_id: str) -> DebriefDraft | None:
        """The debrief under way that was touched last, if there is one."""
        found = self._drafts.of(DebriefDraft, mentorship_id)
        return max(found, key=lambda one: one.touched, default=None)

    def draft_of(self, meeting: Meeting) -> DebriefDraft | None:
        """The debrief under way of this meeting."""
        found = self._drafts.of(DebriefDraft, meeting.mentorship)
        return next((one for one in found if one.meeting == meeting.id), None)

    def begin(self, mentorship_id: str, meeting: Meeting | None = None) -> DebriefDraft:
        """The debrief of a meeting, the one under way or a new one; None: of a meeting that was not planned.

        Nothing is written before the first word.
        """
        if meeting is None:
            known = {one.id for one in self._records.of(Meeting, mentorship_id)}
            found = self._drafts.of(DebriefDraft, mentorship_id)
            left = next((one for one in found if one.meeting not in known), None)
            return left or self._fresh(Meeting(id=self._new_id(), mentorship=mentorship_id))
        return self.draft_of(meeting) or self._fresh(meeting)

    def _fresh(self, meeting: Meeting) -> DebriefDraft:
        now, on = self._now(), min(meeting.on or self.today, self.today)
        draft = DebriefDraft(
            id=self._new_id(),
            mentorship=meeting.mentorship,
            meeting=meeting.id,
            on=(meeting.on or on if meeting.held else on).isoformat(),
            engagement=meeting.engagement,
            outcomes="\n".join(meeting.outcomes),
            advice=tuple(_heard(one) for one in self.advice_of(meeting)),
            started=now,
            touched=now,
        )
        proposed = self._proposed(draft, on) if self.asks_next(draft) else None
        return draft.but(next_on=proposed.isoformat() if proposed else "")

    def asks_next(self, draft: DebriefDraft) -> bool:
        """Whether a debrief asks for the next meeting: not where a later one was held already."""
        meeting = self._records.get(Meeting, draft.meeting)
        if meeting is None or not meeting.held:
            return True
        held = self._mentorships.meetings(draft.mentorship)
        return bool(held) and held[-1].id == meeting.id

    def _proposed(self, draft: DebriefDraft, on: date) -> date | None:
        """The next meeting's day: the one planned, or for a new debrief the rhythm after this meeting."""
        planned = self.following(draft)
        if planned:
            return planned.on if planned.on and planned.on >= self.today else None
        if self._records.get(Meeting, draft.meeting) and self.get(draft.meeting).held:
            return None
        cadence = self._mentorships.get(draft.mentorship).cadence_days
        return next_due(on, cadence, self.today) if cadence else None

    def following(self, draft: DebriefDraft) -> Meeting | None:
        """The planned meeting that comes after the one of this debrief."""
        ahead = [one for one in self._records.of(Meeting, draft.mentorship) if not one.held]
        others = [one for one in ahead if one.id != draft.meeting]
        return min(others, key=lambda one: one.on or date.max, default=None)

    def ahead(self, draft: DebriefDraft) -> date | None:
        """The day to come for which the meeting of a debrief is planned; None where there is none."""
        meeting = self._records.get(Meeting, draft.meeting)
        on = meeting.on if meeting and not meeting.held else None
        return on if on and on > self.today else None

    def new_advice(self, text: str) -> Heard | None:
        """A piece of advice as it was heard; None for no words."""
        words = clean_line(text)
        return Heard(id=self._new_id(), text=words) if words else None

    def is_kept(self, heard: Heard) -> bool:
        """Whether a piece of advice of a debrief is in the list of advice already."""
        return self._records.get(Advice, heard.id) is not None

    def save(self, draft: DebriefDraft) -> DebriefDraft:
        """Keep the debrief under way; returns once the disk has it.

        One already finished stays finished, and one that was only looked at is not written.
        """
        meeting = self._records.get(Meeting, draft.meeting)
        if meeting is not None and meeting.debrief == draft.id:
            return draft
        if self._drafts.get(DebriefDraft, draft.id) is None and self._as_offered(draft):
            return draft
        kept = draft.but(touched=self._now())
        self._drafts.commit(kept)
        return kept

    def _as_offered(self, draft: DebriefDraft) -> bool:
        """Whether the person has added nothing to what a new debrief of the meeting says by itself."""
        meeting = self._records.get(Meeting, draft.meeting)
        fresh = self._fresh(meeting or Meeting(id=draft.meeting, mentorship=draft.mentorship))
        said = {"on", "engagement", "outcomes", "adding", "advice", "next_on"}
        return draft.model_dump(include=said) == fresh.model_dump(include=said)

    def finish(self, draft: DebriefDraft) -> Debriefed:
        """Write the meeting down, with its advice and the next day, as one act.

        Raises Wrong, which names the part that has to be mended, for a day that cannot be meant.
        """
        before = self._records.get(Meeting, draft.meeting)
        if before is not None and before.debrief == draft.id:
            return Debriefed(before, grown=False)
        on = self._held_on(draft)
        meeting = (before or Meeting(id=draft.meeting, mentorship=draft.mentorship)).but(
            on=on,
            held=True,
            engagement=draft.engagement,
            outcomes=tuple(line for one in draft.outcomes.split("\n") if (line := clean_line(one))),
            debrief=draft.id,
        )
        changed = [meeting, *self._advice(draft, before, on), *self._next(draft, on)]
        new = before is None or not before.held
        day = dates.day(on, self.today)
        self._records.commit(
            *changed, act=f"{'wrote down' if new else 'changed'} the meeting of {day}", ended=[draft]
        )
        self._drafts.commit(removed=[draft])
        return Debriefed(meeting, grown=new and self._has_grown(draft.mentorship))

    def _held_on(self, draft: DebriefDraft) -> date:
        with Part("on"):
            on = past_day(draft.on, self.today)
        for one in self._mentorships.meetings(draft.mentorship):
            if one.on == on and one.id != draft.meeting:
                raise Wrong(
                    "on",
                    f"A meeting on {on.isoformat()} is in the list already. Change it there, or write another day.",
                )
        return on

    def _advice(self, draft: DebriefDraft, before: Meeting | None, on: date) -> list[Advice]:
        adding = self.new_advice(draft.adding)
        changed = []
        for one in (*draft.advice, *([adding] if adding else [])):
            known = self._records.get(Advice, one.id)
            fields = {**one.model_dump(exclude={"id"}), "meeting": draft.meeting}
            if known is None:
                new = Advice(id=one.id, mentorship=draft.mentorship, heard=on, **fields)
            else:
                moved = before is not None and known.heard == before.on
                new = known.but(**fields, heard=on if moved else known.heard)
            if new != known and one.text.strip():
                changed.append(new)
        return changed

    def _next(self, draft: DebriefDraft, on: date) -> list[Meeting]:
        if not self.asks_next(draft):
            return []
        with Part("next_on"):
            next_on = coming_day(draft.next_on, self.today)
        if next_on is not None and next_on <= on:
            raise Wrong(
                "next_on", "The next meeting comes after this one. Write a later day, or leave it empty."
            )
        known = self.following(draft)
        if next_on == (known.on if known else None):
            return []
        return [(known or Meeting(id=self._new_id(), mentorship=draft.mentorship)).but(on=next_on)]

    # ------------------------------------------------------------ the phase

    def _has_grown(self, mentorship_id: str) -> bool:
        """Whether it is time to offer the second phase, once."""
        mentorship = self._mentorships.get(mentorship_id)
        held = len(self._mentorships.meetings(mentorship_id))
        return mentorship.phase == "initiation" and held >= GROWN and "cultivation" not in mentorship.offered

    def choose_phase(self, mentorship_id: str, *, cultivation: bool) -> Mentorship:
        """Keep the answer to the offer; it is not made again."""
        old = self._mentorships.get(mentorship_id)
        new = old.but(
            offered=(*old.offered, "cultivation"), phase="cultivation" if cultivation else old.phase
        )
        self._records.commit(
            new, act=f"{'moved on to' if cultivation else 'put off'} the phase of cultivation"
        )
        return new


class Wrong(Trouble):
    """A part of a debrief that cannot be kept as it is."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__(text)
        self.field = field

    @property
    def sentence(self) -> str:
        """What is wrong, with the name of the part."""
        text = str(self)
        return f"{NAMES[self.field]}: {text[:1].lower()}{text[1:]}"


class Part:
    """Trouble met inside is told as that of one part of the debrief."""

    def __init__(self, field: str) -> None:
        self._field = field

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Trouble):
            raise Wrong(self._field, str(error)) from None


def _heard(one: Advice) -> Heard:
    return Heard(
        id=one.id,
        text=one.text,
        applicable=one.applicable,
        practical=one.practical,
        specific=one.specific,
    )
