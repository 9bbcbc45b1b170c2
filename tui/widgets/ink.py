"""Text in the app's few voices. User text goes in as it is and is never read as markup."""

from __future__ import annotations

from textual.content import Content

STYLES = {
    "plain": "",
    "strong": "bold",
    "muted": "$muted",
    "faint": "$line",
    "accent": "$accent",
    "title": "bold $accent",
    "good": "$success",
    "bad": "$error",
    "strong-bad": "bold $error",
    "hit": "bold underline $accent",
    "italic": "italic",
    "filled": "underline",
    "unfilled": "$error",
    "gone": "strike $error",
    "new": "underline $success",
}
"""What each voice looks like; the colors themselves come from the theme."""

Piece = str | tuple[str, str]
"""Words, or words and their voice."""


def ink(*pieces: Piece) -> Content:
    """The pieces in a row, each in its voice."""
    return Content.assemble(
        *(piece if isinstance(piece, str) else (piece[0], STYLES[piece[1]]) for piece in pieces)
    )


def lines(*rows: Content) -> Content:
    """The rows one under another."""
    return Content("\n").join(rows)
