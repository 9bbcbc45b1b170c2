"""Writing an exit note: the situation, the channel, the blanks with suggestions, the text and its check."""

from __future__ import annotations

from datetime import date
from typing import get_args

from tui.content.exits import Exits, Scenario, Slot
from tui.domain.mentorship import UNNAMED, Mentorship
from tui.domain.note import Channel, ExitNote, NoteDraft, Version
from tui.domain.slots import Filled, fill
from tui.domain.tact import Finding, Report
from tui.domain.tact.report import report as summed_up
from tui.domain.task import Task
from tui.domain.trouble import Trouble
from tui.services.checks import Checks
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.sending import Days, asked, moved, to_do
from tui.services.suggestions import Suggestion, suggestions
from tui.services.tact import Tact

PAUSE = "pause"


class Notes:
    """One note under way a mentorship; sent ones stay in its history."""

    def __init__(
        self,
        records: Records,
        drafts: DraftRecords,
        exits: Exits,
        checks: Checks,
        tact: Tact,
        now: Clock,
        new_id: NewId,
    ) -> None:
        self._records, self._drafts, self.exits = records, drafts, exits
        self._checks, self._tact = checks, tact
        self._now, self._new_id = now, new_id

    @property
    def today(self) -> date:
        return self._now().date()

    def draft(self, mentorship_id: str) -> NoteDraft | None:
        """The note under way, if there is one."""
        found = self._drafts.of(NoteDraft, mentorship_id)
        return found[-1] if found else None

    def begin(self, mentorship_id: str) -> NoteDraft:
        """A fresh note with the names already in it. Nothing is written before the first change."""
        now = self._now()
        mentorship = self._records.get(Mentorship, mentorship_id)
        names = {"mentor": _name(mentorship), "me": mentorship.my_name} if mentorship else {}
        slots = {key: name for key, name in names.items() if name}
        return NoteDraft(
            id=self._new_id(), mentorship=mentorship_id, scenario="", slots=slots, started=now, touched=now
        )

    def save(self, draft: NoteDraft) -> NoteDraft:
        """Keep the note under way; returns once the disk has it. A sent one stays as it was sent."""
        if self._records.get(ExitNote, draft.id):
            return draft
        kept = draft.but(touched=self._now())
        self._drafts.commit(kept)
        return kept

    def set_aside(self, draft: NoteDraft) -> NoteDraft:
        """The draft back at its template, the person's own wording kept as a version."""
        if not draft.own_words or not (draft.text.strip() or draft.subject):
            return draft.but(own_words=False)
        kept = Version(
            at=self._now(),
            scenario=draft.scenario,
            channel=draft.channel,
            text=draft.text,
            subject=draft.subject,
        )
        last = draft.versions[-1] if draft.versions else None
        if last and (last.text, last.subject) == (kept.text, kept.subject):
            return draft.but(own_words=False)
        return draft.but(own_words=False, versions=(*draft.versions, kept))

    def take_up(self, draft: NoteDraft) -> NoteDraft:
        """The draft with the wording that was set aside last; what stands there gives way to it in turn."""
        if not draft.versions:
            return draft
        last = draft.versions[-1]
        return self.set_aside(draft).but(own_words=True, text=last.text, subject=last.subject)

    def ignore_key(self, finding: Finding) -> str:
        """How an ignored finding is remembered: by its rule and its words, wherever they stand."""
        return f"{finding.rule}:{finding.excerpt}"

    def suggested(self, mentorship_id: str) -> tuple[tuple[Scenario, ...], str]:
        """Situations that the last check points to, and the reason in words."""
        result = self._checks.last_result(mentorship_id)
        if result is None:
            return (), ""
        named = [step.scenario for step in result.steps if step.do == "compose" and step.scenario]
        found = tuple(self.exits.scenario(id) for id in dict.fromkeys(named))
        return found, f"your last check: {result.headline.rstrip('.')}"

    def slots(self, draft: NoteDraft) -> tuple[Slot, ...]:
        """The blanks of this situation and channel, in order of first appearance."""
        return self.exits.slots_of(draft.scenario, draft.channel)

    def suggestions(self, draft: NoteDraft, slot: Slot) -> tuple[Suggestion, ...]:
        """What the person's own records offer for a blank, each with its source."""
        return suggestions(self._records, draft.mentorship, slot, self._checks, self.today)

    def preview(self, draft: NoteDraft) -> Filled:
        """The text with the blanks filled; what is missing stands in brackets."""
        return self._fill(draft, self.exits.scenario(draft.scenario).templates[draft.channel].text)

    def subject(self, draft: NoteDraft) -> str:
        """The subject line of an e-mail with the blanks filled; empty on other channels."""
        if draft.own_words:
            return draft.subject
        return self._fill(draft, self.exits.scenario(draft.scenario).templates[draft.channel].subject).text

    def text(self, draft: NoteDraft) -> str:
        """The note as it stands: the person's own wording, or the filled template."""
        return draft.text if draft.own_words else self.preview(draft).text

    def _fill(self, draft: NoteDraft, template: str) -> Filled:
        labels = {slot.id: slot.label for slot in self.exits.slots}
        return fill(template, draft.slots, labels)

    def report(self, draft: NoteDraft) -> Report:
        """What the tact check says about the note as it stands, without what the person chose to ignore."""
        mentorship = self._records.get(Mentorship, draft.mentorship)
        mentor = draft.slots.get("mentor") or (_name(mentorship) if mentorship else "")
        report = self._tact.check(
            self.text(draft),
            channel=draft.channel,
            scenario=draft.scenario,
            mentor=mentor,
            me=draft.slots.get("me", ""),
            helper=draft.slots.get("helper", ""),
        )
        left = [
            one for one in report.findings if one.level == "stop" or self.ignore_key(one) not in draft.ignored
        ]
        return summed_up(left, report.words)

    def mark_sent(
        self, draft: NoteDraft, *, on: date, last_meeting: date | None, until: date | None
    ) -> ExitNote:
        """Record the note as sent: the mentorship moves to its dated state and what comes after gets its day.

        Raises Trouble while a finding says stop, or when a pause has no end. Once it is recorded, doing it
        again changes nothing.
        """
        sent = self._records.get(ExitNote, draft.id)
        if sent:
            self._drafts.commit(removed=[draft])
            return sent
        if self.report(draft).verdict == "stop":
            raise Trouble("Something in the text is still to be filled in or mended. F3 shows where.")
        begins = max(on, last_meeting or on)
        if draft.scenario == PAUSE and (until is None or until <= begins):
            raise Trouble("A pause needs a day on which it ends, after it begins. Write it as 2026-05-30.")
        mentorship = self._records.get(Mentorship, draft.mentorship)
        if mentorship is None:
            raise Trouble("That mentor is not in the journal any more; the note is still kept as a draft.")
        note = ExitNote(
            id=draft.id,
            mentorship=draft.mentorship,
            scenario=draft.scenario,
            channel=draft.channel,
            slots=draft.slots,
            subject=self.subject(draft),
            text=self.text(draft),
            own_words=draft.own_words,
            ignored=draft.ignored,
            versions=draft.versions,
            sent=on,
            sent_by=draft.channel,
        )
        days = Days(on, begins, until)
        state = moved(mentorship, draft, days, self.exits)
        waiting = [one for one in self._records.of(Task, mentorship.id) if one.done is None]
        self._records.commit(
            note,
            *([state] if state != mentorship else []),
            *asked(draft, days, self.exits, self._new_id),
            *to_do(draft, days, self.exits, self._new_id, waiting),
            act=f"marked the note to {mentorship.mentor} as sent",
            ended=[draft],
        )
        self._drafts.commit(removed=[draft])
        return note


def _name(mentorship: Mentorship) -> str:
    return "" if mentorship.mentor == UNNAMED else mentorship.mentor


def channel_of(text: str) -> Channel:
    """A channel id from outside. Raises Trouble."""
    channels: tuple[Channel, ...] = get_args(Channel)
    for channel in channels:
        if channel == text:
            return channel
    raise Trouble(f"There is no channel “{text}”. There are: {', '.join(channels)}.")
