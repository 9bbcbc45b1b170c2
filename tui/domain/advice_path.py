"""The way of a piece of advice: heard, planned, tried, kept or dropped."""

from __future__ import annotations

from collections.abc import Mapping

OPEN = ("heard", "planned")
"""Advice that was not tried yet."""
CLOSED = ("kept", "dropped")

MOVES: Mapping[str, Mapping[str, str]] = {
    "plan": {"heard": "planned", "planned": "planned", "tried": "tried"},
    "try": {"heard": "tried", "planned": "tried", "tried": "tried"},
    "keep": {"tried": "kept"},
    "drop": {"heard": "dropped", "planned": "dropped", "tried": "dropped"},
}
"""What can be done with advice, and from which state it leads to which."""


def after(state: str, move: str) -> str | None:
    """The state that a move leads to; None where it cannot be made from this state."""
    return MOVES[move].get(state)


def reopened(*, tried: bool, planned: bool) -> str:
    """The state of kept or dropped advice that is taken up again: as far as it had come before."""
    return "tried" if tried else "planned" if planned else "heard"
