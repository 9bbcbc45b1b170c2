"""A score as a bar that can be read without color: filled blocks, a dotted rest, the number beside it."""

from __future__ import annotations

from textual.content import Content

from tui.widgets.ink import ink

_EIGHTHS = " ▏▎▍▌▋▊▉"
BAND_VOICE = {"low": "bad", "mid": "accent", "high": "good"}


def bar(score: float | None, band: str | None, width: int) -> Content:
    """A bar of ``width`` cells for a score of 0..100; dots alone where there is no score."""
    if score is None:
        return ink(("·" * width, "faint"))
    eighths = round(score / 100 * width * 8)
    full, rest = divmod(eighths, 8)
    blocks = "█" * full + (_EIGHTHS[rest] if rest else "")
    return ink((blocks, BAND_VOICE.get(band or "", "muted")), ("·" * (width - len(blocks)), "faint"))


def number(score: float | None) -> str:
    """A score as a whole number, rounded half up; a dash where there is none."""
    return "–" if score is None else str(int(score + 0.5))
