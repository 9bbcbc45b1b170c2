"""A note with its blanks: what is filled, what is missing, and the blank being filled now."""

from __future__ import annotations

from textual.content import Content

from tui.domain.slots import Filled
from tui.widgets.ink import ink


def preview_text(subject: str, filled: Filled, here: str) -> Content:
    """The note; the words of blank ``here`` are marked most."""
    pieces: list[str | tuple[str, str]] = [("Subject  ", "muted"), subject, "\n\n"] if subject else []
    at = 0
    for span in filled.spans:
        pieces.append(filled.text[at : span.start])
        voice = "title" if span.slot == here else "filled" if span.filled else "unfilled"
        pieces.append((filled.text[span.start : span.end], voice))
        at = span.end
    pieces.append(filled.text[at:])
    return ink(*pieces)
