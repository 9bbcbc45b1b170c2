"""From raw answers to scores, bands, flags and honest words about change. Standard library only."""

from __future__ import annotations

from tui.domain.scoring.answers import Answer, Answers, Facts, Leaning, RedFlags
from tui.domain.scoring.bands import CUTS, Band, Near, band, near, rounded
from tui.domain.scoring.change import Change, Shift, Sitting, Word, compare
from tui.domain.scoring.flags import Flag, contradictions, glow, haste, heat, straight_line
from tui.domain.scoring.scores import (
    ALL,
    MINE,
    MY_PART,
    RELATIONSHIP,
    THE_RELATIONSHIP,
    Item,
    Scores,
    Tally,
    bands_of,
    gap,
    gap_order,
    highest,
    lowest,
    missing,
    score,
    scores_of,
)

__all__ = [
    "ALL",
    "CUTS",
    "MINE",
    "MY_PART",
    "RELATIONSHIP",
    "THE_RELATIONSHIP",
    "Answer",
    "Answers",
    "Band",
    "Change",
    "Facts",
    "Flag",
    "Item",
    "Leaning",
    "Near",
    "RedFlags",
    "Scores",
    "Shift",
    "Sitting",
    "Tally",
    "Word",
    "band",
    "bands_of",
    "compare",
    "contradictions",
    "gap",
    "gap_order",
    "glow",
    "haste",
    "heat",
    "highest",
    "lowest",
    "missing",
    "near",
    "rounded",
    "score",
    "scores_of",
    "straight_line",
]
