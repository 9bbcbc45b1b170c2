"""Word lists as they are written: a string, its words apart by white space."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(words.split())
