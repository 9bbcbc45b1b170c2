"""Nothing saved is lost when the program dies: real processes, really killed in the middle of edits."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest

from tui.domain.mentorship import Mentorship
from tui.store.store import Store

State = dict[str, str]
"""Mentorship id to the mentor's name."""


def session(folder: Path, run: int) -> Store:
    return Store.open(folder, now=lambda: datetime.now(UTC), new_id=lambda: f"r{run}")


def edit_until_killed(folder: Path, run: int, report: int) -> NoReturn:
    """Say what comes, do it, say that it is done; again and again."""
    chance = random.Random(run)
    store = session(folder, run)
    assert not store.read_only
    for act in range(100_000):
        ids = [record.id for record in store.archive.all(Mentorship)]
        puts = {f"{run}-{act}-{part}": f"new {run}" for part in range(chance.choice((0, 1, 1, 20)))}
        puts |= dict.fromkeys(chance.sample(ids, min(len(ids), 2)), f"edited {run} {act}")
        gone = [id for id in chance.sample(ids, chance.randint(0, len(ids) // 4)) if id not in puts]
        os.write(report, json.dumps([puts, gone]).encode() + b"\n")
        store.archive.commit(
            *(Mentorship(id=id, mentor=mentor) for id, mentor in puts.items()),
            removed=[Mentorship(id=id) for id in gone],
        )
        os.write(report, b"saved\n")
    os._exit(0)


def after(state: State, intent: str) -> State:
    puts, gone = json.loads(intent)
    return {id: mentor for id, mentor in (state | puts).items() if id not in gone}


def kill_one(folder: Path, run: int, seconds: float) -> list[str]:
    """Return what a session reported until it was killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reader)
            edit_until_killed(folder, run, writer)
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    with open(reader) as report:
        lines = report.read().splitlines()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the session ended by itself"
    return lines


@pytest.mark.parametrize("kills", [30, pytest.param(3_000, marks=pytest.mark.long)])
def test_nothing_acknowledged_is_lost_when_sessions_are_killed(tmp_path, kills):
    chance = random.Random(kills)
    state: State = {}
    saves = cut = 0
    for run in range(kills):
        lines = kill_one(tmp_path, run, chance.uniform(0.005, 0.05))
        states = [state]
        for line in lines:
            states = states[-1:] if line == "saved" else [states[-1], after(states[-1], line)]
        store = session(tmp_path, run)
        found = {record.id: record.mentor for record in store.archive.all(Mentorship)}
        store.close()
        assert found in states, "an act is there whole or not at all, and each acknowledged one is"
        state = found
        saves += lines.count("saved")
        cut += len(states) > 1
    assert saves > kills
    assert cut, "no kill came in the middle of a save"
