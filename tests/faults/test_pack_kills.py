"""Nothing of a pack is lost or halved when the program dies: real imports, really killed."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path
from typing import NoReturn

import pytest

from tui.bootstrap import open_services
from tui.content.deck import Card
from tui.services.packs import DryRun


def questions(title: str) -> tuple[Card, ...]:
    """The questions of a pack, which follow from its title."""
    return tuple(
        Card(
            f"q-{number}",
            f"{title}: why number {number}?",
            "risk",
            "any",
            "light",
            "R",
            "",
            (),
            5,
            origin="pack",
        )
        for number in range(300)
    )


def import_until_killed(folder: Path, run: int, report: int) -> NoReturn:
    """Add one pack after another, also over the one of the same name."""
    with open_services(folder) as desk:
        for number in range(10_000):
            name, title = f"pack-{number % 3}", f"{run}-{number}"
            os.write(report, f"{name} {title}\n".encode())
            desk.packs.add(DryRun("x.csv", name, title, "", "", "en", "", questions(title), (), ()))
            os.write(report, b"added\n")
    os._exit(0)


def kill_one(folder: Path, run: int, seconds: float) -> list[str]:
    """Return what a session reported until it was killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reader)
            import_until_killed(folder, run, writer)
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


@pytest.mark.parametrize("kills", [25, pytest.param(1_000, marks=pytest.mark.long)])
def test_an_import_that_is_killed_is_there_whole_or_not_at_all(tmp_path: Path, kills: int) -> None:
    chance = random.Random(kills)
    state: dict[str, str] = {}
    added = cut = 0
    for run in range(1, kills + 1):
        lines = kill_one(tmp_path, run, chance.uniform(0.02, 0.12))
        states = [state]
        for line in lines:
            name, _, title = line.partition(" ")
            states = states[-1:] if line == "added" else [states[-1], {**states[-1], name: title}]
        with open_services(tmp_path) as desk:
            state = {pack.id: pack.title for pack in desk.packs.all()}
            assert state in states
            cards = desk.library.all()
            assert desk.library.faults == {}
            for name, title in state.items():  # the questions of every pack in the list, to the last one
                asked = [cards[at].text for at in cards.of_source(name)]
                assert asked == [card.text for card in questions(title)]
        added += lines.count("added")
        cut += len(states) > 1
    assert added
    assert cut, "no kill came in the middle of an import"
