"""The whole journal as one JSON object that can be read back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Protocol, TypeVar

from tui.domain.check import CheckAnswers
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.note import NoteWords
from tui.domain.record import Record
from tui.domain.task import Task

FORMAT = "goodterms-export"
VERSION = 1
SAFETY = "safety"

R = TypeVar("R", bound=Record)


class Shelf(Protocol):
    """What can be read from."""

    def all(self, model: type[R]) -> tuple[R, ...]: ...


def as_json(
    archive: Shelf, drafts: Shelf, now: datetime, *, only: str | None = None, with_private: bool = False
) -> tuple[str, int]:
    """The text of the export, and how many private things were left out of it.

    Private are: answers to the red-flag questions, private notes, and what belongs to the scenario
    "safety": its messages, its tasks and, in a mentorship, the reason of that name. ``only`` is the id of
    the one mentorship to export.
    """
    body: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "exported": now.isoformat(timespec="seconds"),
    }
    left_out = 0
    for shelf, models in ((archive, ARCHIVE), (drafts, DRAFTS)):
        for model in models:
            kept = []
            for record in shelf.all(model):
                if only not in (None, record.id, getattr(record, "mentorship", None)):
                    continue
                row = record.model_dump(mode="json")
                hidden = 0 if with_private else _hide(record, row)
                left_out += hidden
                if not (hidden and _all_private(record)):
                    kept.append(row)
            body[model.kind] = kept
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n", left_out


def _all_private(record: Record) -> bool:
    return record.private or (isinstance(record, NoteWords | Task) and record.scenario == SAFETY)


def _hide(record: Record, row: dict[str, Any]) -> int:
    """Take private answers out of a row; returns how many things are private in it."""
    if _all_private(record):
        return 1
    if isinstance(record, CheckAnswers) and record.red_flags:
        hidden = len(row["red_flags"])
        row["red_flags"] = {}
        # A note on a private question is as private as its answer.
        row["notes"] = {page: text for page, text in row["notes"].items() if not page.startswith("flag-")}
        return hidden
    if row.get("reason") == SAFETY:
        row["reason"] = ""
        return 1
    return 0
