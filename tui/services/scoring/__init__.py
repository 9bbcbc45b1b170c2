"""Judge a check: answers in, everything that the result shows out."""

from __future__ import annotations

from tui.services.scoring.evaluate import evaluate
from tui.services.scoring.report import as_json
from tui.services.scoring.result import Result, SignReading
from tui.services.scoring.stored import from_check, from_checks

__all__ = ["Result", "SignReading", "as_json", "evaluate", "from_check", "from_checks"]
