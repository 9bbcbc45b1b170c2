"""Saving an answer costs the same beside a small and a very large journal."""

from __future__ import annotations

from pathlib import Path

from tests.speed.large_journal import draft, made, note, opened
from tests.store.conftest import RecordingDisk
from tui.domain.private_note import PrivateNote


def cost_of_an_answer(folder: Path, records: int) -> tuple[list[str], list[int], int]:
    """The calls to the disk of one saved answer, the bytes it wrote, and the records it was saved beside."""
    made(folder, records)
    disk = RecordingDisk()
    store = opened(folder, disk)
    for answered in range(6):
        disk.steps.clear()
        disk.written.clear()
        store.drafts.commit(draft(answered))
    store.close()
    return disk.steps, disk.written, len(store.archive.all(PrivateNote))


def test_an_answer_costs_the_same_beside_100_and_100_000_records(tmp_path: Path) -> None:
    steps, written, few = cost_of_an_answer(tmp_path / "small", 100)
    assert (few, len(written)) == (100, 1)
    assert "replace drafts.json" in steps
    assert cost_of_an_answer(tmp_path / "large", 100_000) == (steps, written, 100_000)


def test_a_record_of_the_journal_costs_more_so_that_the_proof_above_can_fail(tmp_path: Path) -> None:
    written = []
    for records in (10, 1_000):
        made(tmp_path / str(records), records)
        disk = RecordingDisk()
        store = opened(tmp_path / str(records), disk)
        disk.written.clear()
        store.archive.commit(note(records))
        written.append(disk.written[0])
        store.close()
    assert written[1] > 50 * written[0]
