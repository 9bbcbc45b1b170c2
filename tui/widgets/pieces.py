"""A painted line in as few pieces as can be: each piece costs some fifty bytes on the way to the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.segment import Segment
from rich.style import Style


def few(segments: Iterable[Segment]) -> list[Segment]:
    """The same line; a blank needs no color of its own, as long as it is on the same ground."""
    kept: list[Segment] = []
    for text, style, _ in segments:
        if kept and _joins(kept[-1], text, style):
            before = kept.pop()
            shown = style if before.text.isspace() else before.style
            kept.append(Segment(before.text + text, shown))
        else:
            kept.append(Segment(text, style))
    return kept


def _joins(before: Segment, text: str, style: Style | None) -> bool:
    if before.style == style:
        return True
    if before.style is None or style is None or before.style.bgcolor != style.bgcolor:
        return False
    lines = before.style.underline or style.underline
    return not lines and (text.isspace() or before.text.isspace())
