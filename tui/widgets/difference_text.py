"""Two wordings in one: what has gone and what is new, told apart by marks and not by color alone."""

from __future__ import annotations

from textual.content import Content

from tui.domain.difference import Difference
from tui.widgets.ink import Piece, ink

GONE, NEW = ("[−", "]"), ("[+", "]")


def difference_text(found: Difference) -> Content:
    """Words only the old wording has stand in [− ], words only the new one has in [+ ]."""
    pieces: list[Piece] = []
    for one in found.pieces:
        if one.kind == "same":
            pieces.append(one.text)
            continue
        before, after = GONE if one.kind == "gone" else NEW
        words = one.text.rstrip()
        pieces += [(before, "muted"), (words, one.kind), (after, "muted"), one.text[len(words) :]]
    return ink(*pieces)
