"""Two checks side by side, and when three of them are a trend."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

GOOD, FAIR, LOW = (
    " ".join([block] * 4 + ["3331", "3331"]) for block in ("4440", "2222", "1113")
)  # Relationship 100, 50 and 25
TREND = "; trend: three checks in one direction, past the band."


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (GOOD, f"The relationship as a whole: changed (-25){TREND}"),
        (LOW, "The relationship as a whole: changed (-25)."),
        ("", "The relationship as a whole: changed (-25)."),
    ],
)
def test_three_checks_one_way_are_a_trend(journal: Any, first: str, words: str) -> None:
    journal.mentor()
    if first:
        journal.check("c1", first, taken=journal.now - timedelta(days=200))
    before = journal.check("c2", FAIR, taken=journal.now - timedelta(days=100))
    after = journal.check("c3", LOW, taken=journal.now)
    changes = journal.desk.changes
    assert changes.headline(changes.compare(before, after)) == words


def test_two_that_do_not_follow_each_other_are_no_trend(journal: Any) -> None:
    journal.mentor()
    for id, raw, days in (("c1", GOOD, 300), ("c2", FAIR, 200), ("c3", FAIR, 100), ("c4", LOW, 0)):
        journal.check(id, raw, taken=journal.now - timedelta(days=days))
    changes = journal.desk.changes
    _, before, _, after = changes.all("m1")
    assert changes.headline(changes.compare(before, after)).endswith("changed (-25).")
