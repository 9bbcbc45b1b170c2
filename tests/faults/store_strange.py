"""Files that nobody wrote: any bytes, any JSON, and journals with something else in a place of theirs."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from tests.faults.store_acts import Figure, QuickDisk, acts, looked, opened
from tui.store.envelope import unwrapped, wrapped
from tui.store.errors import Damaged, TooNew

ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1e308, 2**70, "", "x" * 999, "\x00", "9999-99-99", [], {}, [[]], {"": None}, ["id"], {"id": []},
)  # fmt: skip


def strange(tries: int) -> Figure:
    """Open so many strange files; anything but a store or one of the two errors is a failure."""
    chance = Random(tries)
    found = {"opened": 0, "damaged": 0, "too new": 0, "otherwise": 0}
    with TemporaryDirectory() as place:
        folder = Path(place)
        store = opened(folder, disk=QuickDisk())
        plan = acts("insert", 1, {})
        for _ in range(4):
            next(plan).do(store)
        store.close()
        journal = folder / "journal.json"
        _, good = unwrapped(journal.read_bytes(), journal)
        for path in folder.iterdir():
            if path.is_file():
                path.unlink()
        for number in range(tries):
            journal.write_bytes(_made(good, chance, number))
            found[_outcome(folder)] += 1
    note = ", ".join(f"{number} {kind}" for kind, number in found.items())
    return Figure(6, "files that nobody wrote", tries, found["otherwise"], note)


def _outcome(folder: Path) -> str:
    try:
        looked(folder).close()
    except Damaged:
        return "damaged"
    except TooNew:
        return "too new"
    except Exception:
        return "otherwise"
    return "opened"


def _made(good: Any, chance: Random, number: int) -> bytes:
    match number % 4:
        case 0:
            return chance.randbytes(chance.randrange(400))
        case 1:
            return json.dumps(_any(chance)).encode()
        case 2:
            return wrapped(json.dumps(_any(chance)).encode())
        case _:
            tables = json.loads(json.dumps(good))
            for _ in range(chance.randrange(1, 4)):
                _spoil(tables, chance)
            return wrapped(json.dumps(tables).encode())


def _odd(chance: Random) -> Any:
    return json.loads(json.dumps(chance.choice(ODD)))


def _any(chance: Random, depth: int = 0) -> Any:
    kind = chance.randrange(3 if depth < 4 else 1)
    if kind == 0:
        return _odd(chance)
    if kind == 1:
        return [_any(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {chance.choice(("1", "id", "mentorships", "x", "")): _any(chance, depth + 1) for _ in range(3)}


def _spoil(value: Any, chance: Random) -> None:
    """Put something else in one place of a value, however deep."""
    while isinstance(value, dict | list) and value:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = chance.choice(keys)
        if chance.random() < 0.3 or not isinstance(value[key], dict | list) or not value[key]:
            value[key] = _odd(chance)
            return
        value = value[key]
