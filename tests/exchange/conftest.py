"""A journal with a record of every kind, some of them private, on shelves that need no disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from tui.domain.advice import Advice
from tui.domain.card import Asked, CardState
from tui.domain.check import Check, CheckDraft, PastPage, PastStep
from tui.domain.debrief import DebriefDraft, Heard
from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Goal, Mentorship
from tui.domain.need import Need
from tui.domain.note import ExitNote, NoteDraft, Version
from tui.domain.own_card import OwnCard
from tui.domain.pack import Pack
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.task import Task

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, 30, 15, 250, tzinfo=UTC)
EAST = NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))
WORDS = 'Für Zoë: "ja" \\ nein\n\t§ 1 · 我們 · 🙂 👩‍🔬 e\u0301 \u2068x\u2069 =1+1 </p>'
SECRET = "canary"
"""Stands in every private text, and nowhere else."""
STAMP: dict[str, Any] = {"edited": NOON, "revision": "r2", "replaces": "r1"}

ANSWERS: dict[str, Any] = {
    "mentorship": "ana",
    "items_version": 2,
    "started": EAST,
    "opening": 0,
    "answers": {"D1": 4, "D2": 0, "E1": "x", "E2": None},
    "order": ("E1", "D2", "D1", "E2"),
    "importance": {"D": 2, "E": None},
    "facts": {
        "goals_met": True,
        "mentor_ends": "2026-10",
        "adjusted": 1,
        "external_end": None,
        "meetings": 0,
    },
    "red_flags": {"credit": True, "fear": False, "crossed": None},
    "words": {"Q1": WORDS},
    "carries": {"Q1": "kind"},
    "notes": {"item-D1": WORDS, "flag-credit": SECRET, "flags": SECRET},
    "leaning": "change",
    "seen": ("opening",),
    "seconds": {"D1": 2.75, "D2": 1.0, "E1": 1e-7},
}
NOTE: dict[str, Any] = {
    "mentorship": "ana",
    "scenario": "goals-met",
    "channel": "chat",
    "slots": {"thanks": WORDS, "helper": SECRET, "third_party": SECRET},
    "subject": "Danke",
    "text": WORDS,
    "own_words": True,
    "ignored": ("blame:you never",),
}
SAFE: dict[str, Any] = NOTE | {
    "scenario": "safety",
    "text": SECRET,
    "subject": SECRET,
    "slots": {"me": SECRET},
}
BEGUN: dict[str, Any] = {"started": NOON, "touched": EAST}
VERSION = Version(at=NOON, scenario="reshape", channel="card", text=WORDS, subject="Danke")

LASTING: tuple[Record, ...] = (
    Mentorship(
        id="ana", mentor="Ana", role=WORDS, my_name="Zoë", since=DAY, cadence_days=28, phase="separation",
        state="paused", state_since=DAY, paused_until=DAY, reason="pause",
        goals=(Goal(text="Lead", agreed=DAY, met=DAY, result="did"), Goal(text="Rest", agreed=DAY)),
        directions=(DirectionChange(on=DAY, text=WORDS),), offered=("cultivation",), **STAMP,
    ),
    Mentorship(id="bo", mentor="Bo", state="ended", state_since=DAY, ending="ended-otherwise", reason="safety"),
    Mentorship(id="cy"),
    Check(id="c1", taken=EAST, **ANSWERS, **STAMP),
    Check(id="c2", mentorship="bo", started=NOON, taken=NOON),
    CardState(
        id="ana/start-1", mentorship="ana", card="start-1", favorite=True, never=True, drawn=(DAY, DAY),
        skipped=(DAY,), asked=(Asked(on=DAY, answer=WORDS, worth_it=True, text=WORDS), Asked(on=DAY)),
    ),
    Meeting(
        id="t1", mentorship="ana", on=DAY, held=True, minutes=45, cards=("a", "b"), asks=("why",), engagement=5,
        outcomes=("one", "two"), note=WORDS, order=("ask:why", "card:a"), without=("step:a1",), debrief="g0",
    ),
    Meeting(id="t2", mentorship="bo"),
    Advice(
        id="a1", mentorship="ana", text=WORDS, heard=DAY, meeting="t1", applicable=True, practical=False, specific=False,
        state="tried", cue="it rains", step="read", tried=DAY, result="dry", closed=DAY,
    ),
    Plan(id="p1", mentorship="ana", ask=WORDS, asked=DAY, by=DAY, meetings=3, outcome="helped", closed=DAY, note=WORDS, again=DAY),
    ExitNote(id="n1", sent=DAY, sent_by="email", after="update", versions=(VERSION,), **NOTE),
    ExitNote(id="n2", sent=DAY, sent_by="chat", **SAFE | {"mentorship": "bo"}),
    Task(id="k1", mentorship="ana", about="recheck", text="Look", set_on=DAY, due=DAY, after_meetings=2, done=DAY),
    Task(id="k2", mentorship="bo", about="safe-talk", scenario="safety", text=SECRET, set_on=DAY),
    PrivateNote(id="v1", mentorship="ana", on=DAY, text=SECRET, written=NOON),
    OwnCard(
        id="o1", text=WORDS, theme="risk", phase="separation", depth="deep", helps="R", why=WORDS,
        follow_ups=("then", "or"), minutes=8,
    ),
    Pack(
        id="lab", title=WORDS, author="Zoë", licence="CC BY 4.0", language="en-GB", intro=WORDS, on=False, count=3,
        file="0" * 64,
    ),
    Need(id="e1", text="a reader", people=("Bo", "Cy")),
)  # fmt: skip
UNFINISHED: tuple[Record, ...] = (
    CheckDraft(
        id="c3", page="item-D2", returning=True, touched=NOON, completes="c2", compact=True, **ANSWERS,
        past=(
            PastStep(place="item-D1", pages=(PastPage(page="item-D1", reached=True, value=3, note=WORDS),)),
            PastStep(place="flag-fear", pages=(PastPage(page="flag-fear", reached=True, note=SECRET),)),
        ),
    ),
    NoteDraft(
        id="n3", step="text", read_again=DAY, after="thank-you", **NOTE, **BEGUN,
        versions=(VERSION, VERSION.but(scenario="safety", text=SECRET)),
    ),
    NoteDraft(id="n4", **SAFE | {"mentorship": "bo"}, **BEGUN, versions=(VERSION,)),
    DebriefDraft(
        id="g1", mentorship="ana", meeting="t9", on="2026-11-2", engagement=2, outcomes=WORDS, adding="half a",
        advice=(Heard(id="a9", text=WORDS, applicable=True, practical=False, specific=True),),
        next_on="2027", field="outcomes", **BEGUN,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Box:
    """A shelf of records in memory."""

    records: tuple[Record, ...] = field(default=())

    def all(self, model: type[Any]) -> tuple[Any, ...]:
        return tuple(one for one in self.records if type(one) is model)


@pytest.fixture
def lasting() -> tuple[Record, ...]:
    """Lasting records of every kind, private and not."""
    return LASTING


@pytest.fixture
def unfinished() -> tuple[Record, ...]:
    """Drafts of every kind, private and not."""
    return UNFINISHED


@pytest.fixture
def secret() -> str:
    """What stands in every private text."""
    return SECRET


@pytest.fixture
def noon() -> datetime:
    return NOON


@pytest.fixture
def box() -> Callable[[tuple[Record, ...]], Box]:
    """Makes a shelf of records."""
    return Box
