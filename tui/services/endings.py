"""The end of a note: marked as sent, or what it is for ticked off. One act each."""

from __future__ import annotations

from datetime import date

from tui.content.exits import Exits
from tui.domain.mentorship import Mentorship
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.tact import Report
from tui.domain.task import Task
from tui.domain.trash import Trashed
from tui.domain.trouble import Trouble
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.sending import Days, asked, moved, to_do
from tui.services.shelving import shelved

PAUSE = "pause"


class Endings:
    """What becomes of a note that was sent; the rest of ``Notes`` says what stands in it."""

    exits: Exits
    _records: Records
    _drafts: DraftRecords
    _now: Clock
    _new_id: NewId

    @property
    def today(self) -> date:
        return self._now().date()

    def text(self, draft: NoteDraft) -> str:
        """The note as it stands."""
        raise NotImplementedError(f"{type(self).__name__} has no text")

    def subject(self, draft: NoteDraft) -> str:
        """The subject line of an e-mail."""
        raise NotImplementedError(f"{type(self).__name__} has no subject")

    def report(self, draft: NoteDraft) -> Report:
        """What the tact check says about the note as it stands."""
        raise NotImplementedError(f"{type(self).__name__} checks nothing")

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
        note = self._as_sent(draft, on)
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

    def mark_done(self, draft: NoteDraft, task: Task) -> ExitNote:
        """Record a note that follows another one as sent today, and what it was for as done. Raises Trouble."""
        if self.report(draft).verdict == "stop":
            raise Trouble("Something in the text is still to be filled in or mended. F3 shows where.")
        note = self._as_sent(draft, self.today)
        self._records.commit(note, task.but(done=self.today), act=f"ticked off “{task.text}”", ended=[draft])
        self._drafts.commit(removed=[draft])
        return note

    def close_without(self, draft: NoteDraft, task: Task) -> Task:
        """Record something to do as done, though not in these words; they rest in the trash."""
        done, kept = task.but(done=self.today), self._drafts.get(NoteDraft, draft.id)
        aside = Trashed(
            id=self._new_id(),
            at=self._now(),
            what=f"unsent words: {task.text}",
            mentorships=(draft.mentorship,),
            records=(shelved(kept or draft),),
        )
        act = f"ticked off “{task.text}”"
        self._records.commit(done, *([aside] if kept else []), act=act, ended=[kept] if kept else [])
        self._drafts.commit(removed=[kept] if kept else [])
        return done

    def _as_sent(self, draft: NoteDraft, on: date) -> ExitNote:
        return ExitNote(
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
            after=draft.after,
            sent=on,
            sent_by=draft.channel,
        )
