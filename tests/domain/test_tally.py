"""The counts of what is kept read as a person would say them."""

from __future__ import annotations

import pytest

from tui.domain.kinds import KINDS
from tui.domain.tally import in_words, named


def test_one_is_one_and_several_are_several() -> None:
    assert in_words({"mentorships": 1, "checks": 4, "plans": 0, "note_drafts": 1}) == (
        "1 mentorship, 4 checks, 1 unfinished note"
    )
    assert in_words({"checks": 0}) == ""


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_a_name_that_is_not_its_tables(kind: str) -> None:
    assert "_" not in named(kind, 1) + named(kind, 2)
    assert named(kind, 1) != named(kind, 2)
