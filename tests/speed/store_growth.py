"""What a save costs beside more and more records: ``python -m tests.speed.store_growth [--short]``.

Beside the store stand TinyDB as it comes, which syncs nothing, and SQLite that syncs each commit (WAL,
``synchronous=FULL``). Times are medians in milliseconds.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tinydb import TinyDB, where

from tests.speed.large_journal import draft, made, note, opened
from tui.store.shelf import document_of

BESIDE = (100, 1_000, 10_000, 100_000)
COMMITTED = (2_000, 20_000)
MOST_TIMES, LONGEST = 30, 4.0
"""A save is repeated so many times, or for so many seconds."""

Saves = tuple[Callable[[int], object], Callable[[int], object]]
"""Save the answer of this number, and save one more record under this number."""


def measured(save: Callable[[int], object]) -> float:
    """The median time of a save in milliseconds, after one that does not count."""
    save(0)
    times: list[float] = []
    while len(times) < MOST_TIMES and sum(times) < LONGEST:
        start = time.perf_counter()
        save(len(times) + 1)
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def good_terms(folder: Path, records: int) -> Saves:
    made(folder, records)
    store = opened(folder)
    return (
        lambda answered: store.drafts.commit(draft(answered)),
        lambda number: store.archive.commit(note(records + number)),
    )


def tinydb(folder: Path, records: int) -> Saves:
    database = TinyDB(folder / "db.json")
    database.table("notes").insert_multiple(document_of(note(number)) for number in range(records))
    drafts, notes = database.table("drafts"), database.table("notes")
    return (
        lambda answered: drafts.upsert(document_of(draft(answered)), where("id") == "c1"),
        lambda number: notes.insert(document_of(note(records + number))),
    )


def sqlite(folder: Path, records: int) -> Saves:
    database = sqlite3.connect(folder / "db.sqlite", isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE records (kind TEXT, id TEXT, document TEXT, PRIMARY KEY (kind, id))")
    put = "INSERT OR REPLACE INTO records VALUES (?, ?, ?)"
    database.execute("BEGIN")
    database.executemany(
        put, (("notes", f"n{number}", json.dumps(document_of(note(number)))) for number in range(records))
    )
    database.execute("COMMIT")
    return (
        lambda answered: database.execute(put, ("drafts", "c1", json.dumps(document_of(draft(answered))))),
        lambda number: database.execute(
            put, ("notes", f"n{records + number}", json.dumps(document_of(note(records + number))))
        ),
    )


SIDES = {"Good Terms": good_terms, "TinyDB, unsynced": tinydb, "SQLite, synced": sqlite}


def main(arguments: list[str]) -> int:
    """Print the table."""
    beside = BESIDE[:-1] if "--short" in arguments else BESIDE
    print(f"{'ms per save':<34}" + "".join(f"{name:>18}" for name in SIDES))
    rows = [(f"an answer beside {records:,} records", records, 0) for records in beside]
    rows += [(f"one more record at {records:,}", records, 1) for records in COMMITTED]
    for what, records, which in rows:
        print(f"{what:<34}", end="", flush=True)
        for side in SIDES.values():
            with TemporaryDirectory() as folder:
                print(f"{measured(side(Path(folder), records)[which]):>18.2f}", end="", flush=True)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
