"""Whether the screen stands still while a large journal is saved: ``python -m tests.speed.loop_gaps [RECORDS]``.

A clock on the event loop ticks every few milliseconds while the keeper's thread commits one record after
another; a gap is the time between two ticks. The goal is a 99th percentile below 50 ms beside 20,000 records.
Also: the first commit after opening, and how long a commit takes.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.speed.large_journal import made, note, opened
from tui.services.keeper import Keeper

TICK = 0.002
COMMITS = 40
PAUSE = 0.02
"""Seconds between two commits."""


async def measured(folder: Path, records: int) -> tuple[list[float], list[float], list[float]]:
    """Gaps while nothing is saved, gaps while commits run, and the seconds of each commit."""
    store, keeper = opened(folder), Keeper()
    gaps: list[float] = []

    async def tick() -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(TICK)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    ticking = asyncio.create_task(tick())
    await asyncio.sleep(1)
    idle = list(gaps)
    gaps.clear()
    commits = []
    for number in range(COMMITS):
        record, start = note(records + number), time.perf_counter()
        await keeper.run(lambda record=record: store.archive.commit(record, act="write a note"))  # type: ignore[misc]
        commits.append(time.perf_counter() - start)
        await asyncio.sleep(PAUSE)
    ticking.cancel()
    keeper.finish()
    store.close()
    return idle, gaps, commits


def line(what: str, seconds: list[float]) -> str:
    """Median, 99th percentile and the longest, in milliseconds."""
    ordered = sorted(seconds)
    chosen = (ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)], ordered[-1])
    return f"{what:<34}" + "".join(f"{1000 * one:>10.1f}" for one in chosen)


def main(arguments: list[str]) -> int:
    """Print the table."""
    records = int(arguments[0]) if arguments else 20_000
    with TemporaryDirectory() as place:
        folder = Path(place) / "journal"
        made(folder, records)
        idle, gaps, commits = asyncio.run(measured(folder, records))
    print(f"{'ms beside ' + format(records, ',') + ' records':<34}{'p50':>10}{'p99':>10}{'max':>10}")
    print(line("gap of the loop, nothing saved", idle))
    print(line("gap of the loop, commits running", gaps))
    print(line("a commit", commits[1:]))
    print(f"{'the first commit after opening':<34}{1000 * commits[0]:>10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
