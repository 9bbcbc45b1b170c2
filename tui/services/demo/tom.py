"""Tom Okafor, a mentorship that has reached its goal; the note that says so is half written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from tui.domain.advice import Advice
from tui.domain.card import CardState
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Goal, Mentorship
from tui.domain.note import NoteDraft
from tui.domain.record import Record

ID = "tom"


def tom(today: date, zone: tzinfo | None) -> Iterator[Record]:
    """His mentorship with everything in it."""

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    yield Mentorship(
        id=ID,
        mentor="Tom Okafor",
        role="Editor, Harbor Review",
        my_name="Sam",
        since=ago(290),
        cadence_days=42,
        phase="cultivation",
        goals=(
            Goal(text="to publish a first essay", agreed=ago(290), met=ago(12), result="the essay is out"),
        ),
    )
    outcomes = (
        (285, "A reading list of six essays"),
        (240, "The first draft, cut by half"),
        (196, "A new opening"),
        (150, "Whom to send it to"),
        (88, "Two rejections, and what to make of them"),
        (19, "Accepted"),
    )
    for number, (days, outcome) in enumerate(outcomes):
        yield Meeting(
            id=f"{ID}-meeting-{number}",
            mentorship=ID,
            on=ago(days),
            held=True,
            engagement=4,
            outcomes=(outcome,),
        )
    yield Meeting(
        id=f"{ID}-next",
        mentorship=ID,
        on=today + timedelta(days=10),
        minutes=45,
        cards=("clo-9", "clo-1", "article-4"),
        asks=("May I name you in the thanks?",),
    )
    yield CardState(id=f"{ID}/clo-9", mentorship=ID, card="clo-9", favorite=True, drawn=(ago(2),))
    yield Advice(
        id=f"{ID}-advice-0", mentorship=ID, text="Reading every sentence aloud before sending it", heard=ago(240),
        state="kept", tried=ago(238), closed=ago(150), specific=True, result="The second draft needed no third.",
    )  # fmt: skip
    left = datetime.combine(ago(1), time(21, 10), zone)
    yield NoteDraft(
        id=f"{ID}-note",
        mentorship=ID,
        scenario="goals-met",
        channel="email",
        step="slots",
        slots={
            "mentor": "Tom",
            "me": "Sam",
            "goal": "to publish a first essay",
            "result": "the essay is out",
        },
        started=left - timedelta(minutes=6),
        touched=left,
    )
