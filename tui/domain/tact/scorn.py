"""Praise and thanks turned inside out."""

from __future__ import annotations

from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon import tone as table
from tui.domain.tact.phrases import Phrases

_SCORN = Phrases(table.SCORN)


def scorn(sentence: Sentence, *, sour: bool) -> tuple[int, int] | None:
    """Where a sentence is scornful, as indexes into its words; ``sour``: whether its thanks are none."""
    if hit := _SCORN.search(sentence.words):
        return hit.first, hit.last
    return (0, len(sentence.words)) if sentence.words and (sour or sentence.eyebrow) else None
