"""Damage: bits that flip, files that are cut off, blocks that are zeros; and what the journal opens as."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.faults.store_acts import Figure, QuickDisk, acts, looked, opened, shown
from tui.store.envelope import Lines, unwrapped, wrapped
from tui.store.errors import Damaged, StoreError, TooNew

BLOCK = 512


def damaged(tries: int) -> Figure:
    """Damage the journal in so many ways; what is not noticed, or not opened from an older save, is a failure."""
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
    failed = tries - found["older save"]
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
        return "taken for a newer version"
    except StoreError:
        return "not opened"
    if not store.notices:
        return "unnoticed"
    return "older save" if shown(store) == before else "wrong save"


def header_flips() -> Figure:
    """Flip every bit of the header; each one that is not noticed as damage is a failure."""
    good = wrapped(Lines().body({"mentorships": {"1": {"id": "m1"}}}))
    failed, bits = 0, good.index(b"\n") * 8
    for bit in range(bits):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        try:
            unwrapped(bytes(bad), Path("journal.json"))
        except Damaged:
            continue
        except TooNew:
            pass
        failed += 1
    return Figure(5, "flips of each bit of the header", bits, failed)


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
