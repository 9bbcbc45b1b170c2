"""A store in a folder of its own, a record of every kind, and disks that record or refuse."""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tui.domain.advice import Advice
from tui.domain.card import Asked, CardState
from tui.domain.check import Check, CheckDraft
from tui.domain.debrief import DebriefDraft, Heard
from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Goal, Mentorship
from tui.domain.need import Need
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.own_card import OwnCard
from tui.domain.pack import Pack
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.task import Task
from tui.store.disk import Disk
from tui.store.store import Store

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, 30, 15, 250, tzinfo=UTC)
WORDS = 'Für Zoë: "ja" \\ nein\n\t§ 1 · 我們 · 🙂 — {x} [/b] </p>'

ANSWERS: dict[str, Any] = {
    "mentorship": "m1",
    "started": NOON,
    "opening": 7,
    "answers": {"D1": 4, "D2": 0, "E1": "x", "E2": None},
    "order": ("E1", "D2", "D1", "E2"),
    "importance": {"D": 2, "E": None},
    "facts": {"goals_met": True, "mentor_ends": "2026-10", "adjusted": 1, "external_end": None},
    "red_flags": {"credit": False, "fear": None},
    "words": {"Q1": WORDS},
    "carries": {"Q1": "kind"},
    "notes": {"D1": WORDS},
    "leaning": "change",
    "seconds": {"D1": 2.75, "D2": 1.0},
}
NOTE: dict[str, Any] = {
    "mentorship": "m1",
    "scenario": "outgrown",
    "channel": "chat",
    "slots": {"thanks": WORDS},
    "subject": "Danke",
    "text": WORDS,
    "own_words": True,
    "ignored": ("blame:you never",),
}
LASTING: tuple[Record, ...] = (
    Mentorship(
        id="m1",
        mentor="Priya Raman",
        role="Staff engineer",
        my_name="Zoë",
        since=DAY,
        cadence_days=28,
        phase="cultivation",
        state="paused",
        state_since=DAY,
        paused_until=DAY,
        reason="quiet",
        goals=(Goal(text="Lead a project", agreed=DAY, met=DAY, result="did"),),
        directions=(DirectionChange(on=DAY, text=WORDS),),
    ),
    Check(id="c1", taken=NOON.astimezone(), **ANSWERS),
    CardState(
        id="m1/start-1",
        mentorship="m1",
        card="start-1",
        favorite=True,
        drawn=(DAY, DAY),
        asked=(Asked(on=DAY, answer=WORDS, worth_it=True), Asked(on=DAY)),
    ),
    Meeting(
        id="t1", mentorship="m1", on=DAY, held=True, minutes=45, cards=("a", "b"), asks=("why",), note=WORDS
    ),
    Advice(id="a1", mentorship="m1", text=WORDS, heard=DAY, specific=False, state="tried", tried=DAY),
    Plan(id="p1", mentorship="m1", ask=WORDS, asked=DAY, by=DAY, meetings=3, outcome="helped", closed=DAY),
    ExitNote(id="n1", sent=DAY, sent_by="email", **NOTE),
    Task(id="k1", mentorship="m1", about="recheck", text="Look again", set_on=DAY, due=DAY, after_meetings=2),
    PrivateNote(id="v1", mentorship="m1", on=DAY, text=WORDS, written=NOON),
    OwnCard(id="o1", text=WORDS, theme="risk", why=WORDS, follow_ups=("then", "or"), minutes=8),
    Pack(id="lab", title=WORDS, author="Zoë", licence="CC BY 4.0", on=False, count=3, file="0" * 64),
    Need(id="e1", text="somebody who reads my drafts", people=("Priya Raman", "Tom")),
)
BEGUN: tuple[Record, ...] = (
    CheckDraft(id="c2", page="D2", seen=("D1",), touched=NOON, **ANSWERS),
    NoteDraft(id="n2", step="text", started=NOON, touched=NOON, read_again=DAY, **NOTE),
    DebriefDraft(
        id="g1",
        mentorship="m1",
        meeting="t9",
        outcomes=WORDS,
        advice=(Heard(id="a9", text=WORDS),),
        started=NOON,
        touched=NOON,
    ),
)


