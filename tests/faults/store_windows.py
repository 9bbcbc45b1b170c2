"""Two windows that take turns on one journal, and what the umask leaves open."""

from __future__ import annotations

import os
import stat
import time
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
    """Make every kind of file under an umask; each one that others may use is a failure."""
    before = os.umask(umask)
    try:
        with TemporaryDirectory() as place:
            folder = Path(place) / "deep" / "journal"
            _every_file(folder)
            places = [folder.parent, folder, *folder.rglob("*")]
            wrong = [path for path in places if _mode(path) != (0o700 if path.is_dir() else 0o600)]
            kinds = {path.name.split("-")[0].split(".")[0] for path in places}
            assert {"journal", "drafts", "session", "backups"} <= kinds
            assert any(".damaged" in path.name for path in places)
            assert any("before-restore" in path.name for path in places)
            (folder / "journal.json").chmod(0o600)
    finally:
        os.umask(before)
    return Figure(8, f"umask {umask:03o}", len(places), len(wrong))


def _every_file(folder: Path) -> None:
    clock = days_pass()
    draft = CheckDraft(id="c", mentorship="m", started=START, touched=START)
    for number in range(6):
        store = opened(folder, now=clock)
        Act({"m": f"{number}"}).do(store)
        store.drafts.commit(draft.but(opening=number))
        store.close()
    (folder / "journal.json").write_bytes(b"broken")
    opened(folder, now=clock).close()
    backups = Backups(folder, Disk(), clock)
    assert backups.make("asked")
    backups.restore(backups.all()[-1])
    opened(folder, now=clock)._lock.release()  # type: ignore[union-attr]  # leaves what a killed session leaves


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
