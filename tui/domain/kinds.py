"""Every kind of record there is, by where it is kept."""

from __future__ import annotations

from tui.domain.act import Act
from tui.domain.advice import Advice
from tui.domain.card import CardState
from tui.domain.check import Check, CheckDraft
from tui.domain.debrief import DebriefDraft
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.need import Need
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.own_card import OwnCard
from tui.domain.pack import Pack
from tui.domain.plan import Plan
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.task import Task
from tui.domain.trash import Trashed

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
    OwnCard,
    Pack,
    Need,
)
"""The lasting records, in the order in which exports list them."""

JOURNAL: tuple[type[Record], ...] = (*ARCHIVE, Act, Trashed)
"""What the journal's file holds: the lasting records, the steps to take back, and what was removed."""

DRAFTS: tuple[type[Record], ...] = (CheckDraft, NoteDraft, DebriefDraft)
"""What is being answered or written now; kept in a small file of its own."""

KINDS: dict[str, type[Record]] = {model.kind: model for model in (*JOURNAL, *DRAFTS)}
"""Every kind of record by the name of its table."""


def mentorship_of(record: Record) -> str:
    """Id of the mentorship that a record is about; empty where it belongs to none."""
    return record.id if isinstance(record, Mentorship) else getattr(record, "mentorship", "")


def same_work(one: Record, other: Record) -> bool:
    """Whether two drafts of one kind and mentorship are the same work.

    Debriefs differ by their meeting, notes by what they answer.
    """
    return all(getattr(one, field, "") == getattr(other, field, "") for field in ("meeting", "after"))
