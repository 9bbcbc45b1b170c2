"""Disks that refuse: one call of a save, all from one call on, or more bytes than a file may have."""

from __future__ import annotations

import errno
import os
import resource
import signal
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.store_acts import Act, Figure, QuickDisk, State, acts, days_pass, looked, opened, shown
from tui.store.errors import Unwritable


class RefusingDisk(QuickDisk):
    """Refuses the call after ``left`` more, and those after it where it is ``full``."""

    def __init__(self, *, full: bool) -> None:
        self.left: int | None = None
        self.refused = False
        self._full = full

    def _ask(self) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left == -1 or (self._full and self.left < 0):
            self.refused = True
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def make_folder(self, folder: Path) -> None:
        self._ask()
        super().make_folder(folder)

    def create(self, path: Path) -> int:
        self._ask()
        return super().create(path)

    def write(self, handle: int, data: bytes) -> None:
        super().write(handle, data[: len(data) // 2])
        self._ask()
        super().write(handle, data[len(data) // 2 :])

    def sync(self, handle: int) -> None:
        self._ask()

    def link(self, old: Path, new: Path) -> None:
        self._ask()
        super().link(old, new)

    def replace(self, old: Path, new: Path) -> None:
        self._ask()
        super().replace(old, new)

    def sync_folder(self, folder: Path) -> None:
        self._ask()


def refused(work: str) -> Figure:
    """Refuse each call of a save in turn; a claim that the disk does not keep, or a loss, is a failure."""
    tried = failed = told = 0
    for full in (False, True):
        for number in count():
            disk = RefusingDisk(full=full)
            with TemporaryDirectory() as place:
                state = _begun(Path(place), work)
                store = opened(Path(place), disk=disk, now=days_pass(7))
                disk.left = number
                act = next(acts(work, 99, state))
                raised = False
                try:
                    act.do(store)
                except Unwritable:
                    raised = True
                disk.left = None
                tried, told = tried + disk.refused, told + raised
                kept = state if raised else act.after(state)
                good = shown(store) == kept and shown(looked(Path(place))) in (kept, act.after(state))
                for later in (Act({"later": "one"}), Act({"later still": "two"})):
                    later.do(store)
                    kept = later.after(kept)
                    good = good and shown(store) == kept == shown(looked(Path(place)))
                store.close()
                good = good and not list(Path(place).rglob(".goodterms-*"))
                failed += not good
            if not disk.refused:
                break
    return Figure(4, f"a call refused while at work: {work}", tried, failed, f"{told} told as not saved")


def _begun(folder: Path, work: str) -> State:
    """Leave a journal with some saves of the kind."""
    store = opened(folder, disk=QuickDisk(), now=days_pass(0))
    plan, state = acts(work, 1, {}), State()
    for _ in range(5):
        act = next(plan)
        act.do(store)
        state = act.after(state)
    store.close()
    return state


def full(sizes: int) -> Figure:
    """Let files have no more than so many different numbers of bytes, in processes of their own."""
    failed = told = saved = 0
    with TemporaryDirectory() as place:
        folder = Path(place)
        state = _begun(folder, "edit")
        whole = (folder / "journal.json").stat().st_size
        names = sorted(state)
        for number in range(sizes):
            limit = whole * 2 * number // sizes
            act = Act({names[number % len(names)]: f"edited {number:05}"})
            outcome = _under_a_limit(folder, limit, act, state)
            told += outcome == "refused"
            saved += outcome == "saved"
            state = act.after(state) if outcome == "saved" else state
            store = looked(folder)
            failed += outcome == "wrong" or shown(store) != state or bool(store.notices)
    return Figure(4, "a full disk, by file size", sizes, failed, f"{told} told as not saved, {saved} saved")


def _under_a_limit(folder: Path, limit: int, act: Act, state: State) -> str:
    """Do one act where no file may have more bytes; return how it went."""
    child = os.fork()
    if not child:
        status = 3
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            store = opened(folder)
            try:
                act.do(store)
                status = 0 if shown(store) == act.after(state) else 2
            except Unwritable as error:
                told = error.reason == os.strerror(errno.EFBIG) and shown(store) == state
                status = 1 if told else 2
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    return {0: "saved", 1: "refused"}.get(os.waitstatus_to_exitcode(status), "wrong")
