"""The whole example, split by where it is kept."""

from __future__ import annotations

from datetime import date, tzinfo

from tui.domain.kinds import DRAFTS
from tui.domain.record import Record
from tui.services.demo.priya import priya
from tui.services.demo.tom import tom


def story(today: date, zone: tzinfo | None = None) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
    """The lasting records and the drafts of the example, told relative to ``today``."""
    records = (*priya(today, zone), *tom(today, zone))
    drafts = tuple(one for one in records if isinstance(one, DRAFTS))
    return tuple(one for one in records if not isinstance(one, DRAFTS)), drafts
