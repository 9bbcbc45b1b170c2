"""Always, never, nothing and their like, where they sharpen a reproach; in praise and about oneself they are fine."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.blame import Charge
from tui.domain.tact.phrases import Hit, Phrases
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
    for index, (sentence, charge) in enumerate(zip(reading.sentences, reading.charges, strict=True)):
        if charge is None:
            continue
        if hit := near(sentence.words, charge):
            yield reading.remark(RULE, "mend", sentence.span(hit.first, hit.last), _WHY)
        elif reading.does(index, "absolute"):
            yield reading.remark(RULE, "mend", sentence.span(charge.first, charge.last), _WHY)


def near(words: tuple[str, ...], charge: Charge) -> Hit | None:
    """Return the absolute within a charge or close to it, or None."""
    return _ABSOLUTE.search(words, max(0, charge.first - 7), charge.last + 6)
