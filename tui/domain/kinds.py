"""Every kind of record there is, by where it is kept."""

from __future__ import annotations

from tui.domain.advice import Advice
from tui.domain.card import CardState
from tui.domain.check import Check, CheckDraft
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.task import Task

ARCHIVE: tuple[type[Record], ...] = (
    Mentorship,
    Check,
    CardState,
    Meeting,
    Advice,
    Plan,
    ExitNote,
    Task,
    PrivateNote,
)
"""The lasting records, in the order in which exports list them."""

DRAFTS: tuple[type[Record], ...] = (CheckDraft, NoteDraft)
"""What is being answered or written now; kept in a small file of its own."""
