"""The clipboard of the machine the person sits at, where the program can reach it."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping

from tui.exchange.mailto import is_remote

PATIENCE = 2.0
"""Seconds; a clipboard program that has not taken the text by then will not."""


def copy(text: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Put a text on the clipboard; False where there is none or it belongs to another machine."""
    if is_remote(environ):
        return False
    done: list[bool] = []

    def put() -> None:
        import pyperclip

        try:
            pyperclip.copy(text)
        except (pyperclip.PyperclipException, OSError, UnicodeError):  # no clipboard here, or not for this
            return
        done.append(True)

    # On some desktops the helper waits for ever; as a daemon it holds up neither the app nor its end.
    worker = threading.Thread(target=put, daemon=True)
    worker.start()
    worker.join(PATIENCE)
    return bool(done)
