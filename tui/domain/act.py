"""One act of the person, as it is kept to be taken back: what was there before it."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any, ClassVar

from tui.domain.record import Frozen, Line, Record

_STAMPS = {"edited", "revision", "replaces"}

MOST_ACTS = 50
"""So many acts can be taken back, the last one first."""


def mark(record: Record | None) -> str:
    """Name what a record says, whichever edit it is; empty where there is none."""
    if record is None:
        return ""
    said = json.dumps(record.model_dump(mode="json", exclude=_STAMPS), sort_keys=True)
    return hashlib.blake2b(said.encode(), digest_size=12).hexdigest()


class Before(Frozen):
    """What one record was before an act."""

    kind: str
    id: str
    document: dict[str, Any] | None
    """The record as it was; None where there was none."""
    after: str
    """The mark of what the act made of it; empty where the act removed it."""


class Shelved(Frozen):
    """A record that is out of use, whole."""

    kind: str
    document: dict[str, Any]


class Act(Record):
    """One undo step."""

    kind: ClassVar[str] = "undo_steps"

    at: datetime
    what: Line
    """What the person did, in words that follow "you", such as: put a card on the list."""
    mentorships: tuple[str, ...] = ()
    """Ids of the mentorships that it was about."""
    changes: tuple[Before, ...]
    ended: tuple[Shelved, ...] = ()
    """Drafts that the act finished or threw away."""
    begun: tuple[Shelved, ...] = ()
    """Drafts that came to be under way with it."""
