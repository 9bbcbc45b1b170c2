"""Power cuts: what a disk may hold after one, built from the calls that a session made to it.

A disk that loses power keeps what was synced. Of the rest it may keep any part: each block of a file that
was written and not synced is new or old or zeros, its length is any; each name that was given, moved or
taken away and whose folder was not synced is as before or as after.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.faults.store_acts import Act, Figure, QuickDisk, State, acts, days_pass, looked, opened, shown
from tui.store.errors import StoreError

BLOCKS = (512, 4096)
Call = tuple[str, tuple[object, ...]]


class LoggingDisk(QuickDisk):
    """Does what it is asked to and notes it; files by number, names relative to the folder."""

    def __init__(self, folder: Path) -> None:
        self.calls: list[Call] = []
        self._folder = folder
        self._files: dict[str, int] = {}
        self._handles: dict[int, int] = {}

    def _note(self, call: str, *about: object) -> None:
        self.calls.append((call, about))

    def _name(self, path: Path) -> str:
        return str(path.relative_to(self._folder))

    def make_folder(self, folder: Path) -> None:
        new = not folder.exists()
        super().make_folder(folder)
        if new:
            self._note("make folder", self._name(folder))
            self.sync_folder(folder.parent)

    def create(self, path: Path) -> int:
        handle = super().create(path)
        self._handles[handle] = self._files[self._name(path)] = len(self.calls)
        self._note("name", self._name(path), self._handles[handle], None)
        return handle

    def write(self, handle: int, data: bytes) -> None:
        super().write(handle, data)
        self._note("write", self._handles[handle], bytes(data))

    def sync(self, handle: int) -> None:
        self._note("sync", self._handles[handle])

    def link(self, old: Path, new: Path) -> None:
        super().link(old, new)
        self._files[self._name(new)] = self._files[self._name(old)]
        self._note("name", self._name(new), self._files[self._name(new)], None)

    def replace(self, old: Path, new: Path) -> None:
        super().replace(old, new)
        if not old.exists():  # two names of one file both stay
            self._files[self._name(new)] = self._files.pop(self._name(old))
        self._note("name", self._name(new), self._files[self._name(new)], self._name(old))

    def remove(self, path: Path) -> None:
        there = path.exists()
        super().remove(path)
        if there:
            del self._files[self._name(path)]
            self._note("name", None, None, self._name(path))

    def sync_folder(self, folder: Path) -> None:
        if folder.is_relative_to(self._folder):
            self._note("sync folder", self._name(folder))


@dataclass
class Medium:
    """What is certainly on the disk, and what is on its way there."""

    synced: dict[int, bytes] = field(default_factory=dict)
    written: dict[int, bytes] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    moving: list[tuple[str, int | None, str | None]] = field(default_factory=list)
    """New name or folder, the file's number (None for a folder), the name that goes."""

    def take(self, call: Call) -> None:
        """Go on by one call."""
        match call:
            case ("write", (int(file), bytes(data))):
                self.written[file] = self.written.get(file, b"") + data
            case ("sync", (int(file),)):
                self.synced[file] = self.written.get(file, b"")
            case ("name", (name, file, gone)):
                self.moving.append((name, file, gone))  # type: ignore[arg-type]
            case ("make folder", (str(name),)):
                self.moving.append((name, None, None))
            case ("sync folder", (str(folder),)):
                here = [
                    move
                    for move in self.moving
                    if os.path.dirname(move[0] or move[2] or "") == folder.strip(".")
                ]
                self.moving = [move for move in self.moving if move not in here]
                for move in here:
                    self._move(self.names, self.folders, move)

    @staticmethod
    def _move(names: dict[str, int], folders: set[str], move: tuple[str, int | None, str | None]) -> None:
        name, file, gone = move
        if gone is not None:
            names.pop(gone, None)
        if name is not None and file is not None:
            names[name] = file
        elif name is not None:
            folders.add(name)

    def after_a_cut(self, chance: Random, block: int) -> dict[str, bytes]:
        """One of the states that may be found: bytes by name."""
        names, folders = dict(self.names), set(self.folders)
        likely = chance.random()
        for move in self.moving:
            if chance.random() < likely:
                self._move(names, folders, move)
        return {
            name: self._torn(file, chance, block)
            for name, file in sorted(names.items())
            if not os.path.dirname(name) or os.path.dirname(name) in folders
        }

    def _torn(self, file: int, chance: Random, block: int) -> bytes:
        old, new = self.synced.get(file, b""), self.written.get(file, b"")
        if old == new:
            return new
        length = chance.choice((len(old), len(new), chance.randrange(len(new) + 1)))
        parts = []
        for start in range(0, length, block):
            source = chance.choice((new, new, old, b""))[start : start + block]
            parts.append(source.ljust(min(block, length - start), b"\0")[: length - start])
        return b"".join(parts)


