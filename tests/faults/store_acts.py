"""What a person does to the journal, as kinds of work that the proofs repeat: one act is one save."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from tui.domain.act import Act as Step
from tui.domain.act import mark
from tui.domain.mentorship import Mentorship
from tui.store.disk import Disk
from tui.store.store import Store

State = dict[str, str]
"""Mentorship id to the mentor's name."""

START = datetime(2026, 11, 21, 9, tzinfo=UTC)
ROLE = "Staff engineer who knows everybody and answers late, but then at length and with care"
"""Words in every record, for a journal is mostly words and no form would notice a change in them."""
MOST = 120
"""Records; more would only make the proofs slower."""


@dataclass(frozen=True)
class Act:
    """What is put and what is removed in one save."""

    puts: State
    gone: tuple[str, ...] = ()

    def after(self, state: State) -> State:
        """The state that the act makes of another one."""
        return {id: name for id, name in (state | self.puts).items() if id not in self.gone}

    def do(self, store: Store) -> None:
        """Save it."""
        store.archive.commit(
            *(Mentorship(id=id, mentor=name, role=ROLE) for id, name in self.puts.items()),
            removed=[Mentorship(id=id) for id in self.gone],
            # Fifty steps of hundreds of records each would only make the proofs slower.
            act="worked" if len(self.puts) < 40 else "",
        )


@dataclass(frozen=True)
class Figure:
    """One line of the table: how often something was tried, and how often it went wrong."""

    promise: int
    what: str
    tried: int
    failed: int
    note: str = ""


def _insert(chance: Random, state: State, number: int) -> Act:
    if len(state) > MOST:
        return Act({}, tuple(chance.sample(sorted(state), MOST // 2)))
    return Act({f"i{number}": f"new {number}"})


def _edit(chance: Random, state: State, number: int) -> Act:
    if len(state) < 10:
        return _fill(number)
    return Act({chance.choice(sorted(state)): f"edited {number}"})


def _remove(chance: Random, state: State, number: int) -> Act:
    return _fill(number) if len(state) < 3 else Act({}, (chance.choice(sorted(state)),))


def _bulk(chance: Random, state: State, number: int) -> Act:
    if len(state) < 20:
        return _fill(number)
    ids = sorted(state)
    chance.shuffle(ids)
    edited = dict.fromkeys(ids[: len(ids) // 2], f"bulk {number}")
    return Act({**edited, f"b{number}": "new"}, tuple(ids[-2:]))


def _import(chance: Random, state: State, number: int) -> Act:
    return Act({f"import {part}": f"import {number}" for part in range(400)})


def _fill(number: int) -> Act:
    return Act({f"f{number}-{part}": f"filled {number}" for part in range(30)})


WORK: dict[str, Callable[[Random, State, int], Act]] = {
    "insert": _insert,
    "edit": _edit,
    "remove": _remove,
    "bulk": _bulk,
    "import": _import,
}
"""Each kind of work: the next act, from a state and the number of the act."""


def acts(work: str, seed: int, state: State) -> Iterator[Act]:
    """Acts without end, each on what the ones before it left; the same for the same seed and state."""
    chance = Random(seed)
    for number in count(seed * 1000):
        act = WORK[work](chance, state, number)
        yield act
        state = act.after(state)


def days_pass(hours: int = 5) -> Callable[[], datetime]:
    """A clock that goes on by some hours each time it is asked, so that days begin and backups are made."""
    times = iter(range(1_000_000))
    return lambda: START + timedelta(hours=hours * next(times))


def opened(folder: Path, *, disk: Disk | None = None, now: Callable[[], datetime] | None = None) -> Store:
    """A session on the journal."""
    return Store.open(folder, now=now or (lambda: START), new_id=lambda: uuid.uuid4().hex, disk=disk)


def looked(folder: Path) -> Store:
    """The journal for reading."""
    return Store.look(folder, now=lambda: START, new_id=lambda: "r")


def shown(store: Store) -> State:
    """What the journal shows."""
    return {record.id: record.mentor for record in store.archive.all(Mentorship)}


def step_fits(store: Store) -> bool:
    """Whether the last step to take back leads from what is kept: it and its act are one save."""
    steps = store.archive.all(Step)
    return not steps or all(
        mark(store.archive.get(Mentorship, one.id)) == one.after for one in steps[-1].changes
    )


class QuickDisk(Disk):
    """Does not wait for the medium, for proofs in which no power fails."""

    def sync(self, handle: int) -> None:
        pass

    def sync_folder(self, folder: Path) -> None:
        pass
