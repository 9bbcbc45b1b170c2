"""When the program itself makes a mistake: keep what stands on the screen, say so calmly, give no word away."""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.app import App
from textual.worker import WorkerFailed

from tui.domain.text import clean_line
from tui.domain.trouble import Trouble

KEEPING = 2.0
"""Seconds that each screen has to keep what stands on it."""

Report = Callable[[BaseException], str]
"""Writes a report of an error and returns where it lies; an empty text where it could not be written."""


class CalmApp(App[str]):
    """An app whose own mistakes end it with a few plain lines instead of a traceback, which would show the
    values of variables."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._words = ""
        self._has_told = False

    def listen_for_strays(self) -> None:
        """Errors that nobody waited for are ours, too; asyncio would print what they say."""
        asyncio.get_running_loop().set_exception_handler(self._on_stray)

    def _on_stray(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if self._running and isinstance(error, Exception) and not isinstance(error, Trouble):
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        """Leave; the errors that follow from the first one have nothing to add."""
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            self._close_messages_no_wait()

    def panic(self, *renderables: Any) -> None:
        """What the toolkit would print of an error may hold private text; it is told like any other."""
        error = sys.exc_info()[1]
        self._handle_exception(error if isinstance(error, Exception) else RuntimeError())

    async def _shutdown(self) -> None:
        """Keep what stands on the screens while they are still there, then tell."""
        if self._exception is not None:
            self._find_words(await self._keep_screens())
        try:
            await super()._shutdown()
        except Exception as error:
            self._handle_exception(error)
        if self._exception is not None:  # it may have gone wrong on the way out, when all had been kept
            self._find_words(None)
            self._print_error_renderables()

    def _find_words(self, kept: bool | None) -> None:
        error = self._exception
        if error is not None and not self._words:
            self._words = last_words(error, kept, self._report(error))

    def _print_error_renderables(self) -> None:
        """Plain lines, as a path that is broken or cut off at the window's width leads nowhere."""
        if self._words and not self._has_told:
            self._has_told = True
            print(self._words, file=sys.stderr, flush=True)

    async def _keep_screens(self) -> bool:
        """Whether every screen could keep what stands on it; the one with the mistake may not."""
        kept = True
        for screen in reversed(self._screen_stacks.get(self._current_mode, [])):
            keep_now = getattr(screen, "keep_now", None)
            try:
                if keep_now and await asyncio.wait_for(keep_now(), KEEPING) is False:
                    kept = False
            except Exception:
                kept = False
        return kept


def last_words(error: BaseException, kept: bool | None, report: str) -> str:
    """What to say of an error that nobody foresaw: its type and place, never its text, which may be private.

    ``kept``: whether what stood on the screens could be kept; None where no screen stood there any more.
    """
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "tui" in Path(one.filename).parts]
    place = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else "an unknown place"
    standing = {
        True: "What stood on the screen was kept.",
        False: "What stood on the screen could not all be kept.",
    }
    return "\n".join(
        (
            "Good Terms stopped because of a mistake of its own.",
            "Everything that said “saved” is safe; the next start goes on from there.",
            *([] if kept is None else [standing[kept]]),
            f"For a report: {type(error).__name__} in {place}.",
            *([f"More, without a word of yours: {clean_line(report)}"] if report else []),
        )
    )
