"""The six scores as bars, each with its number, its band and what changed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from tui.services.scoring import Result
from tui.widgets.bars import bar, number
from tui.widgets.ink import Piece, ink, lines


def profile(result: Result, names: Sequence[tuple[str, str]], width: int, *, short: bool = False) -> Content:
    """One line a dimension. Readable without color: number and words say what the bar shows.

    ``short`` leaves out by how much a score has changed, and keeps each to one narrow line.
    """
    room = max(len(name) for _, name in names) + 2
    rows = []
    for id, name in names:
        score, band = result.dimensions[id], result.bands[id]
        pieces: list[Piece] = [(f"{'My ' + name.lower() if id == 'I' else name:<{room}}", "muted")]
        amount = None if score is None else float(score)
        content = Content.assemble(
            ink(*pieces), bar(amount, band, width), ink((f" {number(amount):>3}  ", "strong"))
        )
        rows.append(Content.assemble(content, _aside(result, id, band, short=short)))
    return lines(*rows)


def _aside(result: Result, id: str, band: str | None, *, short: bool) -> Content:
    if band is None:
        return ink(("too few answers" if short else "not enough answers", "muted"))
    shift = result.change.dimensions.get(id) if result.change else None
    if shift is not None and shift.word != "none":
        up = shift.difference > 0
        word = "changed" if shift.word == "changed" else "maybe changed"
        amount = "" if short else f" ({float(shift.difference):+.0f})"
        return ink((f"{'▲' if up else '▼'} {word}{amount}", "good" if up else "bad"))
    if band == "low":
        return ink(("▼ low", "bad"))
    if id in result.strengths:
        return ink(("a strength", "good"))
    if shift is not None:
        return ink(("no clear change", "muted"))
    return ink("")
