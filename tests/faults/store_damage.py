"""Damage: bits that flip, files that are cut off, blocks that are zeros; and what the journal opens as."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.faults.store_acts import Figure, QuickDisk, acts, looked, opened, shown
from tui.store.errors import StoreError, TooNew

BLOCK = 512


def damaged(tries: int) -> Figure:
    """Damage the journal in so many ways; what is not noticed, or not opened from an older save, is a failure.

    A flip that turns the number of the form into a later one is noticed as a journal of a newer version.
    """
    chance = Random(tries)
    found: Counter[str] = Counter()
    with TemporaryDirectory() as place:
        folder = Path(place)
        store = opened(folder, disk=QuickDisk())
        plan, states = acts("bulk", 1, {}), [{}]
        for _ in range(6):
            act = next(plan)
            act.do(store)
            states.append(act.after(states[-1]))
        store.close()
        good = (folder / "journal.json").read_bytes()
        for _ in range(tries):
            (folder / "journal.json").write_bytes(_spoilt(good, chance))
            found[_outcome(folder, states[-2])] += 1
        (folder / "journal.json").write_bytes(good)
        assert shown(looked(folder)) == states[-1]
    failed = tries - found["older save"] - found["newer version"]
    note = ", ".join(f"{number} {kind}" for kind, number in found.items())
    return Figure(5, "flips, cuts and zeroed blocks", tries, failed, note)


def _spoilt(good: bytes, chance: Random) -> bytes:
    bad = bytearray(good)
    while bad == good:
        kind = chance.randrange(3)
        if kind == 0:
            place = chance.randrange(len(good))
            bad[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del bad[chance.randrange(len(good)) :]
        else:
            start = chance.randrange(0, len(good), BLOCK)
            end = min(start + BLOCK * chance.randrange(1, 9), len(good))
            bad[start:end] = bytes(end - start)
    return bytes(bad)


def _outcome(folder: Path, before: dict[str, str]) -> str:
    try:
        store = looked(folder)
    except TooNew:
        session = opened(folder, disk=QuickDisk())
        session.close()
        return "newer version" if session.read_only and session.notices else "unnoticed"
    except StoreError:
        return "not opened"
    if not store.notices:
        return "unnoticed"
    return "older save" if shown(store) == before else "wrong save"


def older_saves_kept() -> Figure:
    """After each save the three before it are there; every one that is not is a failure."""
    tried = failed = 0
    with TemporaryDirectory() as place:
        folder = Path(place)
        store = opened(folder, disk=QuickDisk())
        plan, states = acts("bulk", 1, {}), []
        for _ in range(8):
            act = next(plan)
            act.do(store)
            states.append(act.after(states[-1] if states else {}))
            for number, state in zip((1, 2, 3), reversed(states[:-1]), strict=False):
                tried += 1
                failed += _holds(folder / f"journal.{number}.json", state) is False
        store.close()
    return Figure(5, "older saves beside the last one", tried, failed)


def _holds(path: Path, state: dict[str, str]) -> bool:
    with TemporaryDirectory() as place:
        try:
            (Path(place) / "journal.json").write_bytes(path.read_bytes())
            return shown(looked(Path(place))) == state
        except (OSError, StoreError):
            return False
