"""Sentences that charge the mentor with a failing, with or without "you"."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "blame"
_WHY = "This reads as blame. Say what you need instead."


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every sentence that holds a charge."""
    for sentence, charge in zip(reading.sentences, reading.charges, strict=True):
        if charge is not None:
            yield reading.remark(RULE, "mend", sentence.span(charge.first, charge.last), _WHY)
