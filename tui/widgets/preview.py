"""A note with its blanks: what is filled, what is missing, and the blank being filled now."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Region

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


def preview_place(subject: str, filled: Filled, here: str, width: int) -> Region | None:
    """The rows on which the first words of blank ``here`` stand in a preview of this width, if it has them."""
    span = next((one for one in filled.spans if one.slot == here), None)
    if span is None or width < 1:
        return None
    shown = preview_text(subject, filled, here)
    head = len(shown.plain) - len(filled.text)
    words = filled.text[span.start : span.end]
    first = span.start + len(words.split(maxsplit=1)[0] if words.split() else words)
    top, bottom = (shown[: head + end].get_height({}, width) - 1 for end in (first, span.end))
    return Region(0, top, 1, bottom - top + 1)
