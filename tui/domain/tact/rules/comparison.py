"""Another mentor set beside this one, by name or by rank, and gossip."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.lexicon import tone as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "comparison"
_WHY = "This sets somebody else beside your mentor. Leave other people out of it."
_COMPARE = Phrases(table.COMPARE)
_GOSSIP = Phrases(table.GOSSIP)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence that compares or gossips."""
    for sentence in reading.sentences:
        hit = _COMPARE.search(sentence.words) or _GOSSIP.search(sentence.words)
        if hit is not None:
            yield reading.remark(RULE, "tip", sentence.span(hit.first, hit.last), _WHY)
