"""A score over time as blocks, each with its number: readable as a picture and as a line of text."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from tui.services.changes import TrendLine
from tui.widgets.bars import number
from tui.widgets.ink import Piece, ink, lines

_BLOCKS = "▁▂▃▄▅▆▇█"
_CELL = 9


def trend_text(days: Sequence[str], rows: Sequence[TrendLine]) -> Content:
    """The days on top, then a line a score: a block as high as the score, and the number beside it."""
    room = max(len(row.name) for row in rows) + 2
    head: list[Piece] = [(" " * room, "muted"), *((f"{day:<{_CELL}}", "muted") for day in days)]
    shown = [ink(*head)]
    for row in rows:
        pieces: list[Piece] = [(f"{row.name:<{room}}", "muted")]
        for point in row.points:
            pieces += [(_block(point), "accent"), (f" {number(point):<{_CELL - 2}}", "strong")]
        shown.append(ink(*pieces))
    return lines(*shown)


def _block(score: float | None) -> str:
    return "·" if score is None else _BLOCKS[min(len(_BLOCKS) - 1, int(score / 100 * len(_BLOCKS)))]
