"""Cells of a CSV file that no spreadsheet takes for a formula."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"''*[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """The cell with a leading ' where it would begin as a formula does, or as a guarded cell does."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """What the cell was before it was guarded."""
    return cell[1:] if _GUARDED.match(cell) else cell
