"""A check: one honest look at a mentorship, kept as raw answers. Scores are always computed anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from tui.domain.record import Frozen, Line, Record, Text

Answer = Annotated[int, Field(ge=0, le=4)] | Literal["x"] | None
"""0 never .. 4 nearly always, "x" can't say, None skipped. An item that was not reached has no entry."""

Fact = bool | str | int | None
"""true, false, an ISO date or month (counts as true), a count, or None for skipped."""

Leaning = Literal["stay", "change", "leave", "unsure"]


class PastPage(Frozen):
    """What one page of a check under way held before an act."""

    page: str
    reached: bool = False
    value: bool | int | Text | None = None
    note: Text = ""
    carry: Line = ""
    seconds: float | None = None


class PastStep(Frozen):
    """One answer, skip or note that can be taken back: where it was given and what was there before."""

    place: str
    returning: bool = False
    pages: tuple[PastPage, ...]


class CheckAnswers(Record):
    """What a check and its draft have in common: everything the person answered."""

    mentorship: str
    items_version: int = 1
    started: datetime
    opening: Annotated[int, Field(ge=0, le=10)] | None = None
    """0 passive .. 10 proactive."""
    answers: dict[str, Answer] = {}
    """Item id to raw answer, not keyed."""
    order: tuple[str, ...] = ()
    """Item ids in the order in which they were shown."""
    importance: dict[str, Annotated[int, Field(ge=0, le=2)] | None] = {}
    facts: dict[str, Fact] = {}
    red_flags: dict[str, bool | None] = {}
    """Private; left out of exports unless asked for."""
    words: dict[str, Text] = {}
    """Open question id to answer."""
    carries: dict[str, Text] = {}
    """Open question id to the heart of the answer, for a message later."""
    notes: dict[str, Text] = {}
    """Page id to note."""
    leaning: Leaning | None = None
    seconds: dict[str, float] = {}
    """Item id to the seconds until it was answered."""
    seen: tuple[str, ...] = ()
    """Ids of the pages that were skipped where no field above can say so: the opening, the open questions
    and the leaning."""


class Check(CheckAnswers):
    """A finished check."""

    kind: ClassVar[str] = "checks"

    taken: datetime
    """When it was finished, in local time with its offset."""


class CheckDraft(CheckAnswers):
    """A check under way: the answers so far and the page the person is on."""

    kind: ClassVar[str] = "check_drafts"

    page: str = ""
    """Id of the page to open at."""
    returning: bool = False
    """Whether that page was opened from the review, and leads back there."""
    past: tuple[PastStep, ...] = ()
    """The last steps, the newest at the end."""
    compact: bool = False
    """Whether a section's statements stand together on one page."""
    touched: datetime
    completes: str = ""
    """Id of a finished check with too few answers that this one will replace."""
