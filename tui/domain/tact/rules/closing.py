"""The last words before the name: thanks or a good wish, there or in the valediction."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "closing"
_WHY = "The last words before your name hold no thanks and no good wish. End on one."
_OFFER = "I wish you well."


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding if the message ends cold."""
    if reading.letter.blank:
        return
    last = max((at for at, sentence in enumerate(reading.sentences) if sentence.part == "body"), default=-1)
    places = [at for at in (last, len(reading.sentences) if reading.letter.parting else -1) if at >= 0]
    if any(reading.does(at, "warmth") for at in places):
        return
    yield reading.missing(RULE, "tip", reading.end, _WHY, reading.inserted(_OFFER))
