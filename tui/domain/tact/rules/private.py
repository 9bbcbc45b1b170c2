"""Scores, verdicts, rule names and private answers of the app, which belong to nobody but the writer."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.lexicon import tone as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "private"
_WHY = "This comes from your private notes. Take it out."
_PRIVATE = Phrases(table.PRIVATE)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence that gives away what the app said."""
    for sentence in reading.sentences:
        hit = _PRIVATE.search(sentence.words)
        if hit is not None:
            yield reading.remark(RULE, "mend", sentence.span(hit.first, hit.last), _WHY)