@dataclass
class History:
    """A session's calls, and which states a cut after so many of them may leave."""

    calls: list[Call]
    acts: list[tuple[int, int, State]]
    """Of each act: the calls before it, the calls when it was acknowledged, the state after it."""

    def allowed(self, cut: int) -> list[State]:
        """The state last acknowledged, and that of the act under way."""
        states: list[State] = [{}]
        for begun, done, state in self.acts:
            if done <= cut:
                states = [state]
            elif begun < cut:
                states.append(state)
        return states


DiskMaker = Callable[[Path], LoggingDisk]


def recorded(work: str, number: int, make_disk: DiskMaker = LoggingDisk) -> History:
    """The calls of a session with so many acts, over some days."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        disk = make_disk(folder)
        store = opened(folder, disk=disk, now=days_pass())
        done: list[tuple[int, int, State]] = []
        state: State = {}
        plan = acts(work, 1, state)
        for _ in range(number):
            act, before = next(plan), len(disk.calls)
            act.do(store)
            state = act.after(state)
            done.append((before, len(disk.calls), state))
        store.close()
        return History(disk.calls, done)


def cut_off(work: str, states: int, make_disk: DiskMaker = LoggingDisk) -> Figure:
    """Cut the power at so many moments and blocks; what is not found whole, as saved, is a failure."""
    history = recorded(work, 12, make_disk)
    chance = Random(f"{work} {states}")
    media = []
    medium = Medium()
    first = history.acts[0][0]
    for call in history.calls:
        medium.take(call)
        media.append(
            Medium(
                dict(medium.synced),
                dict(medium.written),
                dict(medium.names),
                set(medium.folders),
                list(medium.moving),
            )
        )
    faults: dict[tuple[object, ...], str] = {}
    kinds = {"lost": 0, "unreadable": 0, "older save": 0, "stuck": 0}
    for _ in range(states):
        cut = chance.randrange(first, len(history.calls)) + 1
        found = media[cut - 1].after_a_cut(chance, chance.choice(BLOCKS))
        key = (cut, *found.items())
        if key not in faults:
            faults[key] = _fault(found, history.allowed(cut))
        if faults[key]:
            kinds[faults[key]] += 1
    note = ", ".join((f"{len(faults)} different", *(f"{number} {kind}" for kind, number in kinds.items())))
    return Figure(2, f"power cut while at work: {work}", states, sum(kinds.values()), note)


def _fault(files: dict[str, bytes], allowed: list[State]) -> str:
    """Return what is wrong with what the next session finds, if anything is."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        for name, data in files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(data)
        try:
            store = looked(folder)
        except StoreError:
            return "unreadable"
        if shown(store) not in allowed:
            return "lost"
        if store.notices:
            return "older save"
        return "" if _goes_on(folder, shown(store)) else "stuck"


def _goes_on(folder: Path, state: State) -> bool:
    """Say whether the next session can save as if nothing had been."""
    store = opened(folder, disk=QuickDisk(), now=days_pass())
    for number in range(2):
        act = Act({f"next {number}": "saved"})
        act.do(store)
        state = act.after(state)
    store.close()
    return shown(looked(folder)) == state and not list(folder.rglob(".goodterms-*"))
