"""What the person is told of a file that was not read as it lies there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tui.store.errors import Damaged, TooNew


def older_save_opened(damage: Damaged, good: Path, aside: Sequence[Path], left: bool) -> str:
    """Return what was damaged, which older save stands in for it, and where the damaged file is.

    ``left`` says that a damaged file is there and, if none went ``aside``, that it is where it was.
    """
    where = f"kept as {' and '.join(place.name for place in aside)}" if aside else "left as it was"
    kept = f" The damaged file was {where}." if aside or left else ""
    return (
        f"{damage.path} could not be read: {damage.why}. An older save of it, {good.name}, was opened in its "
        f"place; what was saved after that is missing.{kept}"
    )


def newer_save_shown(error: TooNew, hidden: int) -> str:
    """Return why a file can be read only, and how much of it is not shown."""
    more = f" {hidden} of its records are of a form unknown here and are not shown." if hidden else ""
    return (
        f"{error.path} was written by a newer Good Terms (schema {error.schema}, this one knows {error.known}). "
        f"It is shown as far as this one knows it, and nothing can be changed; update Good Terms.{more}"
    )
