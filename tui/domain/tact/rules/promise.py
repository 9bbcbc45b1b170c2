"""Promises and wishes of contact that name no date, month, event or topic in their sentence."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.lexicon import endings as table
from tui.domain.tact.phrases import Hit, Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "promise"
_WHY = "A promise without a date is soon forgotten. Say when, or say what about."
_VAGUE = Phrases(table.VAGUE)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence with a vague promise."""
    for index, sentence in enumerate(reading.sentences):
        if reading.does(index, "vague"):
            hit = vague(sentence.words)
            span = sentence.span(hit.first, hit.last) if hit else (sentence.start, sentence.end)
            yield reading.remark(RULE, "tip", span, _WHY)


def vague(words: tuple[str, ...]) -> Hit | None:
    """Return the set phrase that promises contact, or None."""
    return _VAGUE.search(words)
