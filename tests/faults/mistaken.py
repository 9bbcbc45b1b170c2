"""The app with a mistake in it, for a terminal of its own: ``python -m tests.faults.mistaken STORE KIND...``.

F1 sets the mistake off. One kind after another runs in the same process; a line says with which status.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn

CANARY = "what-nobody-else-should-read"


def mistaken(*_: Any, **__: Any) -> NoReturn:
    """Fails with private words in every place that a report of it could show."""
    secret = [CANARY]
    try:
        {}[CANARY]
    except KeyError as inner:
        raise ExceptionGroup(secret[0], [ValueError(CANARY)]) from inner


async def mistaken_later(*_: Any, **__: Any) -> NoReturn:
    """The same on the loop."""
    mistaken()


async def action(app: Any) -> None:
    mistaken()


async def record(app: Any) -> None:
    from tui.domain.mentorship import Mentorship

    Mentorship.model_validate({"id": "m1", "mentor": [CANARY], CANARY: CANARY})


async def message(app: Any) -> None:
    from textual.message import Message

    from tui.widgets.top_line import TopLine

    class Boom(Message):
        pass

    TopLine.on_boom = mistaken  # type: ignore[attr-defined]
    app.screen.top.post_message(
        Boom(),
    )


async def later(app: Any) -> None:
    app.screen.call_after_refresh(mistaken)


async def worker(app: Any) -> None:
    app.screen.run_worker(mistaken_later())


async def thread_worker(app: Any) -> None:
    app.run_worker(mistaken, thread=True)


async def timer(app: Any) -> None:
    app.screen.set_timer(0.01, mistaken)


async def render(app: Any) -> None:
    from tui.widgets.key_line import KeyLine

    KeyLine.render = mistaken  # type: ignore[method-assign]
    app.screen.key_line.refresh()


async def line(app: Any) -> None:
    type(app.focused).render_line = mistaken
    app.focused.refresh()


async def reactive(app: Any) -> None:
    from tui.widgets.key_line import KeyLine

    KeyLine.validate_place = mistaken  # type: ignore[attr-defined]
    app.screen.key_line.place = "home"


async def compose(app: Any) -> None:
    from tui.dialogs.words import LineDialog

    LineDialog.body = mistaken  # type: ignore[method-assign]
    app.push_screen(LineDialog(CANARY))


async def mount(app: Any) -> None:
    from tui.dialogs.words import LineDialog

    LineDialog.on_mount = mistaken_later  # type: ignore[assignment, method-assign]
    app.push_screen(LineDialog(CANARY))


async def keeper(app: Any) -> None:
    await app._desk.keeper.run(mistaken)


async def loop(app: Any) -> None:
    asyncio.get_running_loop().call_soon(mistaken)


async def forgotten(app: Any) -> None:
    task = asyncio.create_task(mistaken_later())
    await asyncio.sleep(0.05)
    del task
    gc.collect()


async def thread(app: Any) -> None:
    stray = threading.Thread(target=mistaken)
    stray.start()
    stray.join()
    app.screen.run_worker(app.action_quit())


async def unmount(app: Any) -> None:
    from tui.widgets.key_line import KeyLine

    KeyLine.on_unmount = mistaken  # type: ignore[attr-defined]
    app.screen.run_worker(app.action_quit())


KINDS: dict[str, Callable[[Any], Awaitable[None]]] = {
    one.__name__: one
    for one in (
        action, record, message, later, worker, thread_worker, timer, render, line, reactive, compose, mount,
        keeper, loop, forgotten, thread, unmount,
    )
}  # fmt: skip
"""Each kind of place in which something can go wrong."""


def main(store: str, kinds: list[str]) -> None:
    """Open the check on the store once for each kind."""
    from tui.app import GoodTerms
    from tui.bootstrap import open_app, open_services
    from tui.cli.outcome import concluded
    from tui.screens.place import Go

    for kind in kinds:
        patched = _as_it_was()
        with open_services() as desk:
            mentorship = desk.mentorships.all()[0].id
        GoodTerms.action_help = KINDS[kind]  # type: ignore[assignment, method-assign]
        status = concluded(lambda about=mentorship: open_app(store, opening=Go("check", about)), store)  # type: ignore[misc]
        patched()
        print(f"=== {kind} ended with {status}", flush=True)
    print("=== all", flush=True)


def _as_it_was() -> Callable[[], None]:
    """Returns what takes the mistakes out of the classes again."""
    from textual.widgets import TextArea

    from tui.dialogs.words import LineDialog
    from tui.widgets.key_line import KeyLine
    from tui.widgets.top_line import TopLine

    before = {one: dict(vars(one)) for one in (KeyLine, LineDialog, TopLine, TextArea)}

    def restore() -> None:
        for owner, names in before.items():
            for name in set(vars(owner)) - set(names):
                delattr(owner, name)
            for name in ("render", "render_line", "body", "on_mount"):
                if name in names:
                    setattr(owner, name, names[name])

    return restore


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
