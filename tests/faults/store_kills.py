"""Sessions that are killed in the middle of their saves, and what the next session finds."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from pathlib import Path
from random import Random
from typing import NoReturn

from tests.faults.store_acts import Figure, State, acts, days_pass, opened, shown, step_fits
from tui.store.errors import StoreError

USUAL = 0.02
"""Seconds that a save takes where nothing better is known."""


def killed(work: str, kills: int) -> Figure:
    """Kill that many sessions at any moment of their work; lost, unreadable and half-done acts are failures."""
    chance = Random(f"{work} {kills}")
    lost = damaged = saves = inside = 0
    state: State = {}
    with tempfile.TemporaryDirectory() as folder:
        for run in range(kills):
            lines = _killed_once(Path(folder), work, run, chance)
            states, plan = [state], acts(work, run, state)
            for line in lines:
                states = states[-1:] if line == "saved" else [states[-1], next(plan).after(states[-1])]
            saves += lines.count("saved")
            inside += len(states) > 1
            try:
                store = opened(Path(folder))
            except StoreError:
                damaged += 1
                break
            found = shown(store)
            damaged += bool(store.notices)
            lost += found not in states or (work != "import" and not step_fits(store))
            store.close()
            state = found
    note = f"{saves} saves, {inside} kills inside one, {lost} lost, {damaged} unreadable"
    return Figure(1, f"killed while at work: {work}", kills, lost + damaged, note)


def _killed_once(folder: Path, work: str, run: int, chance: Random) -> list[str]:
    """Return what a session reported from its start until it was killed, in or after one of its first saves."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reader)
            _work_on(folder, work, run, writer)
        finally:
            os._exit(1)
    os.close(writer)
    with open(reader) as report:
        assert report.readline() == "ready\n", "the session could not begin"
        lines, last, usual = [], time.monotonic(), USUAL
        for _ in range(2 * chance.randrange(3)):  # so many saves go well before
            lines.append(report.readline().strip())
            last, usual = time.monotonic(), time.monotonic() - last
        time.sleep(chance.uniform(0, 1.3 * usual))
        os.kill(child, signal.SIGKILL)
        lines += report.read().splitlines()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the session ended by itself"
    return lines


def _work_on(folder: Path, work: str, run: int, report: int) -> NoReturn:
    """Say that an act begins, do it, say that it is done; again and again."""
    store = opened(folder, now=days_pass())
    assert not store.read_only
    os.write(report, b"ready\n")
    for act in acts(work, run, shown(store)):
        os.write(report, b"begun\n")
        act.do(store)
        os.write(report, b"saved\n")
    os._exit(0)
