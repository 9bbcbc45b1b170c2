"""Every place in a real terminal, one after another: ``python -m tests.faults.parade STORE KIND``."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from typing import Any

from textual import events
from textual.screen import Screen
from textual.widgets import Input

from tests.faults.hostile import STRINGS
from tests.faults.hostile_screens import every_dialog, more_wishes, wishes
from tests.test_hostile_sizes import ways
from tui.app import GoodTerms
from tui.bootstrap import open_app
from tui.domain.trouble import Trouble

SHOWN = 0.03
"""Seconds for which each place stands there; a frame is painted at least every 0.017."""


async def parade(app: GoodTerms, texts: tuple[str, ...]) -> None:
    """Show every place and every dialog, paste into what can be written in, say something, and leave."""
    await app.push_screen(Screen())  # else the first screen is painted again after and behind each of them
    for place in sorted(ways()):
        for go in wishes(app._desk, place):
            with suppress(Trouble, KeyError, StopIteration, IndexError):
                await shown(app, app._ways.to(go), "\n".join(texts))
                break
    app._desk.sparks.library.all()
    for _, go in more_wishes(app._desk):
        await shown(app, app._ways.to(go), "\n".join(texts))
    for text in texts:
        for _, dialog in every_dialog(text):
            await shown(app, dialog, text)
        app.notify(text, title=text, markup=False, timeout=1)
        await asyncio.sleep(SHOWN)
    app.exit()


async def shown(app: GoodTerms, screen: Any, text: str) -> None:
    """One screen, and words in its first field."""
    await app.push_screen(screen)
    await asyncio.sleep(SHOWN)
    for one in [one for one in screen.query("Input, TextArea") if one.focusable][:1]:
        one.focus()
        if isinstance(one, Input) and one.max_length:  # it rings the bell at a text that is too long
            one.value, text = "", text[: one.max_length]
        await app.on_event(events.Paste(text))
        await asyncio.sleep(SHOWN)
    while app.screen is not screen:
        await app.pop_screen()
    await app.pop_screen()


def main(store: str, kind: str) -> int:
    """Open the app and let all pass by; ``kind`` says whether what is pasted is hostile, too."""
    some = tuple(" ".join(STRINGS[at::2]) for at in range(2))
    texts = some if kind == "hostile" else ("words", "more words")

    def ready(app: GoodTerms) -> None:
        app.run_worker(parade(app, texts))

    GoodTerms.on_ready = ready  # type: ignore[attr-defined]
    return open_app(store)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