class RecordingDisk(Disk):
    """Notes the name of each step of a save, with what it did it to."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.written: list[int] = []
        """Bytes by write."""

    def create(self, path: Path) -> int:
        self.steps.append("create temp")
        return super().create(path)

    def write(self, handle: int, data: bytes) -> None:
        self.steps.append("write temp")
        self.written.append(len(data))
        super().write(handle, data)

    def sync(self, handle: int) -> None:
        self.steps.append("sync temp")
        super().sync(handle)

    def replace(self, old: Path, new: Path) -> None:
        self.steps.append(f"replace {new.name}")
        super().replace(old, new)

    def link(self, old: Path, new: Path) -> None:
        self.steps.append(f"link {old.name}")
        super().link(old, new)

    def sync_folder(self, folder: Path) -> None:
        self.steps.append("sync folder")
        super().sync_folder(folder)


class FailingDisk(Disk):
    """Refuses one step of a save, while ``step`` names it."""

    def __init__(self) -> None:
        self.step = ""

    def _refuse(self, step: str) -> None:
        if step == self.step:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def create(self, path: Path) -> int:
        self._refuse("create")
        return super().create(path)

    def write(self, handle: int, data: bytes) -> None:
        if self.step == "write":
            super().write(handle, data[: len(data) // 2])
        self._refuse("write")
        super().write(handle, data)

    def sync(self, handle: int) -> None:
        self._refuse("sync")
        super().sync(handle)

    def replace(self, old: Path, new: Path) -> None:
        self._refuse("replace")
        super().replace(old, new)

    def link(self, old: Path, new: Path) -> None:
        self._refuse("link")
        super().link(old, new)

    def sync_folder(self, folder: Path) -> None:
        self._refuse("sync_folder")
        super().sync_folder(folder)


@pytest.fixture
def lasting() -> tuple[Record, ...]:
    """A full record of every kind in the archive."""
    return LASTING


@pytest.fixture
def begun() -> tuple[Record, ...]:
    """A full draft of every kind."""
    return BEGUN


@pytest.fixture
def recording_disk() -> RecordingDisk:
    return RecordingDisk()


@pytest.fixture
def failing_disk() -> FailingDisk:
    return FailingDisk()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store will be; not there yet."""
    return tmp_path / "deep" / "goodterms"


@pytest.fixture
def now() -> Callable[[], datetime]:
    """A clock that goes on by a minute each time it is asked."""
    minutes = itertools.count()
    return lambda: NOON + timedelta(minutes=next(minutes))


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"revision-{next(numbers)}"


@pytest.fixture
def open_store(
    folder: Path, now: Callable[[], datetime], new_id: Callable[[], str]
) -> Iterator[Callable[..., Store]]:
    """Opens the store in ``folder``; what the test leaves open is closed after it."""
    stores: list[Store] = []

    def opened(place: Path = folder, **options: Any) -> Store:
        store = Store.open(place, now=now, new_id=new_id, **options)
        stores.append(store)
        return store

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def look(folder: Path, now: Callable[[], datetime], new_id: Callable[[], str]) -> Callable[..., Store]:
    """Looks at the store in ``folder`` without touching it."""
    return lambda place=folder: Store.look(place, now=now, new_id=new_id)


@pytest.fixture
def store_file() -> Callable[..., bytes]:
    """Builds a file as the format says: a header line with the checksum of the rest."""

    def build(tables: Any, schema: Any = 1, form: str = "goodterms") -> bytes:
        body = tables if isinstance(tables, bytes) else json.dumps(tables).encode()
        header = {"format": form, "schema": schema, "sha256": hashlib.sha256(body).hexdigest()}
        return json.dumps(header).encode() + b"\n" + body

    return build


@pytest.fixture
def snapshot_of() -> Callable[[Path], dict[str, bytes]]:
    """Every regular file of a folder with its bytes, but for those of the lock."""

    def snapshot(folder: Path) -> dict[str, bytes]:
        return {
            path.name: path.read_bytes()
            for path in folder.iterdir()
            if path.is_file() and not path.name.startswith("session.")
        }

    return snapshot
