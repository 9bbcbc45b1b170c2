"""Writing an exit note: the situation, the channel, the blanks with suggestions, the text and its check."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

from tui.content.exits import Exits, Scenario, Slot, Template
from tui.domain.mentorship import UNNAMED, Mentorship
from tui.domain.note import Channel, ExitNote, NoteDraft, Version
from tui.domain.slots import Filled, fill
from tui.domain.tact import Finding, Report
from tui.domain.tact.report import report as summed_up
from tui.domain.task import Task
from tui.domain.trouble import Trouble
from tui.services import versions
from tui.services.answers_again import answers_again
from tui.services.checks import Checks
from tui.services.endings import PAUSE, Endings
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.suggestions import Suggestion, suggestions
from tui.services.tact import Tact
from tui.services.versions import Listed

TOLD = ("mentor", "me", "goal", "result")
"""Blanks whose words may stand again in a later note."""


class Notes(Endings):
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

    def draft(self, mentorship_id: str, after: str = "") -> NoteDraft | None:
        """The note under way, or the one that answers an [[after]] entry, if there is one."""
        found = [one for one in self._drafts.of(NoteDraft, mentorship_id) if one.after == after]
        return found[-1] if found else None

    def under_way(self, id: str) -> NoteDraft | None:
        """The note under way with this id, if there is one."""
        return self._drafts.get(NoteDraft, id)

    def begin(self, mentorship_id: str) -> NoteDraft:
        """A fresh note with the names already in it. Nothing is written before the first change."""
        return self._fresh(mentorship_id)

    def begin_after(self, task: Task) -> NoteDraft:
        """A fresh note for something to write after another one. Nothing is written before the first change.

        The names, the goal and what came of it are taken from the note it follows; answers that are to be read
        again stand in the text.
        """
        after = self.exits.to_do(task.about)
        fresh = self._fresh(task.mentorship).but(after=after.id, scenario=task.scenario, step="slots")
        if after.note is None:
            text = answers_again(self._checks, task.mentorship, after)
            return fresh.but(channel="talk", step="text", own_words=True, text=text)
        sent = [one for one in self._records.of(ExitNote, task.mentorship) if not one.after]
        known = {key: text for key, text in sent[-1].slots.items() if key in TOLD} if sent else {}
        return fresh.but(channel=channel_of(after.channel), slots={**fresh.slots, **known})

    def _fresh(self, mentorship_id: str) -> NoteDraft:
        now = self._now()
        mentorship = self._records.get(Mentorship, mentorship_id)
        names = {"mentor": _name(mentorship), "me": mentorship.my_name} if mentorship else {}
        slots = {key: name for key, name in names.items() if name}
        return NoteDraft(
            id=self._new_id(), mentorship=mentorship_id, scenario="", slots=slots, started=now, touched=now
        )

    def title(self, draft: NoteDraft, mentor: str) -> str:
        """What is being written, to whom, and how."""
        if draft.after:
            return f"{self.exits.to_do(draft.after).title} · {mentor}"
        scenario, channel = self.exits.scenario(draft.scenario), self.exits.channel(draft.channel)
        return f"Exit note · {mentor} · {scenario.name} · {channel.name.lower()}"

    def has_words_to_check(self, draft: NoteDraft) -> bool:
        """Whether it is a text for somebody else, which the tact check reads."""
        return not draft.after or self.exits.to_do(draft.after).note is not None

    def save(self, draft: NoteDraft) -> NoteDraft:
        """Keep the note under way; returns once the disk has it. A sent one stays as it was sent."""
        if self._records.get(ExitNote, draft.id):
            return draft
        kept = draft.but(touched=self._now())
        self._drafts.commit(kept)
        return kept

    def set_aside(self, draft: NoteDraft) -> NoteDraft:
        """The draft back at its template, the person's own wording kept as a version."""
        if not draft.own_words:
            return draft
        return versions.keep(draft, draft.text, draft.subject, self._now()).but(own_words=False)

    def take_up(self, draft: NoteDraft) -> NoteDraft:
        """The draft with the wording that was set aside last; what stands there gives way to it in turn."""
        if not draft.versions:
            return draft
        last = draft.versions[-1]
        return self.set_aside(draft).but(own_words=True, text=last.text, subject=last.subject)

    def versions(self, draft: NoteDraft) -> tuple[Listed, ...]:
        """Wordings that gave way to others, the newest first, each compared with what stands there."""
        return versions.listed(draft, self.text(draft), self.exits)

    def restore(self, draft: NoteDraft, version: Version) -> NoteDraft:
        """The draft in the words of a version; what stands there becomes one."""
        return versions.restored(draft, version, self.text(draft), self.subject(draft), self._now())

    def keep_version(self, draft: NoteDraft, text: str) -> NoteDraft:
        """The draft with one more wording set aside, such as what an editor left behind."""
        return versions.keep(draft, text, self.subject(draft), self._now())

    def keep_before(self, draft: NoteDraft, before: NoteDraft) -> NoteDraft:
        """The draft, with the wording saved before among its versions where much of it has just gone."""
        return versions.keep_before(draft, before, self._now())

    def keep_session(self, draft: NoteDraft, opened: NoteDraft) -> NoteDraft:
        """The draft, with the wording it was opened with among its versions where the two differ much."""
        return versions.keep_session(draft, opened, self._now())

    def read_again(self, draft: NoteDraft) -> NoteDraft:
        """The draft with tomorrow as the day to read it again, or without it where that was set."""
        return draft.but(read_again=None if draft.read_again else self.today + timedelta(days=1))

    def is_read(self, draft: NoteDraft) -> NoteDraft:
        """The draft as it is once it was opened: a day to read it again that has come is over."""
        due = draft.read_again is not None and draft.read_again <= self.today
        return self.save(draft.but(read_again=None)) if due else draft

    def encouragement(self, draft: NoteDraft) -> str:
        """A word for somebody who is about to send a farewell; nothing where it would be out of place."""
        if draft.after or draft.scenario == "safety" or not self.exits.scenario(draft.scenario).exit:
            return ""
        return self.exits.before_sending

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
        return self.exits.slots_in(self._template(draft))

    def _template(self, draft: NoteDraft) -> Template:
        if draft.after:
            return self.exits.to_do(draft.after).note or Template(to="mentor", text="")
        return self.exits.scenario(draft.scenario).templates[draft.channel]

    def suggestions(self, draft: NoteDraft, slot: Slot) -> tuple[Suggestion, ...]:
        """What the person's own records offer for a blank, each with its source."""
        if draft.scenario == PAUSE and slot.id == "date":
            return ()  # the meetings to come are what the pause is from, not its end
        return suggestions(self._records, draft.mentorship, slot, self._checks, self.today)

    def preview(self, draft: NoteDraft) -> Filled:
        """The text with the blanks filled; what is missing stands in brackets."""
        return self._fill(draft, self._template(draft).text)

    def subject(self, draft: NoteDraft) -> str:
        """The subject line of an e-mail with the blanks filled; empty on other channels."""
        if draft.own_words:
            return draft.subject
        return self._fill(draft, self._template(draft).subject).text

    def text(self, draft: NoteDraft) -> str:
        """The note as it stands: the person's own wording, or the filled template."""
        return draft.text if draft.own_words else self.preview(draft).text

    def _fill(self, draft: NoteDraft, template: str) -> Filled:
        labels = {slot.id: slot.label for slot in self.exits.slots}
        return fill(template, draft.slots, labels)

    def report(self, draft: NoteDraft) -> Report:
        """What the tact check says about the note as it stands, without what the person chose to ignore."""
        if not self.has_words_to_check(draft):
            return summed_up([], len(self.text(draft).split()))
        mentorship = self._records.get(Mentorship, draft.mentorship)
        mentor = draft.slots.get("mentor") or (_name(mentorship) if mentorship else "")
        report = self._tact.check(
            self.text(draft),
            channel=draft.channel,
            scenario=None if draft.after else draft.scenario,
            mentor=mentor,
            me=draft.slots.get("me", ""),
            helper=draft.slots.get("helper", ""),
            off=self.exits.to_do(draft.after).lint_off if draft.after else (),
        )
        left = [
            one for one in report.findings if one.level == "stop" or self.ignore_key(one) not in draft.ignored
        ]
        return summed_up(left, report.words)


def _name(mentorship: Mentorship) -> str:
    return "" if mentorship.mentor == UNNAMED else mentorship.mentor


def channel_of(text: str) -> Channel:
    """A channel id from outside. Raises Trouble."""
    channels: tuple[Channel, ...] = get_args(Channel)
    for channel in channels:
        if channel == text:
            return channel
    raise Trouble(f"There is no channel “{text}”. There are: {', '.join(channels)}.")
