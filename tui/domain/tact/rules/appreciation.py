"""Thanks or praise for something the mentor gave; thanks for the post, or in scorn, are none."""

from __future__ import annotations

from collections.abc import Iterator

from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding

RULE = "appreciation"
_WHY = "Nothing thanks your mentor for what they gave. Name one thing, such as time or a piece of advice."
_OFFER = "Thank you for the time you gave me."


def find(reading: Reading) -> Iterator[Finding]:
    """Yield one finding if nothing in the message gives thanks."""
    if not reading.letter.blank and not gives_thanks(reading):
        yield reading.missing(RULE, "mend", reading.end, _WHY, reading.inserted(_OFFER))


def gives_thanks(reading: Reading) -> bool:
    """Whether any sentence holds sincere thanks for something, or praise."""
    return reading.holds("thanks")
