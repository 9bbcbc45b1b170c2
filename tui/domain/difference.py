"""How two wordings differ, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\S+\s*|\s+")
_MOST_WORDS = 3000
"""A longer text is compared line by line, so that it never takes long."""
ISLAND = 2
"""So many words between two changes belong to them: word by word, nobody can read it."""
FEWEST_WORDS = 6
SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that both wordings have, or only the old or only the new one."""

    kind: Literal["same", "gone", "new"]
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """The pieces in reading order, and how many words each wording has alone."""

    pieces: tuple[Piece, ...]
    gone: int
    new: int

    @property
    def size(self) -> int:
        """Words that are not in both."""
        return self.gone + self.new


def difference(old: str, new: str) -> Difference:
    """What turns ``old`` into ``new``; joined, its same and gone pieces give ``old``, same and new ``new``."""
    before, after = _parts(old, new)
    pieces: list[Piece] = []
    for same, a, b, c, d in _runs(before, after):
        if same:
            pieces.append(Piece("same", "".join(before[a:b])))
            continue
        if a < b:
            pieces.append(Piece("gone", "".join(before[a:b])))
        if c < d:
            pieces.append(Piece("new", "".join(after[c:d])))
    gone, fresh = (_words(pieces, kind) for kind in ("gone", "new"))
    return Difference(tuple(pieces), gone, fresh)


def loses_much(old: str, new: str) -> bool:
    """Whether ``new`` leaves out so many words of ``old`` that the old wording should be kept beside it."""
    words = len(old.split())
    if words < FEWEST_WORDS or old == new:
        return False
    return difference(old, new).gone >= _much(words)


def differs_much(old: str, new: str) -> bool:
    """Whether the two are different wordings rather than one with a word mended."""
    words = max(len(old.split()), len(new.split()))
    return old != new and difference(old, new).size >= _much(words)


def _runs(before: list[str], after: list[str]) -> list[tuple[bool, int, int, int, int]]:
    """Runs of equal and of other words; a lone "and" that both have between other words is no equal run."""
    codes = SequenceMatcher(None, before, after).get_opcodes()
    runs: list[tuple[bool, int, int, int, int]] = []
    for place, (tag, a, b, c, d) in enumerate(codes):
        island = tag == "equal" and b - a <= ISLAND and 0 < place < len(codes) - 1
        same = tag == "equal" and not island
        if runs and not same and not runs[-1][0]:
            a, c = runs.pop()[1::2]
        runs.append((same, a, b, c, d))
    return runs


def _much(words: int) -> float:
    return max(FEWEST_WORDS, words * SHARE)


def _words(pieces: list[Piece], kind: str) -> int:
    return sum(len(one.text.split()) for one in pieces if one.kind == kind)


def _parts(old: str, new: str) -> tuple[list[str], list[str]]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) <= _MOST_WORDS:
        return before, after
    return old.splitlines(keepends=True), new.splitlines(keepends=True)
