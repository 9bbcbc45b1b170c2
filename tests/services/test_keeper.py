"""Saves happen one after another, in the order asked for, whoever goes away meanwhile."""

from __future__ import annotations

import asyncio
import threading

import pytest

from tui.domain.trouble import Trouble
from tui.services.keeper import Keeper


async def test_jobs_run_one_after_another_in_their_order() -> None:
    keeper, done = Keeper(), []
    slow = threading.Event()

    def first() -> None:
        slow.wait(5)
        done.append("first")

    jobs = [asyncio.create_task(keeper.run(first))]
    await asyncio.sleep(0)
    jobs.append(asyncio.create_task(keeper.run(lambda: done.append("second"))))
    await asyncio.sleep(0.01)
    assert done == []
    slow.set()
    await asyncio.gather(*jobs)
    assert done == ["first", "second"]


async def test_a_screen_that_goes_away_does_not_take_its_words_along() -> None:
    keeper, done, slow = Keeper(), [], threading.Event()

    def save() -> None:
        slow.wait(5)
        done.append("kept")

    task = asyncio.create_task(keeper.run(save))
    await asyncio.sleep(0.01)
    task.cancel()
    slow.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    keeper.finish()
    assert done == ["kept"]


async def test_what_was_refused_is_said_to_whoever_asked_and_the_next_job_runs() -> None:
    keeper = Keeper()

    def refuse() -> None:
        raise Trouble("full")

    with pytest.raises(Trouble, match="full"):
        await keeper.run(refuse)
    assert await keeper.run(lambda: 7) == 7
    keeper.finish()
