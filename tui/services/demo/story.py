"""The whole example, split by where it is kept."""

from __future__ import annotations

from datetime import date, tzinfo

from tui.domain.kinds import DRAFTS
from tui.domain.need import Need
from tui.domain.record import Record
from tui.services.demo.priya import priya
from tui.services.demo.tom import tom

NEEDS = (
    Need(id="need-0", text="somebody who reads my drafts line by line", people=("Jo",)),
    Need(id="need-1", text="a door into other teams", people=("Ravi", "Ines")),
    Need(id="need-2", text="somebody who has led a large migration"),
)
"""Who covers what: the person's own table."""


def story(today: date, zone: tzinfo | None = None) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
    """The lasting records and the drafts of the example, told relative to ``today``."""
    records = (*priya(today, zone), *tom(today, zone), *NEEDS)
    drafts = tuple(one for one in records if isinstance(one, DRAFTS))
    return tuple(one for one in records if not isinstance(one, DRAFTS)), drafts
