"""What is to be deleted for good, and where it was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to go, wherever it lies; every part adds to the others."""

    mentorships: frozenset[str] = frozenset()
    """Ids: all that belongs to them."""
    names: frozenset[str] = frozenset()
    """How these mentors are called, case folded: they go from the list of who covers a need."""
    records: frozenset[tuple[str, str]] = frozenset()
    """(kind, id) of single records."""
    now: Mapping[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    """(kind, id) of records that stay to what they say now: every earlier form of them goes."""
    flags_of: frozenset[str] = frozenset()
    """Ids of checks whose private answers go, and nothing else of them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place in which something of it lies."""

    where: str
    """Such as: journal, trash, older saves, backups."""
    count: int
    """How many entries there; of older saves and backups, how many files."""
