"""The order of a check: blocks shuffled with a stored seed, and never two reversed items in a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

_MOST_TRIES = 10_000


@dataclass(frozen=True, slots=True)
class Statement:
    """What the order needs to know about an item; ``dimension`` is empty for the unscored one."""

    id: str
    dimension: str
    reverse: bool


def shuffled(statements: Sequence[Statement], seed: int) -> tuple[str, ...]:
    """Item ids in showing order: dimension blocks shuffled, items shuffled inside each, an item without a
    dimension at the end of a block in the second half, no two reversed ones in a row. Same seed, same order.
    """
    blocks: dict[str, list[Statement]] = {}
    for one in statements:
        if one.dimension:
            blocks.setdefault(one.dimension, []).append(one)
    guests = [one for one in statements if not one.dimension]
    chance = Random(seed)
    for _ in range(_MOST_TRIES):
        order = _once(blocks, guests, chance)
        if not any(a.reverse and b.reverse for a, b in pairwise(order)):
            return tuple(one.id for one in order)
    raise ValueError("these items cannot be ordered without two reversed ones in a row")


def _once(
    blocks: Mapping[str, Sequence[Statement]], guests: Sequence[Statement], chance: Random
) -> list[Statement]:
    names = chance.sample(sorted(blocks), len(blocks))
    hosts = {guest.id: chance.randrange(len(names) // 2, len(names)) for guest in guests}
    order: list[Statement] = []
    for index, name in enumerate(names):
        order += chance.sample(list(blocks[name]), len(blocks[name]))
        order += [guest for guest in guests if hosts[guest.id] == index]
    return order
