"""Records that are out of use, as they rest in the trash or in a step to take back."""

from __future__ import annotations

import json

from tui.domain.act import Shelved
from tui.domain.kinds import KINDS
from tui.domain.record import Record


def shelved(record: Record) -> Shelved:
    """The record, whole."""
    return Shelved(kind=record.kind, document=record.model_dump(mode="json"))


def opened(one: Shelved) -> Record:
    """The record as it was."""
    return KINDS[one.kind].model_validate_json(json.dumps(one.document))
