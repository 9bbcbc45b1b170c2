"""Another mentor set beside this one, by name or by rank, and gossip."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.lexicon import tone as table
from tui.domain.tact.phrases import Hit, Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "comparison"
_WHY = "This sets somebody else beside your mentor. Leave other people out of it."
_COMPARE = Phrases(table.COMPARE)
_GOSSIP = Phrases(table.GOSSIP)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence that compares or gossips."""
    for index, sentence in enumerate(reading.sentences):
        if reading.does(index, "comparison"):
            hit = compares(sentence.words)
            span = sentence.span(hit.first, hit.last) if hit else (sentence.start, sentence.end)
            yield reading.remark(RULE, "tip", span, _WHY)


def compares(words: tuple[str, ...]) -> Hit | None:
    """Return the set phrase that compares or gossips, or None."""
    return _COMPARE.search(words) or _GOSSIP.search(words)
