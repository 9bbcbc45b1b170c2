"""Hedges piled up around the decision: three or more, where one plain sentence would do."""

from __future__ import annotations

from collections.abc import Iterator

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
    for begin in sorted(near or range(len(hedges))):
        held = [place for place in (begin, begin + 1, begin + 2) if place < len(hedges) and hedges[place]]
        held = [place for place in held if place in near or (not near and place == begin)]
        count = sum(len(hedges[place]) for place in held)
        if count > _MOST:
            found = [(place, hit) for place in held for hit in hedges[place]]
            (first, opening), (last, closing) = found[0], found[-1]
            start = reading.sentences[first].span(opening.first, opening.last)[0]
            end = reading.sentences[last].span(closing.first, closing.last)[1]
            rewrite = _plain(reading, found, start, end)
            yield reading.remark(RULE, "mend", (start, end), _WHY.format(count=count), rewrite)
            return


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


def _plain(reading: Reading, found: list[tuple[int, Hit]], start: int, end: int) -> str | None:
    """Return the words without their loose hedges, or None where too many would be left."""
    text, kept = reading.letter.text, 0
    cuts: list[tuple[int, int]] = []
    for place, hit in found:
        sentence = reading.sentences[place]
        first, last = sentence.span(hit.first, hit.last)
        words = sentence.words[hit.first : hit.last]
        alone = len(words) == 1 or words[1:] == ("of",)
        held = text[first - 1 : first] == " " and text[last : last + 1] == " " and text[first - 2 : first - 1] != ","
        if words[0] in _LOOSE and alone and held:
            cuts.append((first - 1, last))
        else:
            kept += 1
    if kept > _MOST or not cuts:
        return None
    pieces, at = [], start
    for first, last in cuts:
        pieces.append(text[at : max(at, first)])
        at = last
    plain = "".join(pieces) + text[at:end]
    return plain.lstrip(" ") if plain.strip() else None
