"""Hedges piled up around the decision: three or more, where one plain sentence would do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from tui.domain.tact.lexicon import tone as table
from tui.domain.tact.phrases import Hit, Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding
from tui.domain.tact.tables import listed

RULE = "hedging"
_WHY = "{count} hedges stand around the decision. Say it once, plainly."
_MOST = 2
_HEDGE = Phrases(table.HEDGE)
_LOOSE = listed("maybe perhaps possibly probably somehow somewhat just kinda sorta potentially sort kind")
"""Hedges that can be taken out and leave a whole sentence behind."""


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding over three sentences at most that decide or stand beside the decision."""
    hedges = [_hedges(sentence.words) for sentence in reading.sentences]
    decided = [index for index, one in enumerate(reading.decisions) if one]
    near = {place for index in decided for place in (index - 1, index, index + 1) if 0 <= place < len(hedges)}
    held = _pile([len(hits) for hits in hedges], near)
    if not held:
        return
    found = [(place, hit) for place in held for hit in hedges[place]]
    (first, opening), (last, closing) = found[0], found[-1]
    start = reading.sentences[first].span(opening.first, opening.last)[0]
    end = reading.sentences[last].span(closing.first, closing.last)[1]
    cuts = {place: _cuts(reading, place, hedges[place]) for place in held}
    left = [len(hits) - len(cuts.get(place, ())) for place, hits in enumerate(hedges)]
    rewrite = None if _pile(left, near) else _without(reading, sorted(chain(*cuts.values())), start, end)
    yield reading.remark(RULE, "mend", (start, end), _WHY.format(count=len(found)), rewrite)


def _pile(counts: list[int], near: set[int]) -> list[int]:
    """Return the first sentences, three in a row at most, that hold too many hedges together."""
    for begin in sorted(near or range(len(counts))):
        row = (begin, begin + 1, begin + 2) if near else (begin,)
        held = [
            place for place in row if place < len(counts) and counts[place] and (place in near or not near)
        ]
        if sum(counts[place] for place in held) > _MOST:
            return held
    return []


def _hedges(words: tuple[str, ...]) -> list[Hit]:
    """Return the hedges of a sentence; within another hedge only a loose word counts again."""
    found: list[Hit] = []
    reach = 0
    for place in range(len(words)):
        hit = _HEDGE.at(words, place)
        if hit is not None and (place >= reach or words[place] in _LOOSE):
            found.append(hit)
            reach = max(reach, hit.last)
    return found


def _cuts(reading: Reading, place: int, hits: list[Hit]) -> list[tuple[int, int]]:
    """Return where loose hedges stand between two words, with the space before them."""
    text, sentence = reading.letter.text, reading.sentences[place]
    cuts: list[tuple[int, int]] = []
    for hit in hits:
        first, last = sentence.span(hit.first, hit.last)
        words = sentence.words[hit.first : hit.last]
        alone = words[0] in _LOOSE and (len(words) == 1 or words[1:] == ("of",))
        held = text[first - 1 : first] == " " == text[last : last + 1] and text[first - 2 : first - 1] != ","
        if alone and held and first > sentence.start:
            cuts.append((first - 1, last))
    return cuts


def _without(reading: Reading, cuts: list[tuple[int, int]], start: int, end: int) -> str | None:
    """Return the words from ``start`` to ``end`` without the cuts, or None if nothing would stay."""
    pieces, at = [], start
    for first, last in cuts:
        pieces.append(reading.letter.text[at : max(at, first)])
        at = last
    plain = ("".join(pieces) + reading.letter.text[at:end]).lstrip(" ")
    return plain if cuts and plain.strip() else None
