"""The debrief line by line, on the same draft as the screen: equal answers end in equal meetings."""

from __future__ import annotations

from tui.domain.debrief import ENGAGEMENT, FIELDS, MARKS, DebriefDraft, Heard
from tui.domain.trouble import Trouble
from tui.plain.talk import END, Left, Talk
from tui.services import dates
from tui.services.meetings import Debriefed, Meetings, Wrong

HELP = (
    "At each question: b back, s skip, ? explain, r review, q leave (everything is kept).",
    f"A long text ends with a line that holds a single period ({END}).",
)
EXPLAINED = {
    "on": "The day on which you met, such as 2026-05-30. Skip keeps the day that stands there.",
    "engagement": "How present you were yourself. It is about you, not about your mentor.",
    "outcomes": "Decisions, names, a next step: whatever you would want to find again. One thing a line.",
    "advice": "One piece of advice at a time; an empty line goes on. Each can be planned and tried later.",
    "next_on": "A day from today on. A minus sign leaves it open.",
}
NUMBERS = {"1": "applicable", "2": "practical", "3": "specific"}
WORDS = {
    "applicable": ("it fits", "it does not fit"),
    "practical": ("practical", "not practical"),
    "specific": ("meant for me", "could be for anyone"),
}
OPEN = "-"
"""Leaves the next meeting open."""


def which_meeting(talk: Talk, meetings: Meetings, mentorship_id: str) -> DebriefDraft:
    """The debrief under way, that of a meeting whose day has come, or one of today."""
    draft = meetings.draft(mentorship_id)
    if draft is not None:
        talk.say(f"Going on with the debrief you left {dates.when(draft.touched.date(), meetings.today)}.")
        return draft
    near = meetings.passed(mentorship_id) or meetings.met_today(mentorship_id)
    return meetings.begin(mentorship_id, near)


