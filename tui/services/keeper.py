"""One thread that saves: the interface never waits for the disk, and saves happen in the order asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Keeper:
    """Runs jobs that write, one after another, off the event loop."""

    def __init__(self, *, read_only: bool = False) -> None:
        self.read_only = read_only
        """Whether the store refuses every save, so that no screen promises one."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")

    async def run(self, job: Callable[[], T]) -> T:
        """Run the job in its turn and return its result; it returns once the disk has it.

        Shielded: a caller that goes away (a closed screen) does not take its words along.
        """
        return await asyncio.shield(asyncio.wrap_future(self._thread.submit(job)))

    def finish(self) -> None:
        """Wait until everything asked for is on the disk."""
        self._thread.shutdown(wait=True)
