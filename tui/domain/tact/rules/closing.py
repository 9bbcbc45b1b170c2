"""The last words before the name: thanks or a good wish, there or in the valediction."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.gratitude import Gratitude
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "closing"
_WHY = "The last words before your name hold no thanks and no good wish. End on one."
_OFFER = "I wish you well."


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding if the message ends cold."""
    if reading.letter.blank or _warm(reading.parting):
        return
    last = -1
    for index, sentence in enumerate(reading.sentences):
        if sentence.part == "body":
            last = index
    if last >= 0 and reading.charges[last] is None and _warm(reading.gratitude[last]):
        return
    yield reading.missing(RULE, "tip", reading.end, _WHY, reading.inserted(_OFFER))


def _warm(gratitude: Gratitude) -> bool:
    return not gratitude.sour and (
        gratitude.thanks or gratitude.bare or gratitude.wish or gratitude.praise or gratitude.logistic
    )