class PlainDebrief:
    """One debrief in a conversation."""

    def __init__(self, talk: Talk, meetings: Meetings, draft: DebriefDraft) -> None:
        self._talk, self._meetings, self._draft = talk, meetings, draft
        asks_next = meetings.asks_next(draft)
        self._fields = FIELDS if asks_next else FIELDS[:-1]
        self._at, self._told = 0, ""

    def run(self) -> Debriefed | None:
        """Ask until the meeting is written down; None when the person left before."""
        mentor = self._meetings.mentorship(self._draft.mentorship).mentor
        self._talk.say(f"Debrief of a meeting with {mentor}.", *HELP)
        try:
            while True:
                if self._at < len(self._fields):
                    self._ask(self._fields[self._at])
                else:
                    done = self._review()
                    if done is not None:
                        self._offer(done)
                        return done
        except Left:
            self._save()
            self._talk.say("Left. Everything is kept; the same command goes on from here.")
            return None

    # ------------------------------------------------------------ the questions

    def _ask(self, field: str) -> None:
        self._talk.say("", *getattr(self, f"_about_{field}")())
        answer = self._talk.ask()
        match answer:
            case "b":
                self._at = max(0, self._at - 1)
            case "r":
                self._at = len(self._fields)
            case "q":
                raise Left
            case "?":
                self._talk.say(EXPLAINED[field], *HELP)
            case "s" | "":
                self._at += 1
            case _:
                getattr(self, f"_take_{field}")(answer)
        self._save()

    def _about_on(self) -> tuple[str, ...]:
        return (f"1 of {len(self._fields)}. On which day did you meet? Now: {self._draft.on or 'no day'}.",)

    def _take_on(self, answer: str) -> None:
        self._put(on=answer)

    def _about_engagement(self) -> tuple[str, ...]:
        now = self._draft.engagement
        given = (f"Your answer so far: {now}, {ENGAGEMENT[now]}",) if now else ()
        choices = (f"  {number}  {word}" for number, word in ENGAGEMENT.items())
        return (f"2 of {len(self._fields)}. How engaged were you yourself?", *choices, *given)

    def _take_engagement(self, answer: str) -> None:
        if answer in {str(number) for number in ENGAGEMENT}:
            self._put(engagement=int(answer))
        else:
            self._talk.say("That is not one of the answers. A number from 1 to 5, please.")

    def _about_outcomes(self) -> tuple[str, ...]:
        so_far = tuple(f"  {line}" for line in self._draft.outcomes.split("\n") if line.strip())
        return (
            f"3 of {len(self._fields)}. What came of it? One thing a line; it ends with a single period.",
            *(("So far:", *so_far, "What you write now replaces it.") if so_far else ()),
        )

    def _take_outcomes(self, answer: str) -> None:
        self._put(outcomes=self._talk.rest_of_text(answer))

    def _about_advice(self) -> tuple[str, ...]:
        listed = tuple(f"  {_sentence(one)}" for one in self._draft.advice)
        return (
            f"4 of {len(self._fields)}. What were you advised? One piece at a time; an empty line goes on.",
            *(("So far:", *listed) if listed else ()),
        )

    def _take_advice(self, answer: str) -> None:
        new = self._meetings.new_advice(answer)
        if new is None:
            return
        self._draft = self._draft.but(advice=(*self._draft.advice, new))
        self._save()
        self._ask_marks(new)

    def _ask_marks(self, one: Heard) -> None:
        self._talk.say(*(f"  {number}  {WORDS[mark][0]}" for number, mark in NUMBERS.items()))
        self._talk.say("What holds for it? Numbers, with a minus sign for not, such as: 1 2 -3")
        answer = self._talk.ask()
        before = self._draft.advice[:-1]
        match answer:
            case "b":
                self._draft = self._draft.but(advice=before)
            case "q":
                raise Left
            case "r":
                self._at = len(self._fields)
            case "?":
                self._talk.say("It is about the advice: your situation, this week, and you in particular.")
                self._ask_marks(one)
            case _:
                self._draft = self._draft.but(advice=(*before, one.but(**_marks(answer))))

    def _about_next_on(self) -> tuple[str, ...]:
        now = self._draft.next_on or "open"
        return (f"5 of 5. When do you meet next? Now: {now}. A minus sign leaves it open.",)

    def _take_next_on(self, answer: str) -> None:
        self._put(next_on="" if answer == OPEN else answer)

    def _put(self, **changes: object) -> None:
        self._draft = self._draft.but(**changes)
        self._at += 1

    # ------------------------------------------------------------ the end

    def _review(self) -> Debriefed | None:
        """Read everything out; the meeting, once it is written down."""
        draft = self._draft
        engaged = f"{draft.engagement}, {ENGAGEMENT[draft.engagement]}" if draft.engagement else "not said"
        lines = [f"1. Met on {draft.on or 'no day'}.", f"2. My engagement: {engaged}."]
        outcomes = [line.strip() for line in draft.outcomes.split("\n") if line.strip()]
        lines.append(f"3. What came of it: {'; '.join(outcomes) or 'nothing written'}")
        lines.append(f"4. Advice: {'; '.join(_sentence(one) for one in draft.advice) or 'none'}")
        if len(self._fields) == len(FIELDS):
            lines.append(f"5. Next meeting: {draft.next_on or 'open'}.")
        self._talk.say("", "Review.", *lines, "f to finish, a number to change an answer, b back, q leave.")
        answer = self._talk.ask()
        if answer == "q":
            raise Left
        if answer == "b":
            self._at = len(self._fields) - 1
        elif answer == "?":
            self._talk.say(*HELP)
        elif answer.isdecimal() and 1 <= int(answer) <= len(self._fields):
            self._at = int(answer) - 1
        elif answer == "f":
            return self._finish()
        return None

    def _finish(self) -> Debriefed | None:
        try:
            done = self._meetings.finish(self._draft)
        except Wrong as wrong:
            self._talk.say(wrong.sentence)
            self._at = self._fields.index(wrong.field)
            return None
        except Trouble as trouble:
            self._talk.say(f"Not saved: {trouble}")
            return None
        self._talk.say("Kept.")
        return done

    def _offer(self, done: Debriefed) -> None:
        if not done.grown:
            return
        choice = self._talk.choose(
            "The first meetings are behind you. The phase decides which cards come first; it is your choice.",
            ["Move on to cultivation", "Stay with initiation"],
        )
        if choice is not None:
            self._meetings.choose_phase(self._draft.mentorship, cultivation=choice == 0)

    def _save(self) -> None:
        try:
            self._draft = self._meetings.save(self._draft)
        except Trouble as trouble:
            if str(trouble) != self._told:
                self._talk.say(f"Not saved: {trouble}")
            self._told = str(trouble)


def _marks(answer: str) -> dict[str, bool]:
    marks: dict[str, bool] = {}
    for word in answer.casefold().split():
        mark = NUMBERS.get(word.lstrip("-"))
        if mark:
            marks[mark] = not word.startswith("-")
    return marks


def _sentence(one: Heard) -> str:
    said = [WORDS[mark][0 if getattr(one, mark) else 1] for mark in MARKS if getattr(one, mark) is not None]
    return f"{one.text} ({', '.join(said)})" if said else one.text
