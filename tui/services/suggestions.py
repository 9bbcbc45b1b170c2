"""What a person's own records offer for a blank in a note: their own words, each with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tui.content.exits import Slot
from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.domain.mentorship import UNNAMED, Mentorship
from tui.domain.plan import Plan
from tui.services import dates
from tui.services.checks import Checks
from tui.services.ports import Records

MOST_WORDS = 14
"""A longer text is a story, not a phrase that fits into a sentence."""
_ING = re.compile(r"\w*[aeiouy]\w*ing")
"""A verb in -ing has a vowel before the ending; "bring" and "thing" have none."""
_NO_VERBS = frozenset(
    {"nothing", "something", "anything", "everything", "during", "morning", "evening", "ceiling"}
)
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "rev"})
"""First words of a name by which nobody is greeted."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words for a blank, and where they come from."""

    text: str
    source: str


def suggestions(
    records: Records, mentorship_id: str, slot: Slot, checks: Checks, today: date
) -> tuple[Suggestion, ...]:
    """Everything on record that fits the blank, newest first, without repetitions.

    Private notes and red-flag answers are never among them.
    """
    found: dict[str, Suggestion] = {}
    mentorship = records.get(Mentorship, mentorship_id)
    if mentorship is None:
        return ()
    for source in slot.from_:
        match source:
            case "profile":
                offers = _profile(mentorship, slot.id)
            case "goals":
                offers = _goals(mentorship, slot.id)
            case "advice_kept":
                offers = _advice(records.of(Advice, mentorship_id), slot.id, today)
            case "adjustments":
                offers = _plans(records.of(Plan, mentorship_id), today)
            case "meetings":
                offers = _meetings(records.of(Meeting, mentorship_id), mentorship, slot.id, today)
            case _:
                offers = _check(checks, mentorship_id, source.removeprefix("check_").upper(), slot.id, today)
        for offer in offers:
            if len(offer.text.split()) <= MOST_WORDS and _fits(slot, offer.text):
                found.setdefault(offer.text, offer)
    return tuple(found.values())


def _fits(slot: Slot, text: str) -> bool:
    """Whether the words have the shape that the sentence around the blank needs."""
    first = text.split()[0].casefold() if text.split() else ""
    if "“the”" in slot.shape:
        return first == "the"
    if slot.shape.endswith("-ing"):
        return bool(_ING.fullmatch(first)) and first not in _NO_VERBS
    return bool(first)


def _inside(text: str) -> str:
    """A phrase as it stands inside a sentence: no period, and no capital but that of a name like "I" or "SQL"."""
    text = text.strip().rstrip(".")
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _profile(mentorship: Mentorship, slot: str) -> Iterator[Suggestion]:
    source = "what you wrote about your mentor"
    if slot == "mentor" and mentorship.mentor != UNNAMED:
        yield Suggestion(mentorship.mentor, source)
        first = mentorship.mentor.partition(" ")[0]
        if first.rstrip(".").casefold() not in _TITLES:
            yield Suggestion(first, source)
    elif slot == "me" and mentorship.my_name:
        yield Suggestion(mentorship.my_name, source)
    elif slot == "since" and mentorship.since:
        yield Suggestion(dates.month(mentorship.since), source)
    elif slot == "cadence" and mentorship.cadence_days:
        yield Suggestion(dates.span(mentorship.cadence_days), source)


def _goals(mentorship: Mentorship, slot: str) -> Iterator[Suggestion]:
    for goal in reversed(mentorship.goals):
        if slot == "goal":
            text = _inside(goal.text)
            yield Suggestion(text if text.startswith("to ") else f"to {text}", "your goals")
        elif slot == "result" and goal.result:
            yield Suggestion(goal.result.rstrip("."), "your goals")


def _advice(all_advice: tuple[Advice, ...], slot: str, today: date) -> Iterator[Suggestion]:
    kept = sorted((one for one in all_advice if one.state == "kept"), key=lambda one: one.closed or one.heard)
    for one in reversed(kept):
        source = f"advice you kept, {dates.day(one.heard, today)}"
        if slot == "thing_learned":
            yield Suggestion(_inside(one.text), source)
        elif slot == "example":
            yield Suggestion(f"the day we spoke about {_inside(one.text)}", source)


def _plans(plans: tuple[Plan, ...], today: date) -> Iterator[Suggestion]:
    for one in sorted(plans, key=lambda plan: plan.asked, reverse=True):
        yield Suggestion(one.ask.rstrip("."), f"what you asked for, {dates.day(one.asked, today)}")


def _meetings(
    meetings: tuple[Meeting, ...], mentorship: Mentorship, slot: str, today: date
) -> Iterator[Suggestion]:
    ahead = sorted(one.on for one in meetings if one.on and not one.held and one.on >= today)
    held = sorted(one.on for one in meetings if one.on and one.held)
    if slot == "last_meeting":
        for on in ahead:
            yield Suggestion(f"our meeting on {dates.american(on)}", "your next meeting")
    elif slot == "date":
        for on in ahead:
            yield Suggestion(dates.american(on), "your next meeting")
    elif slot == "since" and held and not mentorship.since:
        yield Suggestion(dates.month(held[0]), "your first meeting in the log")


def _check(checks: Checks, mentorship_id: str, question: str, slot: str, today: date) -> Iterator[Suggestion]:
    carried = {one.id: one.carries_to for one in checks.assessment.open_questions}
    for check in reversed(checks.all(mentorship_id)):
        source = f"your check, {dates.day(check.taken.date(), today)}"
        if check.carries.get(question) and slot in carried.get(question, ()):
            yield Suggestion(check.carries[question].strip().rstrip("."), source)
