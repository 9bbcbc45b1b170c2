"""The text of an exit note line by line: what is found in it, another wording, the ways out, and sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui.domain.note import ExitNote, NoteDraft
from tui.domain.tact import Finding
from tui.domain.trouble import Trouble
from tui.plain.talk import END, Left, Talk
from tui.services import dates
from tui.services.endings import PAUSE
from tui.services.mentorships import Mentorships
from tui.services.notes import Notes
from tui.services.outbox import Form, Outbox
from tui.services.sentences import LEVELS, finding_sentence, report_words

SAFETY = "safety"
CHOICES = (
    "Go through what the tact check finds",
    "Write the text anew",
    "Write the subject anew",
    "Take it along: print it, or save it to a file",
    "Take up an earlier wording",
    "Read it again tomorrow",
    "Mark it as sent",
)
FORMS: tuple[tuple[Form, str], ...] = (
    ("txt", "Save it as plain text"),
    ("md", "Save it as Markdown"),
    ("eml", "Save it as an e-mail file, a draft for a mail program"),
)
FINDING_KEYS = "a apply, i ignore, w write the whole text anew, s next one, b back to the text"


class PlainText:
    """Everything that can be done with the text; each act is saved before the next is asked for."""

    def __init__(
        self, talk: Talk, notes: Notes, outbox: Outbox, mentorships: Mentorships, helpline: Sequence[str]
    ) -> None:
        self._talk, self._notes, self._outbox, self._mentorships = talk, notes, outbox, mentorships
        self._helpline = helpline
        self._heard: tuple[str, str] | None = None
        """Subject and text as they were read out last; the same words are not read out again unasked."""

    def read(self, draft: NoteDraft) -> None:
        """Say the note as it stands."""
        subject = self._notes.subject(draft) if draft.channel == "email" else ""
        self._heard = (subject, self._notes.text(draft))
        self._talk.say("", *([f"Subject: {subject}", ""] if subject else []), self._notes.text(draft), "")

    def once(self, draft: NoteDraft) -> tuple[NoteDraft, ExitNote | None]:
        """Say the note and do one thing with it; returns the draft, and the note once it was sent."""
        self._announce(draft)
        answer = self._talk.ask()
        match answer:
            case "q":
                raise Left
            case "b":
                return self._saved(self._notes.set_aside(draft).but(step="slots")), None
            case "1":
                return self._findings(draft), None
            case "2":
                return self._write(draft), None
            case "3":
                return self._subject(draft), None
            case "4":
                self._take_along(draft)
            case "5":
                return self._versions(draft), None
            case "6":
                return self._tomorrow(draft), None
            case "7":
                return draft, self._sent(draft)
            case "r":
                self._heard = None
            case _:
                self._menu()
                self._talk.say(
                    "b goes back to the blanks, r reads the note again, q leaves, and all is kept.",
                    self._notes.exits.linter_note,
                )
        return draft, None

    def _announce(self, draft: NoteDraft) -> None:
        """The note where it was not read out yet, what is found in it, and what can be done."""
        first = self._heard is None
        subject = self._notes.subject(draft) if draft.channel == "email" else ""
        if self._heard != (subject, self._notes.text(draft)):
            self.read(draft)
        report = self._notes.report(draft)
        found = f"{len(report.findings)} findings" if len(report.findings) != 1 else "1 finding"
        self._talk.say(f"{report.words} words, {found}. {report_words(report)}")
        if first:
            self._menu()
        else:
            self._talk.say(f"A number from 1 to {len(CHOICES)}; ? lists them.")

    def _menu(self) -> None:
        self._talk.say(*(f"  {place}  {words}" for place, words in enumerate(CHOICES, 1)))

    def _saved(self, draft: NoteDraft) -> NoteDraft:
        try:
            return self._notes.save(draft)
        except Trouble as trouble:
            self._talk.say(f"Not saved: {trouble}")
            return draft

    # ------------------------------------------------------------ words

    def _write(self, draft: NoteDraft) -> NoteDraft:
        self._talk.say(
            f"Write the text; a line with a single {END} ends it. With nothing but that, all stays."
        )
        text = self._talk.rest_of_text(self._talk.line())
        if not text:
            return draft
        aside = self._notes.keep_version(draft, self._notes.text(draft))
        return self._saved(aside.but(text=text, subject=self._notes.subject(draft), own_words=True))

    def _subject(self, draft: NoteDraft) -> NoteDraft:
        if draft.channel != "email":
            self._talk.say("Only an e-mail has a subject.")
            return draft
        self._talk.say(f"So far: {self._notes.subject(draft)}. Write another one, or enter to keep it.")
        subject = self._talk.ask()
        if not subject:
            return draft
        return self._saved(draft.but(text=self._notes.text(draft), subject=subject, own_words=True))

    def _versions(self, draft: NoteDraft) -> NoteDraft:
        listed = self._notes.versions(draft)
        if not listed:
            self._talk.say("There is one wording so far.")
            return draft
        at = self._talk.choose(
            "Which one? What stands there now is kept.",
            [
                f"{dates.day(one.version.at.date(), self._notes.today)}, {one.name}: {one.difference.new} words "
                f"come, {one.difference.gone} go"
                for one in listed
            ],
        )
        return draft if at is None else self._saved(self._notes.restore(draft, listed[at].version))

    def _tomorrow(self, draft: NoteDraft) -> NoteDraft:
        draft = self._saved(self._notes.read_again(draft))
        self._talk.say("It rests until tomorrow." if draft.read_again else "It rests no longer.")
        return draft

    # ------------------------------------------------------------ findings

    def _findings(self, draft: NoteDraft) -> NoteDraft:
        at = 0
        while findings := self._in_order(draft)[at:]:
            one, left = findings[0], len(findings)
            self._talk.say("", f"{left} left. {finding_sentence(one)}", FINDING_KEYS)
            match self._talk.ask():
                case "a" if one.rewrite is not None:
                    draft = self._apply(draft, one)
                case "a":
                    self._talk.say("Only you know the words for this one; w writes the text anew.")
                case "i" if one.level == "stop":
                    self._talk.say(
                        "This one has to be filled in or mended before the note can be marked as sent."
                    )
                case "i":
                    ignored = (*draft.ignored, self._notes.ignore_key(one))
                    draft = self._saved(draft.but(ignored=ignored))
                case "w":
                    return self._write(draft)
                case "s" | "":
                    at += 1
                case "b":
                    return draft
                case "r":
                    self.read(draft)
                case "q":
                    raise Left
                case _:
                    self._talk.say(self._notes.exits.linter_note)
        self._talk.say("Nothing more was found.")
        return draft

    def _in_order(self, draft: NoteDraft) -> list[Finding]:
        findings = self._notes.report(draft).findings
        return sorted(findings, key=lambda one: (LEVELS.index(one.level), one.start))

    def _apply(self, draft: NoteDraft, one: Finding) -> NoteDraft:
        text = self._notes.text(draft)
        text = text[: one.start] + (one.rewrite or "") + text[one.end :]
        return self._saved(draft.but(text=text, subject=self._notes.subject(draft), own_words=True))

    # ------------------------------------------------------------ out

    def _take_along(self, draft: NoteDraft) -> None:
        forms = [one for one in FORMS if one[0] != "eml" or draft.channel == "email"]
        at = self._talk.choose("How?", ["Print it here", *(words for _, words in forms)])
        if at is None:
            return
        if at == 0:
            self.read(draft)
            return
        form = forms[at - 1][0]
        mentor = self._mentorships.get(draft.mentorship).mentor
        to = ""
        if form == "eml":
            self._talk.say(f"To which address of {mentor}? Enter leaves it empty.")
            to = self._talk.ask()
        path = self._outbox.suggested_path(mentor, draft.scenario, self._notes.today.isoformat(), form)
        self._talk.say(f"To which file? Enter takes {path}")
        wanted = self._talk.ask() or path
        subject = self._notes.subject(draft) if draft.channel == "email" else ""
        try:
            target = self._outbox.save(
                wanted, self._notes.text(draft), subject, form=form, to=to, name=mentor
            )
        except Trouble as trouble:
            self._talk.say(str(trouble))
        else:
            self._talk.say(f"Saved to {target}. Only you can read it.")

    # ------------------------------------------------------------ sent

    def _sent(self, draft: NoteDraft) -> ExitNote | None:
        on, last_meeting, until = self._notes.today, None, None
        quiet = draft.scenario == SAFETY
        try:
            if self._notes.report(draft).verdict == "stop":
                raise Trouble("Not yet: something has to be filled in or put right first. 1 goes through it.")
            if not quiet:
                on = self._day("On which day was it sent or said? Enter for today.") or on
                if self._notes.exits.scenario(draft.scenario).exit:
                    last_meeting = self._day("Is a last meeting to come? Its day, or enter for none.")
                if draft.scenario == PAUSE:
                    until = self._day("On which day does the pause end?")
            note = self._notes.mark_sent(draft, on=on, last_meeting=last_meeting, until=until)
        except Trouble as trouble:
            self._talk.say(str(trouble))
            return None
        self._talk.say(
            *(
                self._helpline
                if quiet
                else ["Kept in the history. What comes after has its day on the first screen."]
            )
        )
        return note

    def _day(self, question: str) -> date | None:
        """A day, or None for an empty answer. Raises Left for q, and Trouble for b."""
        while True:
            self._talk.say(question)
            answer = self._talk.ask()
            if answer == "q":
                raise Left
            if answer == "b":
                raise Trouble("Not marked; it is still under way.")
            if answer in ("", "s"):
                return None
            found = dates.next_named(answer, self._notes.today)
            if found:
                return found
            self._talk.say("Write the day as 2026-05-30; b goes back.")
