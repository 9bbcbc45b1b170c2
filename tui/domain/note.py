"""An exit note: a message under way, and one that was sent."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal

from tui.domain.record import Frozen, Line, Record, Text

Channel = Literal["email", "chat", "card", "talk"]


class Version(Frozen):
    """Wording that was set aside: when, for what, and every word of it."""

    at: datetime
    scenario: str
    channel: Channel
    text: Text
    subject: Line = ""


class NoteWords(Record):
    """What a note under way and a sent one have in common."""

    mentorship: str
    scenario: str
    channel: Channel = "email"
    slots: dict[str, Text] = {}
    """Slot id to what the person filled in."""
    subject: Line = ""
    text: Text = ""
    own_words: bool = False
    """True once the text was edited freely; until then it is the template with the slots filled."""
    ignored: tuple[str, ...] = ()
    """Findings the person chose to ignore, as "rule:excerpt"."""
    versions: tuple[Version, ...] = ()
    """Own wordings that gave way to others, oldest first; none is ever thrown away."""
    after: str = ""
    """Id of the [[after]] entry that it answers, such as a thank-you; empty for the exit note itself."""


class ExitNote(NoteWords):
    """A note that was sent or said."""

    kind: ClassVar[str] = "notes"

    sent: date
    sent_by: Channel


class NoteDraft(NoteWords):
    """The note being written; one a mentorship, and one for each thing to write after it."""

    kind: ClassVar[str] = "note_drafts"

    step: Literal["scenario", "channel", "slots", "text"] = "scenario"
    started: datetime
    touched: datetime
    read_again: date | None = None
    """The day on which the person wants to read it again."""
