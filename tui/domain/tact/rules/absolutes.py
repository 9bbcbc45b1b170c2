"""Always, never, nothing and their like, where they sharpen a reproach; in praise and about oneself they are fine."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.phrases import Phrases
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "absolutes"
_WHY = "An absolute invites an argument. Name one time."
_ABSOLUTE = Phrases(
    """
    always|never|constantly|forever|invariably
    nothing|nobody|no-one|noone|nowhere
    no one
    everyone|everybody|everything|anything
    at all
    every single
    every|each time|session|meeting|email|call|message|question|conversation|appointment|draft|chapter|date|promise
    not|never once|a|one|ever _ single?
    not one|once|ever
    all the time
    the whole|entire time
    all you ~2 @do|did
    without exception|fail
    whatsoever
    """
)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for every charge that rests on an absolute."""
    for sentence, charge in zip(reading.sentences, reading.charges, strict=True):
        if charge is None:
            continue
        begin = max(0, charge.first - 7)
        hit = _ABSOLUTE.search(sentence.words, begin, charge.last + 6)
        if hit is not None:
            yield reading.remark(RULE, "mend", sentence.span(hit.first, hit.last), _WHY)
