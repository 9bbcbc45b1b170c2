"""The whole journal as one JSON object that can be read back."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol, TypeVar

from tui.domain.check import CheckAnswers, CheckDraft, PastStep
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.mentorship import Mentorship
from tui.domain.note import NoteWords
from tui.domain.record import Record
from tui.domain.task import Task
from tui.exchange.json_text import json_text

FORMAT = "goodterms-export"
VERSION = 1
SAFETY = "safety"
SAFETY_SLOTS = frozenset({"helper", "third_party"})
"""Blanks that only its messages have; a note that was of that scenario for a while still holds them."""
PRIVATE_PAGES = "flag"
"""How the ids of the private pages of a check begin."""

R = TypeVar("R", bound=Record)


class Shelf(Protocol):
    """What can be read from."""

    def all(self, model: type[R]) -> tuple[R, ...]: ...


def as_json(
    archive: Shelf, drafts: Shelf, now: datetime, *, only: str | None = None, with_private: bool = False
) -> tuple[str, int]:
    """The text of the export, and how many private things were left out of it.

    ``only`` is the id of the one mentorship to export.
    """
    body: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "exported": now.isoformat(timespec="seconds"),
    }
    left_out = 0
    for shelf, models in ((archive, ARCHIVE), (drafts, DRAFTS)):
        for model in models:
            rows = body[model.kind] = []
            for record in shelf.all(model):
                if only not in (None, _mentorship(record)):
                    continue
                shown, hidden = (record, 0) if with_private else public(record)
                left_out += hidden
                if shown:
                    rows.append(shown.model_dump(mode="json"))
    return f"{json_text(body, indent=1)}\n", left_out


def public(record: Record) -> tuple[Record | None, int]:
    """What of a record anybody may see, None for nothing, and how many private things it is without.

    Private are private notes, answers and notes on the private pages of a check, and what belongs to the
    scenario "safety": messages, their wordings and blanks, tasks, and the reason for which a mentorship ended.
    """
    if record.private or (isinstance(record, NoteWords | Task) and record.scenario == SAFETY):
        return None, 1
    if isinstance(record, CheckAnswers):
        notes = {page: text for page, text in record.notes.items() if not page.startswith(PRIVATE_PAGES)}
        hidden = len(record.red_flags) + len(record.notes) - len(notes)
        steps = {"past": _public_past(record)} if isinstance(record, CheckDraft) else {}
        return record.model_copy(update={"red_flags": {}, "notes": notes, **steps}), hidden
    if isinstance(record, NoteWords):
        versions = tuple(one for one in record.versions if one.scenario != SAFETY)
        slots = {slot: text for slot, text in record.slots.items() if slot not in SAFETY_SLOTS}
        hidden = len(record.versions) - len(versions) + len(record.slots) - len(slots)
        return record.model_copy(update={"versions": versions, "slots": slots}), hidden
    if isinstance(record, Mentorship) and record.reason == SAFETY:
        return record.model_copy(update={"reason": ""}), 1
    return record, 0


def _public_past(draft: CheckDraft) -> tuple[PastStep, ...]:
    """The steps that can be taken back, without those on private pages."""
    seen = (
        step.model_copy(
            update={"pages": tuple(one for one in step.pages if not one.page.startswith(PRIVATE_PAGES))}
        )
        for step in draft.past
    )
    return tuple(step for step in seen if step.pages)


def _mentorship(record: Record) -> str:
    """The id of the mentorship that a record is or belongs to."""
    return record.id if isinstance(record, Mentorship) else str(getattr(record, "mentorship", ""))
