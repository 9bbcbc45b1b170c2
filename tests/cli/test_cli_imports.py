"""What a command loads: the quick ones none of the heavy libraries, the app no command line."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = {"textual", "rich", "pydantic", "tinydb", "babel", "filelock", "tomli_w"}
WATCHED = sorted(HEAVY | {"click", "platformdirs", "pathlib", "secrets", "tui.app", "tui.bootstrap"})


def loaded_by(program: str, *arguments: str) -> set[str]:
    """Which of the watched modules a program has loaded when it ends."""
    report = f"import atexit, sys; atexit.register(lambda: print(*({set(WATCHED)} & set(sys.modules)), file=sys.stderr))"
    done = subprocess.run(
        [sys.executable, "-c", f"{report}\n{program}", *arguments],
        input="{}", capture_output=True, text=True, timeout=30, check=False, env={**os.environ, "COLUMNS": "80"},
    )  # fmt: skip
    return set(done.stderr.splitlines()[-1].split())


MAIN = "from tui.__main__ import main; main()"


@pytest.mark.parametrize(
    "call",
    [
        "--help",
        "score -",
        "score - --json",
        "score - --lines",
        "draw 3 --json",
        "lint -",
        "lint - --json",
        "lint --help",
        "bogus",
    ],
)
def test_a_quick_command_loads_nothing_heavy(call) -> None:
    loaded = loaded_by(MAIN, *call.split())
    assert not loaded & (HEAVY | {"tui.app", "tui.bootstrap"})
    assert "click" in loaded


def test_the_version_loads_not_even_click() -> None:
    assert loaded_by(MAIN, "--version") == set()


@pytest.mark.parametrize("call", ["info", "export", "draw --mentor Priya", "check Nobody"])
def test_a_command_that_reads_the_store_loads_no_terminal_library(call) -> None:
    loaded = loaded_by(MAIN, *call.split())
    assert not loaded & {"textual", "rich", "tui.app"}
    assert {"pydantic", "tinydb"} <= loaded


def test_without_arguments_no_command_line_is_loaded_before_the_app_nor_with_it() -> None:
    assert "click" not in loaded_by(MAIN)
    app = loaded_by("import tui.__main__, tui.bootstrap, tui.app")
    assert {"textual", "tui.app"} <= app
    assert "click" not in app
