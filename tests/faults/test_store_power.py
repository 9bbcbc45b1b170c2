"""Nothing saved is lost when the power fails, and the proofs of that can fail themselves."""

from __future__ import annotations

import pytest

from tests.faults.store_acts import WORK
from tests.faults.store_mutants import MUTANTS, caught
from tests.faults.store_power import Medium, cut_off, recorded


@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("states", [120, pytest.param(4_000, marks=pytest.mark.long)])
def test_nothing_saved_is_lost_when_the_power_fails(work: str, states: int) -> None:
    figure = cut_off(work, states)
    assert figure.failed == 0, figure
    assert figure.tried == states


@pytest.mark.parametrize("name", MUTANTS)
def test_a_store_with_one_rule_broken_is_caught(name: str) -> None:
    figure = caught(name)
    assert figure.failed == 0, figure


def test_without_a_cut_the_medium_holds_what_the_folder_held() -> None:
    history = recorded("insert", 3)
    medium = Medium()
    for call in history.calls:
        medium.take(call)
    assert set(medium.names) >= {"journal.json", "journal.1.json", "journal.2.json"}
    assert all(medium.synced[number] == medium.written[number] for number in medium.names.values())


def test_a_cut_may_lose_each_part_that_was_not_synced() -> None:
    from random import Random

    medium = Medium()
    medium.take(("name", ("a", 1, None)))
    medium.take(("write", (1, b"x" * 1024)))
    chance = Random(1)
    found = [medium.after_a_cut(chance, 512) for _ in range(200)]
    assert {} in found, "the name may be missing"
    for data in (b"", b"x" * 1024, b"x" * 512 + bytes(512), bytes(512) + b"x" * 512):
        assert {"a": data} in found
    medium.take(("sync", (1,)))
    assert {len(state.get("a", b"")) for state in (medium.after_a_cut(chance, 512) for _ in range(99))} == {
        0,
        1024,
    }
    medium.take(("sync folder", (".",)))
    assert medium.after_a_cut(chance, 512) == {"a": b"x" * 1024}
