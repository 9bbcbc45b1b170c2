"""The door to the app."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tui.bootstrap.demo import demo_store
from tui.bootstrap.desk import open_services
from tui.bootstrap.present import clock_at, local_now
from tui.bootstrap.settings import keep_settings, load_settings
from tui.config import Settings
from tui.domain.trouble import Trouble
from tui.services.ports import Clock
from tui.store.disk import Disk
from tui.store.place import store_folder
from tui.store.reports import Reports

if TYPE_CHECKING:
    from tui.screens.place import Go

QUIET = "TEXTUAL"
"""Environment variables that begin so are the toolkit's own; some of them write what is on the screen to a
file, press keys or call another program, so all but those in ``HARMLESS`` are dropped before the app starts."""
HARMLESS = frozenset(
    f"TEXTUAL_{name}"
    for name in ("ALLOW_SIGNALS", "COLOR_SYSTEM", "DIM_FACTOR", "DISABLE_KITTY_KEY", "FPS", "SPEEDUPS")
)


def open_app(
    store: str | Path | None = None,
    *,
    opening: Go | None = None,
    demo: bool = False,
    today: date | None = None,
) -> int:
    """Open the app on a store, or on example data that is thrown away; returns the exit status."""
    for name in [one for one in os.environ if one.startswith(QUIET) and one not in HARMLESS]:
        del os.environ[name]
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Trouble("The app needs a terminal. In a script, use its commands: goodterms --help lists them.")
    _leave_when_told()
    _keep_threads_quiet()
    folder = store_folder(store, os.environ)
    status, wish = _run_demo(today, folder) if demo else _run(folder, clock_at(today), opening)
    while wish == "demo":
        _run_demo(today, folder)
        status, wish = _run(folder, clock_at(today), None)
    return status


def _leave_when_told() -> None:
    """Unwind what is open when the program is ended from outside before or after the app listens itself."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda received, _: sys.exit(128 + received))


def _keep_threads_quiet() -> None:
    """What goes wrong on a thread is told where it is waited for; the thread itself would print it, words
    and all."""
    threading.excepthook = lambda _: None


def reporter(folder: Path) -> Callable[[BaseException], str]:
    """Writes a report of an error beside the journal and returns where it lies; empty where it cannot."""

    def report(error: BaseException) -> str:
        try:
            return str(Reports(folder, Disk(), local_now).keep(error) or "")
        except Exception:  # a mistake in the report of a mistake is not worth a word
            return ""

    return report


def _run(
    folder: Path, now: Clock, opening: Go | None, *, demo: bool = False, reports: Path | None = None
) -> tuple[int, str]:
    """``reports``: the folder of the journal that reports of mistakes go to, if it is another one."""
    from tui.app import GoodTerms

    settings = load_settings(folder)
    with open_services(folder, now=now, demo=demo) as desk:

        def abandon() -> None:
            desk.keeper.finish()
            if demo:
                shutil.rmtree(folder, ignore_errors=True)

        def keep(chosen: Settings) -> None:
            keep_settings(folder, chosen)

        app = GoodTerms(desk, settings, keep, opening, abandon=abandon, report=reporter(reports or folder))
        wish = app.run()
        _leave_when_told()
        return app.return_code or 0, wish or ""


def _run_demo(today: date | None, reports: Path) -> tuple[int, str]:
    with demo_store(today) as folder:
        return _run(folder, clock_at(today), None, demo=True, reports=reports)
