"""Nothing saved is lost when the program dies, whatever it was doing."""

from __future__ import annotations

import pytest

from tests.faults.store_acts import WORK
from tests.faults.store_kills import killed


@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("kills", [24, pytest.param(2_000, marks=pytest.mark.long)])
def test_nothing_saved_is_lost_when_a_session_is_killed(work: str, kills: int) -> None:
    figure = killed(work, kills)
    assert figure.failed == 0, figure
    assert figure.tried == kills
    saves, inside = _counts(figure.note)
    assert saves >= kills // 2
    assert inside >= kills // 8, "hardly a kill came in the middle of a save"


def _counts(note: str) -> tuple[int, int]:
    numbers = [int(word) for word in note.split() if word.isdigit()]
    return numbers[0], numbers[1]
