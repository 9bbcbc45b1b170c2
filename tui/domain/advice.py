"""A piece of advice on its way from heard to kept or dropped."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from tui.domain.record import Record, Text

AdviceState = Literal["heard", "planned", "tried", "kept", "dropped"]


class Advice(Record):
    """Something the mentor advised, and what became of it."""

    kind: ClassVar[str] = "advice"

    mentorship: str
    text: Text
    heard: date
    meeting: str | None = None
    applicable: bool | None = None
    practical: bool | None = None
    specific: bool | None = None
    """False: it could have been for anyone."""
    state: AdviceState = "heard"
    cue: Text = ""
    """If this happens ..."""
    step: Text = ""
    """... then I do this."""
    tried: date | None = None
    result: Text = ""
    closed: date | None = None
