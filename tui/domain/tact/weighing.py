"""Weighs the signs in a sentence: what does it do, and how surely?

Set phrases alone miss whatever is worded in a new way. Each sign, a set phrase among them, is worth a little for
or against an act, as learnt from labelled sentences; their sum decides. No sign is secret: ``weights`` lists all.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from tui.domain.tact.weights import ACTS, BEGIN, LETTERS, SIGNS, STEP

_NOTHING = len(LETTERS) // 2
ENOUGH = {
    "charge": -0.6, "absolute": -0.5, "thanks": -1.3, "ground": -0.8, "close": -0.7, "touch": -0.7, "vague": -0.2,
    "warmth": -0.7, "comparison": -1.5, "particular": -0.8, "scorn": -1.0,
}  # fmt: skip
"""What has to speak for an act, by act, as it serves best on messages that nothing was learnt from."""


@cache
def _worth() -> dict[str, bytes]:
    """Return the places in ``LETTERS`` of a sign's letters, by sign."""
    places = bytes.maketrans(LETTERS.encode("ascii"), bytes(range(len(LETTERS))))
    return {
        sign: letters.encode("ascii").translate(places)
        for sign, _, letters in (line.partition("\t") for line in SIGNS.splitlines())
    }


def weigh(signs: Iterable[str]) -> dict[str, float]:
    """Return by act how much speaks for it; from 0 on it is more likely than not."""
    worth = _worth()
    rows = [row for sign in signs if (row := worth.get(sign))]
    if not rows:
        return dict(BEGIN)
    none = len(rows) * _NOTHING
    return {
        act: BEGIN[act] + STEP * (sum(column) - none)
        for act, column in zip(ACTS, zip(*rows, strict=True), strict=True)
    }

