"""Tables of set phrases, matched over words: rows are data, matching is bounded and needs no expressions.

A row is a string of elements, each followed by a space:

    word        that word                     a|b|@kind   one of these; ``@kind`` names a kind of words
    word?       it may be missing             !a|b        the next word is none of these
    _           up to three adverbs           ~3          up to three words, no marks between them
    ~~8         up to eight words; commas, dashes and brackets may stand between them
    ~3 !a|b     none of these among the next four words; nothing is taken
    ^           the sentence begins here      $           only marks follow
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from tui.domain.tact.lexicon.kinds import KINDS
from tui.domain.tact.tables import listed

_WORD, _MAYBE, _NOT, _GAP, _WIDE, _BEGIN, _END = range(7)  # the kinds of elements
_COMMAS = frozenset(',()—"')
_ENDING = frozenset(".!?…☺)\"'")

Element = tuple[int, frozenset[str], int]


class Hit(NamedTuple):
    """A row found: indexes of its first word and of the word after its last."""

    first: int
    last: int
    row: int


class _Row(NamedTuple):
    """A row read: its elements; its second word where that is certain; a later word, and how far it may be."""

    elements: tuple[Element, ...]
    second: frozenset[str] | None
    later: frozenset[str] | None
    reach: int


class Phrases:
    """A table of rows, indexed by the words a row may begin with."""

    def __init__(self, rows: str) -> None:
        """Read the lines of ``rows``; empty ones and those that begin with "# " are left out."""
        self._index: dict[str, list[int]] = {}
        self.rows: list[str] = [row for row in map(str.strip, rows.splitlines()) if row and row[:2] != "# "]
        self._read: list[_Row | None] = [None] * len(self.rows)
        for number, row in enumerate(self.rows):
            for word in _firsts(row):
                self._index.setdefault(word, []).append(number)

    def at(self, words: Sequence[str], first: int) -> Hit | None:
        """Return the first row that matches at a word, or None."""
        following = words[first + 1] if first + 1 < len(words) else ""
        for number in self._index.get(words[first], ()):
            row = self._read[number]
            if row is None:
                row = self._read[number] = _read(self.rows[number])
            # Two cheap looks ahead spare most rows the full match.
            if row.second is not None and following not in row.second:
                continue
            if row.later is not None and row.later.isdisjoint(words[first + 1 : first + row.reach]):
                continue
            last = _match(row.elements, 0, words, first)
            if last is not None and last > first:
                return Hit(first, last, number)
        return None

    def search(self, words: Sequence[str], begin: int = 0, stop: int | None = None) -> Hit | None:
        """Return the first hit that begins in ``begin..stop``, or None."""
        index = self._index
        for first in range(begin, len(words) if stop is None else min(stop, len(words))):
            if words[first] in index and (hit := self.at(words, first)):
                return hit
        return None

    def all(self, words: Sequence[str]) -> list[Hit]:
        """Return all hits that do not overlap, in order."""
        hits, at = [], 0
        while hit := self.search(words, at):
            hits.append(hit)
            at = hit.last
        return hits


def _words(parts: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for part in parts:
        if part.startswith("@"):
            found |= KINDS[part[1:]]
        else:
            found.add(part)
    return frozenset(found)


_NONE: frozenset[str] = frozenset()
ADVERBS: frozenset[str] = listed(
    """
    really so very just also still even often ever once simply actually always truly only already again
    both all quite rather too certainly clearly obviously apparently definitely honestly usually
    mostly generally frequently repeatedly constantly consistently continually sometimes occasionally
    regularly finally eventually soon now then first kindly graciously patiently generously quietly
    gently probably perhaps maybe surely kind sort of absolutely completely entirely totally fully deeply
    greatly sincerely genuinely particularly especially perfectly personally long since recently lately
    yet twice thrice straight openly freely carefully best have had has been did do
    """
)


def _firsts(row: str) -> set[str]:
    """Return the words a row may begin with. Only these are read beforehand: most rows are never needed."""
    firsts: set[str] = set()
    for part in row.split():
        if part == "^":
            continue
        kind, among, _ = _element(part)
        if kind not in (_WORD, _MAYBE):
            raise ValueError(f"a row begins with a word: {row}")
        firsts |= among
        if kind == _WORD:
            break
    return firsts


def _read(row: str) -> _Row:
    elements = _elements(row)
    certain = len(elements) > 1 and elements[0][0] == elements[1][0] == _WORD
    later = [among for kind, among, _ in elements if kind == _WORD][1:]
    reach = sum(most if kind in (_GAP, _WIDE) else kind in (_WORD, _MAYBE) for kind, _, most in elements)
    return _Row(elements, elements[1][1] if certain else None, later[-1] if later else None, reach)


def _elements(row: str) -> tuple[Element, ...]:
    elements: list[Element] = []
    for part in row.split():
        element = _element(part)
        if element[0] == _NOT and elements and elements[-1][0] == _GAP and not elements[-1][1]:
            element = (_NOT, element[1], elements.pop()[2] + 1)
        elements.append(element)
    return tuple(elements)


@cache
def _element(part: str) -> Element:
    if part == "^":
        return _BEGIN, _NONE, 0
    if part == "$":
        return _END, _NONE, 0
    if part == "_":
        return _GAP, ADVERBS, 3
    if part.startswith("~~"):
        return _WIDE, _NONE, int(part[2:])
    if part.startswith("~"):
        return _GAP, _NONE, int(part[1:])
    if part.startswith("!"):
        return _NOT, _words(part[1:].split("|")), 1
    kind = _MAYBE if part.endswith("?") and len(part) > 1 else _WORD
    return kind, _words((part[:-1] if kind == _MAYBE else part).split("|")), 0


def _match(elements: tuple[Element, ...], at: int, words: Sequence[str], place: int) -> int | None:
    """Return the index after the last word matched, or None."""
    size = len(words)
    while at < len(elements):
        kind, among, most = elements[at]
        if kind == _WORD:
            if place >= size or words[place] not in among:
                return None
            place += 1
        elif kind == _MAYBE:
            if place < size and words[place] in among:
                taken = _match(elements, at + 1, words, place + 1)
                if taken is not None:
                    return taken
        elif kind == _NOT:
            if any(word in among for word in words[place : place + most]):
                return None
        elif kind == _BEGIN:
            if any(word[0].isalnum() or word == "#" for word in words[:place]):
                return None
        elif kind == _END:
            if any(word not in _ENDING for word in words[place:]):
                return None
        else:
            return _after_gap(elements, at, words, place, most, kind == _WIDE)
        at += 1
    return place


def _after_gap(
    elements: tuple[Element, ...], at: int, words: Sequence[str], place: int, most: int, wide: bool
) -> int | None:
    among = elements[at][1]
    sought = elements[at + 1][1] if at + 1 < len(elements) and elements[at + 1][0] == _WORD else None
    for taken in range(most + 1):
        if place + taken >= len(words):
            return _match(elements, at + 1, words, place + taken)
        word = words[place + taken]
        if sought is None or word in sought:
            found = _match(elements, at + 1, words, place + taken)
            if found is not None:
                return found
        if among:
            if word not in among:
                return None
        elif not (word[0].isalnum() or word in "#¤" or (wide and word in _COMMAS)):
            return None
    return None
