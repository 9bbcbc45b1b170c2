"""A ground for the ending, in the writer's own name or from outside; none is asked of a message that ends nothing."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "reason"
_WHY = "No reason is given. Give it as your own: “my plans,” “I need,” or what ends it from outside."


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding if no sentence gives a ground; it belongs after the sentence that decides."""
    if reading.letter.blank or reading.holds("ground"):
        return
    at = reading.end
    for sentence, decided in zip(reading.sentences, reading.decisions, strict=True):
        if decided:
            at = sentence.end
            break
    yield reading.missing(RULE, "mend", at, _WHY)
