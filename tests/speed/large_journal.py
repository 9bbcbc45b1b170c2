"""A journal with many records, without the time it takes to type them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from tui.domain.check import CheckDraft
from tui.domain.private_note import PrivateNote
from tui.store.disk import Disk
from tui.store.envelope import Lines, wrapped
from tui.store.shelf import document_of
from tui.store.store import Store

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TEXT = "What was said, and what I made of it on the way home; some forty words of it would be usual. " * 2


def note(number: int) -> PrivateNote:
    """One record of a usual size."""
    return PrivateNote(id=f"n{number}", mentorship="m1", on=date(2026, 1, 1), text=TEXT, written=NOON)


def draft(answered: int) -> CheckDraft:
    """A check under way with so many answers."""
    answers = {f"D{item}": 4 for item in range(answered)}
    return CheckDraft(id="c1", mentorship="m1", started=NOON, touched=NOON, answers=answers)


def made(folder: Path, records: int) -> None:
    """Write a journal with so many records as the store would have."""
    first = document_of(note(0))
    table = {str(number + 1): {**first, "id": f"n{number}"} for number in range(records)}
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / "journal.json").write_bytes(wrapped(Lines().body({PrivateNote.kind: table})))


def opened(folder: Path, disk: Disk | None = None) -> Store:
    """A session on it."""
    return Store.open(folder, now=lambda: NOON, new_id=lambda: "r", disk=disk)
