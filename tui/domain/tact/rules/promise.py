"""Promises and wishes of contact that name no date, month, event or topic in their sentence."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.lexicon import endings as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding
from tui.domain.tact.touch import dated, topical

RULE = "promise"
_WHY = "A promise without a date is soon forgotten. Say when, or say what about."
_VAGUE = Phrases(table.VAGUE)
_REFUSED = Phrases(table.REFUSED)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence with a vague promise."""
    for sentence in reading.sentences:
        hit = _VAGUE.search(sentence.words)
        if (
            hit is None
            or _REFUSED.search(sentence.words)
            or dated(sentence)
            or topical(sentence.words, hit.last)
        ):
            continue
        yield reading.remark(RULE, "tip", sentence.span(hit.first, hit.last), _WHY)
