"""A mistake in the program itself: a few calm lines, no traceback, not a word of the person's."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Window
from tests.faults.journey import ANSWERS, MENTOR, begun, draft
from tests.faults.test_real_terminal import assert_given_back

CANARY = "what nobody else should read"
SCRIPT = f"""
import sys
from {{module}} import {{owner}} as Owner

def mistaken(self, *arguments, **named):
    secret = {CANARY!r}
    raise {{error}}(secret)

async def mistaken_later(self, *arguments, **named):
    mistaken(self)

Owner.{{method}} = {{function}}
sys.argv[0] = "goodterms"
from tui.__main__ import main
main()
"""
CALM = (
    "Good Terms stopped because of a mistake of its own.",
    "Everything that said “saved” is safe; the next start goes on from there.",
)


@pytest.mark.parametrize(
    ("module", "owner", "method", "function", "error", "key"),
    [
        ("tui.screens.home", "HomeScreen", "action_history", "mistaken", "ValueError", "h"),
        ("tui.screens.deck", "DeckScreen", "on_mount", "mistaken_later", "KeyError", "d"),
        ("tui.services.history", "History", "entries", "mistaken", "OSError", "h"),
        ("tui.widgets.row_list", "RowList", "render_line", "mistaken", "ValueError", ""),
    ],
    ids=["a key", "a screen", "a service in a worker", "a drawing"],
)
def test_a_mistake_ends_calmly_and_keeps_secrets(
    window: Window,
    store: Path,
    module: str,
    owner: str,
    method: str,
    function: str,
    error: str,
    key: str,
) -> None:
    begun(store, *ANSWERS)
    before = draft(store)
    script = store.parent / "wrapped.py"
    script.write_text(
        SCRIPT.format(module=module, owner=owner, method=method, function=function, error=error)
    )
    terminal = window(command=(sys.executable, str(script)))
    if key:
        terminal.wait_for(MENTOR, "What would help most now")
        terminal.press(key)
    assert terminal.ended() == 1
    assert_given_back(terminal)
    assert CANARY.encode() not in terminal.raw
    assert MENTOR not in terminal.last_words()
    first, second, report = terminal.last_words().splitlines()
    assert (first, second) == CALM
    assert re.fullmatch(rf"For a report: {error} in [\w.]+, line \d+\.", report) or report == (
        f"For a report: {error} in an unknown place."
    )
    assert draft(store) == before


def test_a_mistake_before_the_screen_is_there_keeps_secrets_too(window: Window, store: Path) -> None:
    script = store.parent / "wrapped.py"
    script.write_text(
        SCRIPT.format(
            module="tui.store.store", owner="Store", method="open", function="mistaken", error="ValueError"
        )
    )
    terminal = window(command=(sys.executable, str(script)))
    assert terminal.ended() == 1
    assert "Traceback" not in terminal.text()
    assert CANARY not in terminal.text()
    assert "mistake" in terminal.text()
