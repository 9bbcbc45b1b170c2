"""The three signs that it might be time to move on (S37, S38, S39) and the chemistry (S5), as lamps."""

from __future__ import annotations

from typing import Literal

from tui.domain.verdict.case import Case, Evidence

SignState = Literal["off", "watch", "on"]

SIGNS = {"alignment": "D", "engagement": "E", "expectations": "X"}
"""The signs, each with its dimension."""

LONG_GAPS = 1.5
MOSTLY_GENERIC = 0.5


def lamps(case: Case) -> dict[str, bool]:
    """For each sign, whether its dimension is low."""
    return {sign: case.low(dimension) for sign, dimension in SIGNS.items()}


def sign_states(case: Case, evidence: Evidence | None = None) -> dict[str, SignState]:
    """The state of each sign, and of ``chemistry``, from the bands, the facts and what the log shows.

    A dimension without a score is never "on". Unmet expectations are "on" only after a change that was
    asked for did not help.
    """
    seen, facts = evidence or Evidence(), case.facts
    thin = seen.gap_ratio >= LONG_GAPS or seen.generic_share >= MOSTLY_GENERIC
    tried = facts.adjusted >= 1
    return {
        "alignment": _state(case.low("D"), facts.direction_changed),
        "engagement": _state(case.low("E"), thin),
        "expectations": _state(case.low("X") and tried, case.low("X")),
        "chemistry": _state(case.low("R"), case.bands["R"] == "mid"),
    }


def _state(on: bool, watch: bool) -> SignState:
    return "on" if on else "watch" if watch else "off"
