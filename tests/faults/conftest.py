"""A journal in a folder of its own, and a window on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.terminal import APP, Terminal, surroundings

Window = Callable[..., Terminal]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where the journal will lie; the folder is not there yet."""
    return tmp_path / "home" / "journal"


@pytest.fixture
def window(store: Path) -> Iterator[Window]:
    """Opens a terminal with ``goodterms`` and these arguments in it; all are closed at the end."""
    store.parent.mkdir()
    with ExitStack() as stack:

        def open_one(
            *arguments: str, command: tuple[str, ...] = APP, size: tuple[int, int] = (110, 60)
        ) -> Terminal:
            return stack.enter_context(Terminal((*command, *arguments), surroundings(store), size=size))

        yield open_one
