"""From bands and facts to one verdict, the three signs, and what would change the verdict."""

from __future__ import annotations

from tui.domain.verdict.case import Case, Evidence
from tui.domain.verdict.nearest import NearestChange, nearest_changes
from tui.domain.verdict.rows import ROWS, Row, Verdict, decide
from tui.domain.verdict.signs import SignState, lamps, sign_states

__all__ = [
    "ROWS",
    "Case",
    "Evidence",
    "NearestChange",
    "Row",
    "SignState",
    "Verdict",
    "decide",
    "lamps",
    "nearest_changes",
    "sign_states",
]
