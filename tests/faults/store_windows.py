"""Two windows that take turns on one journal, and what the umask leaves open."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.store_acts import START, Act, Figure, QuickDisk, State, days_pass, looked, opened, shown
from tui.domain.check import CheckDraft
from tui.store.backups import Backups
from tui.store.disk import Disk

A_TURN = 5
"""Acts that a window does before it lets the other one in."""


def two_windows(acts: int) -> Figure:
    """Let two processes do so many acts each; what one said was saved and is not there is a failure."""
    with TemporaryDirectory() as place:
        children = [_window(Path(place), name, acts) for name in "ab"]
        statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        found = shown(looked(Path(place)))
    expected = {f"{name}{number}": "saved" for name in "ab" for number in range(acts)}
    lost = sum(found.get(id) != name for id, name in expected.items()) + len(found.keys() - expected.keys())
    return Figure(7, "two windows at once", 2 * acts, lost + sum(status != 0 for status in statuses))


def _window(folder: Path, name: str, acts: int) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        done: State = {}
        until = time.monotonic() + 30 + acts
        while len(done) < acts and time.monotonic() < until:
            store = opened(folder, disk=QuickDisk())
            if not shown(store).items() >= done.items():
                break
            for _ in range(0 if store.read_only else min(A_TURN, acts - len(done))):
                act = Act({f"{name}{len(done)}": "saved"})
                act.do(store)
                done |= act.puts
            store.close()
            time.sleep(0.001)
        status = int(len(done) < acts)
    finally:
        os._exit(status)


def left_open(umask: int) -> Figure:
    """Make every kind of file under an umask and look after each step; what others may use is a failure."""
    before = os.umask(umask)
    tried = wrong = 0
    try:
        with TemporaryDirectory() as place:
            folder = Path(place) / "deep" / "journal"
            for _ in _steps(folder):
                places = [folder.parent, folder, *folder.rglob("*")]
                tried += len(places)
                wrong += sum(_mode(path) != (0o700 if path.is_dir() else 0o600) for path in places)
            names = " ".join(path.name for path in places)
            kinds = ("journal.3", "drafts.3", "session.lock", "session.json", ".damaged", "before-restore")
            assert all(kind in names for kind in kinds), names
    finally:
        os.umask(before)
    return Figure(8, f"umask {umask:03o}, each file after each step", tried, wrong)


def _steps(folder: Path) -> Iterator[None]:
    """Do what makes files, with a stop after each; the last stop is in the middle of a session."""
    clock = days_pass()
    draft = CheckDraft(id="c", mentorship="m", started=START, touched=START)
    for number in range(6):
        store = opened(folder, now=clock)
        yield
        Act({"m": f"{number}"}).do(store)
        yield
        store.drafts.commit(draft.but(opening=number))
        yield
        store.close()
    (folder / "journal.json").write_bytes(b"broken")
    backups = Backups(folder, Disk(), clock)
    opened(folder, now=clock).close()
    assert backups.make("asked")
    yield
    backups.restore(backups.all()[-1])
    yield
    store = opened(folder, now=clock)
    yield
    store.close()


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
