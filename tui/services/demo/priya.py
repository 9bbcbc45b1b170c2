"""Priya Raman, a mentorship that went well, thinned out, and needs the mentee's own half."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from tui.domain.advice import Advice
from tui.domain.card import Asked, CardState
from tui.domain.check import Answer, Check
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Goal, Mentorship
from tui.domain.plan import Plan
from tui.domain.record import Record
from tui.domain.task import Task

ID = "priya"
MEETINGS = (  # days ago, my engagement, what came of it
    (420, 4, "We agreed to meet every four weeks"),
    (392, 4, "A list of the three systems I should learn first"),
    (364, 5, "Rewrote my design note together"),
    (334, 4, "Asked who has to say yes before the proposal"),
    (305, 4, "Practiced the talk from the last slide backward"),
    (276, 3, "Talked about on-call, no step named"),
    (238, 3, "A contact in the data team"),
    (206, 4, "Went through the migration plan line by line"),
    (165, 4, "Decided to lead the billing migration"),
    (118, 3, "Cut short after twenty minutes"),
    (42, 2, "Mostly her news; I had not prepared"),
)
ADVICE = (  # days ago, words, state, what came of it
    (334, "Asking who has to say yes before I begin", "kept", "The last two proposals went through at once."),
    (305, "Writing the last slide first", "kept", "The talk at the all-hands took half the time to prepare."),
    (
        276,
        "Keep a log of every alert for a month",
        "dropped",
        "The team replaced the pager before the month was over.",
    ),
    (
        206,
        "Show the plan to a skeptic before showing it to a friend",
        "tried",
        "It stung, and two of five comments were right.",
    ),
    (165, "Block two mornings a week for deep work", "planned", ""),
    (118, "Talk to the staff engineers of another team", "heard", ""),
    (118, "Write a one-page vision for the billing service", "heard", ""),
    (42, "Say no to the next committee", "heard", ""),
)
CHECKS: tuple[tuple[int, str, dict[str, str], str], ...] = (
    # days ago, raw answers in the order D E X R I T P, open answers, leaning
    (
        365,
        "3331 3330 3331 4331 3331 3231 1",
        {"Q1": "She asked me who would have to say yes. I ask that before every proposal now.",
         "Q2": "Somebody to look at a real draft with me, line by line.",
         "Q3": "I want to become a staff engineer and to lead one large migration."},
        "stay",
    ),
    (
        240,
        "3221 2222 2231 4331 2222 2122 2",
        {"Q1": "I write the last slide first, and my talks are shorter.",
         "Q2": "A fixed rhythm. We have begun to move meetings.",
         "Q3": "To lead the billing migration and be trusted with it."},
        "change",
    ),
    (
        150,
        "3331 3331 3331 4430 3331 3221 1",
        {"Q1": "The plan survived its first skeptic because she made me find one.",
         "Q2": "Contacts outside our department.",
         "Q3": "To finish the migration and write about it."},
        "stay",
    ),
    (
        40,
        "3331 1213 3222 4430 2123 2113 2",
        {"Q1": "Asking who has to say yes before I begin. It still saves me weeks.",
         "Q2": "Somebody to look at real drafts with me. We talk about my work, but have not looked at it for months.",
         "Q3": "I have been waiting for her to steer. I want to bring the migration write-up and lead the talk myself"},
        "change",
    ),
)  # fmt: skip
CARRIES = {
    "Q1": "asking who has to say yes before I begin",
    "Q2": "help with real drafts, line by line",
    "Q3": "leading large migrations",
}
DIMENSIONS = "DEXRIT"


def priya(today: date, zone: tzinfo | None) -> Iterator[Record]:
    """Her mentorship with everything in it."""

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    yield Mentorship(
        id=ID,
        mentor="Priya Raman",
        role="Staff engineer, Northwind",
        my_name="Sam",
        since=ago(425),
        cadence_days=28,
        phase="cultivation",
        goals=(
            Goal(text="to lead a large migration", agreed=ago(420)),
            Goal(
                text="to give a talk without notes",
                agreed=ago(392),
                met=ago(290),
                result="the all-hands talk went well",
            ),
        ),
    )
    for number, (days, engagement, outcome) in enumerate(MEETINGS):
        yield Meeting(
            id=f"{ID}-meeting-{number}", mentorship=ID, on=ago(days), held=True,
            minutes=60, engagement=engagement, outcomes=(outcome,),
        )  # fmt: skip
    yield Meeting(id=f"{ID}-next", mentorship=ID, on=today + timedelta(days=5), minutes=45)
    for number, (days, text, state, result) in enumerate(ADVICE):
        yield Advice(
            id=f"{ID}-advice-{number}", mentorship=ID, text=text, heard=ago(days), state=state, result=result,
            meeting=f"{ID}-meeting-{[one[0] for one in MEETINGS].index(days)}",
            applicable=True, practical=True if days != 118 else None, specific=days > 100,
            cue="the calendar week begins" if state == "planned" else "",
            step="I block Tuesday and Thursday until noon" if state == "planned" else "",
            tried=ago(days - 10) if state in ("tried", "kept", "dropped") else None,
            closed=ago(days - 30) if state in ("kept", "dropped") else None,
        )  # fmt: skip
    yield from _cards(ago)
    yield Plan(
        id=f"{ID}-plan", mentorship=ID, ask="half an hour on a fixed day", asked=ago(235), outcome="helped",
        closed=ago(165), note="The fixed day held for three meetings.",
    )  # fmt: skip
    yield Task(
        id=f"{ID}-recheck",
        mentorship=ID,
        about="recheck",
        text="Check again",
        set_on=ago(40),
        after_meetings=2,
    )
    for number, (days, raw, words, leaning) in enumerate(CHECKS):
        yield _check(number, datetime.combine(ago(days), time(19, 30), zone), raw, words, leaning)


def _cards(ago: object) -> Iterator[Record]:
    asked = (("article-1", 334, "The Singapore job. She made a list, threw it away, and slept on it."),
             ("cra-2", 305, "A slide that tries to say two things."),
             ("article-5", 165, "A product nobody wanted. She told everyone in one room, on the same day."))  # fmt: skip
    for card, days, answer in asked:
        on = ago(days)  # type: ignore[operator]
        yield CardState(
            id=f"{ID}/{card}", mentorship=ID, card=card, favorite=card == "article-5",
            drawn=(on,), asked=(Asked(on=on, answer=answer, worth_it=True),),
        )  # fmt: skip


def _check(number: int, taken: datetime, raw: str, words: dict[str, str], leaning: str) -> Check:
    blocks = raw.split()
    answers: dict[str, Answer] = {
        f"{name}{place}": int(digit)
        for name, block in zip(DIMENSIONS, blocks[:6], strict=True)
        for place, digit in enumerate(block, 1)
    }
    answers["P1"] = int(blocks[6])
    return Check(
        id=f"{ID}-check-{number}",
        mentorship=ID,
        started=taken - timedelta(minutes=11),
        taken=taken,
        opening=3 if number == 3 else 6,
        answers=answers,
        order=tuple(answers),
        importance={"D": 2, "E": 2, "X": 1, "R": 1},
        facts={"goals_met": False, "external_end": False, "direction_changed": False, "adjusted": 0,
               "mentor_ends": False, "meetings": 3},
        red_flags={"credit": False, "fear": False, "crossed": False},
        words=words,
        carries=CARRIES if number == 3 else {},
        leaning=leaning,
        seconds=dict.fromkeys(answers, 6.0 + number),
    )  # fmt: skip
