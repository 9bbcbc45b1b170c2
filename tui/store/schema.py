"""The number of the stored form, and the steps from older forms to this one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Tables = dict[str, dict[str, dict[str, Any]]]
"""Table name to document number (as text) to document: what TinyDB keeps in a file."""

Migration = Callable[[Tables], Tables]
"""A pure function from the tables of one schema to those of the next; what it was given stays as it is."""

SCHEMA = 1
MIGRATIONS: Mapping[int, Migration] = {}
"""By the older number: the step from 1 to 2 stands under 1."""


def migrated(
    tables: Tables,
    schema: int,
    *,
    to: int = SCHEMA,
    steps: Mapping[int, Migration] = MIGRATIONS,
) -> Tables:
    """Return ``tables`` of an older ``schema`` in today's form; nothing is written until the next save."""
    for number in range(schema, to):
        tables = steps[number](tables)
    return tables
