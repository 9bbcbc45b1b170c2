"""The exit note line by line, on the same services as the screens: situation, channel, blanks, then the text."""

from __future__ import annotations

from collections.abc import Sequence

from tui.content.exits import Slot
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.trouble import Trouble
from tui.plain.compose_text import PlainText
from tui.plain.talk import END, Left, Talk
from tui.services.mentorships import Mentorships
from tui.services.notes import Notes, channel_of
from tui.services.outbox import Outbox

HELP = (
    "Answer with the number or in your own words, or: b back, s skip, ? explain, r read the note so far, q leave "
    "(everything is kept).",
    f"A long text ends with a line that holds a single period ({END}).",
)
COMMANDS = ("b", "s", "?", "r", "q", "")


class PlainNote:
    """One note in a conversation."""

    def __init__(
        self,
        talk: Talk,
        notes: Notes,
        outbox: Outbox,
        mentorships: Mentorships,
        draft: NoteDraft,
        helpline: Sequence[str],
    ) -> None:
        """``helpline`` is what is said at the end of the safety path: whom to talk to."""
        self._talk, self._notes, self._draft = talk, notes, draft
        self._mentor = mentorships.get(draft.mentorship).mentor
        self._text = PlainText(talk, notes, outbox, mentorships, helpline)
        self._at = 0
        """The blank asked for now, counted from zero."""

    def run(self) -> ExitNote | None:
        """Go on where the note was left; returns it once it was sent, None when the person left before."""
        exits = self._notes.exits
        self._talk.say(f"An exit note to {self._mentor}.", exits.intro, *HELP)
        self._draft = self._notes.is_read(self._draft)
        try:
            while True:
                match self._draft.step:
                    case "scenario":
                        self._situation()
                    case "channel":
                        self._channel()
                    case "slots":
                        self._blank()
                    case "text":
                        self._draft, sent = self._text.once(self._draft)
                        if sent:
                            return sent
                        self._at = 0
        except Left:
            self._talk.say("Left. Everything is kept; the same command goes on from here.")
            return None

    def _save(self, draft: NoteDraft) -> None:
        """Keep the draft; where that is refused it is said, and the conversation goes on with it."""
        self._draft = draft
        try:
            self._draft = self._notes.save(draft)
        except Trouble as trouble:
            self._talk.say(f"Not saved: {trouble}")

    def _command(self, answer: str, explained: Sequence[str]) -> None:
        """What is the same at every prompt."""
        if answer == "q":
            raise Left
        if answer == "r":
            self._text.read(self._draft) if self._draft.scenario else self._talk.say("There is no text yet.")
        else:
            self._talk.say(*explained)

    # ------------------------------------------------------------ situation and channel

    def _situation(self) -> None:
        suggested, reason = self._notes.suggested(self._draft.mentorship)
        scenarios = [*suggested, *(one for one in self._notes.exits.scenarios if one not in suggested)]
        self._talk.say("", "What is true?")
        if suggested:
            self._talk.say(f"The first {len(suggested)} are suggested by {reason}.")
        self._numbered(
            [one.name for one in scenarios], self._chosen([one.id for one in scenarios], "scenario")
        )
        answer = self._talk.ask()
        at = _number(answer, len(scenarios))
        if at is None and answer in ("s", "") and self._draft.scenario:
            at = next(place for place, one in enumerate(scenarios) if one.id == self._draft.scenario)
        if at is None:
            explained = [f"{place}. {one.name}: {one.when}" for place, one in enumerate(scenarios, 1)]
            self._command(answer, explained if answer == "?" else [_needed(len(scenarios))])
            return
        chosen = scenarios[at]
        other = chosen.id != self._draft.scenario
        draft = self._notes.set_aside(self._draft) if other else self._draft
        self._talk.say(f"{chosen.name}. {chosen.tone}", *(f"Better not: {one}" for one in chosen.avoid))
        self._save(draft.but(scenario=chosen.id, step="channel"))

    def _channel(self) -> None:
        exits = self._notes.exits
        scenario = exits.scenario(self._draft.scenario)
        sizes = [
            f"{one.name}, {one.min_words} to {one.max_words} words"
            if one.max_words
            else f"{one.name}, {one.min_points} to {one.max_points} points, for you alone"
            for one in exits.channels
        ]
        self._talk.say("", "How will you say it?")
        self._numbered(sizes, self._chosen([one.id for one in exits.channels], "channel"))
        answer = self._talk.ask()
        at = _number(answer, len(sizes))
        if answer == "b":
            self._save(self._draft.but(step="scenario"))
        elif at is None and answer not in ("s", ""):
            explained = [scenario.channel_advice, scenario.timing_advice, exits.general.channel]
            self._command(answer, explained if answer == "?" else [_needed(len(sizes))])
        else:
            wanted = exits.channels[at].id if at is not None else self._draft.channel
            other = wanted != self._draft.channel
            draft = self._notes.set_aside(self._draft) if other else self._draft
            self._at = 0
            step = "text" if draft.own_words else "slots"
            self._save(draft.but(channel=channel_of(wanted), step=step))

    def _chosen(self, ids: Sequence[str], field: str) -> int | None:
        """The number of what was chosen before, for the list."""
        wanted = getattr(self._draft, field)
        known = field == "channel" or self._draft.scenario
        return list(ids).index(wanted) if known and wanted in ids and self._draft.touched else None

    def _numbered(self, names: Sequence[str], chosen: int | None) -> None:
        for place, name in enumerate(names):
            mark = " (so far)" if place == chosen else ""
            self._talk.say(f"  {place + 1}  {name}{mark}")

    # ------------------------------------------------------------ blanks

    def _blank(self) -> None:
        slots = self._notes.slots(self._draft)
        if self._at >= len(slots):
            self._to_text()
            return
        slot = slots[self._at]
        offers = self._notes.suggestions(self._draft, slot)
        self._talk.say("", f"Blank {self._at + 1} of {len(slots)}: {slot.label}. {slot.hint}")
        if self._draft.slots.get(slot.id):
            self._talk.say(f"So far: {self._draft.slots[slot.id]}. Enter keeps it.")
        for place, one in enumerate(offers, 1):
            self._talk.say(f"  {place}  {one.text} ({one.source})")
        self._fill(slot, [one.text for one in offers], self._talk.ask())

    def _fill(self, slot: Slot, offers: Sequence[str], answer: str) -> None:
        at = _number(answer, len(offers))
        if answer == "b":
            self._at -= 1
            if self._at < 0:
                self._at = 0
                self._save(self._draft.but(step="channel"))
        elif answer in ("s", ""):
            self._at += 1
        elif answer in COMMANDS:
            self._command(answer, [f"Such as: {slot.example}. Or: {slot.also}.", *HELP])
        elif answer.isdecimal() and offers and at is None:
            self._talk.say(_needed(len(offers)))
        else:
            text = offers[at] if at is not None else answer
            self._at += 1
            self._save(self._draft.but(slots={**self._draft.slots, slot.id: text}))

    def _to_text(self) -> None:
        draft = self._draft
        if draft.versions and not draft.own_words:
            words = len(draft.versions[-1].text.split())
            at = self._talk.choose(
                "Which text?",
                ["The text with these blanks", f"My own wording again, {words} words, set aside before"],
            )
            if at is None:
                raise Left
            draft = self._notes.take_up(draft) if at == 1 else draft
        self._save(draft.but(step="text"))


def _number(answer: str, most: int) -> int | None:
    """The place that a number stands for, counted from zero."""
    return int(answer) - 1 if answer.isdecimal() and 1 <= int(answer) <= most else None


def _needed(most: int) -> str:
    return f"Please answer with a number from 1 to {most}. Type ? for an explanation."
