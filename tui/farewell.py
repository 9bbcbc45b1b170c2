"""Leaving when told from outside: the terminal window was closed, or the machine shuts down."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress

PATIENCE = 2.0
"""Seconds for an orderly leave; without a terminal to write to, that can hang for ever."""
SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class Farewell:
    """Asks the app to leave, and ends the program if it cannot: a window that has gone must not keep the lock."""

    def __init__(self, leave: Callable[[], None], abandon: Callable[[], None]) -> None:
        """``leave`` runs on the event loop; ``abandon`` on a thread of its own, when patience has run out."""
        self._leave, self._abandon = leave, abandon
        self._loop = asyncio.get_running_loop()

    def listen(self) -> None:
        """Listen from now on; elsewhere than on the main thread nothing can be heard."""
        with suppress(ValueError):
            for number in SIGNALS:
                # Not the loop's own handler: a loop that waits for a dead terminal would never run it.
                signal.signal(number, lambda received, _frame: self._told(received))

    def _told(self, received: int) -> None:
        last_resort = threading.Timer(PATIENCE, self._give_up, [128 + received])
        last_resort.daemon = True
        last_resort.start()
        with suppress(RuntimeError):  # the loop has ended already; the program is on its way out
            self._loop.call_soon_threadsafe(self._leave)

    def _give_up(self, status: int) -> None:
        try:
            self._abandon()
        finally:
            os._exit(status)
